"""The line is down: everything works, nothing is lost, nothing arrives twice."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.queries import Attention
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.services.views import SyncState
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess
from tests.ui.attachments.picture_bytes import document, picture
from tests.ui.customer_form.hands import edit_of, gone, type_into, type_power

PEOPLE = (("Layla", "Hassani", "layla@example.com"), ("عمر", "بن عيسى", "omar@example.com"))


def write(dialog: CustomerDialog, first: str, last: str, email: str) -> None:
    texts = {
        FormField.FIRST_NAME: first,
        FormField.LAST_NAME: last,
        FormField.SEX: "female",
        FormField.BORN: "12/05/1992",
        FormField.PHONE: "+212662410835",
        FormField.EMAIL: email,
        FormField.CITY: "Fès",
    }
    for field, text in texts.items():
        type_into(dialog, field, text)
    type_power(dialog, Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE), "-1.25")


async def create(till: Till, person: tuple[str, str, str], files: tuple[Path, ...]) -> None:
    dialog = await till.form()
    write(dialog, *person)
    dialog.files.take(Brought(files))
    dialog.page.foot.save.click()
    await gone(dialog)
    await until(lambda: not till.desk.dialogs)


def papers(folder: Path) -> tuple[Path, Path]:
    scan, card = folder / "ordonnance.pdf", folder / "carte.png"
    scan.write_bytes(document())
    card.write_bytes(picture(300, 200))
    return scan, card


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def test_two_customers_with_files_saved_without_a_line_arrive_byte_for_byte(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    scan, card = papers(tmp_path)
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: len(till.rows()) == 30)
        service.stop()
        for person in PEOPLE:
            await create(till, person, (scan, card))
        await until(lambda: len(till.rows()) == 32)
        assert {till.attention("Layla Hassani"), till.attention("عمر بن عيسى")} == {Attention.WAITING}
        await until(lambda: till.services.sync.status.state is SyncState.OFFLINE)

    async with Till.open(theme, tmp_path / "profile") as till:
        assert till.attention("Layla Hassani") is Attention.WAITING
        service.start()
        till.services.sync.sync_now()
        await until(lambda: not any(row.attention for row in till.rows()))
        assert len(service.ledger("create")) == 2
        sent = service.ledger("file")
        assert sorted(line["sha256"] for line in sent) == sorted([digest(scan), digest(card)] * 2)
        assert {service.file(line["fileId"]) for line in sent} == {scan.read_bytes(), card.read_bytes()}


async def test_an_edit_without_a_line_shows_at_once_and_is_sent_later(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: till.rows() and till.rows()[0].phone is not None)
        row = till.rows()[0]
        service.stop()
        dialog = await till.form(row.uid)
        await until(lambda: edit_of(dialog, FormField.PHONE).text())
        type_into(dialog, FormField.PHONE, "+212661234567")
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await gone(dialog)
        await until(lambda: till.shows(row.name, Attention.WAITING))
        assert (till.row(row.name).phone or "").replace(" ", "") == "+212661234567"
        service.start()
        till.services.sync.sync_now()
        await until(lambda: till.shows(row.name, None))
        (update,) = service.ledger("update")
        assert update["data"]["customerData"]["phoneNumber"] == "+212661234567"


async def test_a_bulk_delete_without_a_line_can_be_undone_or_arrives_as_one_call(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: len(till.rows()) == 30)
        uids = [row.uid for row in till.rows()[:3]]
        kept = await till.services.customers.delete(uids)
        await until(lambda: len(till.rows()) == 27)
        assert await till.services.customers.undo(kept) == 3
        await until(lambda: len(till.rows()) == 30)
        service.stop()
        await till.services.customers.delete(uids, undo_seconds=1.0)

    async with Till.open(theme, tmp_path / "profile") as till:
        assert len(till.rows()) == 27
        service.start()
        till.services.sync.sync_now()
        await until(lambda: len(service.ledger("delete")) == 3)
        await until(lambda: till.services.sync.status.waiting == 0)
        assert len(service.requests("DELETE", "/customer/bulk")) == 1
