"""`create`, `update` and `delete`: each returns once its write is durable; `sync` or an open window sends it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.judging import judged, with_phone
from joptic_desktop.commands.opening import known_uid, store
from joptic_desktop.commands.printing import complain, plain, say, shortened
from joptic_desktop.commands.written_data import read_change, take_files
from joptic_desktop.compose import OpenStore
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.decisions import to_correct
from joptic_desktop.domain.writes import Verb, WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.deciding import corrected, waiting_files
from joptic_desktop.services.views import CustomerView
from joptic_desktop.settings import Settings

_GOES_AGAIN = "Write {} had stopped: corrected, it goes again."


async def create(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Save a new customer with files, and print the uid."""
    change, remarks = judged(read_change(arguments.data, complete=True), None)
    async with store(settings, alone=False) as opened:
        change = _as_sent(opened, change, None, remarks)
        files = await take_files(opened.services.attachments, arguments.attach)
        await _warn_of_twins(opened, change.personal, None)
        say(await opened.services.customers.create(change, files))
        await opened.services.customers.shown()
    return ExitCode.OK


async def update(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Save a change of a customer, or files alone, and print the uid."""
    change = read_change(arguments.data, complete=False) if arguments.data else CustomerChange()
    if change.is_empty and not arguments.attach:
        raise InvalidInput("There is nothing to save: give --data with a change, or --attach.")
    async with store(settings, alone=False) as opened:
        customers = opened.services.customers
        uid = await known_uid(opened.local, arguments.id)
        view = await customers.view(uid)
        if any(write.verb is Verb.DELETE and write.state is not WriteState.REFUSED for write in view.pending):
            raise InvalidInput("This customer is about to be deleted.")
        # with pending changes laid over: an earlier edit of ours is no conflict with a later one
        change, remarks = judged(change, view.customer)
        change = _as_sent(opened, change, view.customer, remarks)
        files = await take_files(opened.services.attachments, arguments.attach)
        await _warn_of_twins(opened, change.personal, uid)
        await _save(opened, view, change, files)
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


async def _save(opened: OpenStore, view: CustomerView, change: CustomerChange, files: Sequence[WriteFile]) -> None:
    """Save a change, in the write of this customer that had stopped where that is what stopped it.

    An e-mail in use is corrected by another one alone: anything else waits for what is decided of it.
    """
    customers, base = opened.services.customers, view.customer if view.confirmed else None
    stopped = to_correct(view.pending)
    if stopped is None or (stopped.state is WriteState.NEEDS_DECISION and change.personal.email is None):
        await customers.update(view.uid, base, change, files)
        return
    base = base if stopped.data_sent else stopped.base
    await customers.correct(stopped, base, corrected(stopped, change), (*waiting_files((stopped,)), *files))
    complain(_GOES_AGAIN.format(stopped.seq))


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
