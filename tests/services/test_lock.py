"""The locked screen: five tries for a PIN, then what opens the files; waits that double; a restart helps nobody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.errors import (
    InvalidInput,
    JOpticError,
    KeyMissing,
    KeyWrong,
    SignInNeeded,
    StoreDamaged,
    Unreachable,
)
from joptic_desktop.services.lock import LockView, ScreenLock, UnlockWay
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_changes import change_passphrase
from joptic_desktop.storage.key_sources import PassphraseKey, add_recovery_code
from joptic_desktop.storage.pins import PIN_COST
from joptic_desktop.storage.profile import Profile
from joptic_desktop.sync.clock import Clock
from tests.shop import CHEAP, PASSPHRASE, cheap_key

PIN, WRONG = "271828", "314159"


@dataclass
class Hands:
    """A screen lock of a profile, its clock, and what signing in says; None: nothing, ever."""

    opened: OpenProfile
    code: str
    now: float = 1000.0
    answer: bool | JOpticError | None = True
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def begin(self) -> ScreenLock:
        """Begin a run of the program."""

        async def sign_in(_email: str, _password: str) -> bool:
            self.asked.set()
            if isinstance(self.answer, JOpticError):
                raise self.answer
            if self.answer is None:
                await asyncio.get_running_loop().create_future()
            return bool(self.answer)

        clock = Clock(monotonic=lambda: self.now)
        opened = self.opened
        parts = (opened.records, opened.threads, clock, opened.keys, lambda: None, opened.outside.random_bytes)
        lock = ScreenLock(*parts, sign_in, CHEAP)
        await lock.load()
        return lock

    def failures_told(self) -> list[str]:
        """Return the ways of the failed unlocks, oldest first."""
        return [line.note for line in reversed(self.opened.records.audit.newest(100)) if line.action == "unlock_failed"]


@pytest.fixture
async def hands(tmp_path: Path) -> AsyncIterator[Hands]:
    profile = Profile(tmp_path / "p")
    key = cheap_key(profile)
    opened = open_profile(Settings(profile.folder), PassphraseKey(PASSPHRASE))
    yield Hands(opened, add_recovery_code(profile, key, opened.outside.random_bytes))
    opened.close()


async def locked(hands: Hands) -> ScreenLock:
    lock = await hands.begin()
    await lock.set_pin(PIN)
    await lock.lock()
    return lock


async def fail(lock: ScreenLock, times: int) -> None:
    for _ in range(times):
        with pytest.raises(KeyWrong):
            await lock.unlock(UnlockWay.PIN, WRONG)


async def test_the_pin_opens_the_screen(hands: Hands) -> None:
    lock = await locked(hands)
    assert lock.view == LockView(locked=True, has_pin=True, pin_works=True, ways=await hands.opened.keys.ways())
    await lock.unlock(UnlockWay.PIN, "٢٧١٨٢٨")
    assert not lock.view.locked
    assert hands.failures_told() == []


@pytest.mark.parametrize("pin", ["", "12345", "123456", "987654", "111111", "27182a", "2" * 40])
async def test_what_is_no_pin_is_refused(hands: Hands, pin: str) -> None:
    lock = await hands.begin()
    with pytest.raises(InvalidInput):
        await lock.set_pin(pin)
    assert not lock.view.has_pin


async def test_a_pin_needs_a_way_back_without_the_line(tmp_path: Path) -> None:
    trial = open_profile(Settings(None, demo=True))
    with pytest.raises(InvalidInput, match="recovery code"):
        await trial.screen.set_pin(PIN)
    assert not trial.screen.view.can_lock
    trial.close()


async def test_after_five_wrong_pins_even_the_right_one_opens_nothing(hands: Hands) -> None:
    lock = await locked(hands)
    await fail(lock, 5)
    assert not lock.view.pin_works
    with pytest.raises(KeyMissing, match="off"):
        await lock.unlock(UnlockWay.PIN, PIN)
    assert lock.view.locked
    assert hands.failures_told() == ["pin"] * 5


@pytest.mark.parametrize("by_code", [False, True])
async def test_what_opens_the_files_opens_the_screen_and_the_pin_works_again(hands: Hands, *, by_code: bool) -> None:
    lock = await locked(hands)
    await fail(lock, 5)
    await lock.unlock(UnlockWay.TYPED, hands.code if by_code else PASSPHRASE)
    assert not lock.view.locked
    await lock.lock()
    await lock.unlock(UnlockWay.PIN, PIN)
    assert not lock.view.locked


async def test_each_further_failure_doubles_the_wait_up_to_five_minutes(hands: Hands) -> None:
    lock = await locked(hands)
    await fail(lock, 5)
    waits = []
    for _ in range(10):
        with pytest.raises(KeyWrong):
            await lock.unlock(UnlockWay.TYPED, "something else")
        waits.append(lock.seconds_to_wait())
        with pytest.raises(InvalidInput, match="Wait"):
            await lock.unlock(UnlockWay.TYPED, PASSPHRASE)
        hands.now += waits[-1]
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    await lock.unlock(UnlockWay.TYPED, PASSPHRASE)
    assert not lock.view.locked


async def test_a_restart_finds_the_lock_the_count_and_the_wait(hands: Hands) -> None:
    lock = await locked(hands)
    await fail(lock, 5)
    with pytest.raises(KeyWrong):
        await lock.unlock(UnlockWay.TYPED, "something else")
    hands.now += 60
    again = await hands.begin()
    assert (again.view.locked, again.view.pin_works, again.seconds_to_wait()) == (True, False, 2)


async def test_ending_the_program_while_a_try_is_judged_gives_no_further_try(hands: Hands) -> None:
    lock = await locked(hands)
    hands.answer = None
    trying = asyncio.ensure_future(lock.unlock(UnlockWay.SIGN_IN, "guess", "owner@example.com"))
    await hands.asked.wait()
    trying.cancel()
    await asyncio.wait([trying])
    again = await hands.begin()
    await fail(again, 4)
    assert not again.view.pin_works


async def test_signing_in_opens_only_for_who_works_here(hands: Hands) -> None:
    lock = await locked(hands)
    for answer, refusal in ((False, KeyWrong), (SignInNeeded("no"), KeyWrong), (Unreachable("no line"), Unreachable)):
        hands.answer = answer
        with pytest.raises(refusal):
            await lock.unlock(UnlockWay.SIGN_IN, "secret", "owner@example.com")
    assert hands.failures_told() == ["sign-in", "sign-in"]
    hands.answer = True
    await lock.unlock(UnlockWay.SIGN_IN, "secret", "owner@example.com")
    assert not lock.view.locked


async def test_a_pin_is_changed_by_who_knows_it_or_opens_the_files(hands: Hands) -> None:
    lock = await hands.begin()
    await lock.set_pin(PIN)
    for old in ("", WRONG, "something else"):
        with pytest.raises(KeyWrong):
            await lock.set_pin("161803", old)
    await lock.set_pin("161803", PIN)
    await lock.set_pin("577215", PASSPHRASE)
    await lock.set_pin("141421", hands.code)
    await lock.remove_pin("141421")
    assert not lock.view.has_pin
    assert lock.view.can_lock


async def test_a_passphrase_of_digits_alone_changes_a_forgotten_pin(hands: Hands) -> None:
    digits, opened = "4815162342", hands.opened
    change_passphrase(opened.profile, opened.key, digits, opened.outside.random_bytes, CHEAP)
    lock = await hands.begin()
    await lock.set_pin(PIN)
    await lock.set_pin("161803", digits)
    with pytest.raises(KeyWrong):
        await lock.set_pin(PIN, "4815162343")
    await fail(lock, 4)
    await lock.remove_pin(digits)
    assert not lock.view.has_pin


async def test_a_key_file_that_cannot_be_read_for_a_while_costs_no_try(hands: Hands) -> None:
    lock = await locked(hands)
    path = hands.opened.profile.keys_path
    whole = path.read_bytes()
    path.write_bytes(whole[:40])
    for _ in range(6):
        with pytest.raises(StoreDamaged):
            await lock.unlock(UnlockWay.TYPED, PASSPHRASE)
    assert lock.view.pin_works
    await lock.unlock(UnlockWay.PIN, PIN)
    assert not lock.view.locked
    path.write_bytes(whole)


async def test_a_screen_without_a_pin_opens_by_the_passphrase(hands: Hands) -> None:
    lock = await hands.begin()
    await lock.lock()
    with pytest.raises(KeyMissing):
        await lock.unlock(UnlockWay.PIN, PIN)
    with pytest.raises(KeyWrong):
        await lock.unlock(UnlockWay.TYPED, "")
    await lock.unlock(UnlockWay.TYPED, PASSPHRASE)
    assert not lock.view.locked


async def test_who_opened_the_files_by_hand_finds_the_screen_open(hands: Hands) -> None:
    await locked(hands)
    again = await hands.begin()
    await again.open_freely()
    assert not (await hands.begin()).view.locked


async def test_opening_the_files_by_hand_keeps_the_pin(hands: Hands) -> None:
    await locked(hands)
    opened = hands.opened
    await opened.screen.open_freely()
    view = await opened.screen.load()
    assert (view.locked, view.has_pin) == (False, True)


def test_a_pin_costs_what_the_standard_asks() -> None:
    assert (PIN_COST.memory, PIN_COST.passes, PIN_COST.lanes) == (64 * 1024, 3, 4)
