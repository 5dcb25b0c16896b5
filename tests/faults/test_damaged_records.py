"""Records that were damaged on the disk: opened all the same, with what can be read, and nothing sent twice."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import KeyWrong, StoreDamaged, StoreFull
from joptic_desktop.storage import restoring
from joptic_desktop.storage.database import damage_mark
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.mendings import Mending, Mendings
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.restoring import DOUBT
from joptic_desktop.storage.whole_records import open_whole
from tests.storage.stores import NOON, Computer, new_create, new_edit, record

OLD, YOUNG = 150, 60
PAGE = 4096
KEY = DataKey(bytes(32))


def start(computer: Computer, lock: ProfileLock) -> Records:
    return open_whole(computer.profile, computer.key, computer.clock, os.urandom, lock=lock, copy=True)


def started(computer: Computer, look: Callable[[Records], object]) -> Mending | None:
    """Start as a window does, look, and end; return what was mended."""
    with ProfileLock(computer.profile.lock_path) as lock:
        records = start(computer, lock)
        look(records)
        records.close()
        (*_, told) = (None, *Mendings(computer.profile).take_untold())
    return told


def save(records: Records, first: int, count: int) -> None:
    records.outbox.add_many(
        new_create(f"u{number}", first_name=f"Name {number} " + "x" * 200) for number in range(first, first + count)
    )


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The profile of a till with a copy of its first saves, of which the first arrived since, and with later saves."""
    computer = Computer(tmp_path_factory.mktemp("till") / "profile", KEY)
    started(computer, lambda records: save(records, 0, OLD))
    with ProfileLock(computer.profile.lock_path) as lock:
        records = start(computer, lock)
        first = records.outbox.unfinished()[0]
        records.outbox.mark_sending(first.seq, NOON)
        records.outbox.confirm(first.seq, NOON, service_id="s0", verified=record("s0", "Name 0"))
        save(records, OLD, YOUNG)
        records.close()
    return computer.folder


@pytest.fixture
def lived(prepared: Path, tmp_path: Path) -> Computer:
    shutil.copytree(prepared, tmp_path / "profile")
    return Computer(tmp_path / "profile", KEY)


def damage(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * PAGE + 300] ^= 1
    path.write_bytes(content)


def uids(computer: Computer) -> tuple[dict[str, WriteState], Mending | None]:
    found: dict[str, WriteState] = {}

    def look(records: Records) -> None:
        assert records._database.all("PRAGMA integrity_check") == [("ok",)]
        assert records._database.all("PRAGMA foreign_key_check") == []
        found.update({write.uid: write.state for write in records.outbox.unfinished()})

    restored = started(computer, look)
    assert uids_again(computer) == found
    return found, restored


def uids_again(computer: Computer) -> dict[str, WriteState]:
    """What a further start finds: nothing is damaged any more."""
    found: dict[str, WriteState] = {}
    assert started(computer, lambda r: found.update({w.uid: w.state for w in r.outbox.unfinished()})) is None
    return found


ALL = {f"u{number}" for number in range(1, OLD + YOUNG)}


def test_whole_records_are_left_alone(lived: Computer) -> None:
    found, restored = uids(lived)
    assert (set(found), restored) == (ALL, None)


def test_a_damaged_head_costs_nothing(lived: Computer) -> None:
    damage(lived.profile.records_path, 0)
    found, restored = uids(lived)
    assert restored is not None
    assert restored.whole
    assert set(found) == ALL
    assert set(found.values()) == {WriteState.QUEUED}
    assert (lived.folder / "damaged" / restored.name / "records.db").exists()


@pytest.mark.parametrize("chosen", range(1, 60, 12))
def test_any_damaged_page_costs_no_write_that_a_copy_knows(lived: Computer, chosen: int) -> None:
    path = lived.profile.records_path
    damage(path, chosen % (path.stat().st_size // PAGE))
    found, restored = uids(lived)
    assert restored is not None
    lost = ALL - set(found)
    assert lost <= {f"u{number}" for number in range(OLD, OLD + YOUNG)}
    assert restored.whole <= (not lost)
    # what only the copy knows may have been sent since: it is looked for first
    if found.get("u0"):
        assert found["u0"] is WriteState.IN_DOUBT


@pytest.mark.parametrize("ending", ["missing", "empty", "cut", "overwritten"])
def test_a_file_that_is_gone_comes_back_from_the_copy(lived: Computer, ending: str) -> None:
    path = lived.profile.records_path
    content = path.read_bytes()
    path.unlink()
    match ending:
        case "empty":
            path.touch()
        case "cut":
            path.write_bytes(content[: len(content) // 3])
        case "overwritten":
            path.write_bytes(os.urandom(len(content)))
    found, restored = uids(lived)
    assert restored is not None
    assert not restored.whole
    assert set(found) >= {f"u{number}" for number in range(1, OLD)}
    assert {found[f"u{number}"] for number in range(1, OLD)} <= {WriteState.IN_DOUBT, WriteState.QUEUED}
    assert "may be missing" in restored.sentence


def test_what_only_a_copy_knows_is_looked_for_before_it_is_sent(lived: Computer) -> None:
    lived.profile.records_path.unlink()

    def look(records: Records) -> None:
        first = records.outbox.unfinished()[0]
        assert (first.uid, first.state, first.attempts, first.reason) == ("u0", WriteState.IN_DOUBT, 1, DOUBT)
        assert first.first_sent_at == first.saved_at
        records.outbox.add(new_edit("u0", last_name="Later"))
        assert [write.seq for write in records.outbox.of_customer("u0")][1] > OLD + YOUNG

    started(lived, look)


def killed(computer: Computer) -> None:
    """Leave the log as a sudden end does."""
    with ProfileLock(computer.profile.lock_path) as lock:
        records = start(computer, lock)
        for number in range(1000, 1040):
            save(records, number, 1)
        kept = computer.folder.with_name("killed")
        shutil.copytree(computer.folder, kept)
        records.close()
    shutil.rmtree(computer.folder)
    kept.rename(computer.folder)


def test_a_flipped_bit_in_the_log_costs_at_most_its_page(lived: Computer) -> None:
    killed(lived)
    log = lived.profile.records_path.with_name("records.db-wal")
    content = bytearray(log.read_bytes())
    content[32 + (24 + PAGE) * 20 + 500] ^= 1
    log.write_bytes(content)
    found, restored = uids(lived)
    assert restored is not None
    later = {f"u{number}" for number in range(1000, 1040)}
    assert set(found) >= ALL
    assert len(later & set(found)) >= 30


def test_the_end_of_one_commit_is_no_damage(lived: Computer) -> None:
    killed(lived)
    log = lived.profile.records_path.with_name("records.db-wal")
    log.write_bytes(log.read_bytes()[:-100])
    found, restored = uids(lived)
    assert restored is None
    assert len({f"u{number}" for number in range(1000, 1040)} - set(found)) == 1


def test_another_key_moves_nothing_aside(lived: Computer) -> None:
    before = {path: path.read_bytes() for path in lived.files()}
    stranger = Computer(lived.folder, DataKey(bytes(31) + b"1"))
    with ProfileLock(lived.profile.lock_path) as lock, pytest.raises(KeyWrong):
        start(stranger, lock)
    assert {path: path.read_bytes() for path in lived.files()} == before


def test_a_restoring_that_was_cut_off_is_finished(lived: Computer) -> None:
    path = lived.profile.records_path
    shutil.copyfile(path, path.with_name("records.db.restored"))
    path.write_bytes(b"damaged")
    path.with_name("records.db-wal").write_bytes(b"of the damaged one")
    found, restored = uids(lived)
    assert (set(found), restored) == (ALL, None)


def test_damage_that_is_met_at_work_is_mended_at_the_next_start(lived: Computer) -> None:
    """Also by a command, which does not copy the records each time."""
    path = lived.profile.records_path
    pages = path.stat().st_size // PAGE
    damage(path, *range(pages * 3 // 4, pages))
    records = lived.records()
    with pytest.raises(StoreDamaged, match="mended when the program starts again"):
        records.outbox.unfinished()
    records.close()
    assert damage_mark(path).exists()
    with ProfileLock(lived.profile.lock_path) as lock:
        records = open_whole(lived.profile, KEY, lived.clock, os.urandom, lock=lock, copy=False)
        assert len(records.outbox.unfinished()) >= OLD - 1
        records.close()
    assert Mendings(lived.profile).take_untold()
    assert not damage_mark(path).exists()


@pytest.mark.parametrize("step", ["copying", "building", "before it takes its place"])
def test_a_restoring_that_is_refused_changes_nothing(
    lived: Computer, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = lived.profile.records_path
    damage(path, 20)
    before = path.read_bytes()

    def refuse(*_given: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    match step:
        case "copying":
            monkeypatch.setattr(shutil, "copyfile", refuse)
        case "building":
            monkeypatch.setattr(restoring, "migrate", refuse)
        case _:
            monkeypatch.setattr(os, "replace", refuse)
    with ProfileLock(lived.profile.lock_path) as lock, pytest.raises(StoreFull):
        start(lived, lock)
    monkeypatch.undo()
    assert path.read_bytes() == before
    found, restored = uids(lived)
    assert restored is not None
    assert set(found) >= {f"u{number}" for number in range(1, OLD)}
