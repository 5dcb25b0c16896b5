"""The small parts of `records.db`, and the file itself."""

import os
from dataclasses import replace

import apsw
import pytest

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.writes import NewWrite, Verb
from joptic_desktop.errors import KeyWrong, StoreDamaged, StoreNewer
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.drafts import Draft
from joptic_desktop.storage.id_map import IdTaken
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.sessions import Session
from tests.storage.stores import NOON, OTHER_PLACE, PLACE, Computer, file, new_create, new_edit

ORIGIN = PLACE.origin


def test_a_page_of_ids_gets_uids_once(records: Records) -> None:
    ids = [f"s{n}" for n in range(500)]
    first = records.ids.uids_for(PLACE, ids)
    assert len(set(first)) == 500
    assert records.ids.uids_for(PLACE, ids[::-1]) == first[::-1]
    assert records.ids.uids_for(PLACE, []) == []
    assert records.ids.service_id(first[7]) == "s7"


def test_the_same_id_twice_on_a_page_is_one_customer(records: Records) -> None:
    assert len(set(records.ids.uids_for(PLACE, ["s1", "s1"]))) == 1


def test_stores_do_not_share_ids(records: Records) -> None:
    assert records.ids.uid_for(PLACE, "s1") != records.ids.uid_for(OTHER_PLACE, "s1")
    assert records.ids.uid(OTHER_PLACE, "s2") is None


def test_an_id_is_mapped_once(records: Records) -> None:
    records.ids.learn(PLACE, "u1", "s1")
    records.ids.learn(PLACE, "u1", "s1")
    for uid, service_id in (("u1", "s2"), ("u2", "s1")):
        with pytest.raises(IdTaken):
            records.ids.learn(PLACE, uid, service_id)


def test_a_new_customer_met_by_a_pull_first_keeps_our_uid(records: Records) -> None:
    met = records.ids.uid_for(PLACE, "s1")
    seq = records.outbox.add(new_create("u1")).seq
    records.outbox.mark_sending(seq, NOON)
    records.outbox.confirm(seq, NOON, service_id="s1")
    assert records.ids.uid(PLACE, "s1") == "u1"
    assert records.ids.service_id(met) is None


def test_a_uid_somebody_worked_with_is_not_given_up(records: Records) -> None:
    met = records.ids.uid_for(PLACE, "s1")
    records.outbox.add(new_edit(met, first_name="A"))
    with pytest.raises(IdTaken):
        records.ids.adopt(PLACE, "u1", "s1")


def test_a_draft_is_kept_until_it_is_saved(records: Records) -> None:
    draft = Draft("d1", "customer", None, NOON, '{"a": 1}', ("b1", "b2"))
    records.drafts.save(replace(draft, body="{}"))
    records.drafts.save(draft)
    records.drafts.save(Draft("d2", "customer", "u1", NOON + 1, "{}"))
    assert records.drafts.load("d1") == draft
    assert [d.id for d in records.drafts.all()] == ["d2", "d1"]
    assert records.blobs.in_use() == {"b1", "b2"}
    records.drafts.delete("d1")
    assert records.drafts.load("d1") is None
    assert records.blobs.in_use() == frozenset()


def test_blobs_of_unfinished_writes_are_in_use(records: Records) -> None:
    seq = records.outbox.add(NewWrite("u1", Verb.UPDATE, PLACE, "me", NOON, files=(file("b1"),))).seq
    assert records.blobs.in_use() == {"b1"}
    records.outbox.discard(seq, NOON)
    assert records.blobs.in_use() == frozenset()


def test_twin_files_are_recognised(records: Records, computer: Computer) -> None:
    blobs = BlobStore(computer.profile.blobs, computer.key, os.urandom)
    stored = blobs.write(b"papers")
    records.blobs.remember(stored, NOON)
    assert records.blobs.twin(blobs.write(b"papers").fingerprint) == stored.name
    assert records.blobs.twin(blobs.write(b"others").fingerprint) is None
    records.blobs.forget(frozenset({stored.name}))
    assert records.blobs.twin(stored.fingerprint) is None


def test_tokens_are_kept_by_service_and_account(records: Records) -> None:
    old = Session(ORIGIN, "me", "token-1", "refresh-1", NOON + 900, NOON)
    new = replace(old, access_token="token-2", saved_at=NOON + 1)
    records.sessions.put(old)
    records.sessions.put(new)
    records.sessions.put(replace(old, account="you"))
    assert records.sessions.get(ORIGIN, "me") == records.sessions.latest(ORIGIN) == new
    assert "token" not in repr(new).replace("access_token", "").replace("refresh_token", "")
    assert records.sessions.renew(replace(new, access_token="token-3"), {"token-1", "token-2"})
    assert not records.sessions.renew(old, {"token-1", "token-2"})
    records.sessions.put(replace(old, origin=f"{ORIGIN}.other"))
    records.sessions.forget(ORIGIN)
    assert records.sessions.latest(ORIGIN) is None
    assert not records.sessions.renew(new, {"token-3"})
    assert records.sessions.latest(f"{ORIGIN}.other") is not None


def test_what_was_learned_of_a_service(records: Records) -> None:
    records.learned.put(ORIGIN, "size limit", 1_000_000)
    records.learned.put(ORIGIN, "bulk body stripped", value=True)
    records.learned.put("", "wrong pins", 3)
    assert records.learned.get(ORIGIN, "size limit") == 1_000_000
    assert records.learned.get(ORIGIN, "bulk body stripped") is True
    records.learned.put(ORIGIN, "size limit", None)
    assert records.learned.get(ORIGIN, "size limit") is None


def test_the_audit_only_grows(records: Records) -> None:
    lines = [AuditLine(NOON + n, "me", AuditAction.EDITED, PLACE, f"u{n}", "first_name") for n in range(3)]
    for line in lines:
        records.audit.add(line)
    assert records.audit.newest(2) == lines[:0:-1]
    assert records.audit.newest(9, "u0") == lines[:1]
    for statement in ("DELETE FROM audit", "UPDATE audit SET note = ''"):
        with pytest.raises(apsw.ConstraintError):
            records.audit._database.run(statement)


def test_a_prescription_is_kept_once_until_it_changes(records: Records) -> None:
    first = Prescription().with_eye(Distance.NEAR, Side.LEFT, Eye("-1.25", "", None))
    second = first.with_eye(Distance.NEAR, Side.RIGHT, Eye("0", None, None))
    kept = [
        records.history.note_reading("u1", NOON + n, value) for n, value in enumerate((first, first, second, first))
    ]
    assert kept == [True, False, True, True]
    assert [s.prescription for s in records.history.of_customer("u1")] == [first, second, first]


def test_another_key_does_not_open_and_changes_nothing(computer: Computer) -> None:
    computer.records().close()
    before = computer.profile.records_path.read_bytes()
    with pytest.raises(KeyWrong):
        Computer(computer.folder, DataKey.new(os.urandom)).records()
    assert computer.profile.records_path.read_bytes() == before


def test_a_broken_file_is_not_taken_for_a_wrong_key(computer: Computer) -> None:
    records = computer.records()
    records.keep_copy()
    records.close()
    content = bytearray(computer.profile.records_path.read_bytes())
    content[200] ^= 1
    computer.profile.records_path.write_bytes(content)
    with pytest.raises(StoreDamaged, match="copies"):
        computer.records()


def test_records_of_a_newer_program_are_refused(computer: Computer) -> None:
    records = computer.records()
    records.outbox._database.run("PRAGMA user_version = 99")
    records.close()
    with pytest.raises(StoreNewer):
        computer.records()


def test_another_process_is_noticed(computer: Computer, records: Records) -> None:
    before = records.data_version()
    beside = computer.records()
    beside.outbox.add(new_create("u1"))
    beside.close()
    assert records.data_version() != before
    assert records.outbox.counts().queued == 1


@pytest.mark.parametrize("ending", ["missing", "empty"])
def test_a_file_that_is_gone_is_not_begun_anew_where_copies_of_it_lie(computer: Computer, ending: str) -> None:
    records = computer.records()
    records.outbox.add(new_create("u1"))
    records.keep_copy()
    records.close()
    computer.profile.records_path.unlink()
    if ending == "empty":
        computer.profile.records_path.touch()
    with pytest.raises(StoreDamaged, match=f"records.db is {ending}; copies of it are in "):
        computer.records()
