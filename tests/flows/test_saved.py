"""After a save the counter shows whom it was for."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from joptic_desktop.ui.theme.theme import Theme
from tests.flows.test_line_down import PEOPLE, create
from tests.flows.till import Till, until
from tests.server_process import ServerProcess


def name_in_pane(till: Till) -> str:
    view = till.window.page.detail.view
    return view.customer.personal.name if view and view.customer and view.customer.personal else ""


async def test_the_new_customer_is_the_one_in_sight(service: ServerProcess, theme: Theme, tmp_path: Path) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: len(till.rows()) == 30)
        for person in PEOPLE:
            await create(till, person, ())
            name = f"{person[0]} {person[1]}"
            await until(partial(lambda name: name_in_pane(till) == name, name))
            texts = till.window.page.column.table.current_texts()
            assert texts is not None
            assert texts.columns[0] == name
