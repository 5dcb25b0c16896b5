"""The counter's own window and those it opens, on real services: list, record, audit, what is held, what is asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.views import CustomerView
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.ui.privacy.audit_model import AuditColumn
from joptic_desktop.ui.privacy.audit_window import AuditWindow
from joptic_desktop.ui.privacy.held_window import HeldWindow
from joptic_desktop.ui.privacy.person_flows import PersonFlows
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.widgets.confirm import Confirm
from tests.ui.counter.sample_people import NOW
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import OpenedForms, deleting
from tests.ui.turns import until
from tests.ui.untrusted import hostile_people as hostile
from tests.ui.untrusted.form_windows import hostile_store
from tests.ui.untrusted.hostile_people import Rotation, uid_of
from tests.ui.untrusted.rich import SCREEN
from tests.ui.untrusted.windows import Desk, Show, every_text

NAMED = 3
# Qt takes them from the beginning of a text: they cannot be seen
MARKS = "\ufeff\ufffe"


def _now() -> datetime:
    return NOW


@asynccontextmanager
async def counter(desk: Desk) -> AsyncIterator[Show]:
    """List, record and questions of a shop all of whose customers bear hostile texts."""
    async with hostile_store(desk) as store:
        window = MainWindow(store.services, desk.theme, ForgetfulState(), open_form=OpenedForms(), clock=NOW.timestamp)
        window.resize(*SCREEN)
        window.show()
        await window.start()
        await window.tasks.settled()
        table = window.page.column.table
        assert table.rows.rowCount() == len(every_text())
        flows = PersonFlows(store.services, desk.theme, window.tasks, window.toasts, _now, window)

        async def show(take: Rotation) -> AsyncIterator[QWidget]:
            _count(take)
            table.select_position(take.number)
            await window.tasks.settled()
            yield window
            view = await store.services.customers.view(uid_of(take))
            for ask in (flows.ask_export, flows.ask_erase):
                async for question in _asked(ask, view, lambda: flows.question):
                    yield question
            names = [take() for _ in range(NAMED)]
            deleting(window).start(store.services.customers, [view.uid, "uid-1"], names)
            await until(lambda: deleting(window).asking is not None)
            asking = deleting(window).asking
            assert asking is not None
            yield asking
            asking.reject()
            await window.tasks.settled()

        yield show
        window.grab()
        assert (window.width(), window.height()) == SCREEN
        await window.finish()


def _count(take: Rotation) -> None:
    """Take the texts that the shop's customer of this rotation bears."""
    hostile.summary_of(take)
    hostile.customer_of(take)


async def _asked(
    ask: Callable[[CustomerView], Coroutine[Any, Any, None]], view: CustomerView, question: Callable[[], Confirm | None]
) -> AsyncIterator[QWidget]:
    """Give the question that is asked about a customer, and say no to it."""
    asking = asyncio.ensure_future(ask(view))
    await until(lambda: question() is not None)
    shown = question()
    assert shown is not None
    yield shown
    shown.reject()
    await asking


@asynccontextmanager
async def audit(desk: Desk) -> AsyncIterator[Show]:
    """The audit of such a shop: who, whom, what was noted, what is searched for, and the file it is written to."""
    async with hostile_store(desk) as store:
        await store.on_disk(_write_audit, store)
        window = AuditWindow(store.services.privacy.audit, desk.theme, _now, desk.ground)
        window.look()
        await window.tasks.settled()

        async def show(take: Rotation) -> AsyncIterator[QWidget]:
            who, note = (take().lstrip(MARKS) for _ in range(2))
            row = window.lines.rowCount() - 1 - take.number
            window.table.scrollTo(window.lines.index(row, 0))
            window.table.grab()
            await until(lambda: window.lines.index(row, AuditColumn.FIELDS).data() == note)
            assert window.lines.index(row, AuditColumn.WHO).data() == who
            yield window
            window.search.set_text(take())
            window.look()
            await window.tasks.settled()
            window.export_to(desk.path(f"{take()[:60]}.csv"))
            await window.tasks.settled()
            yield window
            window.search.set_text("")
            window.look()
            await window.tasks.settled()

        yield show
        window.close()


def _write_audit(store: CounterStore) -> None:
    local = store.store.local
    with local.records.transaction():
        for number in every_text():
            take = Rotation(number)
            account = f"account-{number}"
            local.records.accounts.signed_in(local.place.origin, account, take())
            line = AuditLine(NOW.timestamp(), account, AuditAction.PRINTED, local.place, f"uid-{number}", take())
            local.records.audit.add(line)


@asynccontextmanager
async def held(desk: Desk) -> AsyncIterator[Show]:
    """What this computer holds: the file it is written to, and why not."""
    async with hostile_store(desk) as store:
        window = HeldWindow(store.services.privacy.held, desk.theme, _now, desk.ground)
        window.open()
        await window.tasks.settled()
        window.hide()

        async def show(take: Rotation) -> AsyncIterator[QWidget]:
            for path in (desk.path(f"{take()[:60]}.csv"), desk.path("no such folder") / f"{take()[:60]}.csv"):
                window.save_to(path)
                await window.tasks.settled()
                yield window
            window._report(InvalidInput(take()))
            yield window

        yield show
        window.close()
