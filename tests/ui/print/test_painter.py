"""One painter for paper, PDF and screen: what one shows, all show, at the same place."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.ui.print.page_view import PageView
from joptic_desktop.ui.print.paper import PaperJob
from joptic_desktop.ui.print.pdf_file import pdf_bytes
from joptic_desktop.ui.print.sheet import Sheet
from joptic_desktop.ui.print.sheet_layout import SheetLayout, page_layout, paint_document, size_of_paper
from joptic_desktop.ui.print.sheet_writer import write_sheet
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.print.paper_text import Letter, read_pages
from tests.ui.print.people import imprint, subject

EN, FR, AR = SheetLanguage


def sheet(language: SheetLanguage = FR, kind: SheetKind = SheetKind.PRESCRIPTION) -> Sheet:
    return write_sheet(kind, language, subject(language), imprint())


def pdf_at(dots_per_inch: int, of: Sheet, paper: Paper = Paper.A5) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout(paper))
    writer.setResolution(dots_per_inch)
    assert paint_document(writer, (of,))
    return bytes(buffer.data().data())


def letters(data: bytes) -> list[Letter]:
    return [letter for page in read_pages(data) for letter in page.letters if letter.has_ink]


def same_places(one: list[Letter], other: list[Letter], within: float) -> None:
    assert [letter.text for letter in one] == [letter.text for letter in other]
    for a, b in zip(one, other, strict=True):
        assert (a.left, a.bottom, a.right, a.top) == pytest.approx((b.left, b.bottom, b.right, b.top), abs=within)


@pytest.mark.parametrize("dots_per_inch", [72, 300, 2400])
@pytest.mark.parametrize("language", SheetLanguage)
def test_no_resolution_moves_a_letter(qapp: QApplication, language: SheetLanguage, dots_per_inch: int) -> None:
    same_places(letters(pdf_bytes((sheet(language),), Paper.A5)), letters(pdf_at(dots_per_inch, sheet(language))), 0.15)


def test_the_same_sheet_is_painted_the_same(qapp: QApplication) -> None:
    one, other = (letters(pdf_bytes((sheet(AR),), Paper.A4)) for _ in range(2))
    assert one == other
    assert _picture(SheetLayout(sheet(FR), size_of_paper(Paper.A5))) == _picture(
        SheetLayout(sheet(FR), size_of_paper(Paper.A5))
    )


def test_a_printer_gets_what_the_file_gets(qapp: QApplication, tmp_path: Path) -> None:
    window = QWidget()
    printer = PaperJob((sheet(),), Paper.A5, window).printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_document(printer, (sheet(),))
    window.deleteLater()
    same_places(letters((tmp_path / "printed.pdf").read_bytes()), letters(pdf_bytes((sheet(),), Paper.A5)), 0.3)


@pytest.mark.parametrize("language", SheetLanguage)
def test_the_preview_has_its_ink_where_the_paper_has_it(
    qapp: QApplication, theme: Theme, language: SheetLanguage
) -> None:
    view = PageView(theme)
    view.resize(900, 1300)
    view.show()
    view.show_sheets((sheet(language),), Paper.A5)
    seen = view.widget().grab().toImage()  # type: ignore[union-attr]  # it has one
    painted = _picture(SheetLayout(sheet(language), size_of_paper(Paper.A5)), view.scale)
    printed = _rendered(pdf_bytes((sheet(language),), Paper.A5), view.scale)
    around = round((seen.width() - painted.width()) / 2)
    assert painted.width() > 700
    assert _unlike(painted, seen.copy(around, around, painted.width(), painted.height())) == 0
    assert _unlike(painted, printed) < 0.005
    view.deleteLater()


def test_pages_may_be_chosen(qapp: QApplication) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout(Paper.A5))
    assert paint_document(writer, (sheet(EN), sheet(FR), sheet(AR)), 1, 1)
    (page,) = read_pages(bytes(buffer.data().data()))
    assert "Ordonnance" in page.text


def _picture(layout: SheetLayout, scale: float = 1.0) -> QImage:
    image = QImage(round(layout.size.width() * scale), round(layout.size.height() * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    layout.paint(painter, 0)
    painter.end()
    return image


def _rendered(data: bytes, scale: float) -> QImage:
    document = pypdfium2.PdfDocument(data)
    bitmap = document[0].render(scale=scale * 96 / 72, prefer_bgrx=True)
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    return image.copy()


def _unlike(one: QImage, other: QImage) -> float:
    """The share of small squares of a page that are not as dark on one picture as on the other."""
    darkness = [_squares(image) for image in (one, other)]
    unlike: int = sum(abs(a - b) > 40 for a, b in zip(*darkness, strict=True))
    return unlike / len(darkness[0])


def _squares(image: QImage) -> list[int]:
    aspect, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    coarse = image.scaled(120, 170, aspect, smooth)
    return [coarse.pixelColor(x, y).lightness() for x in range(120) for y in range(170)]
