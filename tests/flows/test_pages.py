"""The table is fed by paginated calls: one for the first page, and one for each page that comes into sight."""

from __future__ import annotations

import asyncio
from pathlib import Path

from joptic_desktop.services.views import NOT_HERE
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess

CUSTOMERS = 20_000
PAGE = 100


async def test_a_new_computer_paints_the_first_page_after_one_call(theme: Theme, tmp_path: Path) -> None:
    with ServerProcess(synthetic=CUSTOMERS) as service:
        async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
            model = till.model
            await until(lambda: model.rowCount() == CUSTOMERS)
            assert len(await asyncio.to_thread(service.requests, "GET", "/customer")) == 1
            assert len(till.rows()) == PAGE

            till.window.page.column.table.scrollTo(model.index(12_345, 0))
            await until(lambda: model.keys[12_345] != NOT_HERE)
            asked = [call["query"] for call in await asyncio.to_thread(service.requests, "GET", "/customer")]
            assert any("page=124" in query and "sortBy=updatedAt" in query for query in map(str, asked))
