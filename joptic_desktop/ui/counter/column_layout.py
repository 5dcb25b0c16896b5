"""Widths, order and visibility of the table's columns: fitted to the room there is, kept between starts."""

import json

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView

from joptic_desktop.ui.counter.columns import CUSTOMER_LEAST, WIDTHS, Column, columns_that_fit
from joptic_desktop.ui.theme.theme import Theme

_VERSION = 1
_LEAST = 64


class ColumnLayout(QObject):
    """Gives the customer column what the others leave; takes columns away when there is too little room.

    Columns the person hid stay hidden. Nothing ever scrolls sideways.
    """

    def __init__(self, theme: Theme, header: QHeaderView) -> None:
        super().__init__(header)
        self._theme = theme
        self._header = header
        self._room = 0
        self._fitting = False
        self._hidden: frozenset[Column] = frozenset()
        self._widths = dict(WIDTHS)
        header.sectionResized.connect(self._note_resize)
        theme.changed.connect(self._refit)

    @property
    def hidden(self) -> frozenset[Column]:
        """The columns the person hid."""
        return self._hidden

    def set_hidden(self, column: Column, *, hidden: bool) -> None:
        """Hide or show a column; the customer's own stays."""
        if column is not Column.CUSTOMER:
            self._hidden = self._hidden | {column} if hidden else self._hidden - {column}
            self._refit()

    def fit(self, room: int) -> None:
        """Share out ``room`` pixels."""
        self._room = room
        self._refit()

    def save(self) -> bytes:
        """Return order, widths and hidden columns."""
        order = [self._header.logicalIndex(place) for place in range(len(Column))]
        state = {
            "version": _VERSION,
            "order": order,
            "widths": [self._widths[column] for column in Column],
            "hidden": sorted(self._hidden),
        }
        return json.dumps(state).encode()

    def restore(self, state: bytes) -> None:
        """Take what ``save`` returned; anything else changes nothing."""
        try:
            found = json.loads(state)
            if found["version"] != _VERSION or sorted(found["order"]) != list(Column):
                return
            widths = {column: max(_LEAST, int(found["widths"][column])) for column in Column}
            hidden = frozenset(Column(column) for column in found["hidden"]) - {Column.CUSTOMER}
        except (ValueError, KeyError, TypeError, IndexError):
            return
        for place, column in enumerate(found["order"]):
            self._header.moveSection(self._header.visualIndex(column), place)
        self._widths, self._hidden = widths, hidden
        self._refit()

    def _refit(self) -> None:
        if not self._room or self._fitting or not self._header.count():
            return
        px = self._theme.px
        widths = {column: px(width) for column, width in self._widths.items()}
        wanted = frozenset(Column) - self._hidden
        shown = columns_that_fit(self._room, widths, px(CUSTOMER_LEAST), wanted)
        others = sum(widths[column] for column in shown if column is not Column.CUSTOMER)
        self._fitting = True
        for column in Column:
            self._header.setSectionHidden(column, column not in shown)
            if column in shown and column is not Column.CUSTOMER:
                self._header.resizeSection(column, widths[column])
        self._header.resizeSection(Column.CUSTOMER, max(px(CUSTOMER_LEAST) // 2, self._room - others))
        self._fitting = False

    def _note_resize(self, section: int, old: int, new: int) -> None:
        if self._fitting or not new or not old:
            return
        if section == Column.CUSTOMER:
            neighbour = self._next_shown(Column.CUSTOMER)
            if neighbour is not None:
                self._set_width(neighbour, self._header.sectionSize(neighbour) - (new - old))
        else:
            self._set_width(Column(section), new)
        self._refit()

    def _set_width(self, column: Column, pixels: int) -> None:
        """Keep a width the person drew, in pixels at 100 %, unless the customer column would be too narrow."""
        px = self._theme.px
        shown = [c for c in Column if not self._header.isSectionHidden(c) and c not in {Column.CUSTOMER, column}]
        most = self._room - px(CUSTOMER_LEAST) - sum(px(self._widths[c]) for c in shown)
        width = max(px(_LEAST), min(pixels, most))
        self._widths[column] = round(width * 100 / self._theme.text_scale)

    def _next_shown(self, column: Column) -> Column | None:
        for place in range(self._header.visualIndex(column) + 1, self._header.count()):
            logical = self._header.logicalIndex(place)
            if not self._header.isSectionHidden(logical):
                return Column(logical)
        return None
