"""A row of inputs side by side, with room for one warning that spans them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.ui.theme.metrics import MESSAGE_HEIGHT
from joptic_desktop.ui.theme.theme import Theme

GAP = 12


class FormRow(QWidget):
    """Inputs in one row, each with its share of the width; `warn` lays a widget over their message lines."""

    def __init__(self, theme: Theme, inputs: Sequence[tuple[QWidget, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._warning: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(GAP))
        for widget, share in inputs:
            row.addWidget(widget, share)

    def warn(self, warning: QWidget) -> None:
        """Give the row its warning; it shows and hides itself."""
        warning.setParent(self)
        self._warning = warning

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the warning on the row's last line."""
        super().resizeEvent(event)
        if self._warning is not None:
            height = self._theme.px(MESSAGE_HEIGHT)
            self._warning.setGeometry(0, self.height() - height, self.width(), height)
