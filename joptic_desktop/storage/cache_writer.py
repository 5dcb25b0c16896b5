"""Writing a store's cache: pages, details and pending changes become rows, search index and groups, idempotently."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AbstractContextManager
from itertools import groupby
from operator import attrgetter
from typing import Any

import apsw

from joptic_desktop.domain.contract import Json
from joptic_desktop.domain.customers import Customer, CustomerSummary, DamagedRow, Group
from joptic_desktop.domain.writes import Place, Write
from joptic_desktop.errors import StoreError
from joptic_desktop.storage.cache_file import open_cache_file
from joptic_desktop.storage.cache_rows import (
    SHOWN_COLUMNS,
    Confirmed,
    Need,
    ShownRow,
    shown_row,
    summary_from_text,
    summary_row,
    summary_to_text,
)
from joptic_desktop.storage.damaged_rows import DamagedRows
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.detail_uses import DetailUses
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.overlay_rows import Overlay, overlay_from_text, overlay_of, overlay_to_text
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.pull_state import PullState, read_note, read_pull_state, write_note, write_pull_state
from joptic_desktop.storage.suspects import Suspects
from joptic_desktop.storage.write_codec import customer_from_text, customer_to_text

_COLUMNS = ("key", "uid", "service_id", "summary", *SHOWN_COLUMNS)
_INSERT = f"INSERT INTO customer({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608  - constants
_UPDATE = f"UPDATE customer SET {', '.join(f'{c} = ?' for c in _COLUMNS[1:])} WHERE key = ?"  # noqa: S608  - constants
_WITH_ID = "SELECT uid, service_id FROM customer WHERE service_id IS NOT NULL"

TIDY_PAGES = 100
TIDY_AFTER = 2000
_REPLACED = "replaced texts"
Known = dict[str, tuple[Any, ...]]


class CacheWriter:
    """The writing side of a store's cache, for the writer's thread. Each method is one commit.

    What is told here is what the service said; what is shown is that with the pending writes laid over.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._damaged = DamagedRows(database)
        self._uses = DetailUses(database)
        self.suspects = Suspects(database)
        replaced = self.note(_REPLACED)
        self._replaced_texts = replaced if isinstance(replaced, int) else 0
        self._is_merging = False
        self._is_open = True

    @classmethod
    def open(cls, profile: Profile, place: Place, key: DataKey, vfs: str | None = None) -> CacheWriter:
        """Open a store's cache, making it (anew) where needed. Raises `StoreFull`."""
        return cls(open_cache_file(profile, place, key, vfs))

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context in which several changes make one commit."""
        return self._database.transaction()

    def put_page(self, rows: Sequence[tuple[str, CustomerSummary | DamagedRow]]) -> tuple[str, ...]:
        """Take in rows of the list, each with our uid; return the uids of rows that are new or changed."""
        with self._database.transaction():
            known = self._known([uid for uid, _ in rows])
            marks = self._damaged.marks()
            fresh: dict[str, CustomerSummary] = {}
            changed = []
            for uid, row in rows:
                if isinstance(row, DamagedRow):
                    if self._put_damaged(uid, row, known, marks):
                        changed.append(uid)
                elif uid not in known:
                    fresh[uid] = row
                elif known[uid][2] != (text := summary_to_text(row)) or known[uid][0] in marks:
                    changed.append(uid)
                    key, service_id, _ = known[uid]
                    self._damaged.drop(key)
                    self._put_summary(key, service_id, row.id, text)
            self._insert_fresh(fresh)
        return (*fresh, *changed)

    def keep_nameless(self, seen: AbstractSet[str]) -> tuple[str, ...]:
        """Forget damaged rows without an id that a reading of the whole list did not meet; return their uids."""
        with self._database.transaction():
            gone = tuple(uid for uid in self._damaged.nameless() if uid not in seen)
            for uid in gone:
                self.remove(uid)
        return gone

    def put_detail(self, uid: str, record: Customer, fetched_at: float) -> bool:
        """Take in one whole record; tell whether anything shown changed."""
        return bool(self.put_details(((uid, record),), fetched_at))

    def put_details(self, records: Sequence[tuple[str, Customer]], fetched_at: float) -> tuple[str, ...]:
        """Take in whole records, read at `fetched_at` (seconds); return the uids whose record changed."""
        changed = []
        with self._database.transaction():
            known = self._known([uid for uid, _ in records])
            for uid, record in records:
                key, service_id, _ = known[uid] if uid in known else (self._insert_empty(uid), None, None)
                text = customer_to_text(record)
                before = self._database.value("SELECT record FROM detail WHERE key = ?", (key,))
                self._database.run("INSERT OR REPLACE INTO detail VALUES (?, ?, ?)", (key, text, fetched_at))
                self._uses.note_read(key, fetched_at)
                healed = self._damaged.note_read(key)
                if healed or before != text:
                    changed.append(uid)
                    self._set_service_id(key, service_id, record.id)
                    self._show_again(key)
        return tuple(changed)

    def project(self, uid: str, writes: Sequence[Write], *, different: bool = False) -> None:
        """Lay a customer's unfinished writes over what is confirmed; none takes the last ones away again.

        `different` says that the service holds otherwise what was meant, and that nobody has seen it yet.
        """
        with self._database.transaction():
            self._project(uid, writes, different=different)

    def project_all(
        self,
        unfinished: Iterable[Write],
        different: AbstractSet[str] = frozenset(),
        kept: AbstractSet[str] = frozenset(),
    ) -> tuple[str, ...]:
        """Lay all unfinished writes of this store over it, and take away what no write stands for any more.

        `different` are the uids as in `project`; nothing is taken away of those `kept`. Returns the uids it looked at.
        """
        by_uid = attrgetter("uid")
        ordered = sorted(unfinished, key=lambda write: (write.uid, write.seq))
        wanted = {uid: list(group) for uid, group in groupby(ordered, key=by_uid)}
        with self._database.transaction():
            there = [row[0] for row in self._database.all("SELECT uid FROM customer JOIN pending USING(key)")]
            every = dict.fromkeys((*there, *wanted, *different))
            uids = tuple(uid for uid in every if uid in wanted or uid not in kept)
            for uid in uids:
                self._project(uid, wanted.get(uid, ()), different=uid in different)
        return uids

    def pending(self) -> dict[str, Overlay]:
        """Return what is laid over what is confirmed, by uid."""
        rows = self._database.all("SELECT uid, overlay FROM pending JOIN customer USING(key)")
        return {uid: overlay_from_text(text) for uid, text in rows}

    def service_ids(self) -> list[tuple[str, str]]:
        """Return uid and service's id of every customer who has one."""
        return [(uid, known) for uid, known in self._database.all(_WITH_ID)]

    def remove(self, uid: str) -> None:
        """Forget a customer: deleted, or gone from the service."""
        with self._database.transaction():
            key = self._key_of(uid)
            if key is not None:
                self._delete(key)

    def forget_details(self, uids: Iterable[str]) -> None:
        """Drop whole records and keep the rows: they are read again when somebody opens them, and not before."""
        with self._database.transaction():
            for uid in uids:
                key = self._key_of(uid)
                if key is not None:
                    self._database.run("DELETE FROM detail WHERE key = ?", (key,))
                    self._uses.lay_to_rest(key)
                    self._show_again(key)

    def forget_unused(self, before: float, limit: int) -> tuple[str, ...]:
        """Forget the details that nobody needed since a time (seconds), longest ago first; return whose they were.

        Left out is whose changes wait, and whom only this computer knows. It is judged here: since somebody looked,
        another may have opened a customer, or saved a change.
        """
        with self._database.transaction():
            uids = self._uses.unused(before, limit)
            self.forget_details(uids)
        return uids

    def erase_details(self, uid: str) -> None:
        """Drop a whole record so that the files hold it no longer: what the search index keeps goes in idle moments."""
        self.forget_details((uid,))
        self._replaced_texts = max(self._replaced_texts, TIDY_AFTER)
        self._database.run("PRAGMA wal_checkpoint(TRUNCATE)")

    def note_opened(self, uid: str, at: float) -> None:
        """Take in that somebody opened a customer at `at` (seconds): details that rested may be read again."""
        with self._database.transaction():
            key = self._key_of(uid)
            if key is not None and self._uses.note_opened(key, at):
                self._show_again(key)

    def wake_details(self) -> None:
        """Let all details be read again that were forgotten."""
        with self._database.transaction():
            for key in self._uses.wake_all():
                self._show_again(key)

    @property
    def has_waste(self) -> bool:
        """Whether so many texts were replaced that `tidy` is worth its work."""
        return self._replaced_texts >= TIDY_AFTER

    def tidy(self) -> bool:
        """Merge a little of the search index, for idle moments; tell whether there is more to do.

        Texts that were replaced stay in the index as waste, and each search reads past them: worth it once a few
        thousand were, as after reading the details of a whole store. Before that it returns at once.
        """
        if not self.has_waste:
            return False
        before = self._database.connection.total_changes()
        pages = TIDY_PAGES if self._is_merging else -TIDY_PAGES  # the sign starts one merge of everything
        self._database.run("INSERT INTO search(search, rank) VALUES ('merge', ?)", (pages,))
        self._is_merging = self._database.connection.total_changes() - before > 1
        if not self._is_merging:
            self._replaced_texts = 0
            self.put_note(_REPLACED, 0)
            self._database.run("PRAGMA wal_checkpoint(TRUNCATE)")
        return self._is_merging

    def pull_state(self) -> PullState:
        """Return how far the copy of the store has come."""
        return read_pull_state(self._database)

    def put_pull_state(self, state: PullState) -> None:
        """Keep how far the copy of the store has come."""
        write_pull_state(self._database, state)

    def note(self, name: str) -> Json:
        """Return a value kept by `put_note`, or None."""
        return read_note(self._database, name)

    def put_note(self, name: str, value: Json) -> None:
        """Keep a value of the pulling side with the cache, so that both are lost together."""
        write_note(self._database, name, value)

    def close(self) -> None:
        """Close the file; more than once does no harm."""
        if not self._is_open:
            return
        self._is_open = False
        with contextlib.suppress(StoreError):  # a count of waste is no reason not to close
            self.put_note(_REPLACED, self._replaced_texts)
        self._database.close()

    def _known(self, uids: list[str]) -> Known:
        """Return key, service id and summary of the rows that are there, by uid."""
        if not uids:
            return {}
        sql = "SELECT uid, key, service_id, summary FROM customer WHERE uid IN (SELECT value FROM carray(?))"
        return {row[0]: row[1:] for row in self._database.all(sql, (apsw.carray(tuple(uids)),))}

    def _put_damaged(self, uid: str, row: DamagedRow, known: Known, marks: Mapping[int, str]) -> bool:
        """Take in a damaged row, over what an earlier one told; tell whether it is another than before."""
        key, service_id, text = known[uid] if uid in known else (self._insert_empty(uid), None, None)
        if marks.get(key) == row.mark:
            return False
        before = summary_from_text(text)
        self._damaged.put(key, row)
        self._put_summary(key, service_id, row.rest.id, summary_to_text(row.over(before) if before else row.rest))
        return True

    def _put_summary(self, key: int, known_as: str | None, service_id: str, text: str) -> None:
        self._set_service_id(key, known_as, service_id)
        self._database.run("UPDATE customer SET summary = ? WHERE key = ?", (text, key))
        self._show_again(key)

    def _set_service_id(self, key: int, before: str | None, service_id: str) -> None:
        if before == service_id or not service_id:
            return
        # a customer made here gets its id: a pull may have met it first and taken it for somebody else
        for (stranger,) in self._database.all("SELECT key FROM customer WHERE service_id = ?", (service_id,)):
            self._delete(stranger)
        self._database.run("UPDATE customer SET service_id = ? WHERE key = ?", (service_id, key))

    def _insert_fresh(self, rows: dict[str, CustomerSummary]) -> None:
        if not rows:
            return
        first = self._next_key()
        shown = [(key, uid, row, summary_row(row)) for key, (uid, row) in enumerate(rows.items(), first)]
        self._database.run_many(
            _INSERT, [(key, uid, row.id, summary_to_text(row), *made) for key, uid, row, made in shown]
        )
        self._index([(key, made) for key, _, _, made in shown])
        self._join_groups([(key, group) for key, _, row, _ in shown for group in row.groups])

    def _insert_empty(self, uid: str) -> int:
        key = self._next_key()
        self._database.run(_INSERT, (key, uid, None, None, *_NOTHING))
        return key

    def _next_key(self) -> int:
        # keys are never used twice: a table on the screen holds on to them
        return int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'customer'") or 0) + 1

    def _project(self, uid: str, writes: Sequence[Write], *, different: bool) -> None:
        key = self._key_of(uid)
        if writes or (different and key is not None):
            key = key if key is not None else self._insert_empty(uid)
            text = overlay_to_text(overlay_of(writes, different=different))
            self._database.run("INSERT OR REPLACE INTO pending VALUES (?, ?)", (key, text))
        elif key is not None:
            self._database.run("DELETE FROM pending WHERE key = ?", (key,))
        if key is not None:
            self._show_again(key)

    def _show_again(self, key: int) -> None:
        """Make a row anew from what is confirmed and pending; a row of which nothing is known goes."""
        row = self._database.one(
            "SELECT summary, record, overlay, uid, service_id, found_by, mark, reason FROM customer"
            " LEFT JOIN detail USING(key) LEFT JOIN pending USING(key) LEFT JOIN damaged USING(key) WHERE key = ?",
            (key,),
        )
        if row is None:
            return
        summary_text, record, overlay, uid, service_id, found_by, mark, reason = row
        summary = summary_from_text(summary_text)
        damage = None if mark is None else reason is not None
        confirmed = Confirmed(summary, customer_from_text(record) if record else None, damage)
        made = shown_row(confirmed, overlay_from_text(overlay) if overlay else None)
        if made is None:
            self._delete(key)
            return
        if not record and self._uses.rests(key):
            made = made._replace(need=Need.NOTHING)
        self._database.run(_UPDATE, (uid, service_id, summary_text, *made, key))
        if made.found_by != found_by:
            self._unindex(key, found_by)
            self._index([(key, made)])
        self._leave_groups(key)
        if summary and not made.hidden:
            self._join_groups([(key, group) for group in summary.groups])

    def _index(self, rows: list[tuple[int, ShownRow]]) -> None:
        self._database.run_many("INSERT INTO search(rowid, text) VALUES (?, ?)", [(k, m.found_by) for k, m in rows])

    def _unindex(self, key: int, found_by: str) -> None:
        if not found_by:
            return
        self._replaced_texts += 1
        self._database.run("DELETE FROM search WHERE rowid = ?", (key,))

    def _join_groups(self, members: Sequence[tuple[int, Group]]) -> None:
        if not members:
            return
        names = {group.id: group.name for _, group in members}
        self._database.run_many("INSERT OR REPLACE INTO customer_group VALUES (?, ?)", names.items())
        joined = [(group.id, key) for key, group in members]
        self._database.run_many("INSERT OR IGNORE INTO membership VALUES (?, ?)", joined)

    def _leave_groups(self, key: int) -> None:
        sql = "DELETE FROM membership WHERE key = ? AND group_id IN (SELECT id FROM customer_group)"
        self._database.run(sql, (key,))

    def _delete(self, key: int) -> None:
        self._unindex(key, self._database.value("SELECT found_by FROM customer WHERE key = ?", (key,)) or "")
        self._leave_groups(key)
        self._uses.drop(key)
        for table in ("detail", "pending", "damaged", "customer"):
            self._database.run(f"DELETE FROM {table} WHERE key = ?", (key,))  # noqa: S608  - three constants

    def _key_of(self, uid: str) -> int | None:
        key: int | None = self._database.value("SELECT key FROM customer WHERE uid = ?", (uid,))
        return key


_NOTHING = ShownRow("", "", None, "", "unknown", 0, "", "", None, 1, 0, "", "", "", "")
