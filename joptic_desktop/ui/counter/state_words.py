"""The states of a customer and of a row, each with its word, icon and colour: one state, one icon, everywhere."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.customers import Sex, Status
from joptic_desktop.domain.queries import Attention
from joptic_desktop.ui.theme.tokens import TokenName


@dataclass(frozen=True, slots=True)
class Sign:
    """How a state is painted."""

    icon: str
    token: TokenName


class RowState(Enum):
    """What a write of this computer says about a row."""

    WAITING = Sign("waiting", "info")
    CONFLICT = Sign("conflict", "danger")
    REFUSED = Sign("refused", "danger")
    IN_DOUBT = Sign("in-doubt", "warn")


_OF_ATTENTION = {
    Attention.WAITING: RowState.WAITING,
    Attention.CONFLICT: RowState.CONFLICT,
    Attention.REFUSED: RowState.REFUSED,
}


def row_state(attention: Attention | None, *, in_doubt: bool) -> RowState | None:
    """Return the one state a row shows: what needs a person first, then doubt, then waiting."""
    if attention in {Attention.CONFLICT, Attention.REFUSED}:
        return _OF_ATTENTION[attention]
    if in_doubt:
        return RowState.IN_DOUBT
    return _OF_ATTENTION[attention] if attention else None


def row_state_word(state: RowState) -> str:
    """Return the word beside the icon."""
    words = {
        RowState.WAITING: _tr("Waiting"),
        RowState.CONFLICT: _tr("Conflict"),
        RowState.REFUSED: _tr("Refused"),
        RowState.IN_DOUBT: _tr("In doubt"),
    }
    return words[state]


def status_word(status: Status) -> str:
    """Return Active or Inactive; a status this program does not know is a dash."""
    words = {Status.ACTIVE: _tr("Active"), Status.INACTIVE: _tr("Inactive"), Status.UNKNOWN: "—"}
    return words[status]


def sex_word(sex: Sex) -> str:
    """Return Female or Male; anything else is a dash."""
    words = {Sex.FEMALE: _tr("Female"), Sex.MALE: _tr("Male"), Sex.UNKNOWN: "—"}
    return words[sex]


def role_word(role: str) -> str:
    """Return what the signed-in account may do; "" while that is not known."""
    return {"owner": _tr("owner"), "read-only": _tr("read-only")}.get(role, "")


def unnamed() -> str:
    """Return what stands for a customer without any name."""
    return _tr("Unnamed")


def _tr(text: str) -> str:
    return QCoreApplication.translate("States", text)
