"""Customers who may be the same person: a warning with a way to open the other one, never a block."""

from __future__ import annotations

from joptic_desktop.domain.changes import PersonalChange
from joptic_desktop.services.views import Duplicate
from joptic_desktop.storage.cache_reader import CacheReader

SAME_EMAIL = "same e-mail"
SAME_PHONE = "same phone"
SAME_PERSON = "same name and birth date"
MOST = 5


def find_duplicates(reader: CacheReader, personal: PersonalChange, own_uid: str | None) -> tuple[Duplicate, ...]:
    """Return up to five other customers with the same e-mail, phone, or folded name and birth date.

    Each is named once, with the strongest reason. For the searcher's thread.
    """
    reasons: dict[str, str] = {}
    name = f"{personal.first_name or ''} {personal.last_name or ''}".strip()
    for reason, uids in (
        (SAME_EMAIL, reader.same_email(personal.email) if personal.email else ()),
        (SAME_PHONE, reader.same_phone(personal.phone_number) if personal.phone_number else ()),
        (SAME_PERSON, reader.same_person(name, personal.date_of_birth) if name and personal.date_of_birth else ()),
    ):
        for uid in uids:
            if uid != own_uid:
                reasons.setdefault(uid, reason)
    rows = reader.rows_of(tuple(reasons)[:MOST])
    return tuple(Duplicate(row.uid, row.name, reasons[row.uid]) for row in rows)
