"""The server's description, narrowed to what it starts with, and a server to hold it against."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from joptic_desktop.server.accounts import stable_id
from joptic_desktop.server.database import Database, database_url
from joptic_desktop.server.openapi import openapi_document
from joptic_desktop.server.seeding import email_of, user_id_of
from joptic_desktop.server.tokens import Claims, write_token
from tests.server_process import ServerProcess

CUSTOMERS = 30
SECRET = bytes(range(32))
TOKEN = write_token(SECRET, Claims(user_id_of("owner"), email_of("owner"), "described", 0, 2**40))
_STORE = stable_id("store", "main")


def narrowed_document() -> dict[str, Any]:
    """Return the description, its store and its ids narrowed to those that the server starts with."""
    document: dict[str, Any] = openapi_document()
    known = {"x-store-id": [_STORE], "id": [f"syn-{_STORE[:8]}-{number:08d}" for number in range(CUSTOMERS)]}
    for call in (call for path in document["paths"].values() for call in path.values()):
        call["parameters"] = [
            {**item, "schema": {**item["schema"], "enum": known[item["name"]]}} if item["name"] in known else item
            for item in call["parameters"]
        ]
        # The generator does not write JSON into a field of an urlencoded form; the documented samples send such forms.
        call.get("requestBody", {"content": {}})["content"].pop("application/x-www-form-urlencoded", None)
    return document


@contextmanager
def described_server(folder: Path) -> Iterator[ServerProcess]:
    """Run a server whose tokens are signed with `SECRET`: examples are made before there is one to ask."""
    path = str(folder / "service.db")
    database = Database(database_url(path))
    database.call(lambda c: c.exec_driver_sql("UPDATE secrets SET value = ?", (SECRET.hex(),)))
    database.close()
    with ServerProcess(database=path, synthetic=CUSTOMERS) as process:
        yield process
