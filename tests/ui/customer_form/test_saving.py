"""A save: judged first, carried out once, and nothing typed is lost when it fails."""

import asyncio
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.writes import Verb
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.customer_form.form_values import FormField
from tests.ui.attachments.picture_bytes import picture
from tests.ui.customer_form.conftest import Open
from tests.ui.customer_form.hands import edit_of, fill_in, gone, message_of, type_into, type_power
from tests.ui.customer_form.offline_shop import OfflineShop
from tests.ui.customer_form.people import SAMIRA
from tests.ui.turns import until

LAYLA = PersonalChange("Layla", "Hassan", "layla@example.com", "+212662410835", date(1992, 5, 12), Sex.FEMALE)

TURNS = 20


async def test_a_new_customer_is_saved_whole_and_the_window_closes(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    saved: list[str] = []
    closed: list[bool] = []
    dialog.saved.connect(saved.append)
    dialog.closed.connect(lambda: closed.append(True))
    fill_in(dialog)
    type_into(dialog, FormField.CITY, "Rabat")
    type_power(dialog, Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE), "-1.25")
    dialog.page.foot.save.click()
    await until(lambda: closed)
    eye = EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-1.25", "0", "0"))
    (write,) = await shop.outbox()
    assert (write.verb, write.files) == (Verb.CREATE, ())
    assert write.change == CustomerChange(LAYLA, AddressChange(city="Rabat"), (eye,))
    assert saved == [write.uid]


async def test_a_second_press_saves_nothing_twice(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    fill_in(dialog)
    async with shop.busy_disk():
        QTest.mouseDClick(dialog.page.foot.save, Qt.MouseButton.LeftButton)
        dialog.page.foot.save.click()
        dialog.try_save()
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await gone(dialog)
    assert len(await shop.outbox()) == 1


async def test_an_edit_hands_over_what_was_touched_and_its_base(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_into(dialog, FormField.PHONE, "0662410835")
    type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.AXIS), "15")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await gone(dialog)
    eye = EyeChange(Distance.NEAR, Side.LEFT, Eye("-0.50", "-1.00", "15"))
    change = CustomerChange(PersonalChange(phone_number="+212662410835"), AddressChange(), (eye,))
    (update,) = await shop.outbox()
    assert (update.verb, update.uid, update.files) == (Verb.UPDATE, "u1", ())
    assert (update.base, update.change) == (SAMIRA, change)


async def test_nothing_changed_is_nothing_to_save(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    dialog.try_save()
    await gone(dialog)
    assert await shop.outbox() == ()


async def test_files_go_with_the_save(open_form: Open, shop: OfflineShop, tmp_path: Path) -> None:
    scan = tmp_path / "rx.png"
    scan.write_bytes(picture())
    dialog = await open_form(uid="u1", view=await shop.know(), files=(scan,))
    dialog.try_save()
    await gone(dialog)
    (update,) = await shop.outbox()
    assert update.change is not None
    assert update.change.is_empty
    assert [file.real_name for file in update.files] == ["rx.png"]
    assert len(shop.blobs()) == 1


async def test_a_save_waits_for_a_file_that_is_being_copied(open_form: Open, shop: OfflineShop, tmp_path: Path) -> None:
    scan = tmp_path / "rx.png"
    scan.write_bytes(picture())
    known = await shop.know()
    async with shop.busy_disk():
        dialog = await open_form(uid="u1", view=known, files=(scan,))
        dialog.try_save()
    await gone(dialog)
    (update,) = await shop.outbox()
    assert len(update.files) == 1


async def test_what_is_typed_while_a_file_is_copied_is_judged_too(
    open_form: Open, shop: OfflineShop, tmp_path: Path
) -> None:
    scan = tmp_path / "rx.png"
    scan.write_bytes(picture())
    known = await shop.know()
    async with shop.busy_disk():
        dialog = await open_form(uid="u1", view=known, files=(scan,))
        dialog.try_save()
        type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.AXIS), "200")
    await dialog.settled()
    assert await shop.outbox() == ()
    assert dialog.isVisible()


async def test_what_is_missing_is_said_and_the_first_of_it_gets_the_focus(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    dialog.page.foot.save.click()
    assert dialog.focusWidget() is edit_of(dialog, FormField.LAST_NAME)
    assert message_of(dialog, FormField.LAST_NAME) == "Write the last name"
    assert message_of(dialog, FormField.SEX) == "Choose one"
    assert dialog.page.foot.sentences == ("5 values to correct",)
    await dialog.settled()
    assert await shop.outbox() == ()
    assert dialog.isVisible()


async def test_a_power_that_does_not_exist_stops_the_save_and_gets_the_focus(
    open_form: Open, shop: OfflineShop
) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    axis = Place(Distance.INTERMEDIATE, Side.LEFT, Measure.AXIS)
    type_power(dialog, axis, "200")
    type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.SPHERE), "0.50")
    assert dialog.page.foot.sentences[:2] == ("1 value to correct", "1 sign to confirm")
    dialog.try_save()
    assert dialog.focusWidget() is dialog.page.grid.board.cells[axis]
    await dialog.settled()
    assert await shop.outbox() == ()


async def test_a_field_is_judged_when_it_is_left_and_free_again_when_it_is_typed_in(open_form: Open) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.EMAIL, "layla@")
    assert message_of(dialog, FormField.EMAIL) == "Write it like name@example.com"
    assert dialog.page.foot.sentences == ("1 value to correct",)
    QTest.keyClicks(edit_of(dialog, FormField.EMAIL), "e")
    assert message_of(dialog, FormField.EMAIL) == ""
    assert not dialog.page.foot.sentences


async def test_a_full_disk_keeps_the_form_open_with_the_sentence(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    fill_in(dialog)
    await shop.fill_disk()
    dialog.try_save()
    await until(lambda: dialog.page.foot.sentences)
    await dialog.settled()
    (sentence,) = dialog.page.foot.sentences
    assert sentence.startswith("The disk refuses to write records.db, nothing was saved")
    assert dialog.isVisible()
    assert dialog.page.values.first_name == "Layla"
    await shop.fill_disk(full=False)
    dialog.try_save()
    await gone(dialog)
    assert len(await shop.outbox()) == 1


@pytest.mark.parametrize("failure", [RuntimeError("nobody foresaw this")])
async def test_a_failure_nobody_foresaw_is_reported_and_keeps_the_form(
    open_form: Open, shop: OfflineShop, failure: Exception
) -> None:
    reports: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reports.append(context["exception"]))
    dialog = await open_form()
    fill_in(dialog)
    shop.wall.failure = failure
    dialog.try_save()
    await until(lambda: reports)
    assert reports == [failure]
    assert dialog.page.foot.sentences == ("Not saved. What you typed is kept: try again.",)
    assert dialog.page.foot.save.isEnabled()
    shop.wall.failure = None


async def test_a_draft_that_cannot_be_discarded_does_not_undo_a_save(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(pause_ms=0)
    fill_in(dialog)
    await shop.until_drafts()
    async with shop.busy_disk():
        dialog.try_save()
        for _ in range(TURNS):
            await asyncio.sleep(0)  # the save stands in line by then
        full = asyncio.ensure_future(shop.fill_disk())
        await asyncio.sleep(0)
    await full
    await gone(dialog)
    assert len(await shop.outbox()) == 1
    assert len(await shop.drafts()) == 1


async def test_save_and_new_begins_again_in_an_empty_form(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    fill_in(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: dialog.page.head.draft.text() == "Saved on this computer")
    await dialog.settled()
    assert dialog.isVisible()
    assert dialog.page.values.first_name == ""
    assert len(await shop.outbox()) == 1
    assert dialog.focusWidget() is edit_of(dialog, FormField.FIRST_NAME)
    assert await shop.drafts() == ()
    fill_in(dialog)
    dialog.try_save()
    await gone(dialog)
    assert len(await shop.outbox()) == 2


async def test_enter_goes_on_to_the_next_field_and_saves_nothing(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    QTest.keyClick(edit_of(dialog, FormField.FIRST_NAME), Qt.Key.Key_Return)
    assert dialog.focusWidget() is edit_of(dialog, FormField.LAST_NAME)
    await dialog.settled()
    assert await shop.outbox() == ()


async def test_a_dropped_file_that_is_refused_never_stops_a_save(
    open_form: Open, shop: OfflineShop, tmp_path: Path
) -> None:
    dialog = await open_form()
    fill_in(dialog)
    dialog.files.take(Brought((tmp_path,)))
    dialog.try_save()
    await gone(dialog)
    (write,) = await shop.outbox()
    assert write.files == ()
