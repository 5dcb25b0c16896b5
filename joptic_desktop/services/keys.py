"""The ways to this computer's key: which there are, how they are changed, and how all of them are destroyed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

from psygnal import Signal

from joptic_desktop.domain.passphrases import LEAST_LETTERS, Strength, strength
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import InvalidInput, KeyMissing, KeyWrong
from joptic_desktop.storage.key_changes import forget_entry, move_to_keyring, prove, put_passphrase
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import add_recovery_code
from joptic_desktop.storage.key_wrapping import Argon2Cost, Wrap, WrapKind, wrap_at_cost
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.pins import LockRecords
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.threads import Threads

_DECLINED, _UNSEEN = "recovery_declined", "recovery_unseen"
_PROFILE = ""
STRONG = Argon2Cost()
NO_WAY_BACK = tr("Make a recovery code first: it opens the screen when the PIN is off and the line is down.")
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeyWays:
    """The ways that lead to the key; all False for a trial, whose key ends with the process."""

    keyring: bool = False
    passphrase: bool = False
    recovery: bool = False

    @property
    def lasts(self) -> bool:
        """Whether the profile can be opened again at all."""
        return self.keyring or self.passphrase or self.recovery

    @property
    def typed(self) -> bool:
        """Whether a person knows something that opens the files: a passphrase or a recovery code."""
        return self.passphrase or self.recovery


def ways_of(profile: Profile) -> KeyWays:
    """Return the ways to a profile's key, none where its key file is not there. Raises `StoreDamaged`."""
    try:
        kinds = KeyFile(profile.keys_path).kinds()
    except KeyMissing:
        return KeyWays()
    return KeyWays(WrapKind.KEYRING in kinds, WrapKind.PASSPHRASE in kinds, WrapKind.RECOVERY in kinds)


@dataclass(frozen=True, slots=True)
class Unsent:
    """What is lost with the key: changes that no service confirmed, of all stores, and half-typed forms."""

    changes: int = 0
    drafts: int = 0


class KeyService:
    """Changes to the ways are made one at a time and are on the disk when they return. `changed` tells `KeyWays`.

    Each asks for a proof that the person may do that: the passphrase or the recovery code, or "" where the key ring
    vouches for whoever works in this account of the system. Who is cancelled before that is proven changes nothing; a
    thread that is under way is waited for all the same, so that two never write at once.
    All raise `KeyWrong` for another secret, `KeyMissing` for a way that is not there or a key ring that does not
    answer, and `StoreFull`.
    """

    changed = Signal(object)

    def __init__(
        self,
        profile: Profile,
        key: DataKey,
        records: Records,
        threads: Threads,
        random_bytes: RandomBytes,
        entry: KeyringEntry,
        cost: Argon2Cost = STRONG,
    ) -> None:
        self._profile = profile
        self._key = key
        self._records = records
        self._threads = threads
        self._random_bytes = random_bytes
        self._entry = entry
        self._cost = cost
        self._turn = asyncio.Lock()

    async def ways(self) -> KeyWays:
        """Return the ways there are. Raises `StoreDamaged` when the key file cannot be read."""
        return await asyncio.to_thread(self._ways)

    async def has_key_ring(self) -> bool:
        """Tell whether this computer has a key ring that answers; asked in a thread, for it may take seconds."""
        return await asyncio.to_thread(self._entry.is_there)

    async def prove(self, typed: str) -> None:
        """Check that what a person typed, never nothing, opens this profile."""
        if not typed:
            raise KeyWrong(tr("Nothing was typed."))
        async with self._turn:
            await self._proven(typed)

    async def new_recovery_code(self, proof: str = "") -> str:
        """Make a recovery code, in place of an older one, and return it for its one showing; see `code_is_kept`."""
        async with self._turn:
            await self._proven(proof)
            await self._threads.disk(self._note_code, unseen=True)
            return await _to_its_end(self._new_code)

    async def set_passphrase(self, passphrase: str, proof: str = "") -> None:
        """Let a new passphrase open the files; the one before, or the key ring, opens them no longer.

        Raises `InvalidInput` for one that is too short.
        """
        if strength(passphrase) in {Strength.EMPTY, Strength.SHORT}:
            raise InvalidInput(tr("Too short: {0} letters or more.").format(LEAST_LETTERS))
        async with self._turn:
            await self._proven(proof)
            parts = (self._key, WrapKind.PASSPHRASE, passphrase, self._random_bytes, self._cost)
            await _to_its_end(self._set_passphrase, await _to_its_end(wrap_at_cost, *parts))

    async def use_keyring(self, proof: str) -> None:
        """Let the key ring of this system open the files, and the passphrase no longer.

        Raises `InvalidInput` where the passphrase is what opens the screen once the PIN is off.
        """
        async with self._turn:
            await self._proven(proof)
            if await self._threads.disk(self._has_pin) and not (await self.ways()).recovery:
                raise InvalidInput(NO_WAY_BACK)
            await _to_its_end(self._use_keyring)

    def unchanged(self) -> AbstractAsyncContextManager[None]:
        """Return a context in which the ways stay as they are; nothing may be proven in it."""
        return self._turn

    async def code_is_kept(self) -> None:
        """Take note that a person wrote the recovery code down. Until then one is offered again: it may be unseen."""
        await self._threads.disk(self._note_code, unseen=False)

    async def offers_recovery(self) -> bool:
        """Tell whether a recovery code is still to be made, or made again, and nobody declined it."""
        ways = await self.ways()
        return ways.lasts and await self._threads.disk(self._lacks_code, ways)

    async def decline_recovery(self) -> None:
        """Offer no recovery code by itself any more."""
        await self._threads.disk(self._records.learned.put, _PROFILE, _DECLINED, 1)

    async def unsent(self) -> Unsent:
        """Count what would be lost with the key."""
        return await self._threads.disk(self._count)

    def _note_code(self, *, unseen: bool) -> None:
        if unseen:
            self._records.learned.put(_PROFILE, _DECLINED, None)
        self._records.learned.put(_PROFILE, _UNSEEN, 1 if unseen else None)

    def _lacks_code(self, ways: KeyWays) -> bool:
        learned = self._records.learned
        lacks = not ways.recovery or learned.get(_PROFILE, _UNSEEN) is not None
        return lacks and learned.get(_PROFILE, _DECLINED) is None

    def _count(self) -> Unsent:
        return Unsent(self._records.outbox.counts().unfinished, len(self._records.drafts.all()))

    def _ways(self) -> KeyWays:
        return ways_of(self._profile)

    def _has_pin(self) -> bool:
        return LockRecords(self._records.learned).load().pin is not None

    async def _proven(self, proof: str) -> None:
        await _to_its_end(prove, self._profile, self._key, proof, self._entry)

    def _new_code(self) -> str:
        code = add_recovery_code(self._profile, self._key, self._random_bytes)
        self.changed.emit(self._ways())
        return code

    def _set_passphrase(self, wrap: Wrap) -> None:
        put_passphrase(self._profile, wrap)
        forget_entry(self._profile.load().id, self._entry)  # what a silent key ring goes on holding opens nothing
        self.changed.emit(self._ways())

    def _use_keyring(self) -> None:
        move_to_keyring(self._profile, self._key, self._entry, self._random_bytes)
        self.changed.emit(self._ways())


async def _to_its_end(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run work in a thread; who is cancelled meanwhile goes on once it is over."""
    running = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait((running,))
        raise
