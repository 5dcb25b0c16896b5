"""Opening the profile for a command: alone, so that it may use the line, or beside a window that does."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.identity import is_service_id
from joptic_desktop.domain.sentences import Sentence
from joptic_desktop.errors import InvalidInput, ProfileInUse, SignInNeeded, StoreDamaged
from joptic_desktop.services.session import SessionService
from joptic_desktop.settings import Settings
from joptic_desktop.storage.database import MENDED_LATER
from joptic_desktop.sync.local_store import LocalStore

_NO_STORE = "No store is connected yet: joptic sign-in does that, or joptic connect with a token."
_NOBODY = "Nobody is signed in on this computer: joptic sign-in does that, or joptic connect with a token."
_KEPT = "What was saved here is kept."
_KEEP_IT = "Nothing was changed. Keep the folder as it is and ask for help."


@asynccontextmanager
async def profile(settings: Settings, *, alone: bool, make: bool = False) -> AsyncIterator[OpenProfile]:
    """Open the profile until the end of the block; `make` makes one where there is none, for a store that is found.

    Raises `ProfileInUse` when `alone` is wanted and cannot be had, `InvalidInput` where there is none.
    """
    try:
        opened = await asyncio.to_thread(open_profile, settings, exclusive=alone, copy_each_start=False, make=make)
    except StoreDamaged as error:
        raise StoreDamaged(_with_advice(error.sentence)) from error
    try:
        if alone:  # a window that was killed could not forget who did not want to stay signed in
            await opened.session.forget_passing()
            for mending in await asyncio.to_thread(opened.mendings.take_untold):
                sys.stderr.write(f"{mending.sentence}\n")
        yield opened
    finally:
        await asyncio.to_thread(opened.close, unless_used=make)


@asynccontextmanager
async def store(settings: Settings, *, alone: bool) -> AsyncIterator[OpenStore]:
    """Open the store in use until the end of the block; raises as `profile`, and `SignInNeeded` when there is none."""
    async with profile(settings, alone=alone) as opened:
        await _check_signed_in(opened.session)
        composed = await open_store(opened, first_canary=0.0)
        for sentence in composed.warnings:
            sys.stderr.write(f"{sentence}\n")
        try:
            yield composed
        finally:
            await composed.close()


def _with_advice(sentence: str) -> str:
    """Return what is damaged and what to do about it; one that is mended by itself needs nobody."""
    mended = isinstance(sentence, Sentence) and sentence.template == MENDED_LATER.template
    return sentence if mended else f"{sentence} {_KEEP_IT}"


async def _check_signed_in(session: SessionService) -> None:
    if session.settings.current_place is None:
        raise SignInNeeded(_NO_STORE)
    if await session.current() is None:
        raise SignInNeeded(f"{_NOBODY} {_KEPT}")


@asynccontextmanager
async def store_to_read(settings: Settings, *, offline: bool) -> AsyncIterator[tuple[OpenStore, bool]]:
    """Open the store in use and tell whether the line may be used: not offline, and not beside a window."""
    async with AsyncExitStack() as stack:
        if not offline:
            with suppress(ProfileInUse):
                yield await stack.enter_async_context(store(settings, alone=True)), True
                return
        yield await stack.enter_async_context(store(settings, alone=False)), False


async def uid_of(local: LocalStore, name: str) -> str | None:
    """Return the uid of a customer named by uid or service id, or None for one this computer does not know."""
    return await local.threads.disk(_uid_of, local, name) or (name if local.windows.key_of(name) is not None else None)


async def known_uid(local: LocalStore, name: str) -> str:
    """Return the uid of a customer that this computer knows; raises `InvalidInput` for any other."""
    uid = await uid_of(local, name)
    if uid is None:
        raise InvalidInput(f"This computer knows no customer {name}: list or show it first.")
    return uid


def _uid_of(local: LocalStore, name: str) -> str | None:
    ids = local.records.ids
    if not is_service_id(name):
        return None
    uid = ids.uid(local.place, name)
    if uid is None and (service_id := ids.service_id(name)) is not None:
        uid = ids.uid(local.place, service_id)
    return uid
