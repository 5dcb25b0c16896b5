"""The history as a list that Qt shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from joptic_desktop.ui.prescription.history_entries import HistoryEntry
from joptic_desktop.ui.prescription.history_words import entry_text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Newest first. `kept` is the row that others are compared with, None for the one before."""

    ENTRY = Qt.ItemDataRole.UserRole
    KEPT = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._kept: int | None = None

    @property
    def entries(self) -> tuple[HistoryEntry, ...]:
        """All entries, newest first."""
        return self._entries

    @property
    def kept(self) -> int | None:
        """The row that others are compared with."""
        return self._kept

    def set_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show another history; a kept row is followed to where it is now."""
        kept = self._entries[self._kept].past.at if self._kept is not None else None
        self.beginResetModel()
        self._entries = tuple(entries)
        self._kept = next((row for row, entry in enumerate(entries) if entry.past.at == kept), None)
        self.endResetModel()

    def keep(self, row: int | None) -> None:
        """Compare others with this row, or with the one before each."""
        rows = {self._kept, row} - {None}
        self._kept = row
        for each in rows:
            self.dataChanged.emit(self.index(each or 0), self.index(each or 0))

    def other_of(self, row: int) -> int | None:
        """Return the row that a row is compared with: the kept one, else the one in force before it."""
        if self._kept is not None:
            return self._kept if self._kept != row else None
        older = range(row + 1, len(self._entries))
        return next((each for each in older if self._entries[each].past.is_valid), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of prescriptions."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role asks of a row."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return entry_text(entry, QLocale())
        if role == self.ENTRY:
            return entry
        return index.row() == self._kept if role == self.KEPT else None
