"""The list of the history."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from joptic_desktop.ui.prescription.history_delegate import HistoryDelegate
from joptic_desktop.ui.prescription.history_model import HistoryModel, Index
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.theme.theme import Theme


class HistoryList(QListView):
    """Arrows go through the dates; Space keeps the date one stands on to compare others with, or lets it go.

    ``shown`` carries the row one stands on, ``keep_asked`` follows Space.
    """

    shown = Signal(int)
    keep_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = HistoryModel(self)
        self.setModel(self.history)
        self.setItemDelegate(HistoryDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(translate("History", "Prescriptions, newest first"))
        theme.changed.connect(self._restyle)

    def stand_on(self, row: int) -> None:
        """Choose a row."""
        self.setCurrentIndex(self.history.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a date with Space."""
        if event.key() == Qt.Key.Key_Space:
            self.keep_asked.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row one stands on."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.shown.emit(current.row())

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
