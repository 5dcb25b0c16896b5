"""From a query to the ordered keys of its rows: by index, by full-text search, or by walking the names."""

from __future__ import annotations

from array import array
from itertools import chain
from typing import Any, NamedTuple

import apsw

from joptic_desktop.domain.queries import CustomerQuery, SortBy, SortOrder
from joptic_desktop.storage.database import Database, Row
from joptic_desktop.storage.search_text import SearchTerms, fold_line, phrase, search_terms, start_token

MOST_FOUND = 2000
_ORDER = {
    SortBy.NAME: ("found_by", "by_name"),
    SortBy.STATUS: ("status", "by_status"),
    SortBy.CREATED: ("created_at", "by_created"),
    SortBy.UPDATED: ("updated_at", "by_updated"),
}
_WORD_START = "(instr(found_by, char(10) || ?) OR instr(found_by, ' ' || ?))"
_NAME_PART = "instr(substr(found_by, 2, instr(substr(found_by, 2), char(10)) - 1), ?)"


class Found(NamedTuple):
    """The keys of the rows of a query, in its order; `truncated` tells that a search matched more than these."""

    keys: array[int]
    truncated: bool = False


class _Conditions(NamedTuple):
    sql: list[str]
    values: list[Any]

    def where(self) -> str:
        return " AND ".join(["hidden = 0", *self.sql])


def find(database: Database, query: CustomerQuery) -> Found:
    """Return the keys of a query's rows. Above 2,000 matches of a search: the first of them by name."""
    terms = search_terms(query.search)
    conditions = _filters(query)
    if not terms:
        return Found(_keys(_ordered(database, query, conditions, indexed=True)))
    candidates = _candidates(database, terms)
    _add_terms(conditions, terms)
    if len(candidates) > MOST_FOUND:
        walked = _walk(database, conditions)
        if len(walked) > MOST_FOUND:
            return Found(walked[:MOST_FOUND], truncated=True)
        candidates = walked
    if not candidates:
        return Found(candidates)
    conditions.sql.append("key IN (SELECT value FROM carray(?))")
    conditions.values.append(apsw.carray(candidates))
    return Found(_keys(_ordered(database, query, conditions, indexed=False)))


def _filters(query: CustomerQuery) -> _Conditions:
    conditions = _Conditions([], [])
    for column, value in (("status", query.status), ("attention", query.attention)):
        if value is not None:
            conditions.sql.append(f"{column} = ?")
            conditions.values.append(value.value)
    if query.group is not None:
        conditions.sql.append("key IN (SELECT key FROM membership WHERE group_id = ?)")
        conditions.values.append(query.group)
    for term in fold_line(query.name).split():
        conditions.sql.append(_NAME_PART)
        conditions.values.append(term)
    return conditions


def _add_terms(conditions: _Conditions, terms: SearchTerms) -> None:
    for term in terms.long:
        conditions.sql.append("instr(found_by, ?)")
        conditions.values.append(term)
    for term in terms.short:
        conditions.sql.append(_WORD_START)
        conditions.values.extend((term, term))


def _ordered(database: Database, query: CustomerQuery, conditions: _Conditions, *, indexed: bool) -> list[Row]:
    column, index = _ORDER[query.sort_by]
    direction = "DESC" if query.sort_order is SortOrder.DESCENDING else "ASC"
    hint = f"INDEXED BY {index}" if indexed else ""
    sql = f"SELECT key FROM customer {hint} WHERE {conditions.where()} ORDER BY {column} {direction}, key {direction}"  # noqa: S608  - constants and placeholders
    return database.all(sql, conditions.values)


def _walk(database: Database, conditions: _Conditions) -> array[int]:
    sql = f"SELECT key FROM customer INDEXED BY by_name WHERE {conditions.where()} ORDER BY found_by LIMIT ?"  # noqa: S608  - constants and placeholders
    return _keys(database.all(sql, (*conditions.values, MOST_FOUND + 1)))


def _candidates(database: Database, terms: SearchTerms) -> array[int]:
    """Return up to 2,001 keys that meet the most telling terms."""
    most = MOST_FOUND + 1
    if terms.long:
        phrases = " AND ".join(map(phrase, terms.long))
        return _keys(database.all("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", (phrases, most)))
    tokens = " AND ".join(f'"{start_token(term)}"' for term in terms.short)
    return _keys(database.all("SELECT rowid FROM word_start WHERE word_start MATCH ? LIMIT ?", (tokens, most)))


def _keys(rows: list[Row]) -> array[int]:
    return array("q", chain.from_iterable(rows))
