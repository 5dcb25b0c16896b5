"""From a query to the ordered keys of its rows: by index, by full-text search, or by walking the names."""

from __future__ import annotations

import json
from array import array
from typing import Any, NamedTuple

import apsw

from joptic_desktop.domain.queries import CustomerQuery, SortBy, SortOrder
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.search_text import SHORT, SearchTerms, expression, fold_line, search_terms

MOST_FOUND = 2000
BROAD_WINDOW = 500
RARE = 500
TELLING_PIECES = 2
GROWN = 1.1
MOST_COUNTS = 4096
MOST_LISTS = 4
_LAST_LETTER = "\U0010ffff"
_ORDER = {
    SortBy.NAME: ("found_by", "by_name"),
    SortBy.STATUS: ("status", "by_status"),
    SortBy.CREATED: ("created_at", "by_created"),
    SortBy.UPDATED: ("updated_at", "by_updated"),
}
_HELD = "instr(found_by, ?) > 0"
_HELD_BY_NAME = "instr(substr(found_by, 2, instr(found_by, '  ') - 2), ?) > 0"
_BY_TEXT = "key IN (SELECT rowid FROM search WHERE search MATCH ?)"


class Found(NamedTuple):
    """The keys of the rows of a query, in its order.

    `truncated` tells that a search met more than 2,000 rows: these are then a first window of them, the names that
    begin with what was typed before the others, each by name.
    """

    keys: array[int]
    truncated: bool = False


class _Conditions(NamedTuple):
    """SQL conditions with their values; `by_text` asks the full-text index instead of an order's index."""

    parts: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    selective: bool = False

    @property
    def sql(self) -> str:
        return " AND ".join(("hidden = 0", *self.parts))

    def plus(self, part: str, *values: object, selective: bool = False) -> _Conditions:
        return _Conditions((*self.parts, part), (*self.values, *values), self.selective or selective)


class SearchIndex:
    """The queries of one connection.

    It learns which pieces of text are rare, and keeps the whole lists it was asked for last as long as nobody has
    written: that changes speed, never answers.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counts: dict[str, int] = {}
        self._counted_at = 0
        self._lists: dict[CustomerQuery, Found] = {}
        self._version = -1

    def find(self, query: CustomerQuery) -> Found:
        """Return the keys of a query's rows; see `Found` for a search that meets too many."""
        terms = search_terms(query.search)
        filters = _filters(query)
        if not terms:
            return self._whole(query, filters)
        held = _with_terms(filters, terms)
        candidates = self.candidates(terms)
        if len(candidates) > MOST_FOUND:
            keys = _first_by_name(self._database, terms, held)
            if len(keys) > BROAD_WINDOW:
                return Found(keys[:BROAD_WINDOW], truncated=True)
            candidates = keys
        if not candidates:
            return Found(candidates)
        chosen = held.plus("key IN (SELECT value FROM carray(?))", apsw.carray(candidates), selective=True)
        return Found(_ordered(self._database, query, chosen))

    def _whole(self, query: CustomerQuery, filters: _Conditions) -> Found:
        # the number changes with every commit of another connection; read first, it can only be too old
        version = self._database.value("PRAGMA data_version")
        if version != self._version or len(self._lists) >= MOST_LISTS:
            self._lists.clear()
            self._version = version
        if query not in self._lists:
            self._lists[query] = Found(_ordered(self._database, query, filters))
        return self._lists[query]

    def candidates(self, terms: SearchTerms) -> array[int]:
        """Return up to 2,001 keys, among them those of all rows that hold the terms if these are fewer."""
        sql = "SELECT rowid AS key FROM search WHERE search MATCH ? LIMIT ?"
        return _keys(self._database, sql, (expression(self._telling(terms)), MOST_FOUND + 1))

    def _telling(self, terms: SearchTerms) -> list[str]:
        """Return the few pieces that say most: long lists of common ones cost more to read than they tell."""
        self._forget_old_counts()
        counted = sorted((self._count(piece), piece) for piece in set(terms.pieces))
        rare = [piece for count, piece in counted if count < RARE]
        return rare[:TELLING_PIECES] or terms.cover

    def _count(self, piece: str) -> int:
        if piece not in self._counts:
            sql = "SELECT count(*) FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)"
            self._counts[piece] = self._database.value(sql, (expression((piece,)), RARE))
        return self._counts[piece]

    def _forget_old_counts(self) -> None:
        newest = int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'customer'") or 0)
        if newest > self._counted_at * GROWN or len(self._counts) > MOST_COUNTS:
            self._counts.clear()
            self._counted_at = newest


def _filters(query: CustomerQuery) -> _Conditions:
    filters = _Conditions()
    if query.status is not None:
        filters = filters.plus("status = ?", query.status.value)
    if query.attention is not None:
        filters = filters.plus("attention = ?", query.attention.value, selective=True)
    if query.group is not None:
        filters = filters.plus("key IN (SELECT key FROM membership WHERE group_id = ?)", query.group)
    for term in fold_line(query.name).split():
        filters = filters.plus(_HELD_BY_NAME, term)
        if len(term) > SHORT:
            filters = filters.plus(_BY_TEXT, expression(SearchTerms((term,), ()).cover), selective=True)
    return filters


def _with_terms(filters: _Conditions, terms: SearchTerms) -> _Conditions:
    for needle in terms.needles:
        filters = filters.plus(_HELD, needle)
    return filters


def _ordered(database: Database, query: CustomerQuery, conditions: _Conditions) -> array[int]:
    column, index = _ORDER[query.sort_by]
    direction = "DESC" if query.sort_order is SortOrder.DESCENDING else "ASC"
    hint = "" if conditions.selective else f"INDEXED BY {index}"
    sql = f"SELECT key FROM customer {hint} WHERE {conditions.sql} ORDER BY {column} {direction}, key {direction}"  # noqa: S608  - constants and placeholders
    return _keys(database, sql, conditions.values)


def _first_by_name(database: Database, terms: SearchTerms, held: _Conditions) -> array[int]:
    """Return a window and one more: names that begin as typed, then a walk over all names until it is full."""
    start = f" {terms.typed}"
    typed = held.plus("found_by BETWEEN ? AND ?", start, start + _LAST_LETTER)
    keys = _walk(database, typed, BROAD_WINDOW + 1)
    if len(keys) <= BROAD_WINDOW:
        others = held.plus("found_by NOT BETWEEN ? AND ?", start, start + _LAST_LETTER)
        keys += _walk(database, others, BROAD_WINDOW + 1 - len(keys))
    return keys


def _walk(database: Database, conditions: _Conditions, most: int) -> array[int]:
    hint = "" if conditions.selective else "INDEXED BY by_name"
    sql = f"SELECT key FROM customer {hint} WHERE {conditions.sql} ORDER BY found_by LIMIT {most}"  # noqa: S608  - constants and placeholders
    return _keys(database, sql, conditions.values)


def _keys(database: Database, sql: str, values: tuple[Any, ...]) -> array[int]:
    # one text for all keys: fetched row by row, 100,000 of them would hand the interpreter's lock to and fro
    text = database.value(f"SELECT group_concat(key) FROM ({sql})", values)  # noqa: S608  - as above
    return array("q", json.loads(f"[{text}]") if text is not None else ())
