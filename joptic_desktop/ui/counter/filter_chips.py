"""The row that says what narrows the list down, and how many are left."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.ui.counter.filters import Chip
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import link
from joptic_desktop.ui.widgets.chip import FilterChip
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_HEIGHT = 40
_SIDE = 16


class FilterChips(QWidget):
    """Hidden while nothing is filtered. ``removed`` carries the Axis of a chip, ``cleared`` asks for all customers."""

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Chip, ...] = ()
        self._chips = QHBoxLayout()
        self._clear = link(theme, self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear all filters"))
        self._clear.clicked.connect(self.cleared)
        self.count = PlainLabel(theme, "", FontRole.DIGITS_SMALL, "muted")
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._chips)
        self._row.addWidget(self._clear)
        self._row.addStretch(1)
        self._row.addWidget(self.count)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_chips(self, chips: Sequence[Chip], *, searching: bool) -> None:
        """Show the filters in force; while something is searched for, the count alone keeps the row."""
        if tuple(chips) != self._shown:
            self._shown = tuple(chips)
            self._fill()
        self._clear.setVisible(bool(chips))
        self.setVisible(bool(chips) or searching)

    def show_count(self, text: str) -> None:
        """Say how many are left, as ``46 of 1 284``."""
        self.count.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the list."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def _fill(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for chip in self._shown:
            button = FilterChip(self._theme, chip.text)
            button.clicked.connect(partial(self.removed.emit, chip.axis))
            self._chips.addWidget(button)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(_HEIGHT))
        self._row.setContentsMargins(px(_SIDE), 0, px(_SIDE), 0)
        self._row.setSpacing(px(8))
        self._chips.setSpacing(px(8))
