"""What nobody can tell the end of is being checked; an e-mail that somebody else has is said to be in use."""

from __future__ import annotations

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.queries import Attention
from tests.flows.till import until
from tests.screens.day import SAMIRA, YASMINE, Day, show, touch


async def doubts(day: Day) -> None:
    """A change whose reply was lost, and one that asks for the e-mail of another customer."""
    async with day.till() as till:
        day.service.add_fault("PUT /customer/*", when="after", drop=True)
        await touch(till, YASMINE, CustomerChange(PersonalChange(phone_number="+212662410999")))
        await until(lambda: till.row(YASMINE).in_doubt)
        till.services.sync.sync_now()
        await show(till, YASMINE)
        await day.studio.take("doubt-checking", till.window)
        taken = next(row.second_line for row in till.rows() if row.name not in {YASMINE, SAMIRA} and row.second_line)
        await touch(till, SAMIRA, CustomerChange(PersonalChange(email=taken)))
        await until(lambda: till.attention(SAMIRA) is Attention.CONFLICT)
        await show(till, SAMIRA)
        await day.studio.take("doubt-email-in-use", till.window)
