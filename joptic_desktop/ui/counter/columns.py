"""The columns of the customer table: their order, measures, titles, and what the service can sort by."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.queries import SortBy, SortOrder

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns, by their logical index."""

    CUSTOMER = 0
    PHONE = 1
    GROUP = 2
    STATUS = 3
    UPDATED = 4


ROW_HEIGHT = 44
HEADER_HEIGHT = 32
LEAD = 28
PAD = 12
TRAIL = 16
AVATAR = 30
NAME_START = 70

WIDTHS: dict[Column, int] = {
    Column.CUSTOMER: 260,
    Column.PHONE: 148,
    Column.GROUP: 110,
    Column.STATUS: 88,
    Column.UPDATED: 118,
}
CUSTOMER_LEAST = 220
SORTS: dict[Column, SortBy] = {
    Column.CUSTOMER: SortBy.NAME,
    Column.STATUS: SortBy.STATUS,
    Column.UPDATED: SortBy.UPDATED,
}
FIRST_ORDER: dict[SortBy, SortOrder] = {
    SortBy.NAME: SortOrder.ASCENDING,
    SortBy.STATUS: SortOrder.ASCENDING,
    SortBy.CREATED: SortOrder.DESCENDING,
    SortBy.UPDATED: SortOrder.DESCENDING,
}
# What goes first when the list has little room.
GIVES_WAY = (Column.GROUP, Column.PHONE)


def column_title(column: int) -> str:
    """Return the head of a column."""
    titles = {
        Column.CUSTOMER: translate("CustomerTable", "Customer"),
        Column.PHONE: translate("CustomerTable", "Phone"),
        Column.GROUP: translate("CustomerTable", "Group"),
        Column.STATUS: translate("CustomerTable", "Status"),
        Column.UPDATED: translate("CustomerTable", "Updated"),
    }
    return titles[Column(column)]


def columns_that_fit(width: int, widths: dict[Column, int], least: int, wanted: frozenset[Column]) -> frozenset[Column]:
    """Return the wanted columns that fit into ``width`` pixels beside a customer column of ``least`` pixels."""
    shown = set(wanted)
    for column in GIVES_WAY:
        if least + sum(widths[c] for c in shown if c is not Column.CUSTOMER) <= width:
            break
        shown.discard(column)
    return frozenset(shown)
