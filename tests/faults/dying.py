"""`python -m tests.faults.dying POINT FAULT ARGUMENTS…`: `joptic`, composed to die, as by kill -9, at a named point.

FAULT is planted in the program before: one of `PLANTS`, or empty.
"""

from __future__ import annotations

import inspect
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from joptic_desktop import cli
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.writes import Write
from joptic_desktop.storage import blobs, copies
from joptic_desktop.storage.blob_index import BlobIndex
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.outbox import Outbox
from joptic_desktop.storage.sessions import Sessions
from joptic_desktop.sync.local_store import LocalStore


@dataclass(frozen=True, slots=True)
class Point:
    """A call at which the program dies: before it, or once it has returned."""

    owner: Any
    call: str
    after: bool = True


SAVING = {
    "saving: the file is written, its name is not": Point(blobs, "put_in_place", after=False),
    "saving: the file is in place": Point(blobs.BlobStore, "write"),
    "saving: the file is remembered": Point(BlobIndex, "remember"),
    "saving: inside the commit": Point(Outbox, "add_many"),
    "between the two databases": Point(LocalStore, "project", after=False),
    "saving: everything is there, nothing is said": Point(LocalStore, "project"),
}
SENDING = {
    "sending: before it is marked": Point(Outbox, "mark_sending", after=False),
    "sending: marked, not sent": Point(Outbox, "mark_sending"),
    "sending: created, nobody knows": Point(CustomersApi, "create"),
    "sending: changed, nobody knows": Point(CustomersApi, "update"),
    "adopting: read again, not confirmed": Point(Outbox, "confirm", after=False),
    "adopting: confirmed, the list does not know": Point(Outbox, "confirm"),
    "adopting: files are still to be sent": Point(Outbox, "adopt"),
    "adopting: a file is sent, nobody knows": Point(Outbox, "file_sent", after=False),
}
SWEEPING = {
    "sweeping: a page is asked for": Point(CacheWriter, "put_page", after=False),
    "sweeping: a page is kept": Point(CacheWriter, "put_page"),
    "sweeping: before its end is noted": Point(CacheWriter, "put_pull_state", after=False),
}
STARTING = {
    "starting: the copy is not in place": Point(copies, "put_in_place", after=False),
    "starting: what was sent is in doubt": Point(Outbox, "recover"),
}
RENEWING = {
    "renewing: the pair is here, not kept": Point(Sessions, "renew", after=False),
    "renewing: kept, not used": Point(Sessions, "renew"),
}
POINTS = SAVING | SENDING | SWEEPING | STARTING


_mark_sending = Outbox.mark_sending


def taken_for_sent(outbox: Outbox, seq: int, now: float, *given: Any) -> Write:
    """Note that a write has arrived as soon as it is about to go."""
    write = _mark_sending(outbox, seq, now, *given)
    outbox.confirm(seq, now)
    return write


PLANTS = {"taken for sent": (Outbox, "mark_sending", taken_for_sent)}


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(point: Point) -> None:
    """Let this process die at a point."""
    original: Callable[..., Any] = getattr(point.owner, point.call)

    def call(*given: Any, **named: Any) -> Any:
        if not point.after:
            _die()
        result = original(*given, **named)
        _die()
        return result

    async def call_later(*given: Any, **named: Any) -> Any:
        if not point.after:
            _die()
        result = await original(*given, **named)
        _die()
        return result

    setattr(point.owner, point.call, call_later if inspect.iscoroutinefunction(original) else call)


if __name__ == "__main__":
    if sys.argv[2]:
        setattr(*PLANTS[sys.argv[2]])
    arm((POINTS | RENEWING)[sys.argv[1]])
    sys.exit(cli.main(sys.argv[3:]))
