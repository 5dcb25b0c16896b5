"""The embedded server as a process of its own: for trying out, training and tests on real sockets."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import Unreachable

STOP_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the embedded server says when it is ready: where it is, and the demo owner's way in."""

    service: str
    accounts: str
    store_id: str
    store_name: str
    token: str


def server_command(seed: Path | None) -> list[str]:
    """Return the command that starts the embedded server, from source or from the frozen program."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable, "--embedded-server"] if frozen else [sys.executable, "-m", "joptic_desktop.server"]
    return [*program, "--port", "0", "--announce", *(["--seed", str(seed)] if seed else [])]


class EmbeddedServer:
    """One running embedded server; it ends when this process ends or `stop` is called."""

    def __init__(self, process: subprocess.Popen[str], announcement: Announcement) -> None:
        self._process = process
        self.announcement = announcement

    @classmethod
    def start(cls, command: Sequence[str]) -> EmbeddedServer:
        """Start the server and wait for its announcement. Blocks: call it in a thread.

        Raises `Unreachable` when the server ends before it announced itself.
        """
        process = subprocess.Popen(  # noqa: S603  - the command is built by server_command
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        line = process.stdout.readline() if process.stdout else ""
        try:
            return cls(process, _announcement(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            process.kill()
            process.communicate()
            raise Unreachable(tr("The embedded server did not start.")) from error

    def stop(self) -> None:
        """End the server: closing its standard input asks it to, a kill makes sure."""
        try:
            self._process.communicate(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()


def _announcement(record: dict[str, object]) -> Announcement:
    owner = record["owner"]
    if not isinstance(owner, dict):
        raise TypeError("owner")
    return Announcement(
        service=str(record["service"]),
        accounts=str(record["accounts"]),
        store_id=str(record["store"]),
        store_name=str(record["storeName"]),
        token=str(owner["accessToken"]),
    )
