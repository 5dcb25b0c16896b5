"""What is asked of a line: light to import, so that a start waits for no HTTP library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from joptic_desktop.api.budget import Method, Priority
from joptic_desktop.api.observed import Action, Observed
from joptic_desktop.api.sending import Progress, UploadFile
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.domain.contract import JsonObject

MEBIBYTE = 1024 * 1024
LIST_CAP = 32 * MEBIBYTE
DETAIL_CAP = 2 * MEBIBYTE


@dataclass(frozen=True, slots=True)
class Form:
    """A multipart body: the text of `jsonData`, and files after it."""

    json_text: str
    files: tuple[UploadFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """One request: a percent-encoded path, its parameters, and at most one kind of body.

    `cap` bounds the answer in bytes; `headers` are added to what every request carries.
    """

    action: Action
    method: Method
    path: str
    params: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    json: JsonObject | None = None
    form: Form | None = None
    cap: int = DETAIL_CAP
    priority: Priority = Priority.COUNTER
    progress: Progress | None = None

    @property
    def upload_size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.form.files) if self.form else 0


class Asking(Protocol):
    """A line to one origin, whenever it is built."""

    throttle: Throttle

    async def ask(self, call: Call) -> Observed:
        """Send a request when its turn comes; return what was seen. Raises nothing but cancellation."""

    async def close(self) -> None:
        """Let go; what is asked afterwards finds no connection."""
