"""`audit`, `export` and `held`: what a shop owes to those whose data it keeps. A PDF is made by the window alone."""

from __future__ import annotations

import argparse
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.opening import known_uid, profile, store
from joptic_desktop.commands.printing import columns, complain, document, say
from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.errors import InvalidInput, StoreError
from joptic_desktop.services.audit_trail import AT_ONCE, AuditEntry, AuditTrail, AuditWanted, as_json
from joptic_desktop.services.privacy import without_store
from joptic_desktop.settings import Settings
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.overlay_rows import stamp

_OUTSIDE = "These files are not encrypted any more: whoever can open the folder can read them."


async def audit(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Print the lines of the audit, newest first."""
    since = _midnight(arguments.since) if arguments.since else None
    until = _midnight(arguments.until, days_later=1) if arguments.until else None
    wanted = AuditWanted(since=since, until=until)
    async with profile(settings, alone=False) as opened, _copy_of_store(opened) as copy:
        given = (opened.profile, opened.key, opened.records, opened.threads, opened.clock)
        (trail, _), (nameless, _) = without_store(*given, copy), without_store(*given)
        numbers = await trail.find(wanted)
        await trail.note_export()
        for start in range(0, len(numbers), AT_ONCE):
            for entry in await _entries(trail, nameless, numbers[start : start + AT_ONCE]):
                say(json.dumps(as_json(entry), ensure_ascii=False) if arguments.json else _line(entry))
    return ExitCode.OK


async def export(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Write one person's data into a new folder; print the folder."""
    async with store(settings, alone=False) as opened:
        uid = await known_uid(opened.local, arguments.id)
        handed = await opened.services.privacy.people.hand_out(uid, arguments.to)
    say(str(handed.folder))
    complain(_OUTSIDE)
    if handed.lost:
        complain(f"{handed.lost} files were sent and are not kept here any more.")
    return ExitCode.OK


async def held(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Print everybody of whom this computer holds data."""
    async with profile(settings, alone=False) as opened:
        _, holding = without_store(opened.profile, opened.key, opened.records, opened.threads, opened.clock)
        found = await holding.read()
    for place in found.unread:
        complain(f"The copy of the store {place.store_id} cannot be read: who is in it is not listed.")
    if arguments.json:
        document(found.as_json())
        return ExitCode.OK
    for person in found.people:
        say(columns(person.name, person.email, person.phone, ", ".join(person.kinds), person.since, person.uid))
    return ExitCode.OK


@asynccontextmanager
async def _copy_of_store(opened: OpenProfile) -> AsyncIterator[CacheReader | None]:
    """Open the copy of the store in use, which knows customers by name; None where it is missing or unreadable."""
    known, reader = opened.session.settings.current_place, None
    if known is not None:
        with suppress(StoreError):  # the trail needs no names: they are looked up only where they can be
            reader = await opened.threads.search(CacheReader.open, opened.profile, known.place, opened.key)
    try:
        yield reader
    finally:
        if reader is not None:
            await opened.threads.search(reader.close)


async def _entries(trail: AuditTrail, nameless: AuditTrail, numbers: Sequence[int]) -> tuple[AuditEntry, ...]:
    """Return lines with the names of customers, or without where the copy that knows them is found damaged."""
    try:
        return await trail.entries(numbers)
    except StoreError:
        return await nameless.entries(numbers)


def _line(entry: AuditEntry) -> str:
    return columns(stamp(entry.at), entry.who, entry.action.value, entry.uid, entry.note, entry.whom)


def _midnight(text: str, days_later: int = 0) -> float:
    """Return the first moment of a day of this computer's calendar, in seconds."""
    try:
        day = datetime.strptime(text, "%Y-%m-%d") + timedelta(days=days_later)  # noqa: DTZ007  - made aware below
        return day.astimezone().timestamp()
    except (ValueError, OverflowError):
        raise InvalidInput(f"{text} is no day: write it as 2026-11-23.") from None
