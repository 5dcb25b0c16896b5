"""The screen is locked before everything stands in it: at the start, between two stores, right after it was opened."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest

from joptic_desktop import compose
from joptic_desktop.compose import sending
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.accounts import ATLAS, MENARA, choose_store
from tests.flows.reachable import reachable_texts
from tests.flows.running import Running, running
from tests.flows.test_lock import PIN, TYPED, at_the_counter, locked, offers, page, told, unlock
from tests.flows.till import until
from tests.server_process import PATIENCE, Announcement, ServerProcess
from tests.shop import PASSPHRASE
from tests.ui.customer_form.hands import edit_of, type_into

__all__ = ["told"]

ZINEB = PersonalChange("Zineb", "Alaoui", "zineb@example.com", "+212661234567", date(1990, 5, 12), Sex.FEMALE)


class SlowDisk(MetaPathFinder):
    """Lets the import of one module wait for `answers`; other finders find it then."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.is_asked = False
        self.answers = threading.Event()

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        """Find nothing, when asked for the module once there is an answer."""
        if fullname == self.module:
            self.is_asked = True
            self.answers.wait(30)


@asynccontextmanager
async def slow_lists(run: Running) -> AsyncIterator[None]:
    """Let no list be read until the block ends, as where there are very many customers."""
    async with asyncio.timeout(PATIENCE):
        while run.program._store is None:  # noqa: ASYNC110  - in the very turn of the loop in which it is there
            await asyncio.sleep(0)
    may_read = threading.Event()
    waiting = asyncio.ensure_future(run.program._store.local.threads.search(may_read.wait, PATIENCE))
    try:
        yield
    finally:
        may_read.set()
        await waiting


async def lock_before_the_list_comes(run: Running) -> None:
    lock = run.program.lock
    async with slow_lists(run):
        if lock.is_locked:
            await unlock(run, PIN)
        await until(lambda: run.program.window.isVisible() and run.in_use)
        lock.lock()
        assert page() is lock.page
    await until(page().button.isEnabled)


async def works_as_before(run: Running, told: Announcement) -> None:
    await unlock(run, PIN)
    await run.works(told.store)
    await until(run.rows)
    assert run.program.diagnostics.fault_window is None
    assert not run.program.lock.is_locked


async def test_at_a_start_it_is_sent_all_the_same(
    theme: Theme, tmp_path: Path, service: ServerProcess, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        run.services.sync.pause()
        await run.services.customers.create(CustomerChange(ZINEB))
    async with running(theme, tmp_path) as run:
        await lock_before_the_list_comes(run)
        assert "Alaoui" not in reachable_texts()
        await until(lambda: len(service.ledger("create")) == 1)
        assert page().isVisible()
        await works_as_before(run, told)


async def test_whoever_opens_it_at_a_start_before_the_engine_is_there_comes_in(
    theme: Theme, tmp_path: Path, told: Announcement, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        await locked(run)
    disk = SlowDisk(sending.__name__)
    monkeypatch.setattr(compose, "sending", sending)  # is set anew by the import, and stands again after it
    monkeypatch.delitem(sys.modules, disk.module)
    monkeypatch.setattr(sys, "meta_path", [disk, *sys.meta_path])
    async with running(theme, tmp_path) as run:
        await until(lambda: run.program.lock.is_locked and disk.is_asked)
        try:
            await unlock(run, PIN)
            opened = run.program._opened
            assert opened is not None
            await until(lambda: not opened.screen.view.locked)
        finally:
            disk.answers.set()
        await run.works(told.store)
        await until(run.rows)


async def test_right_after_it_was_opened_a_form_comes_back_all_the_same(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        type_into(await run.form(), FormField.FIRST_NAME, TYPED)
        await locked(run)
        await lock_before_the_list_comes(run)
        assert TYPED not in reachable_texts()
        await works_as_before(run, told)
        await until(lambda: run.program.desk.dialogs)
        assert edit_of(run.program.desk.dialogs[0], FormField.FIRST_NAME).text() == TYPED
        assert offers(run) == []
        await run.program.desk.keep_all()


async def test_the_systems_lock_between_two_stores_covers_the_next_one_before_it_is_seen(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await run.signs_in(told, told.owner, ATLAS)
        await run.works(told.store)
        opened, system = run.program._opened, run.program.lock._system
        assert opened is not None
        opened.session.changed.connect(lambda _: run.program.lock.lock())  # told while neither store is open
        await choose_store(run, MENARA)
        await until(lambda: run.program.lock.is_locked)
        assert page().isVisible()
        assert opened.screen.view.locked, "also after a kill"
        assert run.program.lock._system is system, "it is heard all the while"
        await unlock(run, PASSPHRASE)
        await run.works(told.branch)
        assert not opened.screen.view.locked


async def test_the_systems_lock_while_somebody_signs_in_is_not_asked_for_after_it(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await until(lambda: run.shows_page)
        run.page.signing.email.set_text(told.stranger.email)
        run.page.signing.password.set_text(told.stranger.password)
        await until(run.page.signing.agree.isEnabled)
        run.program.lock.lock()
        await run.signs_in(told, told.stranger)
        await run.works(told.foreign_store)
        assert not run.program.lock.is_locked


async def test_the_systems_lock_in_the_moment_of_opening_locks_again_and_at_a_wrong_try_once(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        lock, first = run.program.lock, await locked(run)
        await unlock(run, "314159")
        lock.lock()
        await until(lambda: first.secret.sentence.text)
        await unlock(run, PIN)
        lock.lock()  # while the PIN is judged
        await until(lambda: lock.page is not None and lock.page is not first)
        await until(page().button.isEnabled)
        lock.lock()  # while nobody tries anything
        await works_as_before(run, told)
