"""Rows of the outbox to and from values."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

import apsw

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.writes import Cause, NewWrite, Place, Verb, Write, WriteState
from joptic_desktop.storage.database import Database, Row
from joptic_desktop.storage.write_codec import change_from_text, change_to_text, customer_from_text, customer_to_text

_COLUMNS = (
    "op.seq, uid, verb, origin, store_id, account, saved_at, state, change, base, not_before, batch, attempts,"
    " first_sent_at, last_byte_at, body_done, reason, service_words, data_sent,"
    " first_sent_there, failures, cause, holder, approved_by, excused,"
    " EXISTS(SELECT 1 FROM op_file WHERE op_file.seq = op.seq)"
)
_FILE_COLUMNS = "field, blob, real_name, sent_name, content_type, size, sha256, state, reason"


def select_writes(database: Database, condition: str, parameters: Sequence[object] = ()) -> list[Write]:
    """Return the writes that meet an SQL condition (the rest of a statement from `WHERE` on)."""
    rows = database.all(f"SELECT {_COLUMNS} FROM op JOIN place ON place.id = op.place {condition}", parameters)  # noqa: S608  - conditions are this package's own constants
    files = _files_of(database, [row[0] for row in rows if row[-1]])
    return [_write(row, files.get(row[0], ())) for row in rows]


def queued(seq: int, new: NewWrite) -> Write:
    """Return a write as it stands right after it was inserted."""
    return Write(
        seq=seq,
        uid=new.uid,
        verb=new.verb,
        place=new.place,
        account=new.account,
        saved_at=new.saved_at,
        state=WriteState.QUEUED,
        change=new.change,
        base=new.base,
        files=new.files,
        not_before=new.not_before,
        batch=new.batch,
    )


def insert_write(database: Database, new: NewWrite, place: int) -> int:
    """Insert a queued write with its files; return its number."""
    seq = database.insert(
        "INSERT INTO op(uid, verb, place, account, saved_at, change, base, batch, not_before, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new.uid,
            new.verb.value,
            place,
            new.account,
            new.saved_at,
            change_to_text(new.change) if new.change is not None else None,
            customer_to_text(new.base) if new.base is not None else None,
            new.batch,
            new.not_before,
            WriteState.QUEUED.value,
        ),
    )
    database.run_many(
        f"INSERT INTO op_file(seq, position, {_FILE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  - a constant
        [(seq, position, *_file_row(file)) for position, file in enumerate(new.files)],
    )
    return seq


def _file_row(file: WriteFile) -> tuple[str | int, ...]:
    return (
        file.field,
        file.blob,
        file.real_name,
        file.sent_name,
        file.content_type,
        file.size,
        file.sha256,
        file.state.value,
        file.reason,
    )


def _files_of(database: Database, numbers: list[int]) -> dict[int, tuple[WriteFile, ...]]:
    if not numbers:
        return {}
    sql = f"SELECT seq, {_FILE_COLUMNS} FROM op_file WHERE seq IN (SELECT value FROM carray(?)) ORDER BY seq, position"  # noqa: S608  - a constant
    rows = database.all(sql, (apsw.carray(array("q", numbers)),))
    return {seq: tuple(map(_file, group)) for seq, group in groupby(rows, key=itemgetter(0))}


def _file(row: Row) -> WriteFile:
    *payload, state, reason = row[1:]
    return replace(WriteFile(*payload), state=FileState(state), reason=reason)


def _write(row: Row, files: tuple[WriteFile, ...]) -> Write:
    seq, uid, verb, origin, store_id, account, saved_at, state, change, base, *rest = row
    not_before, batch, attempts, first_sent_at, last_byte_at, body_done, reason, service_words, data_sent, *rest = rest
    first_sent_there, failures, cause, holder, approved_by, excused, _has_files = rest
    return Write(
        seq=seq,
        uid=uid,
        verb=Verb(verb),
        place=Place(origin, store_id),
        account=account,
        saved_at=saved_at,
        state=WriteState(state),
        change=change_from_text(change) if change is not None else None,
        base=customer_from_text(base) if base is not None else None,
        files=files,
        not_before=not_before,
        batch=batch,
        attempts=attempts,
        first_sent_at=first_sent_at,
        last_byte_at=last_byte_at,
        body_done=bool(body_done),
        reason=reason,
        service_words=service_words,
        data_sent=bool(data_sent),
        first_sent_there=first_sent_there,
        failures=failures,
        cause=Cause(cause),
        holder=holder,
        approved_by=approved_by,
        excused=excused,
    )
