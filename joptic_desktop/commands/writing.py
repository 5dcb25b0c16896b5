"""`create`, `update` and `delete`: each returns once its write is durable; `sync` or an open window sends it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.judging import judged, with_phone
from joptic_desktop.commands.opening import known_uid, store, store_to_read
from joptic_desktop.commands.printing import complain, plain, say, shortened
from joptic_desktop.commands.written_data import read_change, take_files
from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.decisions import to_correct
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.errors import InvalidInput, ServiceError
from joptic_desktop.services.deciding import corrected, waiting_files
from joptic_desktop.services.views import CustomerView
from joptic_desktop.settings import Settings

_UNREAD = "The details were never read here: if the service holds other powers, it waits for you to decide."
_WAITS = "It waits for write {}, which needs you: see joptic outbox."
_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})
_NO_FILES = "no write that was refused has any"
_GOES_AGAIN = "Write {} had stopped: corrected, it goes again."


async def create(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Save a new customer with files, and print the uid."""
    change, remarks = judged(read_change(arguments.data, complete=True), None)
    async with store(settings, alone=False) as opened:
        change = _as_sent(opened, change, None, remarks)
        files = await take_files(opened.services.attachments, arguments.attach, any_field=arguments.any_field)
        await _warn_of_twins(opened, change.personal, None)
        say(await opened.services.customers.create(change, files))
        await opened.services.customers.shown()
    return ExitCode.OK


async def update(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Save a change of a customer, or files alone, and print the uid."""
    change = read_change(arguments.data, complete=False) if arguments.data else CustomerChange()
    if change.is_empty and not (arguments.attach or arguments.leave_out):
        raise InvalidInput("There is nothing to save: give --data with a change, or --attach.")
    if change.eyes:
        await _read_first(settings, arguments.id)
    async with store(settings, alone=False) as opened:
        customers = opened.services.customers
        uid = await known_uid(opened.local, arguments.id)
        view = await customers.view(uid)
        if any(write.verb is Verb.DELETE and write.state is not WriteState.REFUSED for write in view.pending):
            raise InvalidInput("This customer is about to be deleted.")
        stopped = _mended_by(change, view)
        kept = _kept_files(stopped, arguments.leave_out)
        # with pending changes laid over: an earlier edit of ours is no conflict with a later one
        change, remarks = judged(change, view.customer)
        change = _as_sent(opened, change, view.customer, remarks)
        files = await take_files(opened.services.attachments, arguments.attach, any_field=arguments.any_field)
        await _warn_of_twins(opened, change.personal, uid)
        await _save(opened, view, change, stopped, (*kept, *files))
        await customers.shown()
        say(uid)
    return ExitCode.OK


async def delete(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Save deletes, all or none, that are due at once, and print the uids."""
    async with store(settings, alone=False) as opened:
        uids = [await known_uid(opened.local, name) for name in arguments.ids]
        ticket = await opened.services.customers.delete(uids, undo_seconds=0.0)
        await opened.services.customers.shown()
        for uid in ticket.uids:
            say(uid)
    return ExitCode.OK


async def _read_first(settings: Settings, name: str) -> None:
    """Read a record that was never read here, if the service answers: eyes are laid over what was seen of others."""
    async with store(settings, alone=False) as opened:
        uid = await known_uid(opened.local, name)
        if (await opened.services.customers.view(uid)).customer is not None:
            return
    async with store_to_read(settings, offline=False) as (opened, online):
        if online:
            with suppress(ServiceError):
                await opened.engine.puller.details.read(uid)
        if (await opened.services.customers.view(uid)).customer is None:
            complain(_UNREAD)


def _mended_by(change: CustomerChange, view: CustomerView) -> Write | None:
    """Return the write of a customer that had stopped and goes again with a change; None where there is none.

    An e-mail in use is corrected by another one alone: anything else waits for what is decided of it.
    """
    stopped = to_correct(view.pending)
    if stopped is None or (stopped.state is WriteState.NEEDS_DECISION and change.personal.email is None):
        return None
    return stopped


def _kept_files(stopped: Write | None, left_out: Sequence[str]) -> tuple[WriteFile, ...]:
    """Return the files of a write that stopped which go again; `left_out` names others by field or name."""
    waiting = waiting_files((stopped,)) if stopped is not None else ()
    for name in left_out:
        if not any(name in _names(file) for file in waiting):
            there = ", ".join(f"{file.field} ({plain(file.real_name)})" for file in waiting)
            raise InvalidInput(f"There is no file {name} to leave out: {there or _NO_FILES}.")
    return tuple(file for file in waiting if _names(file).isdisjoint(left_out))


def _names(file: WriteFile) -> set[str]:
    return {file.field, file.real_name}


async def _save(
    opened: OpenStore, view: CustomerView, change: CustomerChange, stopped: Write | None, files: tuple[WriteFile, ...]
) -> None:
    """Save a change, in the place of a write that had stopped where there is one."""
    customers, base = opened.services.customers, view.customer if view.confirmed else None
    if stopped is None:
        await customers.update(view.uid, base, change, files)
        if before := next((write for write in view.pending if write.state in _STOPPED), None):
            complain(_WAITS.format(before.seq))
        return
    base = base if stopped.data_sent else stopped.base
    await customers.correct(stopped, base, corrected(stopped, change), files)
    complain(_GOES_AGAIN.format(stopped.seq))
    for file in stopped.files:
        if file.state is FileState.REFUSED:
            complain(f"{shortened(plain(file.real_name))} was refused and does not go again.")


def _as_sent(
    opened: OpenStore, change: CustomerChange, known: Customer | None, remarks: Sequence[str]
) -> CustomerChange:
    """Return the change as this shop sends it, and say what is to be said of it."""
    change, more = with_phone(change, known, opened.services.session.settings.phone_region)
    for sentence in (*more, *remarks):
        complain(plain(sentence))
    return change


async def _warn_of_twins(opened: OpenStore, personal: PersonalChange, own_uid: str | None) -> None:
    for twin in await opened.services.customers.duplicates(personal, own_uid):
        complain(f"Perhaps here already ({twin.reason}): {twin.uid} {shortened(plain(twin.name))}")
