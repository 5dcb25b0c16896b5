"""One customer beside the list: what is shown in each state, and what can be done."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.shell.main_window import MainWindow
from tests.ui.attachments.picture_bytes import document, picture
from tests.ui.counter.sample_people import sample_people
from tests.ui.counter.waiting import told
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import OpenedForms, attaching
from tests.ui.store_at_rest import SEEN
from tests.ui.turns import until


async def show(window: MainWindow, position: int) -> None:
    shown = told(window.details.shown)
    window.page.column.table.select_position(position)
    await shown


async def test_moving_on_in_the_list_shows_the_next_customer(window: MainWindow) -> None:
    await show(window, 2)
    detail = window.page.detail.record
    assert detail.head.name.text() == "Samira Benkirane"
    assert detail.head.line.text() == "Female · 54 years · born 12 May 1972"
    assert detail.contact.address.text.text() == "14, rue des Orangers, 20100 Casablanca"


async def test_rows_flown_past_are_not_opened(window: MainWindow, counter: CounterStore) -> None:
    shown = told(window.details.shown)
    for position in range(1, 30):
        window.page.column.table.select_position(position)
    await shown
    assert await counter.viewed() == ["uid-0", "uid-29"]


async def test_what_the_service_says_later_is_shown_without_asking_it_again(
    window: MainWindow, counter: CounterStore
) -> None:
    puller = counter.store.engine.puller
    shown = told(window.details.shown)
    puller.details.missing.add("uid-0")
    puller.intake.tell(("uid-0",))
    await shown
    assert "Not found on the service" in window.page.detail.record.notice.accessibleName()
    assert await counter.viewed() == ["uid-0"]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (WriteState.QUEUED, "Waiting to be sent. Saved on this computer at"),
        (WriteState.REFUSED, "Refused. The phone is wrong.\nThe service said: \u2068phoneNumber must be valid\u2069"),
        (WriteState.IN_DOUBT, "Checking whether it arrived."),
        (WriteState.NEEDS_DECISION, "Conflict."),
    ],
)
async def test_a_record_says_what_is_the_matter_in_its_own_words(
    window: MainWindow, counter: CounterStore, state: WriteState, said: str
) -> None:
    refused = state is WriteState.REFUSED
    words = {"reason": "The phone is wrong.", "words": "phoneNumber must be valid"} if refused else {}
    await counter.write("uid-0", state, **words)
    await until(lambda: window.page.detail.record.notice.accessibleName().startswith(said))


async def test_details_never_read_are_said_to_be_missing_and_cannot_be_edited(
    window: MainWindow, counter: CounterStore, forms: OpenedForms
) -> None:
    local = counter.store.local
    await local.threads.disk(local.cache.forget_details, ["uid-1"])
    await show(window, 1)
    assert window.page.detail.record.head.name.text() == "Yasmine Belkacem"
    assert not window.page.detail.record.card.isVisible()
    window.commands.edit()
    assert forms.asked == []


async def test_a_stand_in_email_is_hidden(window: MainWindow, counter: CounterStore) -> None:
    local, customer = counter.store.local, sample_people()[2].customer
    assert customer.personal is not None
    personal = replace(customer.personal, email="walkin+7@atlas.example")
    await local.threads.disk(local.cache.put_detail, "uid-2", replace(customer, personal=personal), SEEN)
    await show(window, 2)
    assert window.page.detail.record.head.name.text() == "Samira Benkirane"
    assert window.page.detail.record.contact.email.isHidden()


async def test_enter_and_f2_edit_and_a_new_customer_has_its_key(window: MainWindow, forms: OpenedForms) -> None:
    table = window.page.column.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    window.menu_actions.edit.trigger()
    window.menu_actions.new.trigger()
    assert forms.asked == [("uid-0", ""), ("uid-0", ""), (None, "")]


async def test_without_room_enter_opens_the_record_as_a_page_and_esc_goes_back(
    window: MainWindow, forms: OpenedForms
) -> None:
    window.resize(1024, 640)
    await until(lambda: window.page.is_narrow)
    assert window.page.detail.isHidden()
    table = window.page.column.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.page.detail.isVisible()
    assert not table.isVisible()
    assert forms.asked == []
    QTest.keyClick(window.page.detail, Qt.Key.Key_Escape)
    assert window.page.detail.isHidden()
    assert table.hasFocus()


async def test_phone_and_mails_go_to_the_clipboard(window: MainWindow) -> None:
    window.commands.copy_phone()
    assert QGuiApplication.clipboard().text() == "+212 6 62 41 08 35"
    table = window.page.column.table
    table.selectAll()
    window.commands.copy_emails()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("karim.ouazzani@example.com; y.belkacem@example.com")


async def test_dropped_files_are_saved_with_the_customer_shown(
    window: MainWindow, counter: CounterStore, tmp_path: Path
) -> None:
    card, paper = tmp_path / "carte-identite.jpg", tmp_path / "ordonnance.pdf"
    card.write_bytes(picture(kind="JPEG"))
    paper.write_bytes(document())
    attaching(window).take(Brought((card, paper)))
    await window.tasks.settled()
    [write] = await counter.outbox()
    assert write.uid == "uid-0"
    assert [file.field for file in write.files] == ["idCard", "prescription"]


async def test_a_file_that_is_not_taken_says_why_and_stays_until_it_is_closed(
    window: MainWindow, counter: CounterStore, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.tiff"
    scan.write_bytes(b"II*\x00 a scan")
    attaching(window).take(Brought((scan,)))
    await window.tasks.settled()
    assert await counter.outbox() == ()
    assert "not accepted" in window.toasts.shown[0].text.text()


async def test_a_copy_that_no_save_takes_is_given_up(window: MainWindow, counter: CounterStore, tmp_path: Path) -> None:
    paper = tmp_path / "ordonnance.pdf"
    paper.write_bytes(document())
    async with counter.busy_disk():
        attaching(window).take(Brought((paper,)))
        copied = asyncio.ensure_future(counter.on_disk(counter.blobs))
        full = asyncio.ensure_future(counter.fill_disk())
        await asyncio.sleep(0)
    await window.tasks.settled()
    await full
    assert len(await copied) == 1
    assert "The disk refuses to write records.db" in window.toasts.shown[0].text.text()
    assert await counter.outbox() == ()
    assert counter.blobs() == []
    await counter.fill_disk(full=False)


async def test_who_may_only_look_goes_on_saving_and_is_told_where_it_waits(
    window: MainWindow, counter: CounterStore, forms: OpenedForms
) -> None:
    changed = told(window.line.account_changed)
    counter.watch.note_outcome(Outcome(Kind.FORBIDDEN, "Not yours.", status=403))
    await changed
    verbs = window.menu_actions
    assert all(a.isEnabled() for a in (verbs.new, verbs.edit, verbs.delete, verbs.attach))
    assert window.page.column.new.isEnabled()
    assert window.page.detail.record.tools.edit.isEnabled()
    notice = window.page.column.notice.notice
    assert notice.headline == "You may look, not write."
    assert notice.sentence == "What you save waits here for somebody who may."
    window.commands.open_row("uid-0")
    assert forms.asked == [("uid-0", "")]
