"""Sheets as a PDF file: whole in its place, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QSaveFile
from PySide6.QtGui import QPdfWriter

from joptic_desktop.domain.safe_names import SafeName
from joptic_desktop.domain.shop_details import Paper
from joptic_desktop.errors import InvalidInput
from joptic_desktop.ui.print.sheet import Sheet
from joptic_desktop.ui.print.sheet_layout import page_layout, paint_document

translate = QCoreApplication.translate
CREATOR = "JOptic Desktop"
_DOTS_PER_INCH = 1200
_LONGEST_NAME = 60


def pdf_bytes(sheets: Sequence[Sheet], paper: Paper) -> bytes:
    """Return a PDF with its fonts embedded; its title is the sheet's, nobody's name stands in its properties."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout(paper))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(sheets[0].title)
    writer.setCreator(CREATOR)
    paint_document(writer, sheets)
    return bytes(buffer.data().data())


def write_pdf(path: Path, sheets: Sequence[Sheet], paper: Paper) -> None:
    """Write a PDF file in one step; an older one of that name stays until the new one is whole.

    Raises `InvalidInput` with a sentence when the folder or the disk refuses.
    """
    data = pdf_bytes(sheets, paper)
    file = QSaveFile(str(path))
    kept = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
    if not kept:
        sentence = translate("Print", "The PDF was not written: {reason}. Choose another folder, or make room.")
        raise InvalidInput(sentence.format(reason=file.errorString().rstrip(".")))


def file_name(sheet: Sheet, name: str, day: str) -> str:
    """Return a name for the file: the sheet, the person, the day as 2026-11-23; letters and digits alone."""
    words = (sheet.title, *name.split()[:4], day)
    letters = ("".join(letter if letter.isalnum() else "-" for letter in word).strip("-") for word in words)
    plain = "-".join(part for part in letters if part)[:_LONGEST_NAME]
    return SafeName.of(plain.lower(), "pdf").text
