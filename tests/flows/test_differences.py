"""What the service kept otherwise is told with both values, beside the record and in the counts, until it was seen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.phones import grouped_phone
from joptic_desktop.ui.counter.filters import Axis, Filter
from joptic_desktop.ui.theme.script import without_marks
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess

NAME = "Layla Hassan"
PHONE, OTHER = "+212612345678", "+212600000000"
FIRST = CustomerChange(
    PersonalChange("Layla", "Hassan", "layla.different@example.com", PHONE, date(1992, 5, 12), Sex.FEMALE),
    eyes=(
        EyeChange(Distance.NEAR, Side.RIGHT, Eye("1.25", "0", "0")),
        EyeChange(Distance.NEAR, Side.LEFT, Eye("1.50", "-0.25", "85")),
    ),
)
SECOND = CustomerChange(
    PersonalChange(phone_number=OTHER), eyes=tuple(EyeChange(Distance.NEAR, side, Eye()) for side in Side)
)


def stands(till: Till, attention: Attention | None) -> bool:
    """Tell whether the customer is in the list with this to be said; between two orders of the list nobody is."""
    return any(row.name == NAME and row.attention is attention for row in till.rows())


async def a_difference(till: Till, service: ServerProcess) -> str:
    """Return the uid of a customer whose phone and near prescription the service keeps."""
    uid = await till.services.customers.create(FIRST)
    await until(lambda: stands(till, None))
    service.set_quirks("fixed-phone", "clear-ignored")
    view = await till.services.customers.view(uid)
    await till.services.customers.update(uid, view.confirmed, SECOND)
    await until(lambda: stands(till, Attention.DIFFERENT))
    return uid


async def test_it_is_told_until_it_was_seen(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        await a_difference(till, service)
        window = till.window
        place = next(n for n, row in enumerate(till.rows()) if row.name == NAME)
        window.page.column.table.select_position(place)
        notice = window.page.detail.record.notice
        await until(lambda: notice.headline.text() == "Saved, but kept differently.")
        said = without_marks(notice.sentence.text()).replace("\u00a0", " ").split("\n")
        assert said == [
            "The service keeps the old near prescription: right eye +1.25, left eye +1.50 −0.25 × 85.",
            f"Phone: the service kept {grouped_phone(PHONE)} instead of {grouped_phone(OTHER)}.",
        ]
        await until(lambda: window.lists.counts.different == 1)
        assert till.services.sync.status.different == 1
        window.lists.choose(Filter(Axis.ATTENTION, Attention.DIFFERENT), False)
        await until(lambda: [row.name for row in till.rows()] == [NAME])
        window.lists.choose(Filter(), False)
        assert notice.button.text() == "Seen"
        notice.button.click()
        await until(lambda: not notice.isVisible())
        await until(lambda: stands(till, None) and window.lists.counts.different == 0)
        assert till.services.sync.status.different == 0


async def test_the_sidebar_names_it_only_while_there_is_one(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        model, words = till.window.page.sidebar.model, "Kept differently"

        def listed() -> list[str]:
            return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

        assert words not in listed()
        uid = await a_difference(till, service)
        await until(lambda: words in listed())
        await till.services.customers.acknowledge(uid)
        await until(lambda: words not in listed())
