"""The database behind the service: one engine, used by one thread."""

from __future__ import annotations

import asyncio
import secrets as randomness
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, insert, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from joptic_desktop.server.tables import metadata, secrets

T = TypeVar("T")
MEMORY = make_url("sqlite+pysqlite:///:memory:")
POSTGRESQL = ("postgres", "postgresql", "postgresql+psycopg")
CONNECT_SECONDS = 10


class BadDatabase(Exception):
    """The database cannot be used; the text is the sentence shown, which never holds a password."""


def database_url(given: str | None) -> URL:
    """Return the URL of a database given as a URL, as a path of an SQLite file, or not at all (memory).

    Raises:
        BadDatabase: it is no URL, or that of a kind of database which the server does not know.
    """
    if given is None:
        return MEMORY
    if "://" not in given:
        return URL.create("sqlite+pysqlite", database=given)
    try:
        url = make_url(given)
    except (ArgumentError, ValueError) as broken:
        raise BadDatabase("it is not written as a URL: postgresql://user:password@host/name") from broken
    if url.drivername in POSTGRESQL:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername in {"sqlite", "sqlite+pysqlite"}:
        return url.set(drivername="sqlite+pysqlite")
    raise BadDatabase(f"{url.drivername} is unknown here; SQLite and PostgreSQL (postgresql://) can be used")


def open_database(given: str | None) -> Database:
    """Return the database that a URL or a path names, with its tables.

    Raises:
        BadDatabase: it cannot be used.
    """
    try:
        return Database(database_url(given))
    except ImportError as missing:
        raise BadDatabase("its driver is not installed; install joptic-desktop[postgresql]") from missing
    except SQLAlchemyError as failed:
        raise BadDatabase(sentence_of(failed)) from failed
    except (TypeError, ValueError) as broken:  # how SQLAlchemy refuses the options after the question mark
        raise BadDatabase(f"an option of it is wrong: {broken}") from broken


def sentence_of(failed: SQLAlchemyError) -> str:
    """Return the first line of what a database says, without the statement that it was asked."""
    cause = failed.orig if isinstance(failed, DBAPIError) else failed
    return str(cause).strip().partition("\n")[0]


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    # a database without an encoding would answer in bytes that nobody here reads, before it can be refused by name
    told = {"connect_timeout": CONNECT_SECONDS, "client_encoding": "UTF8"}
    told = {name: value for name, value in told.items() if name not in url.query}
    # Statements carry customers' data, which no log may hold. A connection that the database ended is replaced.
    return create_engine(url, hide_parameters=True, pool_pre_ping=True, connect_args=told)


def _sqlite(url: URL) -> Engine:
    in_memory = url.database in {None, "", ":memory:"}
    arguments = {"check_same_thread": False}
    engine = (
        create_engine(url, hide_parameters=True, connect_args=arguments, poolclass=StaticPool)
        if in_memory
        else create_engine(url, hide_parameters=True, connect_args=arguments)
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

    def __init__(self, url: URL) -> None:
        self.engine = _engine(url)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        try:
            self.secret = self.call(_prepare)
        except BaseException:
            self.close()
            raise

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


def alone(connection: Connection) -> None:
    """Wait until no other server prepares this database, and keep others waiting until the transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('joptic-server'))"))


def _prepare(connection: Connection) -> bytes:
    """Make the tables that are missing and return the secret of the database.

    Raises:
        BadDatabase: the database does not store every character.
    """
    if connection.dialect.name == "postgresql":
        encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
        if encoding not in {"UTF8", b"UTF8"}:
            raise BadDatabase("it is not encoded in UTF-8; create it with ENCODING 'UTF8'")
    alone(connection)
    metadata.create_all(connection)
    return _own_secret(connection)


def _own_secret(connection: Connection) -> bytes:
    """Return the random secret of this database, making it the first time."""
    found = connection.execute(select(secrets.c.value).where(secrets.c.name == "signing")).scalar()
    if found is None:
        found = randomness.token_hex(32)
        connection.execute(insert(secrets).values(name="signing", value=found))
    return bytes.fromhex(found)
