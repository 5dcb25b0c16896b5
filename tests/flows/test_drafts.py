"""A form left half typed: whatever ends it, the way back to it waits for the person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.customer_form.questions import LeaveQuestion
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess
from tests.ui.customer_form.hands import edit_of, gone, type_into


async def open_offered(till: Till) -> CustomerDialog:
    """Press the word of the one offer; it does not go by itself."""
    await until(lambda: till.window.toasts.shown)
    (offer,) = till.window.toasts.shown
    assert offer.stays
    next(button for button in offer.findChildren(QPushButton) if button.text() == "Open it").click()
    await until(lambda: till.desk.dialogs)
    return till.desk.dialogs[0]


async def test_a_form_kept_as_a_draft_is_offered_at_once(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        dialog = await till.form()
        type_into(dialog, FormField.FIRST_NAME, "Layla")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: dialog.findChild(LeaveQuestion))
        dialog.findChildren(LeaveQuestion)[0].keep.click()
        await gone(dialog)
        again = await open_offered(till)
        assert edit_of(again, FormField.FIRST_NAME).text() == "Layla"


async def test_a_form_that_was_open_at_the_end_is_offered_at_the_start(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        type_into(await till.form(), FormField.LAST_NAME, "Hassan")
    async with Till.open(theme, tmp_path / "profile") as till:
        await till.desk.offer_drafts()
        again = await open_offered(till)
        assert edit_of(again, FormField.LAST_NAME).text() == "Hassan"
