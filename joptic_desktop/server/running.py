"""One run of the server: from the options to the last byte."""

from __future__ import annotations

import os
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from uvicorn import Config, Server

from joptic_desktop.server.announcing import announcement, greeting
from joptic_desktop.server.app import make_app
from joptic_desktop.server.attachments import FileFolder
from joptic_desktop.server.database import BadDatabase, Database, alone, open_database, sentence_of
from joptic_desktop.server.options import ServerOptions
from joptic_desktop.server.seeding import Ground, lay_ground
from joptic_desktop.server.service import make_service
from joptic_desktop.server.transport import CuttableProtocol

KEEP_ALIVE_SECONDS = 75
GRACE_SECONDS = 2
BACKLOG = 512


class CannotServe(Exception):
    """Something that the options name cannot be used; the text is the sentence shown."""


def run(options: ServerOptions) -> None:
    """Serve until told to end: by a signal, or for an announced server by the end of standard input.

    Raises:
        CannotServe: the address is in use, or the certificate cannot be used.
        BadDatabase: the database cannot be used.
        OSError: a folder cannot be written.
        BadSeed: the seed file cannot be used.
    """
    with (
        _folder(options.files) as folder,
        _database(options) as database,
        _listen(options.host, options.port) as listener,
    ):
        service = make_service(options, database, FileFolder(folder))
        ground = _ground(options, database)
        address = _address(options, listener)
        server = Server(_config(options, make_app(service)))
        _load_certificate(options, server.config)
        # uvicorn raises the signal again once it has shut down; this turns it into an orderly end.
        signal.signal(signal.SIGTERM, _leave)
        say = announcement if options.announce else greeting
        sys.stdout.write(say(service, ground, address) + "\n")
        sys.stdout.flush()
        if options.announce:
            threading.Thread(target=_end_with_input, args=(server,), daemon=True).start()
        server.run(sockets=[listener])


@contextmanager
def _folder(wanted: Path | None) -> Iterator[Path]:
    if wanted is not None:
        yield wanted
        return
    with tempfile.TemporaryDirectory(prefix="joptic-server-") as made:
        yield Path(made)


@contextmanager
def _database(options: ServerOptions) -> Iterator[Database]:
    database = open_database(options.database)
    try:
        yield database
    finally:
        database.close()


def _ground(options: ServerOptions, database: Database) -> Ground:
    def work(connection: Connection) -> Ground:
        alone(connection)
        return lay_ground(connection, options.seed, options.synthetic)

    try:
        return database.call(work)
    except SQLAlchemyError as failed:
        raise BadDatabase(sentence_of(failed)) from failed


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only where the protocol is named; without it every answer waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere this option would let two servers share the port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise CannotServe(f"cannot listen on {host}, port {port}: {error.strerror}") from error
    listener.listen(BACKLOG)
    return listener


def _address(options: ServerOptions, listener: socket.socket) -> str:
    scheme = "https" if options.tls_cert else "http"
    host = f"[{options.host}]" if ":" in options.host else options.host
    return f"{scheme}://{host}:{listener.getsockname()[1]}"


def _config(options: ServerOptions, app: object) -> Config:
    return Config(
        app,  # type: ignore[arg-type]  # uvicorn names the ASGI types in its own way
        http=CuttableProtocol,
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
        ssl_certfile=options.tls_cert,
        ssl_keyfile=str(options.tls_key) if options.tls_key else None,
    )


def _load_certificate(options: ServerOptions, config: Config) -> None:
    """Load the certificate before the server says that it is there."""
    try:
        config.load()
    except OSError as error:
        raise CannotServe(
            f"{options.tls_cert} and {options.tls_key} are no certificate and its key: {error}"
        ) from error


def _end_with_input(server: Server) -> None:
    # Reads the descriptor itself: a buffered reader would hold a lock that the end of the process needs.
    while os.read(0, 4096):
        pass
    server.should_exit = True


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
