from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.errors import (
    JOpticError,
    KeyMissing,
    KeyWrong,
    ProfileInUse,
    Refusal,
    StoreDamaged,
    StoreFull,
    StoreNewer,
    Unreachable,
)
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_sources import EphemeralKey
from joptic_desktop.ui.session.trouble import TroubleAction, trouble_of
from joptic_desktop.ui.session.trouble_page import TroublePage
from joptic_desktop.ui.theme.theme import Theme

Show = Callable[[QWidget], None]
ERRORS = [ProfileInUse, StoreDamaged, StoreNewer, StoreFull, KeyMissing, KeyWrong, Unreachable]


def offered(page: TroublePage) -> set[TroubleAction]:
    return {action for action, button in page.buttons.items() if button.isVisible()}


@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_of_a_start_has_a_headline_its_sentence_and_a_way_on(kind: type[JOpticError]) -> None:
    trouble = trouble_of(kind("What happened."), passphrase=True)
    assert trouble.headline
    assert trouble.what == "What happened."
    assert trouble.remedy
    assert {TroubleAction.QUIT, TroubleAction.RETRY} <= set(trouble.actions)


def test_the_headlines_differ() -> None:
    heads = {trouble_of(kind("x"), passphrase=False).headline for kind in ERRORS if kind is not KeyWrong}
    assert len(heads) == len(ERRORS) - 1


@pytest.mark.parametrize("kind", [KeyMissing, KeyWrong])
def test_the_passphrase_is_offered_where_it_can_be_asked_for(
    kind: type[JOpticError], theme: Theme, shown: Show
) -> None:
    with_it, without = TroublePage(theme, kind("x"), passphrase=True), TroublePage(theme, kind("x"))
    shown(with_it)
    shown(without)
    assert TroubleAction.PASSPHRASE in offered(with_it)
    assert TroubleAction.PASSPHRASE not in offered(without)


def test_enter_takes_the_first_action_and_the_page_is_busy_until_told(
    theme: Theme, shown: Show, tmp_path: Path
) -> None:
    settings = Settings(profile=tmp_path)
    first = open_profile(settings, EphemeralKey())
    with pytest.raises(ProfileInUse) as in_use:
        open_profile(settings, EphemeralKey())
    first.close()
    page = TroublePage(theme, in_use.value)
    shown(page)
    assert page.trouble.headline == "JOptic Desktop is open already"
    asked: list[bool] = []
    page.retry_wanted.connect(lambda: asked.append(True))
    retry = page.buttons[TroubleAction.RETRY]
    assert page.focusWidget() is retry
    QTest.keyClick(retry, Qt.Key.Key_Return)
    QTest.keyClick(retry, Qt.Key.Key_Return)
    assert asked == [True]
    assert page.busy.words
    assert page.buttons[TroubleAction.QUIT].isEnabled()
    page.show_error(StoreFull("The disk is full."))
    assert retry.isEnabled()
    assert page.busy.words == ""
    assert page.trouble.headline == "The disk is full"


@pytest.mark.parametrize(
    ("refusal", "headline"),
    [
        (Refusal.FULL, "The disk is full"),
        (Refusal.READ_ONLY, "The disk is read-only"),
        (Refusal.NOT_ALLOWED, "You may not write to this folder"),
        (Refusal.FILE_THERE, "A file is in the way"),
        (Refusal.OTHER, "The disk refuses to write"),
    ],
)
def test_a_disk_that_refuses_is_not_always_full(refusal: Refusal, headline: str) -> None:
    trouble = trouble_of(StoreFull("Nothing was saved.", refusal), passphrase=False)
    assert trouble.headline == headline
    assert trouble.remedy.endswith("What was saved before is safe.")
    assert ("Make room" in trouble.remedy) == (refusal is Refusal.FULL)


def test_each_button_has_its_answer(theme: Theme, shown: Show) -> None:
    page = TroublePage(theme, KeyMissing("x"), passphrase=True)
    shown(page)
    told: list[str] = []
    page.passphrase_wanted.connect(lambda: told.append("passphrase"))
    page.quit_wanted.connect(lambda: told.append("quit"))
    page.buttons[TroubleAction.PASSPHRASE].click()
    page.buttons[TroubleAction.QUIT].click()
    assert told == ["passphrase", "quit"]


def test_the_page_is_read_as_a_whole(theme: Theme, shown: Show) -> None:
    page = TroublePage(theme, StoreDamaged("profile.json cannot be read."))
    shown(page)
    assert "profile.json cannot be read." in page.accessibleName()
