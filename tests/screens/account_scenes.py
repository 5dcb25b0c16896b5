"""Who works in a window: the password asked for again, another store, signing out, the way to the service."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.services.views import SyncState
from joptic_desktop.settings import Settings
from joptic_desktop.ui.settings.settings_dialog import SettingsPage
from joptic_desktop.ui.shell.account_desk import AccountDesk
from tests.flows.till import FixedKey, Till, until
from tests.screens.day import Day
from tests.screens.studio import LARGE, SMALL, WINDOWS


async def account(day: Day) -> None:
    """Ask for the password, over the counter and over a form; then the stores, the end, and the connection."""
    async with _signed_in(day) as (till, desk):
        till.services.sync.pause()
        await until(lambda: till.services.sync.status.state is SyncState.PAUSED)
        desk.sign_in()
        await until(lambda: desk.dialog is not None)
        await day.studio.take("password-again", till.window)
        dialog = desk.dialog
        assert dialog is not None
        dialog.email.set_text(day.told.reader.email)
        dialog.email.edited.emit(day.told.reader.email)
        dialog.password.set_text("not this one")
        dialog.submit()
        await dialog.tasks.settled()
        await day.studio.take("password-again-refused", till.window, (SMALL,))
        dialog.close()
        desk.switch_store()
        assert desk.stores is not None
        await desk.stores.tasks.settled()
        await day.studio.take("switch-store", till.window, WINDOWS)
        desk.stores.close()
        desk.sign_out()
        await until(lambda: desk.question is not None)
        await day.studio.take("sign-out", till.window, (SMALL,))
        assert desk.question is not None
        desk.question.reject()
        await _settings(day, till, "settings-connection")


async def mirrored_account(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with _signed_in(day) as (till, desk):
            desk.sign_in()
            await until(lambda: desk.dialog is not None)
            await day.studio.take("password-again-rtl", till.window, (LARGE,))
            assert desk.dialog is not None
            desk.dialog.close()
            desk.switch_store()
            assert desk.stores is not None
            await desk.stores.tasks.settled()
            await day.studio.take("switch-store-rtl", till.window, (SMALL,))
            desk.stores.close()
            await _settings(day, till, "settings-connection-rtl")
    finally:
        day.studio.face(rtl=False)


async def _settings(day: Day, till: Till, name: str) -> None:
    till.window.menu_actions.settings.trigger()
    await until(lambda: till.paper.settings is not None and till.paper.settings.isVisible())
    settings = till.paper.settings
    assert settings is not None
    assert settings.connection is not None
    settings.list.choose(SettingsPage.CONNECTION)
    settings.connection.fields.proxy.set_text("proxy.example")
    settings.try_save()
    await settings.settled()
    await day.studio.take(name, till.window, (SMALL,))
    settings.close()


@asynccontextmanager
async def _signed_in(day: Day) -> AsyncIterator[tuple[Till, AccountDesk]]:
    """Give the counter of somebody who came by password, with the desk that knows of accounts."""
    folder, told = day.folder(), day.told
    opened = await asyncio.to_thread(open_profile, Settings(folder), FixedKey())
    signing = SigningIn(opened.connections)
    found = await signing.sign_in(told.service, told.accounts, told.owner.email, told.owner.password)
    await opened.session.enter(found, next(store for store in found.stores if store.id == told.store))
    await asyncio.to_thread(opened.close)
    async with Till.open(day.studio.theme, folder) as till:
        await until(lambda: till.services.sync.status.state is SyncState.ONLINE)
        await until(till.rows)
        desk = AccountDesk(day.studio.theme, till.window, till.connecting)
        desk.attach(till.services, signing)
        await till.window.tasks.settled()
        yield till, desk
        desk.close()
