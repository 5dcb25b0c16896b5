"""What stands before the counter: the first run, the passphrase, and what stops a start."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.compose.profiles import open_profile, passphrase_source
from joptic_desktop.errors import JOpticError, KeyMissing, StoreDamaged
from joptic_desktop.services.keys import KeyWays
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.settings import Settings
from joptic_desktop.ui.session.connection_input import ConnectionField
from joptic_desktop.ui.session.first_run_page import FirstRunPage
from joptic_desktop.ui.session.passphrase_page import PassphrasePage
from joptic_desktop.ui.session.trouble_page import TroublePage
from joptic_desktop.ui.shell.stage import Stage
from tests.flows.till import FixedKey, until
from tests.screens.day import Day
from tests.screens.studio import LARGE

PASSPHRASE = "four words on paper"
PageKind = TypeVar("PageKind", bound=QWidget)
Ask = Callable[[Coroutine[Any, Any, Any]], None]


async def first_run(day: Day) -> None:
    """The first page, a service that does not answer, a token it refuses, and the proof of a connection."""
    opened = await asyncio.to_thread(open_profile, Settings(day.folder()), FixedKey())
    async with staged(day) as (stage, ask):
        ask(stage.first_run(opened.session, SigningIn(opened.connections)))
        page = await shown(FirstRunPage)
        await day.studio.take("first-run", page)
        await _signed_in(day, page)
        page.show_manual()
        await day.studio.take("connect", page)
        _fill(page, "http://127.0.0.1:9", day.told.store, day.told.owner.access_token)
        await _connected(page)
        await day.studio.take("connect-error", page)
        _fill(page, day.told.service, day.told.store, "not-a-token")
        await _connected(page)
        await day.studio.take("connect-refused", page)
        _fill(page, day.told.service, day.told.store, day.told.owner.access_token)
        await _connected(page)
        await until(page.proof.isVisible)
        await day.studio.take("proof", page)
    await asyncio.to_thread(opened.close)


async def passphrase(day: Day) -> None:
    """A new passphrase, the passphrase of files that are here already, and a wrong one."""
    folder = day.folder()
    async with staged(day) as (stage, ask):
        ask(stage.passphrase(KeyMissing("This computer has no key ring."), None))
        page = await shown(PassphrasePage)
        page.first.set_text(PASSPHRASE)
        page.first.edited.emit(PASSPHRASE)
        await day.studio.take("passphrase-new", page)
    opened = await asyncio.to_thread(open_profile, Settings(folder), passphrase_source(PASSPHRASE))
    await asyncio.to_thread(opened.close)
    async with staged(day) as (stage, ask):
        ask(stage.passphrase(KeyMissing("This computer has no key ring."), KeyWays(passphrase=True, recovery=True)))
        await day.studio.take("passphrase", await shown(PassphrasePage))
        page = await shown(PassphrasePage)
        page.first.set_text("four words")
        ask(stage.passphrase(await _refused(Settings(folder), "four words"), KeyWays(passphrase=True, recovery=True)))
        await day.studio.take("passphrase-wrong", page)
        page.ask(code=True)
        page.first.set_text("7K2MQ-X9T4B-0HZRD-C5W8N-JP3VY-E6GAF")
        await day.studio.take("passphrase-code", page)


async def trouble(day: Day) -> None:
    """A second window on the same files, and a damaged file."""
    folder = day.folder()
    opened = await asyncio.to_thread(open_profile, Settings(folder), FixedKey())
    async with staged(day) as (stage, ask):
        ask(stage.trouble(await _refused(Settings(folder), PASSPHRASE)))
        await day.studio.take("trouble", await shown(TroublePage))
    await asyncio.to_thread(opened.close)
    async with staged(day) as (stage, ask):
        ask(stage.trouble(StoreDamaged("The file records.db is damaged or not from this program.")))
        await day.studio.take("trouble-damaged", await shown(TroublePage))


async def silent_key_ring(day: Day) -> None:
    """A key ring that does not answer: with a recovery code that opens in its place, and without."""
    silent = KeyMissing("The key ring does not answer: a passphrase is needed.")
    async with staged(day) as (stage, ask):
        ask(stage.types_instead(silent, KeyWays(keyring=True, recovery=True)))
        await day.studio.take("trouble-key-ring", await shown(TroublePage))
    async with staged(day) as (stage, ask):
        ask(stage.trouble(silent))
        await day.studio.take("trouble-only-key-ring", await shown(TroublePage))


@asynccontextmanager
async def staged(day: Day) -> AsyncIterator[tuple[Stage, Ask]]:
    """Give a stage and a way to let it ask; what it asks ends with it."""
    window = QWidget()
    stage = Stage(day.studio.theme, window, LARGE, language=day.studio.language)
    asked: list[asyncio.Task[Any]] = []

    def ask(question: Coroutine[Any, Any, Any]) -> None:
        for task in asked:
            task.cancel()
        asked.append(asyncio.get_running_loop().create_task(question))

    yield stage, ask
    for task in asked:
        task.cancel()
    for page in _pages(FirstRunPage):
        await page.tasks.close()
    stage.close()
    window.deleteLater()


async def shown(kind: type[PageKind]) -> PageKind:
    """Return the page that stands before the person, once it does."""
    await until(lambda: _pages(kind))
    return _pages(kind)[0]


def _pages(kind: type[PageKind]) -> list[PageKind]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


async def _refused(settings: Settings, passphrase: str) -> JOpticError:
    """Return what opening these files with that passphrase meets."""
    try:
        opened = await asyncio.to_thread(open_profile, settings, passphrase_source(passphrase))
    except JOpticError as error:
        return error
    await asyncio.to_thread(opened.close)
    raise AssertionError("the files opened")


async def _signed_in(day: Day, page: FirstRunPage) -> None:
    """Draw the way by password: a wrong one, the addresses, the stores, and the proof of one of them."""
    form, told = page.signing, day.told
    form.card.show_addresses(told.service, told.accounts)
    form.email.set_text(told.owner.email)
    form.password.set_text("not this one")
    await _tried(page)
    await day.studio.take("sign-in-refused", page)
    form.card.unfold()
    form.card.way.proxy.set_text("proxy.example")
    await _tried(page)
    await day.studio.take("sign-in-addresses", page)
    form.card.way.proxy.set_text("")
    form.password.set_text(told.owner.password)
    await _tried(page)
    await until(page.stores.isVisible)
    await day.studio.take("stores", page)
    page.stores.agree.click()
    await page.tasks.settled()
    await until(page.proof.isVisible)
    await day.studio.take("proof-of-account", page)


async def mirrored_first_run(day: Day) -> None:
    """The first page and the stores from the right to the left."""
    opened = await asyncio.to_thread(open_profile, Settings(day.folder()), FixedKey())
    day.studio.face(rtl=True)
    try:
        async with staged(day) as (stage, ask):
            ask(stage.first_run(opened.session, SigningIn(opened.connections)))
            page = await shown(FirstRunPage)
            await day.studio.take("first-run-rtl", page)
            form, told = page.signing, day.told
            form.card.show_addresses(told.service, told.accounts)
            form.email.set_text(told.owner.email)
            form.password.set_text(told.owner.password)
            await _tried(page)
            await until(page.stores.isVisible)
            await day.studio.take("stores-rtl", page)
    finally:
        day.studio.face(rtl=False)
    await asyncio.to_thread(opened.close)


async def _tried(page: FirstRunPage) -> None:
    page.signing.submit()
    await page.tasks.settled()


async def _connected(page: FirstRunPage) -> None:
    page.form.submit()
    await page.tasks.settled()


def _fill(page: FirstRunPage, *texts: str) -> None:
    for field, text in zip(ConnectionField, texts, strict=True):
        page.form.fields[field].set_text(text)
