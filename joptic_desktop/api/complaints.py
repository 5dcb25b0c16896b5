"""What the service says of a refusal: its words made plain, and the contract's fields they are about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from joptic_desktop.api.json_text import parse
from joptic_desktop.domain.contract import ADDRESS_NAMES, EYE_NAMES, PERSONAL_NAMES, Json
from joptic_desktop.errors import BadAnswer

LONGEST_WORDS = 300
_PARTS = frozenset({"customerData", "address", "opticData"})
_FIELDS = frozenset(
    {
        *PERSONAL_NAMES.values(),
        *ADDRESS_NAMES.values(),
        *EYE_NAMES.values(),
        *("dateOfBirth", "sex", "ids", "search", "name", "isActive", "page", "limit", "sortBy", "sortOrder"),
        *("jsonData", "email", "password"),
    }
)
_EACH = re.compile(r"each value in (?P<path>[\w.]+)")
_EXTRA = re.compile(r"property (?P<path>[\w.]+) should not exist")
_PATH = re.compile(r"[\"'`]?(?P<path>[A-Za-z_][\w.]*)")


@dataclass(frozen=True, slots=True)
class Complaint:
    """A refusal as the service wrote it.

    `messages` are plain and at most `LONGEST_WORDS` long; `fields` maps names of the contract to their message. `own`
    tells that the body has the shape of the service's own errors, not of something between it and us.
    """

    messages: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    own: bool = False

    @property
    def words(self) -> str:
        """All messages as one plain text, cut."""
        return plain("; ".join(self.messages))

    def says(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Return the first place where a message matches."""
        return next((match for message in self.messages if (match := pattern.search(message))), None)


def read_complaint(status: int, body: bytes) -> Complaint:
    """Read the body of a refusal; anything but the service's own JSON gives a complaint that is not `own`."""
    try:
        data = parse(body)
    except BadAnswer:
        return Complaint()
    if not isinstance(data, dict):
        return Complaint()
    messages = _messages(data.get("message"))
    fields = tuple((name, message) for message in messages if (name := _field(message)))
    return Complaint(messages, fields, own=bool(messages) and str(data.get("statusCode")) == str(status))


def plain(text: str) -> str:
    """Return foreign text as one plain line without control or direction characters, at most 300 characters."""
    visible = "".join(c if c.isprintable() else " " for c in text[:4096])
    line = " ".join(visible.split())
    return line if len(line) <= LONGEST_WORDS else line[: LONGEST_WORDS - 1] + "…"


def _messages(message: Json) -> tuple[str, ...]:
    told = message if isinstance(message, list) else [message]
    return tuple(text for item in told[:50] if isinstance(item, str) and (text := plain(item)))


def _field(message: str) -> str:
    for pattern in (_EACH, _EXTRA, _PATH):
        match = pattern.match(message)
        name = _known(match["path"]) if match else ""
        if name:
            return name
    return ""


def _known(path: str) -> str:
    parts = [part for part in path.rstrip(".").split(".") if not part.isdigit()]
    if not parts:
        return ""
    if parts[0] in _PARTS:
        return ".".join(parts) if parts[0] == "opticData" else parts[-1]
    return parts[-1] if parts[-1] in _FIELDS else ""
