"""The schema of a store's `cache.db`. It can be made anew from the service.

So an older version is simply replaced, unless all it lacks is a table.

What a page of the list dirties decides what taking it in costs: indexes in arrival order and full-text tables, which
only append, are cheap; one in random order costs nearly a page of the file for each row. Hence one by name, one by
date, and none for what the full-text search finds as well.
"""

from __future__ import annotations

from joptic_desktop.storage.detail_uses import DETAIL_USES_ADDITION, DETAIL_USES_SCHEMA
from joptic_desktop.storage.suspects import SUSPECTS_SCHEMA

CACHE_SCHEMA = """
CREATE TABLE customer(
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    service_id TEXT,
    summary TEXT,
    name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT, groups TEXT NOT NULL, status TEXT NOT NULL,
    is_local INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
    attention TEXT, hidden INTEGER NOT NULL, need INTEGER NOT NULL,
    found_by TEXT NOT NULL, email_key TEXT NOT NULL, phone_key TEXT NOT NULL, born TEXT NOT NULL
) STRICT;
CREATE INDEX by_name ON customer(found_by, status) WHERE hidden = 0;
CREATE INDEX by_status ON customer(status) WHERE hidden = 0;
CREATE INDEX by_created ON customer(created_at, status) WHERE hidden = 0;
CREATE INDEX by_updated ON customer(updated_at, status) WHERE hidden = 0;
CREATE INDEX by_attention ON customer(attention) WHERE attention IS NOT NULL;
CREATE INDEX by_need ON customer(need) WHERE need > 0;

CREATE TABLE detail(key INTEGER PRIMARY KEY, record TEXT NOT NULL, fetched_at REAL NOT NULL) STRICT;
CREATE INDEX detail_age ON detail(fetched_at);
CREATE TABLE damaged(key INTEGER PRIMARY KEY, mark TEXT NOT NULL, reason TEXT) STRICT;
CREATE TABLE pending(key INTEGER PRIMARY KEY, overlay TEXT NOT NULL) STRICT;

CREATE TABLE customer_group(id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE membership(group_id TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY(group_id, key)) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5(
    text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1'
);

CREATE TABLE pull(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
CACHE_VERSION = 4
# what an older version lacks, where that is all: to read a whole store again takes hours of a documented budget
CACHE_ADDITIONS = {
    0: CACHE_SCHEMA + SUSPECTS_SCHEMA + DETAIL_USES_SCHEMA,
    2: SUSPECTS_SCHEMA + DETAIL_USES_ADDITION,
    3: DETAIL_USES_ADDITION,
}
