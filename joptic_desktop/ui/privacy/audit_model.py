"""The lines of the audit as a table: numbers at first, words in windows as they come into sight."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from joptic_desktop.services.audit_trail import AuditEntry
from joptic_desktop.ui.privacy.audit_words import action_name, note_text, when_text, whom_text

translate = QCoreApplication.translate
WINDOW = 128
_KEPT = 40
Index = QModelIndex | QPersistentModelIndex


class AuditColumn(IntEnum):
    """The columns, in their order."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    WHOM = 3
    FIELDS = 4


class AuditModel(QAbstractTableModel):
    """``wanted`` carries the number of a window whose words are not here yet; ``take`` brings them."""

    wanted = Signal(int)

    def __init__(self, now: Callable[[], datetime], locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._locale = locale
        self._numbers: array[int] = array("q")
        self._windows: dict[int, tuple[tuple[str, ...], ...]] = {}
        self._asked: set[int] = set()

    def start(self, numbers: array[int]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._numbers = numbers
        self._windows.clear()
        self._asked.clear()
        self.endResetModel()

    def numbers_of(self, window: int) -> array[int]:
        """Return the numbers of the lines of a window."""
        return self._numbers[window * WINDOW : (window + 1) * WINDOW]

    def take(self, window: int, numbers: Sequence[int], entries: Sequence[AuditEntry]) -> None:
        """Take in the words of a window; those of another list than the one shown are dropped."""
        if self.numbers_of(window) != numbers or len(entries) != len(numbers):
            return
        if len(self._windows) >= _KEPT:
            self._forget(next(iter(self._windows)))
        now = self._now()
        self._windows[window] = tuple(self._words(entry, now) for entry in entries)
        last = len(AuditColumn) - 1
        self.dataChanged.emit(self.index(window * WINDOW, 0), self.index(window * WINDOW + len(entries) - 1, last))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(AuditColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a ready text, "" until it is here."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        window, place = divmod(index.row(), WINDOW)
        found = self._windows.get(window)
        if found is not None:
            return found[place][index.column()]
        if window not in self._asked:
            self._asked.add(window)
            self.wanted.emit(window)
        return ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        """Return the title of a column."""
        titles = {
            AuditColumn.WHEN: translate("Audit", "When"),
            AuditColumn.WHO: translate("Audit", "Who"),
            AuditColumn.WHAT: translate("Audit", "What"),
            AuditColumn.WHOM: translate("Audit", "Whom"),
            AuditColumn.FIELDS: translate("Audit", "Fields"),
        }
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return titles[AuditColumn(section)] if across else None

    def _forget(self, window: int) -> None:
        del self._windows[window]
        self._asked.discard(window)

    def _words(self, entry: AuditEntry, now: datetime) -> tuple[str, ...]:
        when = when_text(entry.at, now, self._locale)
        return (when, entry.who, action_name(entry.action), whom_text(entry), note_text(entry))
