"""The groups of the sync centre as one list that Qt shows: a head, its writes, the next head."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from joptic_desktop.services.sync_centre import Entry, Overview, Standing
from joptic_desktop.services.views import SyncStatus
from joptic_desktop.ui.sync_centre.row_texts import RowTexts, row_texts, spoken

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group, and how many it has."""

    standing: Standing
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """A write and what its row says."""

    entry: Entry
    texts: RowTexts


class EntryModel(QAbstractListModel):
    """Rows that can be chosen are writes; the heads between them cannot."""

    ITEM = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Head | Row, ...] = ()

    def show(self, overview: Overview, status: SyncStatus, now: datetime, locale: QLocale) -> bool:
        """Show these groups; tell whether anything is another now."""
        items: list[Head | Row] = []
        for standing in Standing:
            entries = [entry for entry in overview.entries if entry.standing is standing]
            if entries:
                items.append(Head(standing, overview.count(standing)))
                items += [Row(entry, row_texts(entry, status, now, locale)) for entry in entries]
        if tuple(items) == self._items:
            return False
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()
        return True

    def entry(self, row: int) -> Entry | None:
        """Return the write of a row; None for a head, or none at all."""
        item = self._items[row] if 0 <= row < len(self._items) else None
        return item.entry if isinstance(item, Row) else None

    def row_of(self, seq: int | None) -> int | None:
        """Return the row of a write."""
        return next((n for n, item in enumerate(self._items) if isinstance(item, Row) and item.entry.seq == seq), None)

    def nearest(self, row: int) -> int | None:
        """Return the row of a write that stands at a row, or else next below or above it."""
        rows = [n for n, item in enumerate(self._items) if isinstance(item, Row)]
        return min(rows, key=lambda each: (abs(each - row), each < row), default=None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of heads and writes."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let writes alone be chosen."""
        head = isinstance(index.data(self.ITEM), Head)
        return Qt.ItemFlag.ItemNeverHasChildren if head else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role asks of a row."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == self.ITEM:
            return item
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return spoken(item.entry, item.texts) if isinstance(item, Row) else item.standing.value
