from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.errors import KeyWrong
from joptic_desktop.services.keys import KeyWays
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import PassphraseKey
from joptic_desktop.storage.key_wrapping import Argon2Cost, WrapKind, wrap_at_cost
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.session.passphrase_page import PassphrasePage
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Tone

Show = Callable[[QWidget], None]
BOTH = KeyWays(passphrase=True, recovery=True)
RIGHT = "marteau lune vitre ocre"


@pytest.fixture
def choosing(theme: Theme, shown: Show) -> PassphrasePage:
    page = PassphrasePage(theme, None, reason="There is no key ring on this computer.")
    shown(page)
    return page


@pytest.fixture
def entering(theme: Theme, shown: Show) -> PassphrasePage:
    page = PassphrasePage(theme, BOTH)
    shown(page)
    return page


def heard(page: PassphrasePage) -> list[str]:
    given: list[str] = []
    page.given.connect(given.append)
    return given


def test_a_new_passphrase_is_written_twice(choosing: PassphrasePage) -> None:
    given = heard(choosing)
    QTest.keyClicks(choosing.first.edit, RIGHT)
    choosing.button.click()
    assert given == []
    assert choosing.focusWidget() is choosing.again.edit
    QTest.keyClicks(choosing.again.edit, RIGHT + "x")
    choosing.button.click()
    assert given == []
    assert choosing.again.sentence.text == "The two are not the same."
    QTest.keyClick(choosing.again.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(choosing.again.edit, Qt.Key.Key_Return)
    assert given == [RIGHT]


def test_a_short_one_is_not_taken(choosing: PassphrasePage) -> None:
    given = heard(choosing)
    for field in (choosing.first, choosing.again):
        QTest.keyClicks(field.edit, "seven77")
    choosing.button.click()
    assert given == []
    assert choosing.first.sentence.tone is Tone.RED


def test_an_easy_one_is_called_so_and_taken_all_the_same(choosing: PassphrasePage) -> None:
    given = heard(choosing)
    QTest.keyClicks(choosing.first.edit, "12345678")
    assert choosing.first.sentence.text == "Easy to guess: add a few words"
    QTest.keyClicks(choosing.again.edit, "12345678")
    choosing.button.click()
    assert given == ["12345678"]


def test_the_page_says_why_and_what_is_lost_without_it(choosing: PassphrasePage) -> None:
    words = choosing.reason
    assert "There is no key ring on this computer." in words
    assert "work that was not sent yet cannot be read" in words


def test_a_passphrase_is_given_exactly_as_typed(entering: PassphrasePage) -> None:
    given = heard(entering)
    entering.first.set_text("  with blanks ")
    entering.button.click()
    assert given == ["  with blanks "]


def test_while_it_opens_nothing_is_given_twice(entering: PassphrasePage) -> None:
    given = heard(entering)
    QTest.keyClicks(entering.first.edit, RIGHT)
    for _ in range(2):
        QTest.keyClick(entering.first.edit, Qt.Key.Key_Return)
    assert given == [RIGHT]
    assert entering.busy.words == "Opening the files…"
    assert not entering.button.isEnabled()


def test_an_empty_one_is_asked_for(entering: PassphrasePage) -> None:
    given = heard(entering)
    entering.button.click()
    assert given == []
    assert entering.first.sentence.text == "Write the passphrase."


async def test_a_wrong_one_is_said_and_nothing_is_overwritten(entering: PassphrasePage, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.create(0.0, secrets.token_bytes)
    cheap = Argon2Cost(memory=64, passes=1, lanes=1)
    key = DataKey.new(secrets.token_bytes)
    KeyFile(profile.keys_path).create(wrap_at_cost(key, WrapKind.PASSPHRASE, RIGHT, secrets.token_bytes, cheap))
    before = profile.keys_path.read_bytes()
    given = heard(entering)
    QTest.keyClicks(entering.first.edit, "another one")
    entering.button.click()
    with pytest.raises(KeyWrong) as wrong:
        await asyncio.to_thread(open_profile, Settings(profile=tmp_path), PassphraseKey(given[0]))
    entering.show_problem(str(wrong.value))
    assert entering.first.sentence.text == "This passphrase does not open the profile."
    assert (entering.first.text(), entering.button.isEnabled()) == ("another one", True)
    assert profile.keys_path.read_bytes() == before
    QTest.keyClicks(entering.first.edit, RIGHT)
    entering.button.click()
    opened = await asyncio.to_thread(open_profile, Settings(profile=tmp_path), PassphraseKey(given[1]))
    opened.close()


def test_everything_that_takes_the_focus_has_a_name(choosing: PassphrasePage) -> None:
    named = [choosing.first.edit, choosing.again.edit, choosing.first.eye, choosing.again.eye]
    assert all(widget.accessibleName() for widget in named)
    assert len({widget.accessibleName() for widget in named}) == 4


def test_what_is_typed_while_one_is_judged_stays(entering: PassphrasePage) -> None:
    given = heard(entering)
    QTest.keyClicks(entering.first.edit, "a slip")
    QTest.keyClick(entering.first.edit, Qt.Key.Key_Return)
    QTest.keyClicks(entering.first.edit, "marteau ")
    entering.show_problem("This passphrase does not open the profile.")
    QTest.keyClicks(entering.first.edit, "lune vitre ocre")
    QTest.keyClick(entering.first.edit, Qt.Key.Key_Return)
    assert given == ["a slip", RIGHT]


def test_a_wrong_one_is_named_as_what_it_was_given_as(entering: PassphrasePage) -> None:
    entering.first.set_text("a slip")
    entering.button.click()
    entering.other_button.click()
    entering.show_problem("This passphrase does not open the profile.")
    assert entering.first.sentence.text == "This passphrase does not open the profile."
    entering.first.set_text("AAAAA-BBBBB")
    entering.button.click()
    entering.show_problem("This passphrase does not open the profile.")
    assert entering.first.sentence.text == "This recovery code does not open the profile."
