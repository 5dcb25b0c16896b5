"""How far the copy of a store has come, kept with the cache: both are lost together."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from joptic_desktop.domain.contract import Json
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.write_codec import compact

_STATE = "state"


@dataclass(frozen=True, slots=True)
class PullState:
    """`total` is the service's last word; `watermark` the newest `updatedAt` (its text) that a run has reached.

    `swept_at` is when the last sweep ended and `refreshed_at` when the list was last asked for, in seconds;
    `complete` tells that this sweep saw every row.
    """

    total: int | None = None
    watermark: str = ""
    swept_at: float | None = None
    refreshed_at: float | None = None
    complete: bool = False


def read_pull_state(database: Database) -> PullState:
    """Return the state, or that of a cache nothing was pulled into."""
    record = read_note(database, _STATE)
    return PullState(**record) if isinstance(record, dict) else PullState()  # type: ignore[arg-type]  # written below from the same fields


def write_pull_state(database: Database, state: PullState) -> None:
    """Keep the state."""
    write_note(database, _STATE, asdict(state))


def read_note(database: Database, name: str) -> Json:
    """Return a value by its name, or None."""
    text = database.value("SELECT value FROM pull WHERE name = ?", (name,))
    value: Json = json.loads(text) if text is not None else None
    return value


def write_note(database: Database, name: str, value: Json) -> None:
    """Keep a value under a name."""
    database.run("INSERT OR REPLACE INTO pull VALUES (?, ?)", (name, compact(value)))
