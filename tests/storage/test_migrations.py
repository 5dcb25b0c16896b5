"""Records of every earlier version are brought along whole, by one process alone, with a copy kept."""

import pytest

from joptic_desktop.domain.differences import Difference
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import ProfileInUse
from joptic_desktop.storage.database import open_database
from joptic_desktop.storage.migrations import migrate
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.records import PURPOSE
from joptic_desktop.storage.records_schema import ALLOWED_MOVES, RECORDS_SCHEMA
from tests.storage.stores import NOON, PLACE, Computer

OLD_VERSIONS = range(1, len(RECORDS_SCHEMA))
RX = '{"distanceVision":{"rightEye":{"sph":"-1.125","cyl":"-0.25","axis":"90"}}}'
CHANGE = '{"personal":{"first_name":"Layla"},"address":{},"eyes":[]}'
STATEMENTS = (
    f"INSERT INTO place VALUES (1, '{PLACE.origin}', '{PLACE.store_id}')",
    f"""INSERT INTO op(uid, verb, place, account, saved_at, change, not_before, state)
        VALUES ('u1', 'update', 1, 'me', {NOON}, '{CHANGE}', 0, 'queued')""",
    """INSERT INTO op_file
        VALUES (1, 0, 'prescription', 'b1', 'a.pdf', 'p.pdf', 'application/pdf', 3, 'ab', 'waiting', '')""",
    f"INSERT INTO op_log(at, seq, what, state, note) VALUES ({NOON}, 1, 'added', 'queued', '')",
    "INSERT INTO idmap VALUES ('u1', 1, 's1')",
    f"INSERT INTO history(uid, at, origin, prescription) VALUES ('u1', {NOON}, 'service', '{RX}')",
    f"INSERT INTO draft VALUES ('d1', 'customer', 'u1', {NOON}, '{{}}')",
)


def write_old(computer: Computer, version: int) -> None:
    """Leave a profile as an earlier version did, with a row in every table that holds what nobody can fetch again."""
    database = open_database(computer.profile.records_path, computer.key.derive(PURPOSE), create=True)
    migrate(database, RECORDS_SCHEMA[:version], lambda _: None)
    database.run_many("INSERT INTO op_transition VALUES (?, ?)", ALLOWED_MOVES)
    for statement in STATEMENTS:
        database.run(statement)
    database.close()


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_everything_of_an_earlier_version_is_there_and_goes_on(computer: Computer, version: int) -> None:
    write_old(computer, version)
    records = computer.records()
    (write,) = records.outbox.unfinished(PLACE)
    assert (write.change and write.change.personal.first_name, [f.blob for f in write.files]) == ("Layla", ["b1"])
    assert [s.prescription.distance.right.sphere for s in records.history.of_customer("u1")] == ["-1.125"]  # type: ignore[union-attr]  # written above
    assert records.ids.uid(PLACE, "s1") == "u1"
    assert records.drafts.load("d1") is not None
    records.outbox.mark_sending(write.seq, NOON + 1)
    found = (Difference("first_name", "Layla", ""),)
    assert records.outbox.confirm(write.seq, NOON + 2, differences=found).state is WriteState.CONFIRMED
    assert records.outbox.counts().different == 1
    assert records.shops.get(PLACE) is None
    assert [copy.name for copy in computer.profile.copies.iterdir()] == [f"records-version-{version}.db"]
    records.close()


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_an_older_window_that_is_open_keeps_its_schema(computer: Computer, version: int) -> None:
    write_old(computer, version)
    with ProfileLock(computer.profile.lock_path), pytest.raises(ProfileInUse):
        computer.records()
    database = open_database(computer.profile.records_path, computer.key.derive(PURPOSE), create=False)
    assert database.value("PRAGMA user_version") == version
    database.close()


def test_beside_a_window_of_this_version_nothing_is_to_be_changed(computer: Computer) -> None:
    computer.records().close()
    with ProfileLock(computer.profile.lock_path):
        computer.records().close()
