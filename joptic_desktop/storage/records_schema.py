"""The schema of `records.db`: everything that cannot be fetched again. Bad states are impossible by its own rules.

Each element of `RECORDS_SCHEMA` leads from one version to the next and never changes once it was shipped.
"""

from __future__ import annotations

from joptic_desktop.domain.writes import TRANSITIONS

_OUTBOX = """
CREATE TABLE place(
    id INTEGER PRIMARY KEY, origin TEXT NOT NULL, store_id TEXT NOT NULL, UNIQUE(origin, store_id)
) STRICT;

CREATE TABLE op(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL CHECK(uid <> ''),
    verb TEXT NOT NULL CHECK(verb IN ('create', 'update', 'delete')),
    place INTEGER NOT NULL REFERENCES place(id),
    account TEXT NOT NULL,
    saved_at REAL NOT NULL,
    change TEXT CHECK(change IS NULL OR json_valid(change)),
    base TEXT CHECK(base IS NULL OR json_valid(base)),
    batch TEXT,
    not_before REAL NOT NULL,
    state TEXT NOT NULL CHECK(state IN (
        'queued', 'sending', 'in_doubt', 'needs_decision', 'refused', 'confirmed', 'discarded')),
    revision INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK(attempts >= 0),
    first_sent_at REAL,
    last_byte_at REAL,
    body_done INTEGER NOT NULL DEFAULT 0 CHECK(body_done IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    service_words TEXT NOT NULL DEFAULT '',
    finished_at REAL,
    verified TEXT CHECK(verified IS NULL OR json_valid(verified)),
    CHECK(CASE verb WHEN 'create' THEN change IS NOT NULL WHEN 'delete' THEN change IS NULL ELSE 1 END),
    CHECK((state IN ('confirmed', 'discarded')) = (finished_at IS NOT NULL)),
    CHECK(attempts = 0 OR first_sent_at IS NOT NULL),
    CHECK(state <> 'sending' OR attempts > 0)
) STRICT;
CREATE INDEX op_unfinished ON op(place, seq) WHERE finished_at IS NULL;
CREATE INDEX op_of_customer ON op(uid, seq);
CREATE INDEX op_finished ON op(finished_at) WHERE finished_at IS NOT NULL;

CREATE TABLE op_file(
    seq INTEGER NOT NULL REFERENCES op(seq),
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    blob TEXT NOT NULL,
    real_name TEXT NOT NULL,
    sent_name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK(size >= 0),
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY(seq, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_file_blob ON op_file(blob);

CREATE TABLE op_log(
    id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, seq INTEGER NOT NULL, what TEXT NOT NULL,
    state TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX op_log_seq ON op_log(seq);
CREATE TABLE op_transition(before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY(before, after)) STRICT, WITHOUT ROWID;

CREATE TRIGGER op_starts_queued BEFORE INSERT ON op WHEN NEW.state <> 'queued' OR NEW.attempts <> 0
BEGIN SELECT RAISE(ABORT, 'a write starts queued'); END;
CREATE TRIGGER op_moves_by_table BEFORE UPDATE OF state ON op
WHEN OLD.state <> NEW.state
    AND NOT EXISTS (SELECT 1 FROM op_transition WHERE before = OLD.state AND after = NEW.state)
BEGIN SELECT RAISE(ABORT, 'no such transition'); END;
CREATE TRIGGER op_frozen BEFORE UPDATE ON op WHEN OLD.attempts > 0 AND (
    OLD.uid IS NOT NEW.uid
    OR OLD.verb IS NOT NEW.verb
    OR OLD.place IS NOT NEW.place
    OR OLD.account IS NOT NEW.account
    OR OLD.saved_at IS NOT NEW.saved_at
    OR OLD.change IS NOT NEW.change
    OR OLD.base IS NOT NEW.base
    OR OLD.batch IS NOT NEW.batch
)
BEGIN SELECT RAISE(ABORT, 'a write that was sent is frozen'); END;
CREATE TRIGGER op_attempts_grow BEFORE UPDATE OF attempts ON op WHEN NEW.attempts < OLD.attempts
BEGIN SELECT RAISE(ABORT, 'attempts only grow'); END;
CREATE TRIGGER op_stays BEFORE DELETE ON op WHEN OLD.finished_at IS NULL
BEGIN SELECT RAISE(ABORT, 'an unfinished write stays'); END;
CREATE TRIGGER op_file_frozen BEFORE UPDATE ON op_file WHEN
    OLD.seq IS NOT NEW.seq
    OR OLD.position IS NOT NEW.position
    OR OLD.field IS NOT NEW.field
    OR OLD.blob IS NOT NEW.blob
    OR OLD.real_name IS NOT NEW.real_name
    OR OLD.sent_name IS NOT NEW.sent_name
    OR OLD.content_type IS NOT NEW.content_type
    OR OLD.size IS NOT NEW.size
    OR OLD.sha256 IS NOT NEW.sha256
BEGIN SELECT RAISE(ABORT, 'a file of a write is frozen'); END;
CREATE TRIGGER op_log_only_grows BEFORE UPDATE ON op_log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER op_log_stays BEFORE DELETE ON op_log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
"""

_CUSTOMERS = """
CREATE TABLE idmap(
    uid TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL REFERENCES place(id),
    service_id TEXT NOT NULL CHECK(service_id <> ''),
    UNIQUE(place, service_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER idmap_fixed BEFORE UPDATE ON idmap BEGIN SELECT RAISE(ABORT, 'an id is mapped once'); END;

CREATE TABLE sent_file(
    id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, uid TEXT NOT NULL, field TEXT NOT NULL, real_name TEXT NOT NULL,
    size INTEGER NOT NULL, sha256 TEXT NOT NULL, sent_at REAL NOT NULL
) STRICT;
CREATE INDEX sent_file_uid ON sent_file(uid, sent_at);

CREATE TABLE history(
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL, at REAL NOT NULL, origin TEXT NOT NULL,
    prescription TEXT NOT NULL CHECK(json_valid(prescription))
) STRICT;
CREATE INDEX history_uid ON history(uid, at);

CREATE TABLE draft(
    id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, uid TEXT, saved_at REAL NOT NULL,
    body TEXT NOT NULL CHECK(json_valid(body))
) STRICT;
CREATE TABLE draft_blob(
    draft TEXT NOT NULL REFERENCES draft(id) ON DELETE CASCADE, blob TEXT NOT NULL, PRIMARY KEY(draft, blob)
) STRICT, WITHOUT ROWID;

CREATE TABLE blob(
    name TEXT NOT NULL PRIMARY KEY, fingerprint BLOB NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    created_at REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_fingerprint ON blob(fingerprint);
"""

_PLACES = """
CREATE TABLE session(
    origin TEXT NOT NULL, account TEXT NOT NULL, access_token TEXT NOT NULL, refresh_token TEXT NOT NULL,
    expires_at REAL, saved_at REAL NOT NULL, PRIMARY KEY(origin, account)
) STRICT, WITHOUT ROWID;
CREATE TABLE learned(
    origin TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL CHECK(json_valid(value)),
    PRIMARY KEY(origin, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit(
    id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, account TEXT NOT NULL, action TEXT NOT NULL,
    origin TEXT NOT NULL, store_id TEXT NOT NULL, uid TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX audit_uid ON audit(uid, id);
CREATE TRIGGER audit_only_grows BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
"""

_WHO_WROTE = """
ALTER TABLE history ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN seq INTEGER REFERENCES op(seq);
ALTER TABLE history ADD COLUMN told INTEGER;
ALTER TABLE history ADD COLUMN confirmed_at REAL;
UPDATE history SET told = id;
CREATE INDEX history_seq ON history(seq) WHERE seq IS NOT NULL;
"""

_COMPARED = """
ALTER TABLE op ADD COLUMN data_sent INTEGER NOT NULL DEFAULT 0 CHECK(data_sent IN (0, 1));
CREATE TABLE difference(
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES op(seq),
    units TEXT CHECK(units IS NULL OR json_valid(units)),
    said TEXT NOT NULL,
    answered TEXT NOT NULL DEFAULT '',
    seen_at REAL,
    CHECK(seen_at IS NULL OR units IS NOT NULL)
) STRICT;
CREATE INDEX difference_unseen ON difference(seq) WHERE seen_at IS NULL;
"""

_SHOPS = """
CREATE TABLE shop(
    origin TEXT NOT NULL, store_id TEXT NOT NULL, details TEXT NOT NULL CHECK(json_valid(details)), logo BLOB NOT NULL,
    PRIMARY KEY(origin, store_id)
) STRICT, WITHOUT ROWID;
"""

_PROBED = """
ALTER TABLE op ADD COLUMN first_sent_there REAL;
ALTER TABLE op ADD COLUMN failures INTEGER NOT NULL DEFAULT 0 CHECK(failures >= 0);
ALTER TABLE op ADD COLUMN cause TEXT NOT NULL DEFAULT '';
ALTER TABLE op ADD COLUMN holder TEXT NOT NULL DEFAULT '';
CREATE INDEX op_by_state ON op(place, state, saved_at) WHERE finished_at IS NULL;
"""

_APPROVED = """
ALTER TABLE op ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
CREATE INDEX op_queued_by_account ON op(place, account, approved_by, saved_at)
WHERE finished_at IS NULL AND state = 'queued';
CREATE TABLE account(
    origin TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, turn INTEGER NOT NULL,
    PRIMARY KEY(origin, account)
) STRICT, WITHOUT ROWID;
"""

_EXCUSED = """
ALTER TABLE op ADD COLUMN excused INTEGER NOT NULL DEFAULT 0 CHECK(excused >= 0);
"""

# a note may name a file: of whoever is erased the lines of what is done stay, without what they say
_SILENCED = """
DROP TRIGGER op_log_only_grows;
CREATE TRIGGER op_log_only_grows BEFORE UPDATE ON op_log WHEN NEW.note <> ''
    OR OLD.id IS NOT NEW.id
    OR OLD.at IS NOT NEW.at
    OR OLD.seq IS NOT NEW.seq
    OR OLD.what IS NOT NEW.what
    OR OLD.state IS NOT NEW.state
    OR EXISTS (SELECT 1 FROM op WHERE op.seq = OLD.seq AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
"""

# the copy of a store is for those whom the service let in, not for whoever has an account there
_LET_IN = """
CREATE TABLE account_store(
    origin TEXT NOT NULL, account TEXT NOT NULL, store_id TEXT NOT NULL,
    PRIMARY KEY(origin, account, store_id)
) STRICT, WITHOUT ROWID;
INSERT INTO account_store SELECT DISTINCT origin, account, store_id FROM op JOIN place ON place.id = op.place;
"""

_FIRST = _OUTBOX + _CUSTOMERS + _PLACES
RECORDS_SCHEMA = (_FIRST, _WHO_WROTE, _COMPARED, _SHOPS, _PROBED, _APPROVED, _EXCUSED, _SILENCED, _LET_IN)
ALLOWED_MOVES = tuple((before.value, after.value) for before in TRANSITIONS for after in sorted(TRANSITIONS[before]))
