"""Planted words are found in no file of a profile, logs of the databases included."""

import os
from dataclasses import replace

from joptic_desktop.domain.customers import Address, Group
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.writes import NewWrite, Verb
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.drafts import Draft
from joptic_desktop.storage.sessions import Session
from tests.storage.stores import NOON, PLACE, Computer, change, file, record, summary

CANARY = "Zq7Canary"


def test_planted_words_are_found_nowhere(computer: Computer) -> None:
    eye = Eye(CANARY, CANARY, CANARY)
    prescription = Prescription().with_eye(Distance.NEAR, Side.LEFT, eye)
    person = record(CANARY, CANARY, f"{CANARY}@example.com", CANARY, prescription=prescription)
    person = replace(person, address=Address(CANARY, CANARY, CANARY, CANARY))
    records, cache = computer.records(), computer.writer()
    blobs = BlobStore(computer.profile.blobs, computer.key, os.urandom)
    stored = blobs.write(CANARY.encode() * 50)
    papers = replace(file(stored.name), real_name=CANARY)
    seq = records.outbox.add(
        NewWrite("u1", Verb.UPDATE, PLACE, CANARY, NOON, change(first_name=CANARY), base=person, files=(papers,))
    ).seq
    records.outbox.mark_sending(seq, NOON)
    records.outbox.confirm(seq, NOON, service_id=CANARY, verified=person)
    records.blobs.remember(stored, NOON)
    records.drafts.save(Draft("d1", "customer", "u1", NOON, f'"{CANARY}"'))
    records.sessions.put(Session(PLACE.origin, CANARY, CANARY, CANARY))
    records.learned.put(PLACE.origin, "said", CANARY)
    records.history.note_reading("u1", NOON, prescription)
    records.audit.add(AuditLine(NOON, CANARY, AuditAction.VIEWED, PLACE, "u1", CANARY))
    records.keep_copy()
    cache.put_page([("u1", summary(CANARY, CANARY, CANARY, groups=(Group(CANARY, CANARY),)))])
    cache.put_details([("u1", person)], NOON)
    files = computer.files()
    assert {"records.db", "records.db-wal", "cache.db", "cache.db-wal", "profile.json"} <= {f.name for f in files}
    words = [CANARY.encode(), CANARY.lower().encode(), CANARY.encode("utf-16-le"), CANARY.encode().hex().encode()]
    for path in files:
        content = path.read_bytes()
        assert not any(word in content for word in words), path
    records.close()
    cache.close()
