"""The locked screen: what it asks for, what it says of a failure, and that nothing is given twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from joptic_desktop.services.keys import KeyWays
from joptic_desktop.services.lock import LockView, UnlockWay
from joptic_desktop.ui.session.lock_page import Attempt, LockPage
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Tone

Show = Callable[[QWidget], None]
BOTH = KeyWays(passphrase=True, recovery=True)
PIN = LockView(locked=True, has_pin=True, pin_works=True, ways=BOTH)
OFF = LockView(locked=True, has_pin=True, pin_works=False, ways=BOTH)


def page_of(theme: Theme, shown: Show, view: LockView, *, signs_in: bool = True) -> tuple[LockPage, list[Attempt]]:
    page = LockPage(theme, view, signs_in=signs_in)
    given: list[Attempt] = []
    page.given.connect(given.append)
    shown(page)
    return page, given


def offered(page: LockPage) -> set[UnlockWay]:
    return {way for way, button in page.links.items() if button.isVisible()}


def test_the_pin_is_asked_for_and_given_once(theme: Theme, shown: Show) -> None:
    page, given = page_of(theme, shown, PIN)
    assert (page.way, offered(page)) == (UnlockWay.PIN, {UnlockWay.TYPED, UnlockWay.SIGN_IN})
    QTest.keyClicks(page.secret.edit, "271828")
    for _ in range(2):
        QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
    assert given == [Attempt(UnlockWay.PIN, "271828")]
    assert "271828" not in repr(given)


@pytest.mark.parametrize(
    ("ways", "label", "link"),
    [
        (BOTH, "Passphrase or recovery code", "Use the passphrase or recovery code"),
        (KeyWays(keyring=True, recovery=True), "Recovery code", "Use the recovery code"),
        (KeyWays(passphrase=True), "Passphrase", "Use the passphrase"),
    ],
)
def test_it_asks_for_what_there_is(theme: Theme, shown: Show, ways: KeyWays, label: str, link: str) -> None:
    page, _ = page_of(theme, shown, LockView(locked=True, has_pin=True, pin_works=True, ways=ways), signs_in=False)
    assert page.links[UnlockWay.TYPED].text() == link
    page.links[UnlockWay.TYPED].click()
    assert page.secret.label.text() == label
    assert offered(page) == {UnlockWay.PIN}


def test_nothing_and_an_account_without_an_email_are_asked_for(theme: Theme, shown: Show) -> None:
    page, given = page_of(theme, shown, PIN)
    page.button.click()
    assert page.secret.sentence.text == "Nothing was typed."
    page.links[UnlockWay.SIGN_IN].click()
    page.secret.set_text("secret")
    page.button.click()
    assert page.email.sentence.text == "Write the e-mail."
    page.email.set_text(" owner@example.com ")
    page.button.click()
    assert given == [Attempt(UnlockWay.SIGN_IN, "secret", "owner@example.com")]


def test_a_failure_is_said_and_what_was_typed_goes(theme: Theme, shown: Show) -> None:
    page, _ = page_of(theme, shown, PIN)
    page.secret.set_text("314159")
    page.button.click()
    page.show_problem("This is not the PIN.", PIN)
    assert (page.secret.text(), page.secret.sentence.text) == ("", "This is not the PIN.")
    assert page.button.isEnabled()


def test_a_pin_that_went_off_is_told_in_the_sentence_and_no_other_field_is_red(theme: Theme, shown: Show) -> None:
    page, _ = page_of(theme, shown, PIN)
    page.show_problem("This is not the PIN.", OFF)
    assert page.way is UnlockWay.TYPED
    assert page._sentence.text().startswith("The PIN is off")
    assert page.secret.sentence.text == ""
    assert UnlockWay.PIN not in offered(page)


def test_a_wait_is_counted_down_and_nothing_is_given_meanwhile(theme: Theme, shown: Show) -> None:
    page, given = page_of(theme, shown, OFF)
    page.show_problem("", OFF, 1.4)
    assert (page.button.text(), page.button.isEnabled()) == ("Wait 2 s", False)
    assert page.secret.sentence.tone is not Tone.RED
    page.secret.set_text("four words")
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
    assert given == []
    page._count_down()
    assert page.button.text() == "Wait 1 s"
    page._count_down()
    assert (page.button.text(), page.button.isEnabled()) == ("Unlock", True)


def test_everything_that_takes_the_focus_has_a_name_and_tab_reaches_it(theme: Theme, shown: Show) -> None:
    page, _ = page_of(theme, shown, PIN)
    reached = set()
    for _ in range(12):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.add(page.focusWidget().accessibleName() or getattr(page.focusWidget(), "text", str)())
    assert {"PIN", "Unlock", "Use the passphrase or recovery code", "Sign in", "Quit"} <= reached


def test_what_is_typed_while_a_try_is_judged_stays(theme: Theme, shown: Show) -> None:
    page, given = page_of(theme, shown, PIN)
    QTest.keyClicks(page.secret.edit, "314159")
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
    QTest.keyClicks(page.secret.edit, "271")
    page.show_problem("This is not the PIN.", PIN)
    QTest.keyClicks(page.secret.edit, "828")
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
    assert [attempt.secret for attempt in given] == ["314159", "271828"]
