"""Ways out of the form: nothing typed goes without a question, and a draft survives whatever happens."""

import asyncio
import gc
import weakref
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.services.views import Draft
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.customer_form.questions import LeaveQuestion
from tests.ui.attachments.picture_bytes import picture
from tests.ui.customer_form.conftest import Open
from tests.ui.customer_form.hands import edit_of, gone, type_into, type_power
from tests.ui.customer_form.offline_shop import OfflineShop
from tests.ui.customer_form.people import SAMIRA
from tests.ui.turns import until

NEAR_LEFT = Place(Distance.NEAR, Side.LEFT, Measure.SPHERE)


async def question_of(dialog: CustomerDialog) -> LeaveQuestion:
    await until(lambda: dialog.findChild(LeaveQuestion))
    question = dialog.findChild(LeaveQuestion)
    assert question is not None
    return question


async def left_with(dialog: CustomerDialog, button: str) -> None:
    """Press Escape and answer the question."""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = await question_of(dialog)
    getattr(question, button).click()


async def test_an_untouched_form_closes_at_once(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await gone(dialog)
    assert await shop.drafts() == ()


async def test_a_form_begun_by_a_search_alone_closes_at_once(open_form: Open) -> None:
    dialog = await open_form(prefill="Layla Hassan")
    dialog.page.foot.cancel.click()
    await gone(dialog)


async def test_the_windows_cross_is_cancel(open_form: Open) -> None:
    dialog = await open_form()
    dialog.close()
    await gone(dialog)


async def test_going_on_leaves_everything_as_it_was(open_form: Open) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    await left_with(dialog, "go_on")
    await dialog.settled()
    assert dialog.isVisible()
    assert dialog.page.values.first_name == "Layla"


async def test_escape_in_the_question_goes_on(open_form: Open) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(await question_of(dialog), Qt.Key.Key_Escape)
    await dialog.settled()
    assert dialog.isVisible()


async def test_keeping_keeps_text_powers_and_files(open_form: Open, shop: OfflineShop, tmp_path: Path) -> None:
    scan = tmp_path / "rx.png"
    scan.write_bytes(picture())
    dialog = await open_form(uid="u1", view=await shop.know(), files=(scan,))
    type_into(dialog, FormField.CITY, "Rabat")
    type_power(dialog, NEAR_LEFT, "0.50")
    await left_with(dialog, "keep")
    await gone(dialog)
    (draft,) = await shop.drafts()
    assert draft.uid == "u1"
    assert [file.real_name for file in draft.files] == ["rx.png"]
    assert len(shop.blobs()) == 1

    again = await open_form(uid="u1", view=await shop.know(), draft=draft)
    assert again.page.values.city == "Rabat"
    assert again.page.values.first_name == "Samira"
    assert again.page.foot.sentences[0] == "1 sign to confirm"
    assert [tile.name for tile in again.shelf.tiles()] == ["rx.png"]
    assert again.page.head.draft.text().startswith("Draft saved")


async def test_a_draft_that_was_saved_is_gone(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_into(dialog, FormField.CITY, "Rabat")
    await left_with(dialog, "keep")
    await gone(dialog)
    (draft,) = await shop.drafts()
    again = await open_form(uid="u1", view=await shop.know(), draft=draft)
    again.try_save()
    await gone(again)
    (update,) = await shop.outbox()
    assert update.change is not None
    assert update.change.address.city == "Rabat"
    assert await shop.drafts() == ()


async def test_discarding_forgets_draft_and_files(open_form: Open, shop: OfflineShop, tmp_path: Path) -> None:
    scan = tmp_path / "rx.png"
    scan.write_bytes(picture())
    dialog = await open_form(files=(scan,))
    await dialog.shelf.idle()
    await left_with(dialog, "discard")
    await gone(dialog)
    assert await shop.drafts() == ()
    assert shop.blobs() == []


async def test_a_pause_in_typing_keeps_a_draft(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(pause_ms=0)
    QTest.keyClicks(edit_of(dialog, FormField.FIRST_NAME), "Lay")
    (draft,) = await shop.until_drafts()
    assert '"Lay"' in draft.text
    await until(lambda: dialog.page.head.draft.text() == "Draft saved 10:43")


async def test_what_is_taken_back_needs_no_draft(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(pause_ms=0)
    edit = edit_of(dialog, FormField.FIRST_NAME)
    QTest.keyClicks(edit, "L")
    await shop.until_drafts()
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    await shop.until_drafts(lambda kept: not kept)
    await until(lambda: dialog.page.head.draft.text() == "")


async def test_a_file_alone_is_worth_a_draft(open_form: Open, shop: OfflineShop, tmp_path: Path) -> None:
    scan = tmp_path / "rx.png"
    scan.write_bytes(picture())
    dialog = await open_form(pause_ms=0)
    dialog.files.take(Brought((scan,)))
    (draft,) = await shop.until_drafts(lambda kept: any(draft.files for draft in kept))
    assert [file.real_name for file in draft.files] == ["rx.png"]


async def test_a_draft_that_cannot_be_kept_is_said_and_the_form_stays(open_form: Open, shop: OfflineShop) -> None:
    await shop.fill_disk()
    dialog = await open_form(pause_ms=0)
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    await until(lambda: dialog.page.head.draft.text() == "Draft not saved")
    await left_with(dialog, "keep")
    await until(lambda: dialog.page.foot.sentences)
    assert dialog.page.foot.sentences[0].startswith("The disk refuses to write")
    assert dialog.isVisible()
    await shop.fill_disk(full=False)


async def test_a_draft_whose_record_became_another_says_so(open_form: Open, shop: OfflineShop) -> None:
    draft = Draft("d1", "u1", 0.0, '{"fields": {"city": ["Rabat", "Tanger"]}}')
    dialog = await open_form(uid="u1", view=await shop.know(), draft=draft)
    assert dialog.page.head.meanwhile.text == "Changed since this draft was typed: look before you save"


async def test_a_draft_nobody_can_read_opens_the_plain_form(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know(), draft=Draft("d1", "u1", 0.0, "\x00"))
    assert dialog.page.values.city == "Casablanca"


async def test_the_end_of_the_program_keeps_what_was_typed(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    await dialog.keep_and_close()
    assert len(await shop.drafts()) == 1


async def test_the_end_of_the_program_waits_for_a_save(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_into(dialog, FormField.CITY, "Rabat")
    async with shop.busy_disk():
        dialog.try_save()
        ending = asyncio.ensure_future(dialog.keep_and_close())
        await asyncio.sleep(0)
        assert not ending.done()
    await ending
    assert len(await shop.outbox()) == 1
    assert await shop.drafts() == ()


async def test_a_closed_form_is_freed(open_form: Open, shop: OfflineShop, qapp: QApplication) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    gone_too = weakref.ref(dialog.page.grid)
    await dialog.keep_and_close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)
    await shop.know(apply_change(SAMIRA, CustomerChange(PersonalChange(first_name="Samira Lina"))))
    del dialog
    await until(lambda: gc.collect() >= 0)
    assert gone_too() is None or not shiboken6.isValid(gone_too())


@pytest.mark.parametrize("button", ["discard", "keep"])
async def test_a_form_left_twice_is_left_once(open_form: Open, shop: OfflineShop, button: str) -> None:
    dialog = await open_form()
    closings: list[bool] = []
    dialog.closed.connect(lambda: closings.append(True))
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = await question_of(dialog)
    getattr(question, button).click()
    await gone(dialog)
    assert closings == [True]
    assert len(await shop.drafts()) == (button == "keep")
