"""One customer beside the list: what is shown in each state, and what can be done."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.writes import Place, Verb, Write, WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.shell.main_window import MainWindow
from tests.ui.counter.fake_shop import NOW, FakeShop, view_of
from tests.ui.counter.waiting import told, until
from tests.ui.shell.shown_window import OpenedForms, attaching

PLACE = Place("https://joptic.example", "store-1")


def write(state: WriteState, *, reason: str = "", words: str = "") -> Write:
    return Write(
        1,
        "uid-0",
        Verb.UPDATE,
        PLACE,
        "account",
        NOW.timestamp(),
        state,
        change=CustomerChange(),
        reason=reason,
        service_words=words,
    )


async def show(window: MainWindow, shop: FakeShop, position: int) -> None:
    shown = told(window.details.shown)
    window.page.column.table.select_position(position)
    await shown


async def test_moving_on_in_the_list_shows_the_next_customer(window: MainWindow, shop: FakeShop) -> None:
    await show(window, shop, 2)
    detail = window.page.detail.record
    assert detail.head.name.text() == "Samira Benkirane"
    assert detail.head.line.text() == "Female · 54 years · born 12 May 1972"
    assert detail.contact.address.text.text() == "14, rue des Orangers, 20100 Casablanca"


async def test_rows_flown_past_are_not_opened(window: MainWindow, shop: FakeShop) -> None:
    shown = told(window.details.shown)
    for position in range(1, 30):
        window.page.column.table.select_position(position)
    await shown
    assert shop.customers.opened == ["uid-0", "uid-29"]


async def test_what_the_service_says_later_is_shown_without_asking_it_again(window: MainWindow, shop: FakeShop) -> None:
    person = shop.people[0]
    shop.customers.views["uid-0"] = replace(view_of(person), missing=True)
    shown = told(window.details.shown)
    shop.customers.changed.emit("uid-0")
    await shown
    assert "Not found on the service" in window.page.detail.record.notice.accessibleName()
    assert shop.customers.opened == ["uid-0"]


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
    window: MainWindow, shop: FakeShop, state: WriteState, said: str
) -> None:
    refused = state is WriteState.REFUSED
    words = {"reason": "The phone is wrong.", "words": "phoneNumber must be valid"} if refused else {}
    shop.customers.views["uid-0"] = replace(view_of(shop.people[0]), pending=(write(state, **words),))
    shop.customers.changed.emit("uid-0")
    await told(window.details.shown)
    assert window.page.detail.record.notice.accessibleName().startswith(said)


async def test_details_never_read_are_said_to_be_missing_and_cannot_be_edited(
    window: MainWindow, shop: FakeShop, forms: OpenedForms
) -> None:
    shop.customers.views["uid-1"] = replace(view_of(shop.people[1]), customer=None, confirmed=None)
    await show(window, shop, 1)
    assert window.page.detail.record.head.name.text() == "Yasmine Belkacem"
    assert not window.page.detail.record.card.isVisible()
    window.commands.edit()
    assert forms.asked == []


async def test_a_stand_in_email_is_hidden(window: MainWindow, shop: FakeShop) -> None:
    view = view_of(shop.people[2])
    assert view.customer is not None
    assert view.customer.personal is not None
    personal = replace(view.customer.personal, email="walkin+7@atlas.example")
    shop.customers.views["uid-2"] = replace(view, customer=replace(view.customer, personal=personal))
    await show(window, shop, 2)
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


async def test_dropped_files_are_saved_with_the_customer_shown(window: MainWindow, shop: FakeShop) -> None:
    attaching(window).take(Brought((Path("carte-identite.jpg"), Path("ordonnance.pdf"))))
    await window.tasks.settled()
    [(uid, files)] = shop.customers.updated
    assert uid == "uid-0"
    assert [file.field for file in files] == ["idCard", "prescription"]


async def test_a_file_that_is_not_taken_says_why_and_stays_until_it_is_closed(
    window: MainWindow, shop: FakeShop
) -> None:
    shop.attachments.refusal = InvalidInput("scan.tiff is not accepted: use PDF, JPEG, PNG or WEBP.")
    attaching(window).take(Brought((Path("scan.tiff"),)))
    await window.tasks.settled()
    assert shop.customers.updated == []
    assert "not accepted" in window.toasts.shown[0].text.text()


async def test_a_copy_that_no_save_takes_is_given_up(window: MainWindow, shop: FakeShop) -> None:
    shop.customers.failure = InvalidInput("The disk is full.")
    attaching(window).take(Brought((Path("ordonnance.pdf"),)))
    await window.tasks.settled()
    assert [file.real_name for file in shop.attachments.released] == ["ordonnance.pdf"]


async def test_an_account_that_may_only_look_can_change_nothing(
    window: MainWindow, shop: FakeShop, forms: OpenedForms
) -> None:
    shop.sync.say(SyncStatus(SyncState.ONLINE, read_only=True))
    await told(window.line.read_only_changed)
    verbs = window.menu_actions
    assert not any(a.isEnabled() for a in (verbs.new, verbs.edit, verbs.delete, verbs.attach))
    assert not window.page.column.new.isEnabled()
    assert not window.page.detail.record.tools.edit.isEnabled()
    assert window.page.column.notice.notice.headline == "Read-only."
    window.commands.open_row("uid-0")
    assert forms.asked == []
