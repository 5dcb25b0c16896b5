"""Rows that the service sent damaged: in their places in the list, and beside it what is the matter."""

from __future__ import annotations

from typing import Any

from joptic_desktop.domain.queries import Attention
from joptic_desktop.ui.counter.filters import Axis, Filter
from tests.flows.till import Till, until
from tests.screens.day import Day

STAMP = "2026-11-{:02}T10:00:00.000Z"
NAMES = ("Samira Benkirane", "Karim Ouazzani", "Yasmine Belkacem", "Amine Radi", "عمر بن عيسى", "Élodie Lefèvre")


def _row(number: int, **more: object) -> dict[str, Any]:
    name = NAMES[number]
    good = {"id": f"c-{number}", "name": name, "userName": f"person{number}@example.com", "status": "active"}
    return {**good, "createdAt": STAMP.format(20 - number), "updatedAt": STAMP.format(20 - number), **more}


async def damaged(day: Day) -> None:
    """One with an id, one without, one of which nothing is left; and the list of the damaged ones alone."""
    rows = [_row(0), _row(1, groups="VIP"), _row(2), _row(3, id="../etc"), _row(4), None, _row(5)]
    page = {"data": rows, "pagination": {"page": 1, "limit": 100, "total": len(rows), "totalPages": 1}}
    day.service.add_fault("GET /customer", status=200, body=page, times=999)
    day.service.add_fault("GET /customer/*", status=200, body={"id": 7}, times=999)
    try:
        async with day.new_till(day.told) as till:
            await until(lambda: till.window.lists.counts.damaged == 3 and till.model.rowCount() == len(rows))
            await _choose(till, 1)
            await day.studio.take("damaged", till.window)
            await _choose(till, 3)
            await day.studio.take("damaged-no-id", till.window)
            till.window.lists.choose(Filter(Axis.ATTENTION, Attention.DAMAGED), False)
            await until(lambda: till.model.rowCount() == 3)
            await day.studio.take("damaged-alone", till.window)
        day.studio.face(rtl=True)
        async with day.new_till(day.told) as till:
            await until(lambda: till.model.rowCount() == len(rows))
            await _choose(till, 1)
            await day.studio.take("damaged-rtl", till.window)
    finally:
        day.studio.face(rtl=False)
        day.service.clear_faults()


async def _choose(till: Till, place: int) -> None:
    till.window.page.column.table.select_position(place)
    uid = till.model.uids_at([place])[0]
    await until(lambda: till.window.page.detail.view is not None and till.window.page.detail.view.uid == uid)
