"""The counter: all that a row can say, searching, an empty list, one record, the sheet of keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Status
from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.views import SyncState
from joptic_desktop.ui.counter.filters import Axis, Filter
from tests.flows.till import Till, until
from tests.screens.day import AMINE, KARIM, SAMIRA, YASMINE, Day, select, show, touch
from tests.screens.studio import SMALL, settled

REFUSAL = {"statusCode": 400, "message": ["customerData.phoneNumber must be a valid phone number"]}


async def counter(day: Day) -> None:
    """Rows that wait, clash and were refused; one record beside them."""
    async with day.till() as till:
        await _make_trouble(day, till)
        await show(till, SAMIRA)
        await day.studio.take("counter", till.window)
        await show(till, YASMINE)
        await day.studio.take("counter-conflict", till.window)
        await show(till, AMINE)
        await day.studio.take("counter-refused", till.window)


async def mirrored(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till:
            await _make_trouble(day, till)
            await show(till, SAMIRA)
            await day.studio.take("counter-rtl", till.window)
            till.window.resize(*SMALL)
            await settled()
            till.window.page.open_page()
            await day.studio.take("page-rtl", till.window, (SMALL,))
    finally:
        day.studio.face(rtl=False)


async def searching(day: Day) -> None:
    """A search that finds some, one that finds nobody, and a filter that fits nobody."""
    async with day.till() as till:
        search = till.window.page.column.search
        search.edit.setFocus()
        search.set_text("ben")
        await until(lambda: 0 < till.model.rowCount() < 200)
        await day.studio.take("search", till.window)
        search.set_text("Hassan Zerktouni")
        await until(lambda: not till.window.page.column.shows_table)
        await day.studio.take("no-match", till.window)
        search.clear()
        till.window.lists.choose(Filter(Axis.ATTENTION, Attention.CONFLICT), False)
        await until(lambda: not till.window.page.column.shows_table)
        await day.studio.take("no-filter-match", till.window)


async def empty(day: Day) -> None:
    """A shop without customers."""
    told = replace(day.told, store=day.service.new_store("Optique Neuve"), store_name="Optique Neuve")
    async with day.new_till(told) as till:
        await until(lambda: till.services.sync.status.state is SyncState.ONLINE)
        await until(lambda: not till.window.page.column.shows_table)
        await day.studio.take("empty-shop", till.window)


async def loading(day: Day) -> None:
    """The first list on a slow line."""
    day.service.add_fault("GET /customer*", delay=12, times=50)
    async with day.new_till(day.told) as till:
        await until(lambda: till.window.page.column.shows_loading)
        await day.studio.take("loading", till.window)


async def offline(day: Day) -> None:
    """Without a line: what is kept, filters in force, three rows selected."""
    with day.line_down():
        async with day.till(up=False) as till:
            await until(lambda: till.services.sync.status.state is SyncState.OFFLINE)
            for name, phone in ((KARIM, "+212662410836"), (YASMINE, "+213550123479")):
                await touch(till, name, CustomerChange(PersonalChange(phone_number=phone)))
            till.window.lists.choose(Filter(Axis.STATUS, Status.ACTIVE), False)
            await until(lambda: till.window.lists.query.status is Status.ACTIVE and till.rows())
            await show(till, SAMIRA)
            select(till, 3)
            await day.studio.take("offline", till.window)


async def never_seen(day: Day) -> None:
    """Without a line, on a computer that never saw the list."""
    told = day.told
    with day.line_down():
        async with day.new_till(told) as till:
            await until(lambda: till.services.sync.status.state is SyncState.OFFLINE)
            await until(lambda: not till.window.page.column.shows_table)
            await day.studio.take("never-seen", till.window)


async def one_record(day: Day) -> None:
    """The record as a page, and a record that the service no longer has."""
    async with day.till() as till:
        till.window.resize(*SMALL)
        await settled()
        await show(till, SAMIRA)
        till.window.page.open_page()
        await day.studio.take("page", till.window, (SMALL,))
        till.window.page.close_page()
        day.service.add_fault("GET /customer/*", status=404, body={"statusCode": 404, "message": "Customer not found"})
        await show(till, "Rachid Amrani")
        await until(lambda: not till.window.page.detail.record.notice.isHidden())
        await day.studio.take("not-found", till.window)


async def keys(day: Day) -> None:
    """The sheet of keys."""
    async with day.till() as till:
        till.window.menu_actions.keys.trigger()
        await day.studio.take("keys", till.window)
        till.window.findChildren(QDialog)[-1].close()


async def _make_trouble(day: Day, till: Till) -> None:
    """One write that clashes, one that is refused, one that is on its way for a long time."""
    await touch(till, YASMINE, CustomerChange(PersonalChange(email="yasmine.benaissa@example.com")))
    await until(lambda: till.attention(YASMINE) is Attention.CONFLICT)
    day.service.add_fault("PUT /customer/*", status=400, body=REFUSAL)
    await touch(till, AMINE, CustomerChange(PersonalChange(phone_number="+212670551903")))
    await until(lambda: till.attention(AMINE) is Attention.REFUSED)
    day.service.add_fault("PUT /customer/*", delay=12)
    await touch(till, KARIM, CustomerChange(PersonalChange(phone_number="+212662410836")))
    await until(lambda: till.attention(KARIM) is Attention.WAITING)
