"""The state a row shows, and the words for what a customer is."""

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.customers import Sex, Status
from joptic_desktop.domain.queries import Attention
from joptic_desktop.ui.widgets.states import BadgeState, state_word

translate = QCoreApplication.translate

_OF_ATTENTION = {
    Attention.WAITING: BadgeState.WAITING,
    Attention.CONFLICT: BadgeState.CONFLICT,
    Attention.REFUSED: BadgeState.REFUSED,
    Attention.DIFFERENT: BadgeState.DIFFERENT,
    Attention.DAMAGED: BadgeState.DAMAGED,
}
_OF_STATUS = {Status.ACTIVE: BadgeState.ACTIVE, Status.INACTIVE: BadgeState.INACTIVE}


def row_state(attention: Attention | None, *, in_doubt: bool) -> BadgeState | None:
    """Return the one state a row shows: what needs a person first, then doubt, then waiting."""
    if attention in {Attention.CONFLICT, Attention.REFUSED}:
        return _OF_ATTENTION[attention]
    if in_doubt:
        return BadgeState.IN_DOUBT
    return _OF_ATTENTION[attention] if attention else None


def status_state(status: Status) -> BadgeState | None:
    """Return how a status is painted; None for one this program does not know."""
    return _OF_STATUS.get(status)


def status_word(status: Status) -> str:
    """Return Active or Inactive; a status this program does not know is a dash."""
    state = _OF_STATUS.get(status)
    return state_word(state) if state else "—"


def sex_word(sex: Sex) -> str:
    """Return Female or Male; anything else is a dash."""
    words = {Sex.FEMALE: translate("Customer", "Female"), Sex.MALE: translate("Customer", "Male"), Sex.UNKNOWN: "—"}
    return words[sex]


def role_word(role: str) -> str:
    """Return what the signed-in account may do; "" while that is not known."""
    return {"owner": translate("Customer", "owner"), "read-only": translate("Customer", "read-only")}.get(role, "")


def unnamed() -> str:
    """Return what stands for a customer without any name."""
    return translate("Customer", "Unnamed")
