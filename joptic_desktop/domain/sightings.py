"""Whether a customer of the service is the one that a create, of which nobody knows what became, has made.

E-mail and name alone are never enough: every field that was sent must be there, and the record must be younger than
the first sending. One that is younger, has the e-mail and resembles it may be ours, changed since by somebody else:
nobody but a person can tell.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer, CustomerSummary
from joptic_desktop.domain.differences import differences
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.likeness import alike


class Seen(StrEnum):
    """What was found of a create in doubt."""

    OURS = "ours"
    ALIKE = "alike"
    HELD = "held"
    NOTHING = "nothing"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was found: with `OURS` the record it made, with `HELD` somebody else's with the same e-mail.

    With `ALIKE` one with the same e-mail that may be either.
    """

    seen: Seen
    record: Customer | None = None


_NOTHING = Sighting(Seen.NOTHING)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A whole record, and when it was created, in seconds since the epoch by the service's clock (None: unreadable)."""

    record: Customer
    created_at: float | None


def is_candidate(row: CustomerSummary, sent: CustomerChange) -> bool:
    """Tell whether a row may be the customer that a create made, or whoever holds its e-mail."""
    user_name, email = trim(row.user_name), trim(sent.personal.email or "")
    has_email = bool(email) and user_name.casefold() == email.casefold()
    return has_email or _name(row.name) == _name(f"{sent.personal.first_name or ''} {sent.personal.last_name or ''}")


def judge(sent: CustomerChange, since: float, candidates: Iterable[Candidate]) -> Sighting:
    """Tell what whole records say of a create that was first sent at `since` (the service's time)."""
    found: dict[Seen, Customer] = {}
    for one in sorted(candidates, key=lambda one: one.created_at or 0.0):
        is_younger = one.created_at is not None and one.created_at >= since
        if is_younger and is_all_there(sent, one.record):
            return Sighting(Seen.OURS, one.record)
        if has_email(one.record, sent.personal.email or ""):
            found.setdefault(Seen.ALIKE if is_younger and resembles(sent, one.record) else Seen.HELD, one.record)
    return next((Sighting(seen, found[seen]) for seen in (Seen.ALIKE, Seen.HELD) if seen in found), _NOTHING)


def outweighs(later: Sighting, earlier: Sighting) -> bool:
    """Tell whether what was found later says more than what was found before."""
    if earlier.seen is Seen.HELD:
        return later.seen in {Seen.OURS, Seen.ALIKE}
    return earlier.seen is Seen.NOTHING or later.seen is Seen.OURS


def resembles(sent: CustomerChange, record: Customer) -> bool:
    """Tell whether a record has the name, the phone or the birth date that a create sent."""
    held, mine = record.personal, sent.personal
    if held is None:
        return False
    is_named = _name(held.name) == _name(f"{mine.first_name or ''} {mine.last_name or ''}")
    is_born = mine.date_of_birth is not None and held.date_of_birth == mine.date_of_birth
    has_phone = bool(mine.phone_number) and alike("phone_number", held.phone_number, mine.phone_number)
    return is_named or is_born or has_phone


def is_all_there(sent: CustomerChange, record: Customer) -> bool:
    """Tell whether a record holds every field that a create sent, as the service tidies it."""
    # an eye that was taken back before it was ever sent did not travel
    return record.personal is not None and not differences(sent.without_removals, None, record)


def has_email(record: Customer, email: str) -> bool:
    """Tell whether a record has an e-mail, whatever the case of its letters."""
    return record.personal is not None and alike("email", record.personal.email, email)


def _name(text: str) -> str:
    return " ".join(trim(text).casefold().split())
