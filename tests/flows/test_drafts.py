"""A form left half typed: whatever ends it, the way back to it waits for the person."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import Attention
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.customer_form.questions import LeaveQuestion
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.test_conflicts import PHONES, RIGHT, THEIRS, change, compared, held, near_right, right, two_tills
from tests.flows.test_differences import NAME
from tests.flows.till import Till, until
from tests.server_process import PATIENCE, ServerProcess
from tests.shop import comes_true
from tests.ui.customer_form.hands import edit_of, gone, type_into, type_power


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


async def test_two_forms_left_are_told_apart_by_their_customers_in_a_small_window(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        till.window.resize(1024, 640)
        await until(till.rows)
        row = till.rows()[0]
        for uid in (None, row.uid):
            dialog = await till.form(uid)
            type_into(dialog, FormField.LAST_NAME, "Hassan")
            await dialog.keep_and_close()
            await gone(dialog)
        till.window.toasts.close_all()
        await till.desk.offer_drafts()
        offers = till.window.toasts.shown
        assert [offer.notice.headline for offer in offers] == [
            f"A form of {isolate(row.name)} was not finished.",
            "The form of a new customer was not finished.",
        ]
        await until(lambda: all(offer.height() >= offer.heightForWidth(offer.width()) for offer in offers))


async def test_whose_form_was_left_is_not_told_behind_a_locked_screen(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(till.rows)
        dialog = await till.form(till.rows()[0].uid)
        type_into(dialog, FormField.LAST_NAME, "Hassan")
        await dialog.keep_and_close()
        till.window.toasts.close_all()
        till.window.hide()  # as the lock does at once
        await till.desk.offer_drafts()
        assert (till.window.toasts.shown, till.window.toasts.status.text()) == ((), "")
        till.window.show()
        offering = asyncio.ensure_future(till.desk.offer_drafts())
        await asyncio.sleep(0)
        await till.desk.put_aside()
        await offering
        assert (till.window.toasts.shown, till.window.toasts.status.text()) == ((), "")


async def test_a_form_that_ends_by_itself_while_another_is_put_aside_is_no_fault(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(till.rows)
        saving = await till.form()
        till.desk.open_form(till.rows()[0].uid, "")
        await until(lambda: len(till.desk.dialogs) == 2)
        ending = till.desk.dialogs[1]
        told: list[object] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
        async with saving._saving:  # as a save that takes its time
            putting = asyncio.ensure_future(till.desk.put_aside())
            await asyncio.sleep(0)
            await ending.keep_and_close()
        await putting
        assert (told, till.desk.dialogs) == ([], ())


async def test_a_form_that_went_on_to_a_new_customer_does_not_come_back_as_that_of_the_one_before(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(till.rows)
        before = await till.form(till.rows()[0].uid)
        await until(lambda: before.page.record.has_details)
        before.try_save(again=True)
        await until(lambda: before.page.record.is_new)
        type_into(before, FormField.LAST_NAME, "Hassan")
        aside = await till.desk.put_aside()
        till.desk.attach(till.services)
        await till.desk.take_up(aside)
        (again,) = till.desk.dialogs
        assert (again.page.record.uid, edit_of(again, FormField.LAST_NAME).text()) == (None, "Hassan")


async def test_whose_form_went_on_to_a_new_customer_opens_a_form_of_their_own(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(till.rows)
        uid = till.rows()[0].uid
        before = await till.form(uid)
        await until(lambda: before.page.record.has_details)
        before.try_save(again=True)
        await until(lambda: before.page.record.is_new)
        till.desk.open_form(uid, "")
        await until(lambda: len(till.desk.dialogs) == 2)
        assert [dialog.page.record.uid for dialog in till.desk.dialogs] == [None, uid]


def is_told_of_a_change(dialog: CustomerDialog) -> bool:
    """Tell whether a form says that its customer is another one now."""
    return bool(dialog.page.head.meanwhile.text)


async def holds(till: Till, uid: str, eye: Eye) -> bool:
    """Tell whether a till has read the near right eye of a customer as this one."""
    return near_right(await held(till, uid)) == eye


async def test_what_another_till_wrote_while_a_form_was_put_aside_is_a_conflict(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    """Put aside twice, as a screen that locks does: what stood there when it was typed is what counts."""
    async with two_tills(theme, tmp_path, service) as (one, here, two, there):
        dialog = await one.form(here)
        type_power(dialog, Place(Distance.NEAR, Side.RIGHT, Measure.SPHERE), "+1.75")
        type_into(dialog, FormField.CITY, "Rabat")
        await dialog.keep_and_close()
        await gone(dialog)
        await change(two, there, right(THEIRS, PHONES[1]))
        await until(lambda: two.shows(NAME, None))
        await one.services.customers.open(here)
        await comes_true(lambda: holds(one, here, THEIRS), PATIENCE)
        for _ in range(2):
            one.window.toasts.close_all()
            await one.desk.offer_drafts()
            dialog = await open_offered(one)
            await until(partial(is_told_of_a_change, dialog))
            await dialog.keep_and_close()
            await gone(dialog)
        one.window.toasts.close_all()
        await one.desk.offer_drafts()
        (await open_offered(one)).try_save()
        await until(lambda: one.shows(NAME, Attention.CONFLICT))
        assert await holds(one, here, THEIRS)
        async with compared(one) as window:
            assert {unit for unit, _ in window.page.table.choices} == {RIGHT}
