"""The ledger: one line for every effect that was applied, in the transaction that applied it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from joptic_desktop.server import stamps
from joptic_desktop.server.access import Caller
from joptic_desktop.server.attachments import IncomingFile
from joptic_desktop.server.tables import ledger


class Effect(StrEnum):
    """What happened to a customer."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    FILE = "file"


def record(
    connection: Connection, caller: Caller, effect: Effect, customer_id: str, stamp: int, detail: Mapping[str, object]
) -> None:
    """Write one line. `detail` is JSON: what was sent for a write, which file for a file."""
    connection.execute(
        insert(ledger).values(
            at=stamp,
            kind=effect.value,
            store_id=caller.store_id,
            customer_id=customer_id,
            account=caller.claims.email,
            detail=dict(detail),
        )
    )


def record_files(
    connection: Connection, caller: Caller, customer_id: str, incoming: Iterable[IncomingFile], stamp: int
) -> None:
    """Write one line for every file of a write."""
    for file in incoming:
        detail = {
            "fileId": file.id,
            "field": file.field,
            "name": file.name,
            "contentType": file.content_type,
            "size": file.size,
            "sha256": file.sha256,
        }
        record(connection, caller, Effect.FILE, customer_id, stamp, detail)


def lines(connection: Connection) -> list[dict[str, object]]:
    """Return every line as JSON, oldest first."""
    return [
        {
            "seq": row.seq,
            "time": stamps.iso(row.at),
            "kind": row.kind,
            "storeId": row.store_id,
            "customerId": row.customer_id,
            "account": row.account,
            **row.detail,
        }
        for row in connection.execute(select(ledger).order_by(ledger.c.seq))
    ]
