"""One table row as ready strings: made once when a window of rows is read, never while painting."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QLocale

from joptic_desktop.domain.customers import Status
from joptic_desktop.services.phones import grouped_phone
from joptic_desktop.services.views import CustomerRow
from joptic_desktop.ui.counter.avatar_drawing import letters_of
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.counter.state_words import row_state, status_word, unnamed
from joptic_desktop.ui.counter.time_words import row_time
from joptic_desktop.ui.widgets.states import BadgeState, state_word

NOTHING = "—"


class RowTexts(NamedTuple):
    """What the delegate paints: one text a column, and what their signs need."""

    uid: str
    columns: tuple[str, str, str, str, str]
    letters: str
    second_line: str
    status: Status
    state: BadgeState | None
    email: str

    def accessible(self, column: int) -> str:
        """Return what a screen reader says of one cell."""
        if column == Column.CUSTOMER and self.second_line:
            return f"{self.columns[0]}, {self.second_line}"
        return self.columns[column]


def row_texts(row: CustomerRow, now: datetime, locale: QLocale) -> RowTexts:
    """Return the strings of one row; a waiting, refused or doubtful row says so instead of its time."""
    state = row_state(row.attention, in_doubt=row.in_doubt)
    last = state_word(state) if state else row_time(row.updated_at, now, locale)
    return RowTexts(
        uid=row.uid,
        columns=(
            row.name or unnamed(),
            grouped_phone(row.phone or ""),
            row.groups or NOTHING,
            status_word(row.status),
            last,
        ),
        letters=letters_of(row.name),
        second_line=row.second_line,
        status=row.status,
        state=state,
        email=row.second_line if "@" in row.second_line else "",
    )
