"""One person's data as JSON: the contract's shape of the record, and beside it what only this computer has."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from joptic_desktop.domain.attachments import SentFile, WriteFile
from joptic_desktop.domain.contract import (
    Json,
    JsonObject,
    change_to_json,
    customer_to_json,
    prescription_to_json,
    summary_to_json,
)
from joptic_desktop.domain.customers import CustomerSummary
from joptic_desktop.domain.writes import Place, Write
from joptic_desktop.storage.audit import AuditLine
from joptic_desktop.storage.cache_reader import CachedDetail
from joptic_desktop.storage.history import Snapshot
from joptic_desktop.storage.op_log import LogLine
from joptic_desktop.storage.overlay_rows import stamp
from joptic_desktop.storage.personal_traces import KeptDraft

FORMAT = 1


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that was written out: its path in the folder, and what is known of it."""

    path: str
    file: WriteFile


@dataclass(frozen=True, slots=True)
class PersonRecords:
    """Everything of one person as the store keeps it."""

    uid: str
    service_id: str | None
    place: Place
    detail: CachedDetail | None
    summary: CustomerSummary | None
    prescriptions: tuple[Snapshot, ...]
    writes: tuple[Write, ...]
    log: Mapping[int, Sequence[LogLine]]
    sent: tuple[SentFile, ...]
    drafts: tuple[KeptDraft, ...]
    audit: tuple[AuditLine, ...]

    @property
    def is_known(self) -> bool:
        """Whether anything of the person is here."""
        parts = (self.detail, self.summary, self.prescriptions, self.writes, self.sent, self.drafts)
        return any(parts)

    @property
    def name(self) -> str:
        """What the person is called, "" where that is not known."""
        personal = self.detail.customer.personal if self.detail else None
        return (personal.name if personal else "") or (self.summary.display_name if self.summary else "")

    @property
    def files(self) -> tuple[WriteFile, ...]:
        """Every file of the person's writes, each once."""
        found = {file.blob: file for write in self.writes for file in write.files}
        return tuple(found.values())


def person_to_json(person: PersonRecords, written: Sequence[KeptFile | None], now: float) -> JsonObject:
    """Return the document; `written` says of each of the person's files where it was written, None where it is lost."""
    detail = person.detail
    fetched = detail.fetched_at if detail else None
    return {
        "format": FORMAT,
        "madeAt": stamp(now),
        "service": person.place.origin,
        "store": person.place.store_id,
        "uid": person.uid,
        "id": person.service_id,
        "customer": customer_to_json(detail.customer) if detail else None,
        "asTheServiceToldIt": customer_to_json(detail.confirmed) if detail and detail.confirmed else None,
        "fetchedAt": stamp(fetched) if fetched is not None else None,
        "listRow": summary_to_json(person.summary) if person.summary else None,
        "prescriptions": [_prescription(past) for past in person.prescriptions],
        "changes": [_write(write, person.log.get(write.seq, ())) for write in person.writes],
        "files": [_file(file, kept) for file, kept in zip(person.files, written, strict=True)],
        "sentFiles": [_sent(file) for file in person.sent],
        "drafts": [{"savedAt": stamp(draft.saved_at), "form": json.loads(draft.body)} for draft in person.drafts],
        "audit": [_line(line) for line in person.audit],
    }


def _prescription(past: Snapshot) -> JsonObject:
    confirmed = stamp(past.confirmed_at) if past.confirmed_at is not None else None
    whose: JsonObject = {"savedBy": past.who or None, "confirmedBy": past.approved_by or None}
    rest: JsonObject = {"from": past.origin.value, "state": past.state.value, "confirmedAt": confirmed, **whose}
    return {"at": stamp(past.at), **rest, "opticData": prescription_to_json(past.prescription)}


def _write(write: Write, log: Iterable[LogLine]) -> JsonObject:
    files: list[Json] = [{"field": f.field, "name": f.real_name, "state": f.state.value} for f in write.files]
    lines: list[Json] = [{"at": stamp(line.at), "what": line.what, "note": line.note} for line in log]
    return {
        "number": write.seq,
        "verb": write.verb.value,
        "state": write.state.value,
        "savedAt": stamp(write.saved_at),
        "account": write.account,
        "confirmedBy": write.approved_by or None,
        "reason": write.reason,
        "serviceSaid": write.service_words,
        "change": change_to_json(write.change) if write.change else None,
        "madeOn": customer_to_json(write.base) if write.base else None,
        "files": files,
        "log": lines,
    }


def _file(file: WriteFile, kept: KeptFile | None) -> JsonObject:
    where: JsonObject = {"file": kept.path if kept else None, "name": file.real_name, "field": file.field}
    return {**where, "type": file.content_type, "size": file.size, "sha256": file.sha256}


def _sent(file: SentFile) -> JsonObject:
    what: JsonObject = {"name": file.real_name, "field": file.field, "size": file.size, "sha256": file.sha256}
    return {**what, "sentAt": stamp(file.sent_at)}


def _line(line: AuditLine) -> JsonObject:
    return {"at": stamp(line.at), "account": line.account, "action": line.action.value, "note": line.note}
