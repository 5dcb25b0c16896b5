"""A service that keeps something else than was meant: told beside the record until somebody saw it."""

from __future__ import annotations

from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import Attention
from tests.flows.till import Till, until
from tests.screens.day import SAMIRA, YASMINE, Day, show, touch

NO_NEAR = CustomerChange(eyes=tuple(EyeChange(Distance.NEAR, side, Eye()) for side in Side))


async def differences(day: Day) -> None:
    """A phone that stayed and a near prescription that stays, each with both values."""
    async with day.till() as till:
        await _make_differences(day, till)
        await show(till, YASMINE)
        await day.studio.take("difference-phone", till.window)
        await show(till, SAMIRA)
        await day.studio.take("difference-near", till.window)


async def mirrored_differences(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till:
            await _make_differences(day, till)
            await show(till, SAMIRA)
            await day.studio.take("difference-rtl", till.window)
    finally:
        day.studio.face(rtl=False)


async def _make_differences(day: Day, till: Till) -> None:
    day.service.set_quirks("fixed-phone")
    phone = CustomerChange(PersonalChange(phone_number="+212662410999"))
    await touch(till, YASMINE, phone)
    await until(lambda: till.attention(YASMINE) is Attention.DIFFERENT)
    day.service.set_quirks("fixed-phone", "clear-400")
    await touch(till, SAMIRA, NO_NEAR)
    await until(lambda: till.attention(SAMIRA) is Attention.DIFFERENT)
    day.service.set_quirks()
