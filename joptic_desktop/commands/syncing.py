"""`sync`: sends what is saved, then reads what is new, and says what is left."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import dataclass
from typing import NoReturn

from joptic_desktop.api.budget import Priority
from joptic_desktop.commands.confirming import account_names
from joptic_desktop.commands.exits import ExitCode, Failure
from joptic_desktop.commands.opening import store
from joptic_desktop.commands.outbox import behind, sentence
from joptic_desktop.commands.printing import complain, plain
from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.queries import PageRequest, SortBy
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.errors import Forbidden, ServiceError, SignInNeeded
from joptic_desktop.settings import Settings
from joptic_desktop.sync.deletions import APART_SECONDS
from joptic_desktop.sync.gate import Gate, Line
from joptic_desktop.sync.sized_pages import PAGE_LIMIT

LOOK_AGAIN = 0.5
# a request that is under way when the time is over may still finish: cutting it off would leave it in doubt
GRACE = 5.0
# each is looked for twice, a minute apart
ACCEPTING_SECONDS = APART_SECONDS + 30.0
HELD = (
    "The service no longer lists {} customers of this computer. They stay until you agree that they may be gone: "
    "joptic sync --accept-deletions."
)
_STATES = {
    WriteState.QUEUED: "waits",
    WriteState.SENDING: "is being sent",
    WriteState.IN_DOUBT: "is being checked",
    WriteState.NEEDS_DECISION: "needs a decision",
    WriteState.REFUSED: "was refused",
}


async def sync(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Send until nothing moves any more or the time is over, then read what is new; say what is left."""
    async with store(settings, alone=True) as opened:
        deadline = _Deadline(asyncio.get_running_loop().time() + arguments.timeout)
        try:
            opened.engine.start(reading=False)
            try:
                await _until_idle(opened, deadline)
            finally:
                await opened.engine.stop(GRACE)
            await _read_new(opened, deadline)
            if arguments.accept_deletions:
                await _accept_deletions(opened, max(arguments.timeout, ACCEPTING_SECONDS))
        finally:
            await _tell_held(opened)
            left = await _left(opened)
            names = await opened.local.threads.disk(account_names, opened.local.records, left)
            for write in left:
                complain(_sentence(write, opened, names[write.place.origin, write.account], behind(write, left)))
            for different in await opened.services.sync.different():
                complain(f"{different.seq}: {different.verb} of {different.uid} is done. {sentence(different)}")
    return ExitCode.WORK_REMAINS if left else ExitCode.OK


@dataclass(frozen=True, slots=True)
class _Deadline:
    """A moment of the loop's clock."""

    at: float

    @property
    def left(self) -> float:
        """Seconds until then, not below zero."""
        return max(0.0, self.at - asyncio.get_running_loop().time())


async def _until_idle(opened: OpenStore, deadline: _Deadline) -> None:
    engine = opened.engine
    changed = asyncio.Event()

    def wake(_news: object) -> None:
        changed.set()

    engine.drainer.changed.connect(wake)
    engine.watch.changed.connect(wake)
    while True:
        changed.clear()
        if not await engine.drainer.is_moving():
            return
        gate = engine.watch.gate
        if gate.line in {Line.SIGN_IN, Line.NO_ACCESS} or gate.read_only:
            raise Failure(ExitCode.SIGN_IN, gate.reason)
        if not deadline.left:
            _out_of_time(gate)
        try:
            async with asyncio.timeout(min(LOOK_AGAIN, deadline.left)):
                await changed.wait()
        except TimeoutError:
            continue


def _out_of_time(gate: Gate) -> NoReturn:
    raise Failure(ExitCode.TIME_OUT, f"The time is over, and not everything was sent. {gate.reason}".strip())


async def _read_new(opened: OpenStore, deadline: _Deadline) -> None:
    """Bring the copy of the store up to date; a copy that was never complete gets its newest page only."""
    puller, local = opened.engine.puller, opened.local
    try:
        async with asyncio.timeout(deadline.left):
            if (await local.threads.disk(local.cache.pull_state)).complete:
                await puller.refresh()
            else:
                await puller.page(PageRequest(limit=PAGE_LIMIT, sort_by=SortBy.UPDATED), Priority.COUNTER)
    except (SignInNeeded, Forbidden):
        raise
    except (ServiceError, TimeoutError) as error:
        complain(f"What is new was not read. {error}".strip())


async def _accept_deletions(opened: OpenStore, seconds: float) -> None:
    """Look for the customers whom the service no longer lists; who is not found twice leaves this computer."""
    deletions = opened.engine.puller.deletions
    await deletions.accept()
    try:
        async with asyncio.timeout(seconds):
            await deletions.settle()
    except (SignInNeeded, Forbidden):
        raise
    except (ServiceError, TimeoutError) as error:
        complain(f"Not everybody could be looked for; the rest is looked for later. {error}".strip())


async def _tell_held(opened: OpenStore) -> None:
    held = await opened.engine.puller.deletions.count_held()
    if held:
        complain(HELD.format(held))


async def _left(opened: OpenStore) -> list[Write]:
    return await opened.local.threads.disk(opened.local.records.outbox.unfinished)


def _sentence(write: Write, opened: OpenStore, who: str, waits: str) -> str:
    reason = write.reason or waits
    if write.place != opened.local.place:
        reason = "It was saved for another store."
    elif not write.may_go_as(opened.engine.drainer.account):
        reason = f"It was saved under another account, {who}: see joptic outbox."
    elif write.state is WriteState.IN_DOUBT:
        reason = f"{reason} It is not sent again until that is known."
    said = f"The service said: {plain(write.service_words.rstrip('.'))}." if write.service_words else ""
    parts = (f"{write.seq}: {write.verb} of {write.uid} {_STATES[write.state]}.", reason, said)
    return " ".join(part for part in parts if part)
