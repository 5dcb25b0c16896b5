"""The computer at the counter: its clocks, its disk in memory, and its sudden ends at any commit."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import apsw

from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.profile import Profile
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import P, T, Threads
from tests.campaigns.virtual_clock import EPOCH

KEY = bytes(range(32))
# what sleeps for so short looks around again and again: on this computer it takes its time
IDLE = 1.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How many times longer a short sleep takes, and how long at most."""

    stretch: float
    longest: float


WORKING = Pace(4.0, 1.0)
RESTING = Pace(16.0, 5.0)


class Killed(asyncio.CancelledError):
    """The program ends at once, as by kill -9."""


class FixedKey:
    """The key of every profile here."""

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        """Return the key."""
        return DataKey(KEY)


class Computer:
    """Time and sudden death of one computer. `ahead` is how much its wall clock is wrong, `slept` how long it slept.

    With `countdown` it dies at that commit: what that commit was to make durable is not.
    """

    def __init__(self) -> None:
        self.ahead = 0.0
        self.slept = 0.0
        self.pace = WORKING
        self.countdown: int | None = None
        self.is_dead = False
        self._connections: list[apsw.Connection] = []

    def clock(self) -> Clock:
        """Return the clocks as a program that begins now sees them."""
        loop = asyncio.get_running_loop()
        return Clock(lambda: EPOCH + loop.time() + self.ahead, lambda: loop.time() - self.slept, self.sleep)

    async def sleep(self, seconds: float) -> None:
        """Let time pass, rather more of it where somebody only looks around."""
        await asyncio.sleep(min(self.pace.longest, seconds * self.pace.stretch) if seconds <= IDLE else seconds)

    def on_commit(self) -> bool:
        """Take in that something is to become durable."""
        if self.is_dead:
            raise Killed
        if self.countdown is not None:
            self.countdown -= 1
            if self.countdown <= 0:
                self.die()
                raise Killed
        return False

    def die(self) -> None:
        """End the program: nothing of it reaches the disk any more."""
        self.countdown, self.is_dead = None, True

    def let_go(self) -> None:
        """Close all files as the system does for a program that ended: what was not committed is gone."""
        for connection in self._connections:
            connection.close()
        self._connections.clear()

    def live_again(self) -> None:
        """Let a new program begin."""
        self.is_dead = False

    @contextmanager
    def commits(self) -> Iterator[None]:
        """See every commit of every file that is opened meanwhile."""

        def watch(connection: apsw.Connection) -> None:
            connection.set_commit_hook(self.on_commit)
            self._connections.append(connection)

        apsw.connection_hooks.append(watch)
        try:
            yield
        finally:
            apsw.connection_hooks.remove(watch)


class OneThread(Threads):
    """The work of both threads done where it is asked for, as long as the computer lives."""

    def __init__(self, computer: Computer) -> None:
        super().__init__()
        self._computer = computer

    async def disk(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call and return what it returns."""
        if self._computer.is_dead:
            raise Killed
        done = call(*args, **kwargs)
        await asyncio.sleep(0)
        return done

    async def search(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call and return what it returns."""
        return await self.disk(call, *args, **kwargs)


def token_of(account: str) -> str:
    """Return an access token that names an account."""
    claims = base64.urlsafe_b64encode(json.dumps({"sub": account}).encode()).decode().rstrip("=")
    return f"h.{claims}.s"
