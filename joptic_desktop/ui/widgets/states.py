"""What a record, a change or a file is in: one state has one icon and one word everywhere."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.ui.theme.tokens import TokenName


class BadgeState(Enum):
    """The states that screens show."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    WAITING = "waiting"
    CONFLICT = "conflict"
    REFUSED = "refused"
    SENT = "sent"
    IN_DOUBT = "in doubt"
    DIFFERENT = "different"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class StateLook:
    """The icon (None for a dot or ring), the ink of icon and word, and the ground of a disc or pill."""

    icon: str | None
    ink: TokenName
    tint: TokenName


LOOKS: dict[BadgeState, StateLook] = {
    BadgeState.ACTIVE: StateLook(None, "ok", "ok_tint"),
    BadgeState.INACTIVE: StateLook(None, "muted", "track"),
    BadgeState.WAITING: StateLook("waiting", "info", "info_tint"),
    BadgeState.CONFLICT: StateLook("conflict", "danger", "danger_tint"),
    BadgeState.REFUSED: StateLook("refused", "danger", "danger_tint"),
    BadgeState.SENT: StateLook("sent", "ok", "ok_tint"),
    BadgeState.IN_DOUBT: StateLook("in-doubt", "warn", "warn_tint"),
    BadgeState.DIFFERENT: StateLook("transpose", "warn", "warn_tint"),
    BadgeState.DAMAGED: StateLook("eye-off", "warn", "warn_tint"),
}


def state_word(state: BadgeState) -> str:
    """Return the word for a state in the language of the interface."""
    return {
        BadgeState.ACTIVE: QCoreApplication.translate("State", "Active"),
        BadgeState.INACTIVE: QCoreApplication.translate("State", "Inactive"),
        BadgeState.WAITING: QCoreApplication.translate("State", "Waiting"),
        BadgeState.CONFLICT: QCoreApplication.translate("State", "Conflict"),
        BadgeState.REFUSED: QCoreApplication.translate("State", "Refused"),
        BadgeState.SENT: QCoreApplication.translate("State", "Sent"),
        BadgeState.IN_DOUBT: QCoreApplication.translate("State", "Checking"),
        BadgeState.DIFFERENT: QCoreApplication.translate("State", "Differs"),
        BadgeState.DAMAGED: QCoreApplication.translate("State", "Damaged"),
    }[state]
