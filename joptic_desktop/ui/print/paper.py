"""Sheets on paper: the system's own print dialog, opened without blocking. Loads Qt's print support only now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QWidget

from joptic_desktop.domain.shop_details import Paper
from joptic_desktop.ui.print.pdf_file import CREATOR
from joptic_desktop.ui.print.sheet import Sheet
from joptic_desktop.ui.print.sheet_layout import Document, page_layout, paint_document, size_of_paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter


translate = QCoreApplication.translate


def has_printer() -> bool:
    """Tell whether this computer knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def at_once(work: Callable[[], None]) -> None:
    """Do it, and tell nobody before."""
    work()


class PaperJob(QObject):
    """One print: asks the person which printer, then paints there. ``done`` carries "" or why nothing was printed.

    `announce` is told before anything is painted, and does it or not.
    """

    done = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        sheets: Sequence[Sheet],
        paper: Paper,
        parent: QWidget,
        *,
        known: Callable[[], bool] = has_printer,
        announce: Callable[[Callable[[], None]], None] = at_once,
    ) -> None:
        super().__init__(parent)
        self._sheets = tuple(sheets)
        self._paper = paper
        self._window = parent
        self._known = known
        self._announce = announce
        self.dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None

    def start(self) -> None:
        """Open the print dialog, or say that there is no printer."""
        if not self._known():
            self.done.emit(translate("Print", "No printer is set up on this computer. Save a PDF instead."))
            return
        from PySide6.QtPrintSupport import QPrintDialog

        self._printer = self.printer()
        self.dialog = QPrintDialog(self._printer, self._window)
        self.dialog.setMinMax(1, len(Document.of(self._sheets, size_of_paper(self._paper)).pages))
        self.dialog.accepted.connect(self._print)
        self.dialog.rejected.connect(self.cancelled)
        QDialog.open(self.dialog)

    def printer(self) -> QPrinter:
        """Return a printer set to the sheet's paper, from edge to edge."""
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self._paper))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        printer.setDocName(self._sheets[0].title)
        printer.setCreator(CREATOR)
        return printer

    def _print(self) -> None:
        self._announce(self._paint)

    def _paint(self) -> None:
        printer = self._printer
        if printer is None:
            return
        first, last = max(0, printer.fromPage() - 1), printer.toPage() - 1 if printer.toPage() else None
        well = paint_document(printer, self._sheets, first, last)
        refused = translate("Print", "The printer did not take the sheet. Look whether it is on, or save a PDF.")
        self.done.emit("" if well else refused)
