"""Many customers at once who are no longer in the service's list: nothing goes before a person agrees."""

from __future__ import annotations

from tests.flows.till import until
from tests.screens.day import SAMIRA, Day, show

EMPTY = {"data": [], "pagination": {"page": 1, "limit": 100, "total": 0, "totalPages": 0}}


async def held_deletions(day: Day) -> None:
    """The service shows an empty list, and answers."""
    async with day.till() as till:
        await show(till, SAMIRA)
        day.service.add_fault("GET /customer", status=200, body=EMPTY, times=999)
        try:
            till.services.sync.sync_now()
            await until(lambda: till.services.sync.status.held_deletions > 0)
            await until(till.window.page.column.notice.isVisible)
            await day.studio.take("held-deletions", till.window)
        finally:
            day.service.clear_faults()
