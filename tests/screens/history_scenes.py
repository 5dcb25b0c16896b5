"""The history of prescriptions: the list with two dates, any two dates, the chart, no chart, nothing yet."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from joptic_desktop.domain.changes import CustomerChange, EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.ui.prescription.history_window import HistoryWindow
from tests.flows.till import Till, until
from tests.screens.day import KARIM, SAMIRA, YASMINE, Day, show, touch
from tests.screens.studio import SMALL

RACHID = "Rachid Amrani"


async def histories(day: Day) -> None:
    """A past of several years: compared with the one before, with a kept date, over time."""
    async with day.till() as till:
        await _change_right_eye(till, SAMIRA)
        async with history(till, SAMIRA) as window:
            await day.studio.take("history", window)
            window.list.stand_on(len(window.entries) - 1)
            window.compare.keep.click()
            window.list.stand_on(1)
            window.list.setFocus()
            await day.studio.take("history-kept", window)
            await _show_chart(window)
            await day.studio.take("history-chart", window)
        async with history(till, KARIM) as window:
            await _show_chart(window, Distance.NEAR)
            await day.studio.take("history-near", window)
        async with history(till, YASMINE) as window:
            await _show_chart(window, Distance.INTERMEDIATE)
            await day.studio.take("history-no-chart", window, (SMALL,))
        async with history(till, RACHID) as window:
            await day.studio.take("history-empty", window, (SMALL,))


async def mirrored_histories(day: Day) -> None:
    """The same from the right to the left: cards, dials and the axis of time stay as they are."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till, history(till, SAMIRA) as window:
            await day.studio.take("history-rtl", window)
            await _show_chart(window)
            await day.studio.take("history-chart-rtl", window)
    finally:
        day.studio.face(rtl=False)


@asynccontextmanager
async def history(till: Till, name: str) -> AsyncIterator[HistoryWindow]:
    """Open a customer's history as the button does, and close it afterwards."""
    await show(till, name)
    till.window.page.detail.record.history.click()
    (window,) = till.window.histories.windows
    await window.tasks.settled()
    try:
        yield window
    finally:
        window.close()
        await until(lambda: not till.window.histories.windows)


async def _show_chart(window: HistoryWindow, distance: Distance = Distance.DISTANCE) -> None:
    window.show_chart()
    window.trend.choose(distance)
    window.trend.chart.setFocus()


async def _change_right_eye(till: Till, name: str) -> None:
    """Save another right eye without a line to send it over."""
    till.services.sync.pause()
    eye = EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-3.50", "-0.75", "170"))
    await touch(till, name, CustomerChange(eyes=(eye,)))
