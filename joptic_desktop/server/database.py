"""The database behind the service: one engine, used by one thread."""

from __future__ import annotations

import asyncio
import secrets as randomness
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from joptic_desktop.server.tables import metadata, secrets

T = TypeVar("T")
MEMORY = "sqlite+pysqlite:///:memory:"


def database_url(text: str | None) -> str:
    """Return the URL of a database given as a URL, as a path of an SQLite file, or not at all (memory)."""
    if text is None:
        return MEMORY
    return text if "://" in text else f"sqlite+pysqlite:///{text}"


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(parsed)
    in_memory = parsed.database in {None, "", ":memory:"}
    arguments = {"check_same_thread": False}
    engine = (
        create_engine(parsed, connect_args=arguments, poolclass=StaticPool)
        if in_memory
        else create_engine(parsed, connect_args=arguments)
    )
    event.listen(engine, "connect", _tune_sqlite)
    return engine


def _tune_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    # A killed process loses nothing in this mode; only a power cut could, and this is no shop's archive.
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "cache_size=-64000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


class Database:
    """Runs pieces of work, each in one transaction, one after the other in one thread.

    SQLite has one writer anyway, and an order of all effects is what the ledger and the stamps need.
    """

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        metadata.create_all(self.engine)
        self.secret = self.call(_own_secret)

    def call(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a transaction in this thread; for use before the server serves."""
        with self.engine.begin() as connection:
            return work(connection)

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a transaction in the database's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self.call, work)

    def close(self) -> None:
        """Finish what runs and close the connections."""
        self._thread.shutdown()
        self.engine.dispose()


def _own_secret(connection: Connection) -> bytes:
    """Return the random secret of this database, making it the first time."""
    found = connection.execute(select(secrets.c.value).where(secrets.c.name == "signing")).scalar()
    if found is None:
        found = randomness.token_hex(32)
        connection.execute(insert(secrets).values(name="signing", value=found))
    return bytes.fromhex(found)
