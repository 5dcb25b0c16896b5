"""What a person decided of a write that stopped, as commits. For the writer's thread; each call is one commit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import reduce

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.changes import AddressChange, CustomerChange
from joptic_desktop.domain.coalescing import combined
from joptic_desktop.domain.conflicts import UNITS, part_of
from joptic_desktop.domain.customers import Customer, Sex
from joptic_desktop.domain.decisions import Choice, Decision, choices
from joptic_desktop.domain.emails import email_fault
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Cause, NewWrite, Verb, Write, WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.records import Records

# nobody saw the record that the data are applied to: whatever both sides hold otherwise is for a person to decide
NOTHING_SEEN = Customer("", is_active=True, created_at="", updated_at="")
MOVED = "applied to the customer who has this e-mail"
GIVEN_UP = "its customer was given up"
MADE_AGAIN = "created again as a new customer"
_NOT_WHOLE = tr(
    "Not all that a new customer needs is known here: type the customer in as a new one, then discard this."
)
_GOES = tr("This cannot be decided of write {0}: it goes by itself.")
_OTHER = tr("This cannot be decided of write {0}: it stopped for another reason.")
_MOVED_ON = tr("This was decided meanwhile, or went on by itself: look at it again.")
_NOT_KNOWN = tr("Nobody knows yet whether this arrived: have it looked for again, or discard it.")
_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})


def check(write: Write, decision: Decision) -> None:
    """Raise `InvalidInput` unless a decision can be taken of a write now."""
    possible = choices(write)
    if decision.choice not in possible:
        raise InvalidInput((_OTHER if possible else _GOES).format(write.seq))
    if decision.choice is Choice.DIFFERENT_EMAIL and email_fault(decision.email) is not None:
        raise InvalidInput(tr("This is not an e-mail address."))


def check_stopped(write: Write) -> None:
    """Raise `InvalidInput` unless a write can be corrected: anywhere else it may be, or come to be, on the service."""
    if write.state not in _STOPPED:
        raise InvalidInput(_MOVED_ON)
    if write.cause is Cause.UNREADABLE:
        raise InvalidInput(_NOT_KNOWN)


def with_email(write: Write, email: str) -> CustomerChange:
    """Return the change of a write with another e-mail."""
    change = write.change or CustomerChange()
    return replace(change, personal=replace(change.personal, email=trim(email)))


def corrected(write: Write, change: CustomerChange) -> CustomerChange:
    """Return what is sent in place of a write that had stopped: its own change with another laid over.

    Where the service took the data, and only the files stopped, it is that other change alone.
    """
    return change if write.data_sent else combined(write.change or CustomerChange(), change)


def waiting_files(writes: Sequence[Write]) -> tuple[WriteFile, ...]:
    """Return the files of writes that are still to be sent."""
    return tuple(file for write in writes for file in write.files if file.state is FileState.WAITING)


def pending_of(records: Records, write: Write) -> list[Write]:
    """Return a write and what was saved behind it of the same customer."""
    return [other for other in records.outbox.of_customer(write.uid) if other.place == write.place]


def holder_uid(records: Records, write: Write) -> str:
    """Return our uid of the customer who has the e-mail that a write asks for."""
    return records.ids.uid_for(write.place, write.holder)


def apply_to_holder(records: Records, write: Write, edit: NewWrite) -> Write:
    """Save a new customer's data, files and later edits as one edit of whoever has the e-mail.

    `edit` says who does it and when; its change, base and files are set here.
    """
    pending = [other for other in pending_of(records, write) if other.verb is not Verb.DELETE]
    change = reduce(combined, (other.change for other in pending if other.change), CustomerChange())
    edit = replace(edit, change=change.without_removals, base=NOTHING_SEEN, files=waiting_files(pending))
    numbers = [other.seq for other in pending_of(records, write)]
    return records.outbox.put_in_place(numbers, edit, MOVED)


def create_again(records: Records, write: Write, copy: Customer, new: NewWrite) -> Write:
    """Save a new customer from what this computer knows of one whom the service no longer has, with all that waits.

    `new` says who does it and when; its change and files are set here. Raises `InvalidInput` when too little is known.
    """
    pending = [other for other in pending_of(records, write) if other.verb is not Verb.DELETE]
    new = replace(new, change=whole_change(copy), files=waiting_files(pending))
    return records.outbox.put_in_place([other.seq for other in pending_of(records, write)], new, MADE_AGAIN)


def whole_change(customer: Customer) -> CustomerChange:
    """Return a record as what creates it. Raises `InvalidInput` unless it has all that a new customer needs."""
    whole = part_of(customer, UNITS)
    personal = whole.personal
    texts = (personal.first_name, personal.last_name, personal.email, personal.phone_number)
    if not all(texts) or personal.date_of_birth is None or personal.sex in {None, Sex.UNKNOWN}:
        raise InvalidInput(_NOT_WHOLE)
    parts = {f.name: getattr(whole.address, f.name) or None for f in fields(AddressChange)}
    return CustomerChange(personal, AddressChange(**parts), whole.without_removals.eyes)


def give_up(records: Records, write: Write, now: float, account: str) -> None:
    """Give up a write, and with a customer who was never created whatever was saved of that customer since.

    The audit says that `account` did.
    """
    behind: list[Write] = []
    if write.verb is Verb.CREATE and records.ids.service_id(write.uid) is None:
        behind = [other for other in pending_of(records, write) if other.seq != write.seq]
    note = f"saved by {write.account}" if write.account != account else ""
    with records.transaction():
        records.outbox.discard(write.seq, now)
        for other in behind:
            records.outbox.discard(other.seq, now, GIVEN_UP)
        records.audit.add(AuditLine(now, account, AuditAction.DISCARDED, write.place, write.uid, note))


def try_again(records: Records, write: Write, now: float) -> None:
    """Let a write go once more; one that cannot be told from what the service shows is looked for again, not sent."""
    state = WriteState.IN_DOUBT if write.cause is Cause.UNREADABLE else WriteState.QUEUED
    records.outbox.move(write.seq, state, now, not_before=now)
