"""Proof that a build can print: a sheet in every language as PDF, and the system's printers asked for."""

from __future__ import annotations

from datetime import UTC, datetime

from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.ui.print.paper import has_printer
from joptic_desktop.ui.print.pdf_file import pdf_bytes
from joptic_desktop.ui.print.sheet_writer import Imprint, Subject, write_sheet


def printed_sheets() -> str:
    """Return how large the PDF is and whether there is a printer. Raises on a missing part.

    Qt keeps the application object of the proof of icons: call this one after it.
    """
    subject = Subject("Sample", prescription=Prescription(Vision(Eye("-1.25", "-0.25", "90"), None)))
    imprint = Imprint(ShopDetails(), "", datetime.now(UTC))
    sheets = [write_sheet(SheetKind.PRESCRIPTION, language, subject, imprint) for language in SheetLanguage]
    size = len(pdf_bytes(sheets, Paper.A5))
    return f"{size} bytes of PDF in {len(sheets)} languages, {'a' if has_printer() else 'no'} printer"
