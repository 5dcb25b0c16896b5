"""Larger text: the counter and the form at 125 and 150 per cent."""

from __future__ import annotations

from tests.screens.day import SAMIRA, Day, show
from tests.screens.form_scenes import form
from tests.screens.studio import FORMS

LARGER = (125, 150)


async def larger_text(day: Day) -> None:
    """The counter with a record, and the form of a known customer."""
    theme = day.studio.theme
    try:
        for percent in LARGER:
            theme.set_text_scale(percent)
            async with day.till() as till:
                await show(till, SAMIRA)
                await day.studio.take(f"counter-{percent}", till.window)
                async with form(till, SAMIRA) as dialog:
                    await day.studio.take(f"form-{percent}", dialog, FORMS)
    finally:
        theme.set_text_scale(100)
