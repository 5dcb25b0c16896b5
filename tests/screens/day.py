"""A day at the counter, prepared once: the service with the sample customers, and a profile that knows them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.samples import give_sample_history
from joptic_desktop.domain.changes import AddressChange, CustomerChange
from joptic_desktop.resource_files import resource
from joptic_desktop.services.views import SyncState
from joptic_desktop.settings import Settings
from tests.flows.till import FixedKey, Till, until
from tests.screens.studio import Studio
from tests.server_process import Announcement, ServerProcess

KARIM, YASMINE, SAMIRA, AMINE = "Karim Ouazzani", "Yasmine Belkacem", "Samira Benkirane", "Amine Tazi"
PAPERS = {"ordonnance-2026-11.pdf": "prescription", "carte-identite.jpg": "idCard", "monture-choisie.jpg": "photo"}
SAMPLES = resource("samples", "customers.json")
_PATIENCE, _STEP = 60.0, 0.1


@dataclass(slots=True)
class Day:
    """What every scene works with. `scratch` is a folder of its own, `known` a profile that has read every customer."""

    studio: Studio
    service: ServerProcess
    scratch: Path
    known: Path
    _tills: int = 0

    @property
    def told(self) -> Announcement:
        return self.service.announcement

    def folder(self) -> Path:
        """Return a place for one more profile."""
        self._tills += 1
        return self.scratch / f"profile-{self._tills}"

    @asynccontextmanager
    async def till(self, *, up: bool = True) -> AsyncIterator[Till]:
        """Open the counter on a copy of the known profile; `up` waits until it has heard of the service."""
        folder = self.folder()
        shutil.copytree(self.known, folder)
        async with Till.open(self.studio.theme, folder, sample=True) as till:
            await until(till.rows)
            if up:
                await until(lambda: till.services.sync.status.state is SyncState.ONLINE)
            yield till

    @contextmanager
    def line_down(self) -> Iterator[None]:
        """Let the service be away meanwhile."""
        self.service.kill()
        try:
            yield
        finally:
            self.service.start()

    @asynccontextmanager
    async def new_till(self, told: Announcement) -> AsyncIterator[Till]:
        """Open the counter on a profile that knows nothing, as somebody and for a store of `told`."""
        async with Till.open(self.studio.theme, self.folder(), told) as till:
            yield till


async def prepare(day: Day) -> None:
    """Fill the known profile: some with a past, all read with details, and three papers of one customer sent."""
    await _give_past(day)
    async with Till.open(day.studio.theme, day.known, day.told, sample=True) as till:
        await until(lambda: len(till.rows()) > 4, _PATIENCE)
        till.window.hide()
        kept = [
            await till.services.attachments.take_path(resource("samples", "files", name), field)
            for name, field in PAPERS.items()
        ]
        await till.services.customers.update(till.row(SAMIRA).uid, None, CustomerChange(), kept)
        await until(lambda: till.attention(SAMIRA) is None)
        # the two who were at the counter after her stand above her in the list
        for name, street in ((YASMINE, "8, rue Larbi Ben M’hidi"), (KARIM, "7, avenue du Phare")):
            await touch(till, name, CustomerChange(address=AddressChange(street=street)))
            await until(partial(_is_calm, till, name))
        await _all_details(till)


async def _give_past(day: Day) -> None:
    """Connect the known profile and keep the sample customers' past in it, as the demo does."""
    opened = await asyncio.to_thread(open_profile, Settings(day.known, demo=True), FixedKey())
    try:
        told = day.told
        await opened.session.connect(told.service, told.store, told.owner.access_token, told.store_name)
        await give_sample_history(opened)
    finally:
        await asyncio.to_thread(opened.close)


async def touch(till: Till, name: str, change: CustomerChange) -> None:
    """Save a change of one customer, as the form does."""
    uid = till.row(name).uid
    view = await till.services.customers.view(uid)
    await till.services.customers.update(uid, view.confirmed, change)


async def show(till: Till, name: str) -> None:
    """Select a customer's row and wait until the record stands beside it."""
    rows = till.rows()
    till.window.page.column.table.select_position(next(i for i, row in enumerate(rows) if row.name == name))
    await until(lambda: till.window.page.detail.record.head.name.text() == name)


def select(till: Till, count: int) -> None:
    """Select that many rows, from the current one on."""
    table = till.window.page.column.table
    first = table.currentIndex().row()
    for row in range(first, first + count):
        table.selectionModel().select(
            table.model().index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )


def as_reader(told: Announcement) -> Announcement:
    """Return the same store, for the account that may only look."""
    return replace(told, owner=told.reader)


def _is_calm(till: Till, name: str) -> bool:
    return till.attention(name) is None


async def _all_details(till: Till) -> None:
    async with asyncio.timeout(_PATIENCE):
        while (counts := await till.services.listing.counts()).with_details < counts.all:  # noqa: ASYNC110  - counted anew
            await asyncio.sleep(_STEP)
