"""The rows of the customer table: made from what is confirmed and what is pending, read as ready values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from joptic_desktop.domain.contract import summary_from_json
from joptic_desktop.domain.customers import Customer, CustomerSummary, Group, Status
from joptic_desktop.domain.folding import phone_key, trim
from joptic_desktop.domain.queries import Attention
from joptic_desktop.storage.database import Row
from joptic_desktop.storage.overlay_rows import Overlay, stamp
from joptic_desktop.storage.search_text import customer_text, fold_line
from joptic_desktop.storage.write_codec import compact

GROUP_SEPARATOR = ", "
_STATUS = {status.value: status for status in Status}
_WORDS = {status: status.value for status in Status}
_quoted = json.encoder.encode_basestring
_ATTENTION: dict[str | None, Attention | None] = {None: None} | {a.value: a for a in Attention}


class CachedRow(NamedTuple):
    """A row as the table shows it. `phone` is None while the details were not read; `groups` are names in one text."""

    key: int
    uid: str
    name: str
    email: str
    phone: str | None
    groups: str
    status: Status
    is_local: bool
    created_at: str
    updated_at: str
    attention: Attention | None


class Need(IntEnum):
    """Whether the details of a customer are to be read."""

    NOTHING = 0
    NEVER_READ = 1
    CHANGED = 2


ROW_COLUMNS = "key, uid, name, email, phone, groups, status, is_local, created_at, updated_at, attention"


def cached_row(row: Row) -> CachedRow:
    """Return the row that `ROW_COLUMNS` were selected for."""
    key, uid, name, email, phone, groups, status, is_local, created_at, updated_at, attention = row
    return CachedRow(
        key,
        uid,
        name,
        email,
        phone,
        groups,
        _STATUS[status],
        is_local == 1,
        created_at,
        updated_at,
        _ATTENTION[attention],
    )


class ShownRow(NamedTuple):
    """The columns of a row that are made, in the order of `SHOWN_COLUMNS`."""

    name: str
    email: str
    phone: str | None
    groups: str
    status: str
    is_local: int
    created_at: str
    updated_at: str
    attention: str | None
    hidden: int
    need: int
    found_by: str
    email_key: str
    phone_key: str
    born: str


SHOWN_COLUMNS = ShownRow._fields


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What the service told of a customer: the row of a list, the whole record, or both.

    `damage` is None unless the last row came damaged (`summary` is then what is left of it), True until the whole
    record was read after it.
    """

    summary: CustomerSummary | None
    record: Customer | None = None
    damage: bool | None = None


def summary_row(row: CustomerSummary) -> ShownRow:
    """Return what is shown of a customer of whom only the list's row is known."""
    name = row.display_name
    email = row.user_name
    return ShownRow(
        name,
        email,
        None,
        _group_names(row.groups),
        _WORDS[row.status],
        int(row.is_local),
        row.created_at,
        row.updated_at,
        None,
        0,
        Need.NEVER_READ,
        customer_text(fold_line(name), _email_lines(email), ""),
        email_key(email),
        "",
        "",
    )


def shown_row(confirmed: Confirmed, overlay: Overlay | None) -> ShownRow | None:
    """Return what is shown of a customer, or None when nothing is known of one any more."""
    summary = confirmed.summary
    record = overlay.lay_over(confirmed.record) if overlay else confirmed.record
    plain = summary_row(summary) if summary else None
    if record is not None:
        plain = _with_record(plain, record, is_newest=overlay is not None or _is_newest(confirmed))
    if plain is None:
        return None
    need = Need.CHANGED if confirmed.record and not _is_newest(confirmed) else Need.NOTHING
    if confirmed.record is None:
        # whom a create has made is read although its files may wait, or were refused
        need = Need.NOTHING if overlay and overlay.created and summary is None else Need.NEVER_READ
    plain = plain._replace(need=need)
    if confirmed.damage:
        plain = plain._replace(need=Need.CHANGED, attention=Attention.DAMAGED.value)
    if overlay is None:
        return plain
    updated_at = max(plain.updated_at, stamp(overlay.last_at))
    return plain._replace(attention=overlay.attention.value, hidden=int(overlay.hidden), updated_at=updated_at)


def email_key(email: str) -> str:
    """Return what two writings of one e-mail share."""
    return trim(email).casefold()


def summary_to_text(row: CustomerSummary) -> str:
    """Return a list's row as JSON text, as `compact` would write it: each row of each page is compared by it."""
    groups = compact([{"id": group.id, "name": group.name} for group in row.groups]) if row.groups else "[]"
    local = "true" if row.is_local else "false"
    return (
        f'{{"id":{_quoted(row.id)},"name":{_quoted(row.name)},"userName":{_quoted(row.user_name)},"groups":{groups},'
        f'"isLocal":{local},"status":"{_WORDS[row.status]}",'
        f'"createdAt":{_quoted(row.created_at)},"updatedAt":{_quoted(row.updated_at)}}}'
    )


def summary_from_text(text: str | None) -> CustomerSummary | None:
    """Read back what `summary_to_text` wrote."""
    return summary_from_json(json.loads(text)) if text is not None else None


def _with_record(plain: ShownRow | None, record: Customer, *, is_newest: bool) -> ShownRow:
    personal = record.personal
    name = (personal.name if personal else "") or (plain.name if plain else "")
    email = (personal.email if personal else "") or (plain.email if plain else "")
    phone = personal.phone_number if personal else ""
    if plain is not None and not is_newest:
        name, email = plain.name, plain.email
    status = Status.ACTIVE if record.is_active else Status.INACTIVE
    emails = _email_lines(email) + (_email_lines(plain.email) if plain else ())
    return ShownRow(
        name=name,
        email=email,
        phone=phone,
        groups=plain.groups if plain else "",
        status=status.value if is_newest or plain is None else plain.status,
        is_local=plain.is_local if plain else int(personal is not None),
        created_at=record.created_at or (plain.created_at if plain else ""),
        updated_at=max(record.updated_at, plain.updated_at if plain else ""),
        attention=None,
        hidden=0,
        need=Need.NOTHING,
        found_by=customer_text(fold_line(name), emails, phone),
        email_key=email_key(email),
        phone_key=phone_key(phone),
        born=personal.date_of_birth.isoformat() if personal and personal.date_of_birth else "",
    )


def _is_newest(confirmed: Confirmed) -> bool:
    record, summary = confirmed.record, confirmed.summary
    if confirmed.damage is False:
        return record is not None
    return record is not None and (summary is None or record.updated_at >= summary.updated_at)


def _email_lines(email: str) -> tuple[str, ...]:
    return (line,) if (line := fold_line(email)) else ()


def _group_names(groups: tuple[Group, ...]) -> str:
    return GROUP_SEPARATOR.join(group.name for group in groups)
