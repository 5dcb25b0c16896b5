"""Uploaded files: a folder of bytes under random names, and the rows that describe them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert, update

from joptic_desktop.server.tables import files

KNOWN_FIELDS = ("prescription", "idCard")


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that lies in the folder and belongs to nobody yet. `size` in bytes, `sha256` in hex."""

    id: str
    field: str
    name: str
    content_type: str
    size: int
    sha256: str


class FileFolder:
    """The folder in which uploaded bytes lie, each file under its own id."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder = folder

    def new_id(self) -> str:
        """Return an id that no file has yet."""
        return uuid.uuid4().hex

    def path(self, file_id: str) -> Path:
        """Return where the bytes of a file lie."""
        return self._folder / f"{file_id}.bin"

    def forget(self, file_ids: Iterable[str]) -> None:
        """Remove bytes that nothing refers to."""
        for file_id in file_ids:
            self.path(file_id).unlink(missing_ok=True)


def attach(
    connection: Connection, customer_id: str, incoming: Iterable[IncomingFile], stamp: int, *, replace: bool
) -> None:
    """Record files as a customer's; with `replace`, earlier ones under the same field names are over."""
    rows = [
        {
            "id": file.id,
            "customer_id": customer_id,
            "field": file.field,
            "name": file.name,
            "content_type": file.content_type,
            "size": file.size,
            "sha256": file.sha256,
            "created_at": stamp,
            "replaced": False,
        }
        for file in incoming
    ]
    if replace:
        earlier = update(files).where(files.c.customer_id == customer_id)
        connection.execute(earlier.where(files.c.field.in_({row["field"] for row in rows})).values(replaced=True))
    if rows:
        connection.execute(insert(files), rows)
