"""Moments: milliseconds since 1970, their ISO form, and stamps of a store that never repeat."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, case, select, update

from joptic_desktop.server.tables import stores

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def now() -> int:
    """Return the present moment in milliseconds."""
    return time.time_ns() // 1_000_000


def iso(moment: int) -> str:
    """Return a moment as the contract writes it: `2024-01-15T10:00:00.000Z`."""
    text = (EPOCH + timedelta(milliseconds=moment)).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def iso_or_none(moment: int | None) -> str | None:
    """Return a moment in ISO form, or nothing for none."""
    return None if moment is None else iso(moment)


def next_stamp(connection: Connection, store_id: str) -> int:
    """Return the present moment, pushed on where needed so that it is later than the store's last stamp.

    The store's row is locked by the update, so writers of one store are put in a row by any database.
    """
    present = now()
    later = case((stores.c.last_stamp >= present, stores.c.last_stamp + 1), else_=present)
    connection.execute(update(stores).where(stores.c.id == store_id).values(last_stamp=later))
    return int(connection.execute(select(stores.c.last_stamp).where(stores.c.id == store_id)).scalar_one())
