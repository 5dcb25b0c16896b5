"""The owner's two stores, and the way from one to the other."""

from __future__ import annotations

from tests.flows.running import Running
from tests.flows.till import until

ATLAS, MENARA = "Optique Atlas", "Optique Menara"


async def choose_store(run: Running, name: str) -> None:
    """Choose another store in the dialog of the menu."""
    action = run.program.window.menu_actions.switch_store
    await until(action.isVisible)
    action.trigger()
    dialog = run.program.accounts.stores
    assert dialog is not None
    await dialog.tasks.settled()
    next(row for row in dialog.rows.rows if row.said.name == name).click()
    dialog.agree.click()
