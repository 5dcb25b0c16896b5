"""The daily case: who may look but not write, then the owner at the same till, who sees whose work waits."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.services.views import SyncState
from joptic_desktop.ui.sync_centre.centre_window import CentreWindow
from joptic_desktop.ui.sync_centre.entry_actions import Action
from tests.flows.till import Till, until
from tests.screens.centre_scenes import NEW, RX, opened
from tests.screens.day import AMINE, KARIM, SAMIRA, Day, as_reader, show, touch
from tests.screens.studio import FORMS, LARGE, SMALL, WINDOWS


async def daily_case(day: Day) -> None:
    """The reader's counter, form and sync centre; then the owner's token, notice, sync centre and question."""
    async with _reader(day) as till:
        await day.studio.take("may-not-write", till.window)
        dialog = await till.form(till.row(KARIM).uid)
        await until(dialog.page.notice.isVisible)
        await day.studio.take("may-not-write-form", dialog, FORMS)
        await dialog.keep_and_close()
        async with opened(till) as window:
            window.list.setFocus()
            await day.studio.take("may-not-write-centre", window, (SMALL,))
        await _owner(day, till)
        await day.studio.take("to-confirm", till.window)
        async with opened(till) as window:
            await _ask(day, window)


async def mirrored_daily_case(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with _reader(day) as till:
            await day.studio.take("may-not-write-rtl", till.window, (LARGE,))
            till.window.menu_actions.sign_in.trigger()
            await day.studio.take("another-token-rtl", till.window, (SMALL,))
            till.connecting.close()
            await _owner(day, till)
            await day.studio.take("to-confirm-rtl", till.window, (SMALL,))
            async with opened(till) as window:
                await day.studio.take("to-confirm-centre-rtl", window, (SMALL,))
    finally:
        day.studio.face(rtl=False)


async def other_shop(day: Day) -> None:
    """What waits for another shop of the same computer."""
    folder = day.folder()
    async with Till.open(day.studio.theme, folder, day.told) as till:
        await until(lambda: till.rows() and till.row(SAMIRA).phone is not None)
        till.services.sync.pause()
        for name in (SAMIRA, KARIM, AMINE):
            await touch(till, name, CustomerChange(address=AddressChange(city="Rabat")))
    branch = replace(day.told, store=day.told.branch, store_name="Optique Rif")
    async with Till.open(day.studio.theme, folder, branch) as till:
        await until(lambda: till.services.sync.status.state is SyncState.ONLINE)
        await until(lambda: till.window.status_bar.shown_work)
        await day.studio.take("other-shop", till.window, (SMALL,))


@asynccontextmanager
async def _reader(day: Day) -> AsyncIterator[Till]:
    """A till of who may look but not write, who has saved a new customer and two edits."""
    async with day.new_till(as_reader(day.told)) as till:
        await until(lambda: till.rows() and till.row(SAMIRA).phone is not None)
        await touch(till, SAMIRA, CustomerChange(PersonalChange(phone_number="+212661234568")))
        await until(lambda: till.services.sync.status.read_only)
        await till.services.customers.create(CustomerChange(NEW, eyes=RX.eyes))
        await touch(till, AMINE, CustomerChange(address=AddressChange(city="Rabat")))
        await until(lambda: till.services.sync.status.waiting == 3)
        await show(till, SAMIRA)
        yield till


async def _owner(day: Day, till: Till) -> None:
    """Connect as the owner in the dialog of the window, which is drawn on its way."""
    till.window.menu_actions.sign_in.trigger()
    dialog = till.connecting.dialog
    assert dialog is not None
    if not till.window.isRightToLeft():
        await day.studio.take("another-token", till.window, WINDOWS)
    dialog.token.set_text(day.told.owner.access_token)
    dialog.submit()
    await until(lambda: till.connecting.dialog is None)
    await until(lambda: till.services.sync.status.to_confirm == 3)
    await until(
        lambda: till.window.page.column.notice.notice.headline == QCoreApplication.translate("Notices", "To confirm.")
    )
    await show(till, SAMIRA)


async def _ask(day: Day, window: CentreWindow) -> None:
    window.list.setFocus()
    await day.studio.take("to-confirm-centre", window)
    for action, name in ((Action.CONFIRM, "confirm-one"), (Action.CONFIRM_ALL, "confirm-all")):
        window.act(action)
        await until(lambda: window.flows.asking)
        await day.studio.take(name, window, (SMALL,))
        question = window.flows.asking
        assert question is not None
        question.reject()
        await until(lambda: window.flows.asking is None)
