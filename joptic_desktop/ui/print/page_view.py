"""The pages as they will come out, one under the other, painted by the painter of the paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from joptic_desktop.domain.shop_details import Paper
from joptic_desktop.ui.print.sheet import Sheet
from joptic_desktop.ui.print.sheet_layout import Document, size_of_paper
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import clipboard_text

_AROUND, _BETWEEN = 24, 20
_SMALLEST, _LARGEST, _STEP = 0.3, 4.0, 1.25
_WHEEL_NOTCH = 120
_PaintPage = Callable[[QPainter, int], None]


class PageView(QScrollArea):
    """Shows a document; whole pages fit until the person zooms. ``zoomed`` carries the percentage shown."""

    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fits = True
        self._pages = _Pages(theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._pages)
        self.setAccessibleName(self.tr("Pages"))
        self.viewport().setAutoFillBackground(False)
        self._pages.setAutoFillBackground(False)
        self._pages.installEventFilter(self)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages.document.pages)

    @property
    def scale(self) -> float:
        """How many pixels 1/96 inch is shown as."""
        return self._pages.scale

    def show_sheets(self, sheets: Sequence[Sheet], paper: Paper) -> None:
        """Show other sheets, or the same in another form; the zoom stays."""
        self._pages.show_document(Document.of(sheets, size_of_paper(paper)))
        self.setAccessibleDescription(". ".join(_spoken(sheet) for sheet in sheets))
        self._settle()

    def zoom_in(self) -> None:
        """Show larger."""
        self._zoom(self.scale * _STEP)

    def zoom_out(self) -> None:
        """Show smaller."""
        self._zoom(self.scale / _STEP)

    def fit(self) -> None:
        """Show whole pages."""
        self._fits = True
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whole pages whole."""
        super().resizeEvent(event)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom by the wheel with Ctrl."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(self.scale * _STEP ** (event.angleDelta().y() / _WHEEL_NOTCH))
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by plus, minus and zero with Ctrl; the arrows scroll."""
        steps = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Minus: self.zoom_out, Qt.Key.Key_0: self.fit}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            steps[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk under the paper."""
        QPainter(self.viewport()).fillRect(event.rect(), self._theme.tokens.track)

    def _zoom(self, scale: float) -> None:
        self._fits = False
        self._pages.scale = max(_SMALLEST, min(_LARGEST, scale))
        self._settle()

    def _settle(self) -> None:
        if self._fits:
            room, page = self.viewport().size(), self._pages.page_size
            around = 2 * self._theme.px(_AROUND)
            fitting = min((room.width() - around) / page.width(), (room.height() - around) / page.height())
            self._pages.scale = max(_SMALLEST, min(_LARGEST, fitting))
        self._pages.resize(self._pages.sizeHint())
        self._pages.update()
        self.zoomed.emit(round(self.scale * 100))


class _Pages(QWidget):
    """The stack of pages at a scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.document = Document(())
        self.page_size = size_of_paper(Paper.A5)
        self.scale = 1.0
        theme.changed.connect(self.update)

    def show_document(self, document: Document) -> None:
        self.document = document
        self.page_size = document.layouts[0].size

    def sizeHint(self) -> QSize:
        px, count = self._theme.px, len(self.document.pages)
        height = count * self._page_height + (count - 1) * px(_BETWEEN) + 2 * px(_AROUND)
        return QSize(round(self.page_size.width() * self.scale) + 2 * px(_AROUND), round(height))

    @property
    def _page_height(self) -> float:
        return self.page_size.height() * self.scale

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._theme.px
        top = float(px(_AROUND))
        for layout, number in self.document.pages:
            page = QRectF(px(_AROUND), top, self.page_size.width() * self.scale, self._page_height)
            if QRectF(event.rect()).intersects(page):
                painter.fillRect(page, Qt.GlobalColor.white)
                painter.setPen(self._theme.tokens.button_line)
                painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))
                self._paint_page(painter, page.topLeft(), layout.paint, number)
            top += self._page_height + px(_BETWEEN)

    def _paint_page(self, painter: QPainter, corner: QPointF, paint: _PaintPage, number: int) -> None:
        painter.save()
        painter.translate(corner)
        painter.scale(self.scale, self.scale)
        paint(painter, number)
        painter.restore()


def _spoken(sheet: Sheet) -> str:
    return clipboard_text(f"{sheet.running}, {sheet.head.day}")
