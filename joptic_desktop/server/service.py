"""Everything that the routes share, put together once."""

from __future__ import annotations

import time
from dataclasses import dataclass

from joptic_desktop.server.accounts import Accounts
from joptic_desktop.server.attachments import FileFolder
from joptic_desktop.server.customers import CustomerBook
from joptic_desktop.server.database import Database
from joptic_desktop.server.options import ServerOptions
from joptic_desktop.server.quirks import QuirkBoard
from joptic_desktop.server.throttle import Throttle


@dataclass(frozen=True, slots=True)
class Service:
    """The parts of one running server."""

    options: ServerOptions
    quirks: QuirkBoard
    database: Database
    folder: FileFolder
    accounts: Accounts
    customers: CustomerBook
    throttle: Throttle


def make_service(options: ServerOptions, database: Database, folder: FileFolder) -> Service:
    """Put a service together from its options, its database and its folder of files."""
    quirks = QuirkBoard(options.quirks)
    return Service(
        options,
        quirks,
        database,
        folder,
        Accounts(database.secret, options.access_seconds),
        CustomerBook(quirks),
        Throttle(quirks, time.monotonic),
    )
