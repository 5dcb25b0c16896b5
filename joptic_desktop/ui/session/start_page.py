"""What every page in the counter's place is: a column in the middle, which scrolls where the window is low."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.ui.session.centred_column import CentredColumn
from joptic_desktop.ui.theme.theme import Theme


class StartPage(QWidget):
    """The column, `width` pixels wide and with `spacing` between its parts (both at 100 %), which a page fills."""

    def __init__(self, theme: Theme, *, width: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spacing = spacing
        content = QWidget()
        self._column = QVBoxLayout(content)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(CentredColumn(theme, content, width=width, above=2, below=3))
        self._measure()
        theme.changed.connect(self._measure)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the focus proxy stands."""
        super().showEvent(event)
        if not event.spontaneous():
            self.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Return a small size: what does not fit scrolls."""
        return QSize(320, 240)

    def _measure(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(16), 0, px(16))
        self._column.setSpacing(px(self._spacing))
