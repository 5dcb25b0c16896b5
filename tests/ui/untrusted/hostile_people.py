"""Customers every field of whom holds a hostile text; over all of them each field holds each of the texts once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, CustomerSummary, Group, PersonalData, Sex, Status
from joptic_desktop.domain.differences import Difference, Different
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.writes import Cause, Place, Verb, Write, WriteState
from joptic_desktop.services.sync_centre import Entry, HistoryLine, Standing
from joptic_desktop.services.views import (
    CustomerRow,
    CustomerView,
    FileView,
    OtherShop,
    Shop,
    SyncState,
    SyncStatus,
    Whose,
)
from tests.hostile_texts import HOSTILE
from tests.ui.counter.sample_people import NOW, Person

AT = NOW.timestamp()
PLACE = Place("http://127.0.0.1:1", "store-1")
STEP = 7


@dataclass(slots=True)
class Rotation:
    """Hands out the texts for one customer after the other: field by field another one, none of them twice a field."""

    number: int
    fields: int = 0

    def __call__(self) -> str:
        self.fields += 1
        return HOSTILE[(self.number + self.fields * STEP) % len(HOSTILE)]


def uid_of(take: Rotation) -> str:
    return f"uid-{take.number}"


def summary_of(take: Rotation) -> CustomerSummary:
    groups = (Group(take(), take()), Group(take(), take()))
    return CustomerSummary(f"c{take.number}", take(), take(), groups, True, Status.ACTIVE, take(), take())


def prescription_of(take: Rotation) -> Prescription:
    made = Prescription()
    for distance in Distance:
        for side in Side:
            made = made.with_eye(distance, side, Eye(take(), take(), take()))
    return made


def customer_of(take: Rotation) -> Customer:
    personal = PersonalData(take(), take(), take(), take(), None, Sex.UNKNOWN)
    address = Address(take(), take(), take(), take())
    return Customer(f"c{take.number}", True, take(), take(), None, personal, address, prescription_of(take))


def person(number: int) -> Person:
    take = Rotation(number)
    summary, customer = summary_of(take), customer_of(take)
    row = CustomerRow(number, f"uid-{number}", "", "", None, "", Status.ACTIVE, "", None, True)
    return Person(row, summary, customer)


def change_of(take: Rotation) -> CustomerChange:
    eyes = tuple(EyeChange(distance, side, Eye(take(), take(), take())) for distance in Distance for side in Side)
    personal = PersonalChange(take(), take(), take(), take())
    return CustomerChange(personal, AddressChange(take(), take(), take(), take()), eyes)


def write_of(take: Rotation, state: WriteState = WriteState.REFUSED) -> Write:
    file = WriteFile("prescription", "b", take(), "s.pdf", "application/pdf", 1, "0", FileState.REFUSED, take())
    cause = Cause.CONFLICT if state is WriteState.NEEDS_DECISION else Cause.NONE
    return Write(
        take.number + 1, uid_of(take), Verb.UPDATE, PLACE, take(), AT, state, change_of(take), customer_of(take),
        (file,), reason=take(), service_words=take(), cause=cause, approved_by=take(),
    )  # fmt: skip


def different_of(take: Rotation) -> Different:
    units = ("first_name", "last_name", "email", "phone_number", "street", "city", "zip_code", "state")
    texts = tuple(Difference(unit, take(), take()) for unit in units)
    eye = Difference("distanceVision.rightEye", Eye(take(), take(), take()), Eye(take(), take(), take()))
    return Different(take.number, uid_of(take), Verb.UPDATE, PLACE, AT, (*texts, eye), take())


def files_of(take: Rotation) -> tuple[FileView, ...]:
    return tuple(FileView("photo", take(), "image/png", 9, state, 50, AT, take()) for state in FileState)


def views(take: Rotation) -> Iterator[CustomerView]:
    """The record of a customer: as it is read, stopped, refused, kept otherwise, damaged, never read."""
    summary, customer = summary_of(take), customer_of(take)
    plain = CustomerView(uid_of(take), customer.id, customer, summary, customer, AT, files=files_of(take))
    yield plain
    yield replace(plain, pending=(write_of(take),), saved_by=take())
    yield replace(plain, pending=(write_of(take, WriteState.NEEDS_DECISION),))
    yield replace(plain, different=(different_of(take),))
    yield replace(plain, damage=take(), customer=None)


def entries(take: Rotation) -> Iterator[Entry]:
    """What the sync centre lists of a customer."""
    for standing, state in (
        (Standing.NEEDS_YOU, WriteState.REFUSED),
        (Standing.NEEDS_YOU, WriteState.NEEDS_DECISION),
        (Standing.WAITING, WriteState.IN_DOUBT),
        (Standing.DONE, WriteState.CONFIRMED),
    ):
        yield Entry(
            take.fields, uid_of(take), take(), standing, Verb.UPDATE, state, Cause.NONE, AT, AT, ("first_name",),
            (take(), take()), reason=take(), service_words=take(), saved_by=take(), approved_by=take(),
            waits_for=take(), different=different_of(take), private=(take(),),
        )  # fmt: skip


def history_of(take: Rotation) -> tuple[HistoryLine, ...]:
    told = ("added", "seen", "approved", "refused", "needs_decision", "sending", take())
    return tuple(HistoryLine(AT, what, take(), take()) for what in told)


def statuses(take: Rotation) -> Iterator[SyncStatus]:
    """What the status bar and the centre's head tell."""
    for state in SyncState:
        yield SyncStatus(
            state, AT, AT, 1, 1, 1, 1, 1, AT, take(), take(), take(), account=take(),
            unconfirmed=(Whose(take(), take(), 2),), elsewhere=(OtherShop(take(), 3),),
        )  # fmt: skip


def shop(take: Rotation) -> Shop:
    return Shop(take(), take(), take(), "http://127.0.0.1:1", person=take())
