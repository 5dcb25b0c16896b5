"""Encrypted SQLite: proven to be encrypted, its faults told in words, its schema brought up to date or left alone."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import apsw
import pytest

from joptic_desktop.domain.sentences import Sentence
from joptic_desktop.errors import KeyWrong, Refusal, StoreClosed, StoreDamaged, StoreError, StoreFull, StoreNewer
from joptic_desktop.storage.copies import KEPT_COPIES, copy_database, keep_copy, kept_copies
from joptic_desktop.storage.database import Database, cipher_vfs, open_database, set_key
from joptic_desktop.storage.migrations import migrate

KEY = bytes(range(32))
CANARY = "Canary-7Q"
TABLE = "CREATE TABLE t(a TEXT)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.db"


def made(path: Path, rows: int = 100) -> Database:
    database = open_database(path, KEY, create=True)
    migrate(database, (TABLE,), lambda version: None)
    with database.transaction():
        database.run_many("INSERT INTO t VALUES (?)", [(CANARY,)] * rows)
    return database


def test_the_settings_that_keep_a_save(path: Path) -> None:
    database = made(path)
    asked = ("cipher", "journal_mode", "synchronous", "temp_store", "secure_delete", "foreign_keys")
    assert [database.value(f"PRAGMA {name}") for name in asked] == ["chacha20", "wal", 2, 2, 1, 1]
    database.close()


def test_a_file_that_another_holds_for_a_moment_is_waited_for(path: Path) -> None:
    made(path).close()
    other = apsw.Connection(str(path), vfs=cipher_vfs(None))
    set_key(other, KEY)
    other.pragma("locking_mode", "EXCLUSIVE")
    other.execute("INSERT INTO t VALUES ('held')")
    leaving = threading.Timer(0.1, other.close)
    leaving.start()
    database = open_database(path, KEY, create=False)
    assert database.value("SELECT count(*) FROM t WHERE a = 'held'") == 1
    database.close()
    leaving.join()


def test_nothing_readable_lies_on_the_disk(path: Path) -> None:
    database = made(path)
    for file in path.parent.iterdir():
        assert CANARY.encode() not in file.read_bytes()
        assert not file.read_bytes().startswith(b"SQLite format 3")
    database.close()


def test_another_key_is_told_at_once(path: Path) -> None:
    made(path).close()
    with pytest.raises(KeyWrong):
        open_database(path, bytes(32), create=False)


def test_a_missing_file_is_not_made_by_reading(path: Path) -> None:
    with pytest.raises(StoreDamaged):
        open_database(path, KEY, create=False)
    assert not path.exists()


def test_a_layer_goes_under_the_cipher(path: Path) -> None:
    layer = apsw.VFS("under-test", "unix")
    database = open_database(path, KEY, create=True, vfs="under-test")
    database.run(TABLE)
    database.run("INSERT INTO t VALUES (?)", (CANARY,))
    assert str(database.connection.vfsname("main")).startswith("multipleciphers-under-test")
    assert all(CANARY.encode() not in file.read_bytes() for file in path.parent.iterdir())
    database.close()
    del layer


def test_a_layer_above_the_cipher_is_refused(path: Path) -> None:
    class Above(apsw.VFS):
        def __init__(self) -> None:
            super().__init__("above-own", "multipleciphers-unix")

        def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
            return apsw.VFSFile("multipleciphers-unix", name, flags)

    above = Above()
    connection = apsw.Connection(str(path), vfs="above-own")
    with pytest.raises(StoreError, match="does not encrypt"):
        set_key(connection, KEY)
    connection.close()
    del above


@pytest.mark.parametrize("place", [20, 100, 5000])
def test_a_flipped_bit_is_noticed(path: Path, place: int) -> None:
    made(path, rows=2000).close()
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    with pytest.raises((StoreDamaged, KeyWrong)):
        open_database(path, KEY, create=False).all("SELECT a FROM t")


def delete_and_fail(database: Database) -> None:
    with database.transaction():
        database.run("DELETE FROM t")
        database.run("no such statement")


def delete_and_fail_after_one_inside(database: Database) -> None:
    with database.transaction():
        with database.transaction():
            database.run("DELETE FROM t")
        database.run("no such statement")


def fill(database: Database) -> None:
    with database.transaction():
        database.run_many("INSERT INTO t VALUES (?)", [(CANARY * 100,)] * 1000)


def test_a_failed_transaction_leaves_nothing(path: Path) -> None:
    database = made(path, rows=1)
    with pytest.raises(apsw.SQLError):
        delete_and_fail(database)
    assert database.value("SELECT count(*) FROM t") == 1
    database.close()


def test_a_transaction_inside_another_belongs_to_it(path: Path) -> None:
    database = made(path, rows=1)
    with pytest.raises(apsw.SQLError):
        delete_and_fail_after_one_inside(database)
    assert database.value("SELECT count(*) FROM t") == 1
    database.close()


def test_a_full_disk_is_told_and_changes_nothing(path: Path) -> None:
    database = made(path)
    database.run("PRAGMA max_page_count = 3")
    with pytest.raises(StoreFull):
        fill(database)
    assert database.value("SELECT count(*) FROM t") == 100
    database.close()


def test_a_file_that_is_read_only_is_not_a_full_disk(path: Path) -> None:
    database = made(path)
    database.run("PRAGMA query_only = ON")
    with pytest.raises(StoreFull, match="the disk or the folder is read-only") as told:
        fill(database)
    assert told.value.refusal is Refusal.READ_ONLY
    database.close()


def test_steps_are_carried_out_once(path: Path) -> None:
    made(path).close()
    database = open_database(path, KEY, create=False)
    kept: list[int] = []
    migrate(database, (TABLE, "ALTER TABLE t ADD COLUMN b"), kept.append)
    migrate(database, (TABLE, "ALTER TABLE t ADD COLUMN b"), kept.append)
    assert kept == [1]
    assert database.all("SELECT DISTINCT a, b FROM t") == [(CANARY, None)]
    database.close()


def test_a_failing_step_is_taken_back(path: Path) -> None:
    database = made(path)
    with pytest.raises(apsw.SQLError):
        migrate(database, (TABLE, "ALTER TABLE t ADD COLUMN b", "no such statement"), lambda version: None)
    assert database.value("PRAGMA user_version") == 1
    assert database.value("SELECT count(*) FROM pragma_table_info('t')") == 1
    database.close()


def test_a_newer_schema_is_refused(path: Path) -> None:
    database = made(path)
    with pytest.raises(StoreNewer):
        migrate(database, (), lambda version: None)
    database.close()


KILLED_WHILE_MIGRATING = """
import os, signal, sys
from pathlib import Path
from joptic_desktop.storage.database import open_database
from joptic_desktop.storage.migrations import migrate
database = open_database(Path(sys.argv[1]), bytes(range(32)), create=False)
database.connection.create_scalar_function("die", lambda: os.kill(os.getpid(), signal.SIGKILL))
migrate(database, ("", "ALTER TABLE t ADD COLUMN b; UPDATE t SET b = 1; SELECT die();"), lambda version: None)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_a_kill_in_the_middle_leaves_the_old_schema(path: Path) -> None:
    made(path).close()
    assert subprocess.call([sys.executable, "-c", KILLED_WHILE_MIGRATING, str(path)]) < 0
    database = open_database(path, KEY, create=False)
    assert database.value("PRAGMA user_version") == 1
    assert database.value("SELECT count(*) FROM pragma_table_info('t')") == 1
    database.close()


def test_a_copy_is_whole_and_encrypted(path: Path, tmp_path: Path) -> None:
    database = made(path)
    copy_database(database, KEY, tmp_path / "copy.db")
    assert CANARY.encode() not in (tmp_path / "copy.db").read_bytes()
    copy = open_database(tmp_path / "copy.db", KEY, create=False)
    assert copy.value("SELECT count(*) FROM t") == 100
    copy.close()
    database.close()


def test_five_copies_are_kept(path: Path, tmp_path: Path) -> None:
    database = made(path)
    made_at = [keep_copy(database, KEY, tmp_path / "copies", moment) for moment in range(8)]
    assert kept_copies(tmp_path / "copies", "x") == made_at[: -KEPT_COPIES - 1 : -1]
    database.close()


def test_a_file_that_was_closed_says_so_in_a_sentence(path: Path) -> None:
    database = made(path)
    database.close()
    with pytest.raises(StoreClosed) as closed:
        database.value("SELECT 1")
    assert isinstance(closed.value.sentence, Sentence)
    assert (closed.value.sentence.template, closed.value.sentence.values) == ("{0} is closed.", ("x.db",))
