"""The sync centre: all groups with each of their states, mirrored, paused, and with nothing in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.sync_centre import Standing
from joptic_desktop.ui.sync_centre.centre_window import CentreWindow
from tests.flows.till import Till, until
from tests.screens.day import AMINE, KARIM, SAMIRA, YASMINE, Day, touch
from tests.screens.studio import SMALL, WINDOWS

NEW = PersonalChange("Ahmed", "Benali", "", "+212612345678", date(1988, 3, 4), Sex.MALE)
RX = CustomerChange(
    PersonalChange(phone_number="+212662410999"),
    eyes=tuple(EyeChange(Distance.DISTANCE, side, Eye("-3.50", "-0.75", "170")) for side in Side),
)


async def centre(day: Day) -> None:
    """A clash, something kept differently, changes that wait, what is done; then each of them beside the list."""
    async with day.till() as till:
        await _busy(day, till)
        async with opened(till) as window:
            window.list.setFocus()
            await day.studio.take("centre-clash", window, WINDOWS)
            await _stand_on(window, Standing.WAITING)
            await day.studio.take("centre-waiting", window, (SMALL,))
            await _stand_on(window, Standing.NEEDS_YOU, 1)
            await day.studio.take("centre-second", window, (SMALL,))


async def mirrored_centre(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till:
            await _busy(day, till)
            async with opened(till) as window:
                await day.studio.take("centre-rtl", window)
    finally:
        day.studio.face(rtl=False)


async def empty_centre(day: Day) -> None:
    """Nothing was saved today."""
    async with day.new_till(day.told) as till, opened(till) as window:
        await day.studio.take("centre-empty", window, (SMALL,))


@asynccontextmanager
async def opened(till: Till) -> AsyncIterator[CentreWindow]:
    """Open the sync centre as the menu does, and close it afterwards."""
    till.window.menu_actions.sync_centre.trigger()
    window = till.centre.centre
    assert window is not None
    await window.tasks.settled()
    try:
        yield window
    finally:
        window.close()


async def _busy(day: Day, till: Till) -> None:
    day.service.set_quirks("fixed-phone")
    await touch(till, YASMINE, CustomerChange(PersonalChange(phone_number="+212662410999")))
    await until(lambda: till.attention(YASMINE) is Attention.DIFFERENT)
    day.service.set_quirks()
    await touch(till, AMINE, CustomerChange(address=AddressChange(street="3, rue des Jasmins")))
    await until(lambda: till.attention(AMINE) is None)
    taken = next(row.second_line for row in till.rows() if row.name not in {YASMINE, SAMIRA, KARIM} and row.second_line)
    personal = PersonalChange(NEW.first_name, NEW.last_name, taken, NEW.phone_number, NEW.date_of_birth, NEW.sex)
    await till.services.customers.create(CustomerChange(personal, eyes=RX.eyes))
    await until(lambda: till.services.sync.status.conflict == 1)
    till.services.sync.pause()
    await touch(till, KARIM, RX)
    await touch(till, SAMIRA, CustomerChange(address=AddressChange(city="Rabat")))
    await till.services.customers.delete((till.row(AMINE).uid,), 600.0)


async def _stand_on(window: CentreWindow, standing: Standing, number: int = 0) -> None:
    entries = [entry for entry in window.overview.entries if entry.standing is standing]
    window.list.stand_on(entries[number].seq)
    await window.tasks.settled()
