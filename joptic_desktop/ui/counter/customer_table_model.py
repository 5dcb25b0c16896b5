"""The rows of the list: keys in order, and texts read by windows outside ``data()``."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from joptic_desktop.services.views import NOT_HERE, CustomerRow
from joptic_desktop.ui.counter.columns import Column, column_title
from joptic_desktop.ui.counter.key_changes import KeyChanges, Run, key_changes
from joptic_desktop.ui.counter.row_texts import RowTexts, row_texts
from joptic_desktop.ui.widgets.plain_text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
RowReader = Callable[[Sequence[int]], Sequence[CustomerRow]]
CutText = Callable[[int, RowTexts], str]

WINDOW = 128
_KEPT_WINDOWS = 64
_FEW = 16


def no_rows(keys: Sequence[int]) -> Sequence[CustomerRow]:
    """Read nothing: the list before any service is there."""
    del keys
    return ()


def all_is_shown(column: int, texts: RowTexts) -> str:
    """Say that nothing is shortened: a model without a view."""
    del column, texts
    return ""


class CustomerTableModel(QAbstractTableModel):
    """Ordered row keys over windows of ready strings.

    ``prepare`` reads the texts of the rows about to be painted; ``data`` and ``texts`` only look them up. A key of
    ``NOT_HERE``, and a row whose text was not read, have no texts: the table paints them as skeletons.
    """

    _DISPLAY: ClassVar[int] = int(Qt.ItemDataRole.DisplayRole)
    _ACCESSIBLE: ClassVar[int] = int(Qt.ItemDataRole.AccessibleTextRole)
    _TOOLTIP: ClassVar[int] = int(Qt.ItemDataRole.ToolTipRole)

    def __init__(self, now: Callable[[], datetime], locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._locale = locale
        self._read: RowReader = no_rows
        self._keys: tuple[int, ...] = ()
        self._read_rows: dict[int, CustomerRow] = {}
        self._texts: dict[int, RowTexts] = {}
        self._gone: set[int] = set()
        self._cut: CutText = all_is_shown

    def set_reader(self, read: RowReader) -> None:
        """Say where the texts of rows are read: synchronous, by key."""
        self._read = read

    def set_cut_texts(self, cut: CutText) -> None:
        """Say which texts are shown shortened, by column: their cells have a tooltip."""
        self._cut = cut

    @property
    def keys(self) -> tuple[int, ...]:
        """The row keys in the order shown."""
        return self._keys

    def key_at(self, position: int) -> int:
        """Return the key of a row; ``NOT_HERE`` outside the list."""
        return self._keys[position] if 0 <= position < len(self._keys) else NOT_HERE

    def position_of(self, key: int) -> int | None:
        """Return where a key stands in the list."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def texts(self, position: int) -> RowTexts | None:
        """Return the ready strings of a row; None for a skeleton."""
        try:
            return self._texts.get(self._keys[position])
        except IndexError:
            return None

    def uids_at(self, positions: Sequence[int]) -> tuple[str, ...]:
        """Return the uids of rows, reading those that were never in sight; skeletons have none."""
        texts = self.texts_at(positions)
        return tuple(row.uid for row in texts)

    def texts_at(self, positions: Sequence[int]) -> tuple[RowTexts, ...]:
        """Return the strings of rows anywhere in the list, skeletons left out."""
        keys = [self._keys[p] for p in positions if 0 <= p < len(self._keys)]
        known = self._read_rows
        self._load([key for key in keys if key != NOT_HERE and key not in known])
        return tuple(self._write(key) for key in keys if key in known)

    def prepare(self, first: int, last: int) -> None:
        """Read what the rows ``first`` to ``last`` lack, by whole windows; called before they are painted.

        Windows are read whole, words are made for the rows asked for alone.
        """
        keys, texts, known = self._keys, self._texts, self._read_rows
        for position in range(max(0, first), min(last + 1, len(keys))):
            key = keys[position]
            if key in texts or key == NOT_HERE or key in self._gone:
                continue
            if key not in known:
                start = position - position % WINDOW
                self._load([k for k in keys[start : start + WINDOW] if k != NOT_HERE and k not in known])
            if key in known:
                self._write(key)

    def missing_in(self, first: int, last: int) -> tuple[int, ...]:
        """Return the positions of skeletons among the rows ``first`` to ``last``."""
        return tuple(p for p in range(max(0, first), min(last + 1, len(self._keys))) if self._keys[p] == NOT_HERE)

    def show(self, keys: Sequence[int]) -> bool:
        """Show another order or membership; True when the list had to start afresh and selections are gone."""
        self._gone.clear()
        new = tuple(keys)
        if new == self._keys:
            return False
        changes = key_changes(self._keys, new)
        if changes is None:
            self.start_afresh(new)
            return True
        self._apply(changes, new)
        return False

    def start_afresh(self, keys: Sequence[int]) -> None:
        """Show the answer to another query."""
        self._gone.clear()
        self.beginResetModel()
        self._keys = tuple(keys)
        self.endResetModel()

    def forget(self, keys: frozenset[int]) -> None:
        """Have the texts of these rows read again; those in sight are repainted."""
        self._gone -= keys
        for key in keys:
            self._texts.pop(key, None)
        known = [key for key in keys if self._read_rows.pop(key, None) is not None]
        if not known or not self._keys:
            return
        if len(known) > _FEW:
            self._tell_changed(Run(0, len(self._keys) - 1))
            return
        for key in known:
            position = self.position_of(key)
            if position is not None:
                self._tell_changed(Run(position, position))

    def forget_all(self) -> None:
        """Have every row read and written again: another day, language or reader."""
        self._texts.clear()
        self._read_rows.clear()
        self._gone.clear()
        if self._keys:
            self._tell_changed(Run(0, len(self._keys) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, skeletons included; a table has no rows below a row."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns, hidden ones included."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = 0) -> str | None:
        """Return a ready text, or None; never raises, never reads."""
        if role != self._DISPLAY and role != self._ACCESSIBLE and role != self._TOOLTIP:
            return None
        texts = self.texts(index.row()) if index.isValid() else None
        if texts is None:
            return None
        if role == self._TOOLTIP:
            return plain_tooltip(self._cut(index.column(), texts)) or None
        return texts.accessible(index.column()) if role == self._ACCESSIBLE else texts.columns[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        """Return the title of a column."""
        across = orientation == Qt.Orientation.Horizontal
        if role == self._DISPLAY and across and 0 <= section < len(Column):
            return column_title(section)
        return None

    def _load(self, keys: list[int]) -> None:
        known = self._read_rows
        if len(known) > WINDOW * _KEPT_WINDOWS:
            for key in list(known)[: len(known) // 2]:
                del known[key]
                self._texts.pop(key, None)
        for start in range(0, len(keys), WINDOW):
            for row in self._read(keys[start : start + WINDOW]):
                known[row.key] = row
        self._gone.update(key for key in keys if key not in known)

    def _write(self, key: int) -> RowTexts:
        found = self._texts.get(key)
        if found is None:
            found = self._texts[key] = row_texts(self._read_rows[key], self._now(), self._locale)
        return found

    def _tell_changed(self, run: Run) -> None:
        self.dataChanged.emit(self.index(run.first, 0), self.index(run.last, len(Column) - 1))

    def _apply(self, changes: KeyChanges, new: tuple[int, ...]) -> None:
        if changes.filled:
            self._keys = new
            for run in changes.filled:
                self._tell_changed(run)
            return
        for run in reversed(changes.removed):
            self.beginRemoveRows(QModelIndex(), run.first, run.last)
            self._keys = self._keys[: run.first] + self._keys[run.last + 1 :]
            self.endRemoveRows()
        if changes.moved:
            self._reorder(changes.kept)
        for run in changes.inserted:
            self.beginInsertRows(QModelIndex(), run.first, run.last)
            self._keys = self._keys[: run.first] + new[run.first : run.last + 1] + self._keys[run.first :]
            self.endInsertRows()

    def _reorder(self, kept: tuple[int, ...]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._keys[index.row()] for index in before]
        self._keys = kept
        places = {key: position for position, key in enumerate(kept)}
        after = [self.index(places[key], index.column()) for key, index in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
