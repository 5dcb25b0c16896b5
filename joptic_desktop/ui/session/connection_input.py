"""What was typed to connect a shop: cleaned of what copying brings along, and judged before anything is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.folding import trim

translate = QCoreApplication.translate

_SENDABLE = re.compile(r"[\x21-\x7e]{1,8192}\Z")
_SCHEME = re.compile(r"bearer(\s+|\Z)", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")


class ConnectionField(Enum):
    """The three things a connection needs, in the order in which they are asked for."""

    SERVICE = "service"
    STORE = "store"
    TOKEN = "token"  # noqa: S105  - the name of a field


@dataclass(frozen=True, slots=True)
class ConnectionInput:
    """The service's address, the store's id and the token, as they are to be sent."""

    service: str
    store_id: str
    token: str

    @classmethod
    def typed(cls, service: str, store_id: str, token: str) -> ConnectionInput:
        """Clean what was typed or pasted: blanks at the ends, a leading `Bearer`, line breaks inside a token."""
        bare = _BLANKS.sub("", _SCHEME.sub("", trim(token), count=1))
        return cls(trim(service), trim(store_id), bare)

    def faults(self) -> dict[ConnectionField, str]:
        """Return a sentence for each thing that is missing or cannot be sent, first field first."""
        return {
            field: sentence
            for field, sentence in (
                (ConnectionField.SERVICE, "" if self.service else translate("Connect", "Write the service's address.")),
                (ConnectionField.STORE, _fault(self.store_id, translate("Connect", "Write the store id."))),
                (ConnectionField.TOKEN, _fault(self.token, translate("Connect", "Paste the token."))),
            )
            if sentence
        }


def _fault(value: str, missing: str) -> str:
    if not value:
        return missing
    if _SENDABLE.match(value):
        return ""
    return translate("Connect", "This holds characters that cannot be sent: copy it again.")
