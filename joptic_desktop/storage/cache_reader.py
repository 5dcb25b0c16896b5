"""Reading a store's cache: the ordered keys of a query, windows of ready rows, details, counts, duplicates."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import apsw

from joptic_desktop.domain.contract import Json
from joptic_desktop.domain.customers import Customer, CustomerSummary, Status
from joptic_desktop.domain.folding import phone_key
from joptic_desktop.domain.queries import Attention, CustomerQuery, SortBy, SortOrder
from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.cache_file import open_cache_for_reading
from joptic_desktop.storage.cache_rows import ROW_COLUMNS, CachedRow, Need, cached_row, email_key, summary_from_text
from joptic_desktop.storage.damaged_rows import DamagedRows
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.overlay_rows import overlay_from_text
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.pull_state import PullState, read_note, read_pull_state
from joptic_desktop.storage.search import Found, SearchIndex
from joptic_desktop.storage.search_text import SHORT, SearchTerms, expression, fold_line, name_range
from joptic_desktop.storage.write_codec import customer_from_text

SHORTEST_PHONE = 6


@dataclass(frozen=True, slots=True)
class CachedDetail:
    """The whole record of a customer.

    `customer` is what is shown: confirmed, with pending changes laid over; `confirmed` is what the service said at
    `fetched_at` (seconds), both None for a customer it has not seen.
    """

    uid: str
    customer: Customer
    confirmed: Customer | None
    fetched_at: float | None
    attention: Attention | None


@dataclass(frozen=True, slots=True)
class GroupCount:
    """A group and how many customers are in it."""

    id: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class CacheCounts:
    """The figures beside the filters; `with_details` counts customers whose whole record was read."""

    total: int
    active: int
    inactive: int
    waiting: int
    conflicts: int
    refused: int
    different: int
    damaged: int
    with_details: int
    groups: tuple[GroupCount, ...]


@dataclass(frozen=True, slots=True)
class HeldRow:
    """What the cache holds of a customer, for a list of everybody.

    `record` is the whole record with nothing laid over, None where it was never read; `fetched_at` is in seconds.
    """

    uid: str
    name: str
    email: str
    phone: str
    created_at: str
    record: Customer | None
    fetched_at: float | None


class CacheReader:
    """The reading side of a store's cache, for the reader's thread. Every method may raise `StoreDamaged`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._index = SearchIndex(database)
        self._damaged = DamagedRows(database)

    @classmethod
    def open(cls, profile: Profile, place: Place, key: DataKey, vfs: str | None = None) -> CacheReader:
        """Open a cache that a writer has made. Raises `StoreDamaged` when there is none."""
        return cls(open_cache_for_reading(profile, place, key, vfs))

    def ids(self, query: CustomerQuery) -> Found:
        """Return the keys of a query's rows in its order; a search gives at most 2,000."""
        return self._index.find(query)

    def search(self, text: str) -> Found:
        """Return the keys of what was typed, by name; at most 2,000."""
        return self.ids(CustomerQuery(search=text, sort_by=SortBy.NAME, sort_order=SortOrder.ASCENDING))

    def rows(self, keys: Sequence[int]) -> list[CachedRow]:
        """Return ready rows in the order of `keys`; a row that went meanwhile is left out."""
        sql = f"SELECT {ROW_COLUMNS} FROM customer WHERE key IN (SELECT value FROM carray(?))"  # noqa: S608  - a constant
        if not keys:
            return []
        rows = {row[0]: row for row in self._database.all(sql, (apsw.carray(array("q", keys)),))}
        return [cached_row(rows[key]) for key in keys if key in rows]

    def rows_of(self, uids: Sequence[str]) -> list[CachedRow]:
        """Return ready rows of customers, in the order of `uids`; unknown ones are left out."""
        keys = [key for uid in uids if (key := self.key_of(uid)) is not None]
        return self.rows(keys)

    def key_of(self, uid: str) -> int | None:
        """Return the key of a customer's row."""
        key: int | None = self._database.value("SELECT key FROM customer WHERE uid = ?", (uid,))
        return key

    def keys_of(self, uids: Sequence[str]) -> list[int]:
        """Return the keys of those customers who have a row, in the order of `uids`."""
        sql = "SELECT uid, key FROM customer WHERE uid IN (SELECT value FROM carray(?))"
        keys: dict[str, int] = dict(self._database.all(sql, (apsw.carray(tuple(uids)),))) if uids else {}
        return [keys[uid] for uid in uids if uid in keys]

    def keys_of_status(self, keys: Sequence[int], status: Status | None) -> list[int]:
        """Return the keys whose row is there and of a status, in their order; None asks for no status."""
        if not keys:
            return []
        sql = "SELECT key FROM customer WHERE key IN (SELECT value FROM carray(?1)) AND (?2 IS NULL OR status = ?2)"
        rows = self._database.all(sql, (apsw.carray(array("q", keys)), status.value if status else None))
        found = {row[0] for row in rows}
        return [key for key in keys if key in found]

    def summary(self, uid: str) -> CustomerSummary | None:
        """Return the row as the service's list told it last."""
        return summary_from_text(self._database.value("SELECT summary FROM customer WHERE uid = ?", (uid,)))

    def damage(self, uid: str) -> str:
        """Return what is wrong with the service's row of a customer; "" when nothing is, or the record was read."""
        return self._damaged.reason(uid)

    def nameless(self) -> list[str]:
        """Return the uids of damaged rows without any usable id."""
        return self._damaged.nameless()

    def detail(self, uid: str) -> CachedDetail | None:
        """Return the whole record with pending changes laid over, or None when it was never read."""
        row = self._database.one(
            "SELECT record, fetched_at, overlay, attention FROM customer LEFT JOIN detail USING(key)"
            " LEFT JOIN pending USING(key) WHERE uid = ?",
            (uid,),
        )
        if row is None:
            return None
        record, fetched_at, overlay, attention = row
        confirmed = customer_from_text(record) if record else None
        customer = overlay_from_text(overlay).lay_over(confirmed) if overlay else confirmed
        if customer is None:
            return None
        return CachedDetail(uid, customer, confirmed, fetched_at, Attention(attention) if attention else None)

    def counts(self) -> CacheCounts:
        """Count the rows by status, attention and group."""
        by_status: dict[str, int] = dict(
            self._database.all("SELECT status, count(*) FROM customer WHERE hidden = 0 GROUP BY status")
        )
        by_attention: dict[str, int] = dict(
            self._database.all(
                "SELECT attention, count(*) FROM customer WHERE attention IS NOT NULL AND hidden = 0 GROUP BY attention"
            )
        )
        return CacheCounts(
            total=sum(by_status.values()),
            active=by_status.get(Status.ACTIVE, 0),
            inactive=by_status.get(Status.INACTIVE, 0),
            waiting=by_attention.get(Attention.WAITING, 0),
            conflicts=by_attention.get(Attention.CONFLICT, 0),
            refused=by_attention.get(Attention.REFUSED, 0),
            different=by_attention.get(Attention.DIFFERENT, 0),
            damaged=by_attention.get(Attention.DAMAGED, 0),
            with_details=self._database.value("SELECT count(*) FROM detail"),
            groups=self._group_counts(),
        )

    def same_email(self, email: str) -> list[str]:
        """Return the uids of customers with this e-mail, case aside."""
        return self._uids_found(fold_line(email), "email_key = ?", email_key(email))

    def same_phone(self, phone: str) -> list[str]:
        """Return the uids of customers with this phone, however it is written (of those whose details were read)."""
        wanted = phone_key(phone)
        return self._uids_found(wanted, "phone_key = ?", wanted) if len(wanted) >= SHORTEST_PHONE else []

    def same_person(self, name: str, born: date) -> list[str]:
        """Return the uids of customers with this name, folded, and birth date (of those whose details were read)."""
        bounds = name_range(fold_line(name))
        return self._uids("found_by >= ? AND found_by < ? AND born = ?", *bounds, born.isoformat())

    def missing_details(self, limit: int) -> list[str]:
        """Return the uids whose details are to be read: changed ones first, then as they came."""
        rows = self._database.all(
            "SELECT uid FROM customer WHERE need > 0 AND service_id IS NOT NULL ORDER BY need DESC, key LIMIT ?",
            (limit,),
        )
        return [row[0] for row in rows]

    def needs_detail(self, uid: str) -> bool:
        """Tell whether a customer's details were never read, or changed since."""
        need = self._database.value("SELECT need FROM customer WHERE uid = ?", (uid,))
        return need is not None and need != Need.NOTHING

    def details_before(self, before: float, now: float, limit: int) -> list[str]:
        """Return the uids whose details were read before a time, longest ago first; all in seconds.

        Where there are none: those read after `now`, by a clock that was wrong.
        """
        sql = "SELECT uid FROM detail JOIN customer USING(key) WHERE fetched_at {} ? AND service_id IS NOT NULL"
        for condition, moment in (("<", before), (">", now)):
            rows = self._database.all(f"{sql.format(condition)} ORDER BY fetched_at LIMIT ?", (moment, limit))
            if rows:
                return [row[0] for row in rows]
        return []

    def held(self) -> Iterator[HeldRow]:
        """Yield everybody who has a row here, hidden ones too, in the order in which they came."""
        rows = self._database.each(
            "SELECT uid, name, email, phone, created_at, record, fetched_at FROM customer LEFT JOIN detail USING(key)"
            " ORDER BY key"
        )
        for uid, name, email, phone, created_at, record, fetched_at in rows:
            known = customer_from_text(record) if record else None
            yield HeldRow(uid, name, email, phone or "", created_at, known, fetched_at)

    def known_service_ids(self) -> dict[str, str]:
        """Return every service id of this store with its uid."""
        rows = self._database.all("SELECT service_id, uid FROM customer WHERE service_id IS NOT NULL")
        return dict(rows)

    def count_known(self) -> int:
        """Return how many customers here have an id of the service."""
        return int(self._database.value("SELECT count(*) FROM customer WHERE service_id IS NOT NULL"))

    def pull_state(self) -> PullState:
        """Return how far the copy of the store has come."""
        return read_pull_state(self._database)

    def note(self, name: str) -> Json:
        """Return a value the pulling side kept, or None."""
        return read_note(self._database, name)

    def data_version(self) -> int:
        """Return a number that changes when the writer has committed."""
        return int(self._database.value("PRAGMA data_version"))

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _uids(self, condition: str, *values: str) -> list[str]:
        sql = f"SELECT uid FROM customer WHERE {condition} AND hidden = 0 ORDER BY key"  # noqa: S608  - constants
        return [row[0] for row in self._database.all(sql, values)]

    def _uids_found(self, term: str, condition: str, value: str) -> list[str]:
        if len(term) <= SHORT:
            return []
        found = "key IN (SELECT rowid FROM search WHERE search MATCH ?)"
        return self._uids(f"{found} AND {condition}", expression(SearchTerms((term,), ()).cover), value)

    def _group_counts(self) -> tuple[GroupCount, ...]:
        rows = self._database.all(
            "SELECT id, name, count(*) FROM membership JOIN customer_group ON id = group_id"
            " GROUP BY id ORDER BY name, id"
        )
        return tuple(GroupCount(*row) for row in rows)
