"""The audit trail for a person: found by who, whom, what and when, read in windows, handed out as a table or lines."""

from __future__ import annotations

import asyncio
import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from joptic_desktop.domain.contract import JsonObject
from joptic_desktop.domain.folding import fold
from joptic_desktop.domain.spreadsheets import csv_lines, csv_text
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import InvalidInput, StoreError
from joptic_desktop.services.written_files import write_private
from joptic_desktop.storage.audit import AuditAction, AuditFilter, AuditLine, AuditNote
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.overlay_rows import stamp
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.threads import Threads

AT_ONCE = 2000
_HEAD = ("when", "who", "account", "what", "whom", "customer", "fields", "store")
_NOTE = "the audit trail"
_FAILED = f"{_NOTE}: nothing was written"

__all__ = ["AuditAction", "AuditEntry", "AuditTrail", "AuditWanted", "TrailForm"]


class TrailForm(StrEnum):
    """The forms in which the trail is handed out; the value is the ending of the file."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line for a person. `who` is what the account is called, `whom` the customer's name, "" where it is not known.

    `at` is in seconds; `note` names fields or says how, and holds no value.
    """

    at: float
    who: str
    account: str
    action: AuditAction
    uid: str
    whom: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """What a person looks for: part of a name (of who or of whom), an action, and a time from and until (seconds)."""

    text: str = ""
    action: AuditAction | None = None
    since: float | None = None
    until: float | None = None


class AuditTrail:
    """Reads the trail of a profile. `searcher` knows customers by name; without one nobody that a line is about is."""

    def __init__(
        self,
        records: Records,
        threads: Threads,
        note: AuditNote,
        searcher: CacheReader | None = None,
    ) -> None:
        self._records = records
        self._threads = threads
        self._note = note
        self._searcher = searcher

    async def find(self, wanted: AuditWanted) -> array[int]:
        """Return the numbers of the lines wanted, newest first."""
        uids: tuple[str, ...] | None = None
        text = wanted.text.strip()
        if text and self._searcher is not None:
            uids = await self._threads.search(_uids_like, self._searcher, text)
        return await self._threads.disk(self._find, wanted, text, uids)

    async def entries(self, numbers: Sequence[int]) -> tuple[AuditEntry, ...]:
        """Return lines by number, in that order."""
        lines = await self._threads.disk(self._records.audit.numbered, numbers)
        names: dict[str, str] = {}
        if self._searcher is not None:
            uids = tuple(dict.fromkeys(line.uid for line in lines if line.uid))
            names = await self._threads.search(_names_of, self._searcher, uids)
        return await self._threads.disk(self._entries, lines, names)

    async def export(self, wanted: AuditWanted, form: TrailForm, path: Path) -> int:
        """Write what is wanted to a file; return how many lines there are. The loop goes on meanwhile.

        The trail tells of it before the file is written, and once more when it was not.

        Raises `InvalidInput` when the file cannot be written.
        """
        numbers = await self.find(wanted)
        await self.note_export()
        parts = [csv_text(_HEAD, ()).encode()] if form is TrailForm.CSV else []
        for start in range(0, len(numbers), AT_ONCE):
            entries = await self.entries(numbers[start : start + AT_ONCE])
            parts.append(await asyncio.to_thread(_LINES[form], entries))
        try:
            await write_private(path, parts)
        except InvalidInput:
            with suppress(StoreError):  # the first line says too much then, and never too little
                await self._threads.disk(self._records.audit.add, self._note(AuditAction.FAILED, "", _FAILED))
            raise
        return len(numbers)

    async def note_export(self) -> None:
        """Write into the trail that it was handed out."""
        await self._threads.disk(self._records.audit.add, self._note(AuditAction.EXPORTED, "", _NOTE))

    def _find(self, wanted: AuditWanted, text: str, uids: tuple[str, ...] | None) -> array[int]:
        accounts: tuple[str, ...] | None = None
        if text:
            accounts = tuple(
                who for origin, who in self._records.audit.accounts() if self._is_called(origin, who, text)
            )
            uids = (*(uids or ()), text)
        return self._records.audit.numbers(AuditFilter(wanted.since, wanted.until, wanted.action, uids, accounts))

    def _is_called(self, origin: str, account: str, text: str) -> bool:
        return bool(account) and fold(text) in fold(f"{self._records.accounts.name(origin, account)} {account}")

    def _entries(self, lines: Sequence[AuditLine], names: Mapping[str, str]) -> tuple[AuditEntry, ...]:
        who = self._who(lines)
        return tuple(_entry(line, name, names.get(line.uid, "")) for line, name in zip(lines, who, strict=True))

    def _who(self, lines: Iterable[AuditLine]) -> list[str]:
        known: dict[tuple[str, str], str] = {}
        for line in lines:
            key = (line.place.origin, line.account)
            if key not in known:
                known[key] = self._records.accounts.name(*key) if line.account else ""
        return [known[line.place.origin, line.account] for line in lines]


def as_json(entry: AuditEntry) -> JsonObject:
    """Return a line as it stands in a JSON file."""
    return {
        "at": stamp(entry.at),
        "who": entry.who,
        "account": entry.account,
        "action": entry.action.value,
        "whom": entry.whom,
        "uid": entry.uid,
        "note": entry.note,
        "store": entry.place.store_id,
        "service": entry.place.origin,
    }


def _as_json_lines(entries: Iterable[AuditEntry]) -> bytes:
    return "".join(f"{json.dumps(as_json(entry), ensure_ascii=False)}\n" for entry in entries).encode()


def _as_csv_lines(entries: Iterable[AuditEntry]) -> bytes:
    return csv_lines(map(_row, entries)).encode()


_LINES = {TrailForm.CSV: _as_csv_lines, TrailForm.JSON: _as_json_lines}


def _row(entry: AuditEntry) -> tuple[str, ...]:
    what = (entry.action.value, entry.whom, entry.uid, entry.note, entry.place.store_id)
    return (stamp(entry.at), entry.who, entry.account, *what)


def _entry(line: AuditLine, who: str, whom: str) -> AuditEntry:
    return AuditEntry(line.at, who, line.account, line.action, line.uid, whom, line.note, line.place)


def _uids_like(reader: CacheReader, text: str) -> tuple[str, ...]:
    return tuple(row.uid for row in reader.rows(reader.search(text).keys))


def _names_of(reader: CacheReader, uids: Sequence[str]) -> dict[str, str]:
    return {row.uid: row.name for row in reader.rows_of(uids)}
