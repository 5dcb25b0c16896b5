"""The sync centre over a whole till: opened from the status bar, decided, discarded, followed live."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.services.sync_centre import Standing
from joptic_desktop.ui.sync_centre.centre_window import CentreWindow
from joptic_desktop.ui.sync_centre.email_question import EmailQuestion
from joptic_desktop.ui.sync_centre.entry_actions import Action
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from tests.flows.test_differences import FIRST, NAME, a_difference
from tests.flows.till import Till, until
from tests.server_process import ServerProcess

EMAIL = FIRST.personal.email or ""
SECOND = replace(FIRST, personal=replace(FIRST.personal, first_name="Ahmed", last_name="Benali"))


@asynccontextmanager
async def centre(till: Till) -> AsyncIterator[CentreWindow]:
    """Open the sync centre from the status bar."""
    till.window.status_bar.line.click()
    window = till.centre.centre
    assert window is not None
    yield window
    window.close()
    assert till.centre.centre is None


def standing(window: CentreWindow, where: Standing) -> list[str]:
    return [entry.name for entry in window.overview.entries if entry.standing is where]


async def a_clash(till: Till) -> None:
    await till.services.customers.create(FIRST)
    await until(lambda: any(row.name == NAME and row.attention is None for row in till.rows()))
    await till.services.customers.create(SECOND)
    await until(lambda: till.services.sync.status.conflict == 1)


async def test_a_clash_is_told_and_sent_with_another_email(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await a_clash(till)
        async with centre(till) as window:
            await until(lambda: standing(window, Standing.NEEDS_YOU) == ["Ahmed Benali"])
            assert window.list.hasFocus()
            assert window.pane.badge.accessibleName() == "E-mail in use"
            await until(lambda: window.pane.history.facts)
            assert window.pane.history.facts[0][1] == "Saved on this computer"
            window.pane.buttons[Action.DIFFERENT_EMAIL].click()
            await until(lambda: window.flows.asking)
            question = window.flows.asking
            assert isinstance(question, EmailQuestion)
            question.field.edit.setFocus()
            QTest.keyClicks(question.field.edit, "ahmed")
            assert not question.send.isEnabled()
            QTest.keyClicks(question.field.edit, ".benali@example.com")
            question.send.click()
            await until(lambda: not standing(window, Standing.NEEDS_YOU))
            await until(lambda: "Ahmed Benali" in standing(window, Standing.DONE))


async def test_the_same_person_overwrites_nothing_in_silence(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await a_clash(till)
        async with centre(till) as window:
            await until(lambda: standing(window, Standing.NEEDS_YOU) == ["Ahmed Benali"])
            window.pane.buttons[Action.SAME_PERSON].click()
            # the names differ: what both sides fill otherwise is a conflict, never overwritten
            await until(lambda: window.pane.badge.accessibleName() == "Conflict")
            (entry,) = [each for each in window.overview.entries if each.standing is Standing.NEEDS_YOU]
            assert list(window.pane.buttons) == [Action.COMPARE, Action.AGAIN, Action.DISCARD]
            assert "first_name" in entry.reason


async def test_what_waits_is_discarded_only_after_a_question(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till, centre(till) as window:
        window.head.pause.click()
        await until(lambda: window.head.pause.text() == "Resume")
        assert not window.head.sync.isEnabled()
        await till.services.customers.create(FIRST)
        await until(lambda: standing(window, Standing.WAITING) == [NAME])
        for agrees in (False, True):
            QTest.keyClick(window.list, Qt.Key.Key_Delete)
            await until(lambda: window.flows.asking)
            question = window.flows.asking
            assert isinstance(question, Confirm)
            (question.agree if agrees else question.cancel).click()
            await until(lambda: window.flows.asking is None)
        await until(lambda: standing(window, Standing.DONE) == [NAME])
        assert window.overview.entries[0].state is WriteState.DISCARDED


async def test_a_report_names_nobody_and_a_difference_is_seen(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await a_difference(till, service)
        async with centre(till) as window:
            await until(lambda: standing(window, Standing.NEEDS_YOU) == [NAME] and window.pane.history.facts)
            window.pane.copy.click()
            text = QGuiApplication.clipboard().text()
            assert "Kept differently" in text
            for private in ("Layla", "Hassan", EMAIL, "+212"):
                assert private not in text
            window.pane.buttons[Action.SEEN].click()
            await until(lambda: not standing(window, Standing.NEEDS_YOU))


async def test_an_edit_opens_the_form(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        till.services.sync.pause()
        await till.services.customers.create(CustomerChange(PersonalChange(first_name="Omar", email="o@example.com")))
        async with centre(till) as window:
            await until(lambda: standing(window, Standing.WAITING) == ["Omar"])
            QTest.keyClick(window.list, Qt.Key.Key_Return)
            await until(lambda: till.desk.dialogs)


async def test_nothing_at_all_is_said_to_have_arrived(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till, centre(till) as window:
        await until(window.nothing.isVisible)
        assert not window.list.isVisible()
