"""The locked screen: who may open it, what failures cost, and what of that outlives a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from math import ceil

from psygnal import Signal

from joptic_desktop.domain.locking import (
    LEAST_DIGITS,
    MOST_DIGITS,
    PIN_TRIES,
    PinFault,
    digits_of,
    pin_fault,
    wait_after,
)
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import InvalidInput, JOpticError, KeyMissing, KeyWrong, SignInNeeded, StoreDamaged
from joptic_desktop.services.keys import NO_WAY_BACK, KeyService, KeyWays
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.key_wrapping import Argon2Cost
from joptic_desktop.storage.keys import RandomBytes
from joptic_desktop.storage.pins import PIN_COST, LockRecord, LockRecords, PinHash
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.threads import Threads

PIN_FAULTS = {
    PinFault.NO_DIGITS: tr("A PIN has digits alone."),
    PinFault.SHORT: tr("A PIN has {0} digits or more.").format(LEAST_DIGITS),
    PinFault.LONG: tr("A PIN has at most {0} digits.").format(MOST_DIGITS),
    PinFault.EASY: tr("Too easy to guess: no rows as 123456 or 111111."),
}
NO_WAYS = KeyWays()
# signs somebody in by e-mail and password, and tells whether they are who works here; raises a `ServiceError`
SignInAgain = Callable[[str, str], Awaitable[bool]]


class UnlockWay(StrEnum):
    """How a locked screen is opened; `TYPED` is the passphrase or the recovery code."""

    PIN = "pin"
    TYPED = "typed"
    SIGN_IN = "sign-in"


@dataclass(frozen=True, slots=True)
class LockView:
    """What the locked screen and the settings show. `pin_works` is False once too many were wrong."""

    locked: bool = False
    has_pin: bool = False
    pin_works: bool = False
    ways: KeyWays = NO_WAYS

    @property
    def can_lock(self) -> bool:
        """Whether a locked screen could be opened again without the line."""
        return self.has_pin or self.ways.typed


class ScreenLock:
    """The lock of one profile. `changed` tells the new `LockView`.

    A try is written down before it is judged, so that ending the program in between does not give another one.
    """

    changed = Signal(object)

    def __init__(
        self,
        records: Records,
        threads: Threads,
        clock: Clock,
        keys: KeyService,
        place: Callable[[], Place | None],
        random_bytes: RandomBytes,
        sign_in: SignInAgain,
        pin_cost: Argon2Cost = PIN_COST,
    ) -> None:
        self._records = records
        self._kept = LockRecords(records.learned)
        self._threads = threads
        self._clock = clock
        self._keys = keys
        self._place = place
        self._random_bytes = random_bytes
        self._sign_in = sign_in
        self._pin_cost = pin_cost
        self._turn = asyncio.Lock()
        self._record = LockRecord()
        self._not_before = 0.0
        self.view = LockView()
        keys.changed.connect(self._take_ways)

    async def load(self) -> LockView:
        """Take up what the last run left; its wait begins again, whatever the clock says meanwhile."""
        async with self._turn:
            self._record = await self._threads.disk(self._kept.load)
            self._wait()
            return await self._look()

    def seconds_to_wait(self) -> float:
        """Return how long the next try must wait."""
        return max(0.0, self._not_before - self._clock.monotonic())

    async def lock(self) -> None:
        """Lock the screen, durably."""
        async with self._turn:
            await self._keep(replace(self._record, locked=True))

    async def open_freely(self) -> None:
        """Open the screen for who has just opened the files by a passphrase or recovery code, `load` or not."""
        async with self._turn:
            kept = await self._threads.disk(self._kept.load)
            await self._keep(replace(kept, locked=False, failures=0))

    async def unlock(self, way: UnlockWay, secret: str, email: str = "") -> None:
        """Open the screen; `email` is for signing in alone.

        Raises `KeyWrong` for another secret, `KeyMissing` for a PIN that is off or a way that is not there,
        `InvalidInput` before the wait is over, and what the way to the service says.
        """
        judge = {
            UnlockWay.PIN: partial(self._judge_pin, secret),
            UnlockWay.TYPED: partial(self._keys.prove, secret),
            UnlockWay.SIGN_IN: partial(self._judge_sign_in, email, secret),
        }[way]
        await self._unlock(way, judge)

    async def set_pin(self, typed: str, old: str = "") -> None:
        """Keep a PIN; where there is one, `old` is it, the passphrase or the recovery code.

        Raises `InvalidInput` for a PIN that is none, `KeyWrong` for another `old`.
        """
        fault = pin_fault(typed)
        if fault is not None:
            raise InvalidInput(PIN_FAULTS[fault])
        await self._prove_old(old)
        pin = await asyncio.to_thread(PinHash.of, digits_of(typed), self._random_bytes, self._pin_cost)
        async with self._turn, self._keys.unchanged():
            if not (await self._keys.ways()).typed:
                raise InvalidInput(NO_WAY_BACK)
            await self._keep(replace(self._record, pin=pin, failures=0))

    async def remove_pin(self, old: str) -> None:
        """Have no PIN any more; `old` as for `set_pin`."""
        await self._prove_old(old)
        async with self._turn:
            await self._keep(replace(self._record, pin=None))

    async def _prove_old(self, old: str) -> None:
        if self._record.pin is not None:
            await self._unlock(UnlockWay.PIN, partial(self._judge_any, old))

    async def _unlock(self, way: UnlockWay, judge: Callable[[], Awaitable[None]]) -> None:
        async with self._turn:
            if self.seconds_to_wait():
                raise InvalidInput(tr("Wait {0} seconds.").format(ceil(self.seconds_to_wait())))
            before = self._record
            await self._keep(replace(before, failures=before.failures + 1))
            try:
                await judge()
            except KeyWrong:
                self._wait()
                await self._threads.disk(self._note_failure, way)
                raise
            except JOpticError:
                await self._keep(before)  # nobody judged it: the PIN is off, no line, a key ring that is silent
                raise
            await self._keep(replace(self._record, locked=False, failures=0))

    async def _judge_pin(self, typed: str) -> None:
        pin = self._record.pin
        if pin is None or self._record.failures > PIN_TRIES:
            raise KeyMissing(tr("The PIN is off."))
        if not await asyncio.to_thread(pin.fits, digits_of(typed)):
            raise KeyWrong(tr("This is not the PIN."))

    async def _judge_any(self, typed: str) -> None:
        """Accept the PIN, or what opens the files themselves: a PIN can be forgotten, a passphrase be digits alone."""
        not_pin: KeyWrong | None = None
        if self._record.failures <= PIN_TRIES and digits_of(typed):
            try:
                return await self._judge_pin(typed)
            except KeyWrong as error:
                not_pin = error
        try:
            return await self._keys.prove(typed)
        except (KeyWrong, KeyMissing) as error:
            raise not_pin or error from error  # who typed digits meant the PIN

    async def _judge_sign_in(self, email: str, password: str) -> None:
        try:
            same = await self._sign_in(email, password)
        except SignInNeeded as error:
            raise KeyWrong(tr("This e-mail or password is wrong.")) from error
        if not same:
            raise KeyWrong(tr("Somebody else works here: sign in as who locked it."))

    def _note_failure(self, way: UnlockWay) -> None:
        place = self._place() or Place("", "")
        account = self._records.accounts.last(place.origin) or ""
        self._records.audit.add(AuditLine(self._clock.now(), account, AuditAction.UNLOCK_FAILED, place, note=way.value))

    def _wait(self) -> None:
        self._not_before = self._clock.monotonic() + wait_after(self._record.failures)

    async def _keep(self, record: LockRecord) -> None:
        await self._threads.disk(self._kept.save, record)
        self._record = record
        self.changed.emit(await self._look())

    def _take_ways(self, ways: KeyWays) -> None:
        self.view = replace(self.view, ways=ways)

    async def _look(self) -> LockView:
        record, ways = self._record, self.view.ways
        with suppress(StoreDamaged):  # what is known of the ways stays: a PIN opens without them
            ways = await self._keys.ways()
        works = record.pin is not None and record.failures < PIN_TRIES
        self.view = LockView(record.locked, record.pin is not None, works, ways)
        return self.view
