"""The list of the sync centre."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from joptic_desktop.services.sync_centre import Entry, Overview, Standing
from joptic_desktop.services.views import SyncStatus
from joptic_desktop.ui.sync_centre.entry_delegate import EntryDelegate
from joptic_desktop.ui.sync_centre.entry_model import EntryModel, Index
from joptic_desktop.ui.theme.theme import Theme

translate = QCoreApplication.translate


class EntryList(QListView):
    """Arrows go from write to write, past the heads. ``shown`` carries the `Entry` one stands on, or None.

    ``discard_asked`` follows Del, ``opened`` Enter or a double click.
    """

    shown = Signal(object)
    opened = Signal()
    discard_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(translate("SyncCentre", "Changes, what needs you first"))
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self._restyle)

    @property
    def current(self) -> Entry | None:
        """The write one stands on."""
        return self.entries.entry(self.currentIndex().row())

    def show_overview(self, overview: Overview, status: SyncStatus, now: datetime, locale: QLocale) -> None:
        """Show these groups; one stays on the same write, or goes on to its neighbour when it was decided or went."""
        before, row, scrolled = self.current, self.currentIndex().row(), self.verticalScrollBar().value()
        if not self.entries.show(overview, status, now, locale):
            return
        stays = self._followed(before)
        place = stays if stays is not None else self.entries.nearest(max(row, 0))
        if place is None:
            self.shown.emit(None)
            return
        self.setCurrentIndex(self.entries.index(place))
        if stays is not None:
            self.verticalScrollBar().setValue(scrolled)

    def _followed(self, before: Entry | None) -> int | None:
        """Return where the write one stood on is now; None when it needs nobody any more, and the next one may."""
        row = self.entries.row_of(before.seq) if before else None
        now = self.entries.entry(row) if row is not None else None
        settled = before and now and before.standing is Standing.NEEDS_YOU and now.standing is not Standing.NEEDS_YOU
        return None if settled else row

    def stand_on(self, seq: int) -> None:
        """Choose a write, where it is listed."""
        row = self.entries.row_of(seq)
        if row is not None:
            self.setCurrentIndex(self.entries.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, discard with Del."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.discard_asked.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell on which write one stands."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.shown.emit(self.entries.entry(current.row()))

    def _open(self) -> None:
        self.opened.emit()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
