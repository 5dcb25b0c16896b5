"""The printed sheets: each in its languages and sizes, drawn by another program from the PDF."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pypdfium2
from PySide6.QtGui import QImage

from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.ui.print.pdf_file import pdf_bytes
from joptic_desktop.ui.print.sheet_writer import write_sheet
from tests.screens.day import Day
from tests.screens.print_scenes import shop_logo
from tests.ui.print.people import imprint, shop, subject

_POINTS = 72
DOTS = {Paper.A5: 150, Paper.A4: 106}


async def sheets(day: Day) -> None:
    """Every sheet, in every language, on both papers."""
    printed = imprint(replace(shop(), logo=shop_logo(day)))
    for kind, language, paper in product(SheetKind, SheetLanguage, Paper):
        pdf = pdf_bytes((write_sheet(kind, language, subject(language), printed),), paper)
        name = f"sheet-{kind.name.lower()}-{language.value}-{paper.name.lower()}"
        day.studio.keep(name, first_page(pdf, DOTS[paper]))


def first_page(pdf: bytes, dots: int) -> QImage:
    """Draw the first page at that many dots an inch."""
    drawn = pypdfium2.PdfDocument(pdf)[0].render(scale=dots / _POINTS, rev_byteorder=True)
    data = bytes(drawn.buffer)
    return QImage(data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB888).copy()
