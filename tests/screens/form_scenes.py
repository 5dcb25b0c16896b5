"""The customer dialog: new, known, full of faults, without an e-mail, from the right to the left."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.resource_files import resource
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.prescription.commands import RxCommand
from tests.flows.till import Till, until
from tests.screens.day import SAMIRA, Day
from tests.screens.studio import FORMS, settled
from tests.ui.customer_form.hands import edit_of, type_into, type_power

MIB = 1024 * 1024


async def forms(day: Day) -> None:
    """Empty, known, and a new one that a save found faults in."""
    async with day.till() as till:
        async with form(till) as dialog:
            await day.studio.take("form-new", dialog, FORMS)
            type_into(dialog, FormField.FIRST_NAME, "Samira")
            type_into(dialog, FormField.LAST_NAME, "Benkirane")
            type_into(dialog, FormField.BORN, "31/02/1972")
            type_into(dialog, FormField.PHONE, "+212661234567")
            dialog.try_save()
            await dialog.settled()
            await day.studio.take("form-faults", dialog, FORMS)
        async with form(till, SAMIRA) as dialog:
            await day.studio.take("form-edit", dialog, FORMS)


async def written(day: Day) -> None:
    """A known customer in the middle of the work: a sign to confirm, a wrong axis, papers in each state."""
    async with day.new_till(day.told) as till:
        await until(lambda: till.rows() and till.row(SAMIRA).phone is not None)
        await _send(till, resource("samples", "files", "carte-identite.jpg"), "idCard")
        await until(lambda: till.attention(SAMIRA) is None)
        await _send_slowly(day, till)
        async with form(till, SAMIRA) as dialog:
            await _write(dialog, day.scratch)
            await until(dialog.page.head.draft.text)
            await day.studio.take("form", dialog, FORMS)


async def asked_forms(day: Day) -> None:
    """The grid asks before it changes anything: a pasted text, and a value that is being typed."""
    async with day.till() as till, form(till, SAMIRA) as dialog:
        grid = dialog.page.grid
        grid.focus_first()
        QTest.keyClicks(grid.board.cells[Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE)], "-350")
        await day.studio.take("form-echo", dialog, FORMS)
        QGuiApplication.clipboard().setText("OD -3.50 (-0.50) 175°\nOG 2,75 (-1,00) 10° Add +2,25\nDr Bennani")
        grid.run(RxCommand.PASTE)
        await day.studio.take("form-paste", dialog, FORMS)


async def mirrored_forms(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till, form(till, SAMIRA) as dialog:
            await _write(dialog, day.scratch)
            await day.studio.take("form-rtl", dialog, FORMS)
    finally:
        day.studio.face(rtl=False)


async def _send(till: Till, paper: Path, field: str) -> None:
    kept = await till.services.attachments.take_path(paper, field)
    await till.services.customers.update(till.row(SAMIRA).uid, None, CustomerChange(), (kept,))


async def _send_slowly(day: Day, till: Till) -> None:
    """Let a large paper of hers be on its way, as on a slow line."""
    scan = day.scratch / "ordonnance-2026-11.pdf"
    scan.write_bytes(resource("samples", "files", scan.name).read_bytes().ljust(10 * MIB, b"\n"))
    day.service.add_fault("PUT /customer/*", delay=12)
    await _send(till, scan, "prescription")
    uid = till.row(SAMIRA).uid
    while not any(file.percent for file in (await till.services.customers.view(uid)).files):
        await settled()


@asynccontextmanager
async def form(till: Till, name: str = "") -> AsyncIterator[CustomerDialog]:
    """Open a form as the buttons do, and close it without a question."""
    dialog = await till.form(till.row(name).uid if name else None)
    if name:
        await until(lambda: edit_of(dialog, FormField.PHONE).text())
    yield dialog
    await dialog.keep_and_close()
    await until(lambda: not till.desk.dialogs)


async def _write(dialog: CustomerDialog, scratch: Path) -> None:
    tiff = scratch / "scan-0031.tiff"
    tiff.write_bytes(b"II*\x00".ljust(8_400_000, b"\0"))
    dialog.files.take(Brought((tiff,)))
    await dialog.shelf.idle()
    type_power(dialog, Place(Distance.INTERMEDIATE, Side.LEFT, Measure.AXIS), "200")
    type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.SPHERE), "0.50")
    dialog.page.grid.board.cells[Place(Distance.NEAR, Side.RIGHT, Measure.AXIS)].setFocus()
    await dialog.settled()
