"""The recovery code on paper: the system's own print dialog, opened without blocking, and one page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

translate = QCoreApplication.translate
_MM_AN_INCH = 25.4
_EDGE, _TITLE, _CODE, _LINE = 25.0, 16.0, 22.0, 12.0
_HIGH = 14.0


class CodePaper(QObject):
    """One print of a code's `lines`. ``told`` carries what became of it, as a sentence."""

    told = Signal(str)

    def __init__(self, lines: Sequence[str], window: QWidget) -> None:
        super().__init__(window)
        self._lines = tuple(lines)
        self._window = window
        self.dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None

    def start(self) -> None:
        """Open the print dialog, or say that there is no printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.told.emit(translate("Security", "No printer is set up on this computer. Write the code down."))
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(translate("Security", "Recovery code"))
        self.dialog = QPrintDialog(self._printer, self._window)
        self.dialog.accepted.connect(self._print)
        QDialog.open(self.dialog)

    def _print(self) -> None:
        if self._printer is not None:
            well = paint_code(self._printer, self._lines)
            sent = translate("Security", "Sent to the printer.")
            refused = translate("Security", "The printer did not take it. Write the code down.")
            self.told.emit(sent if well else refused)


def paint_code(device: QPagedPaintDevice, lines: Sequence[str]) -> bool:
    """Paint a code on a page; tell whether the device took it."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    mm = device.logicalDpiX() / _MM_AN_INCH
    wide = device.width() - 2 * _EDGE * mm
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    top = _paint(painter, QRectF(_EDGE * mm, _EDGE * mm, wide, 0), QFont(), _TITLE, _title()) + _HIGH * mm
    for line in lines:
        top = _paint(painter, QRectF(_EDGE * mm, top, wide, 0), fixed, _CODE, line) + mm
    for line in _sentences():
        top = _paint(painter, QRectF(_EDGE * mm, top + _HIGH / 2 * mm, wide, 0), QFont(), _LINE, line)
    return painter.end()


def _paint(painter: QPainter, place: QRectF, font: QFont, points: float, text: str) -> float:
    """Paint a text from the top of its place down, in lines as wide as that; return where it ends."""
    font = QFont(font)
    font.setPointSizeF(points)
    painter.setFont(font)
    room = QRectF(place.left(), place.top(), place.width(), painter.viewport().height())
    drawn = painter.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    painter.drawText(room, Qt.TextFlag.TextWordWrap, text)
    return drawn.bottom()


def _title() -> str:
    return translate("Security", "JOptic Desktop: recovery code")


def _sentences() -> tuple[str, str]:
    return (
        translate("Security", "It opens the customers' files of one computer, and its locked screen, also offline."),
        translate("Security", "Keep it away from that computer: whoever has both can read everything."),
    )
