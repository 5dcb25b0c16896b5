"""What whoever helps may know of a profile: settings without names, states, counts and sizes. Nothing of a person."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from enum import Enum
from pathlib import Path

from joptic_desktop.diagnostics.parts import Part, lines_of, stamp
from joptic_desktop.domain.writes import Write
from joptic_desktop.services.bundle import Services
from joptic_desktop.services.views import Counts, SyncStatus
from joptic_desktop.storage.profile_settings import ProfileSettings

# texts of the settings that are a choice of few; the others may name the shop or a person
_CHOICES = frozenset({"phone_region", "language", "colour_scheme"})
_TIMES = frozenset({"since", "checked_at", "oldest"})
_PLACES = frozenset(
    {"profile.json", "keys.json", "records.db", "records.db-wal", "copies", "blobs", "stores", "logs", "window.json"}
)
Fact = tuple[str, object]


async def state_parts(services: Services, profile: Path | None, now: Callable[[], float]) -> tuple[Part, ...]:
    """Return the settings and the state of the store at work; `profile` is the folder whose sizes are told, if any."""
    status = await services.sync.refresh()
    writes, counts = await services.sync.outbox(), await services.listing.counts()
    sizes = await asyncio.to_thread(_sizes, profile) if profile is not None else []
    settings = lines_of(_settings(services.session.settings))
    state = [*_status(status), *_counts(counts), *_outbox(writes, now()), *sizes]
    return Part("settings.txt", settings), Part("state.txt", lines_of(state))


def _settings(settings: ProfileSettings) -> Iterator[Fact]:
    """Give numbers, switches and choices; of any other text only whether it is set."""
    for field in fields(settings):
        value = getattr(settings, field.name)
        if isinstance(value, int | float) or field.name in _CHOICES:
            yield field.name, value
        elif isinstance(value, str):
            yield field.name, "set" if value else "not set"
    yield "stores", len(settings.places)
    yield "service", settings.current.origin if settings.current is not None else "none"


def _status(status: SyncStatus) -> Iterator[Fact]:
    for field in fields(status):
        value = getattr(status, field.name)
        if field.name in _TIMES:
            yield f"line {field.name}", stamp(value) if value is not None else "never"
        else:
            yield from _number(f"line {field.name}", value)


def _counts(counts: Counts) -> Iterator[Fact]:
    for field in fields(counts):
        yield from _number(f"customers {field.name}", getattr(counts, field.name))


def _number(name: str, value: object) -> Iterator[Fact]:
    """Give a number, a switch, a state, or how many there are of something; a text is never told."""
    if isinstance(value, int | float | Enum):
        yield name, value
    elif isinstance(value, tuple):
        yield name, len(value)


def _outbox(writes: Iterable[Write], now: float) -> Iterator[Fact]:
    """Give how many writes stand where, how often they were tried, and the age of the oldest in seconds."""
    writes = tuple(writes)
    kinds = Counter(f"outbox {write.verb} {write.state} {write.cause}".rstrip() for write in writes)
    yield from sorted(kinds.items())
    if writes:
        yield "outbox most attempts", max(write.attempts for write in writes)
        yield "outbox oldest, seconds", round(now - min(write.saved_at for write in writes))


def _sizes(profile: Path) -> list[Fact]:
    """Return files and bytes of each part of the profile; a file that goes meanwhile is left out."""
    files: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for path in profile.rglob("*"):
        try:
            size = path.stat().st_size if path.is_file() else None
        except OSError:
            continue
        if size is not None:
            top = path.relative_to(profile).parts[0]
            part = top if top in _PLACES else "other"
            files[part] += 1
            sizes[part] += size
    return [(f"files {part}", f"{count}, {sizes[part]} bytes") for part, count in sorted(files.items())]
