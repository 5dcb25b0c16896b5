"""The history of prescriptions: what was read and what was saved, each once, and what became of it."""

from dataclasses import replace
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange, EyeChange
from joptic_desktop.domain.lenses import same_prescription
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.domain.writes import NewWrite, Verb, WriteState
from joptic_desktop.storage.database import open_database
from joptic_desktop.storage.history import Snapshot, SnapshotOrigin, SnapshotState
from joptic_desktop.storage.migrations import migrate
from joptic_desktop.storage.records import PURPOSE, Records
from joptic_desktop.storage.records_schema import RECORDS_SCHEMA
from tests.storage.stores import NOON, PLACE, Computer, change, record

MINUTE = 60.0


def rx(sphere: str, side: Side = Side.RIGHT, below: Prescription | None = None) -> Prescription:
    return (below or Prescription()).with_eye(Distance.DISTANCE, side, Eye(sphere, "-0.25", "90"))


def eyes(sphere: str, side: Side = Side.RIGHT) -> CustomerChange:
    return CustomerChange(eyes=(EyeChange(Distance.DISTANCE, side, Eye(sphere, "-0.25", "90")),))


def edit(what: CustomerChange, seen: Prescription | None, at: float = NOON, uid: str = "u1") -> NewWrite:
    base = record("s1", "Layla Hassan", prescription=seen)
    return NewWrite(uid, Verb.UPDATE, PLACE, "sub-1", at, what, base=base, author="amina@atlas.example")


def spheres(records: Records, uid: str = "u1") -> list[str | None]:
    """Return the right eye's sphere of each entry, newest first."""
    told = [s.prescription.eye(Distance.DISTANCE, Side.RIGHT) for s in records.history.of_customer(uid)]
    return [eye.sphere if eye else None for eye in told]


def newest(records: Records, uid: str = "u1") -> Snapshot:
    return records.history.of_customer(uid)[0]


def test_a_reading_is_kept_with_when_and_from_where(records: Records) -> None:
    assert records.history.note_reading("u1", NOON, rx("-1.25"))
    assert records.history.of_customer("u1") == [Snapshot("u1", NOON, SnapshotOrigin.SERVICE, rx("-1.25"))]


def test_another_writing_of_the_same_values_is_no_news(records: Records) -> None:
    records.history.note_reading("u1", NOON, rx("-1.25"))
    for writing in ("\u22121,25", "-1.250", "1.25-", " -1.25 "):
        assert not records.history.note_reading("u1", NOON + 1, rx(writing))


def test_what_cannot_be_read_is_kept_verbatim_and_compared_so(records: Records) -> None:
    assert records.history.note_reading("u1", NOON, rx("moins deux"))
    assert not records.history.note_reading("u1", NOON + 1, rx("moins deux"))
    assert records.history.note_reading("u1", NOON + 2, rx("moins trois"))
    assert spheres(records) == ["moins trois", "moins deux"]


def test_zero_is_a_value_and_nothing_is_not(records: Records) -> None:
    assert not records.history.note_reading("u1", NOON, Prescription())
    assert not records.history.note_reading(
        "u1", NOON, Prescription().with_eye(Distance.NEAR, Side.LEFT, Eye("", "", ""))
    )
    assert records.history.note_reading("u1", NOON, rx("0"))
    assert not records.history.note_reading("u1", NOON, rx("0.00"))
    assert records.history.note_reading("u1", NOON, Prescription()), "it was taken away on the service"


def test_a_save_is_kept_as_it_will_be_with_who_saved_it(records: Records) -> None:
    seen = rx("-1.00", Side.LEFT, rx("-1.25"))
    records.history.note_reading("u1", NOON - MINUTE, seen)
    records.outbox.add(edit(eyes("-1.50"), seen))
    saved = newest(records)
    assert saved.prescription == rx("-1.50", below=seen)
    assert (saved.at, saved.who, saved.origin) == (NOON, "amina@atlas.example", SnapshotOrigin.THIS_COMPUTER)
    assert saved.state is SnapshotState.WAITING


def test_a_save_without_a_name_tells_the_account(records: Records) -> None:
    records.outbox.add(replace(edit(eyes("-1.50"), None), author=""))
    assert newest(records).who == "sub-1"


def test_what_was_seen_before_the_first_save_is_kept_too(records: Records) -> None:
    records.outbox.add(edit(eyes("-1.50"), rx("-1.25")))
    assert spheres(records) == ["-1.50", "-1.25"]


@pytest.mark.parametrize("what", [change(first_name="A"), CustomerChange(), eyes("\u22121,25")])
def test_a_save_of_the_same_values_leaves_no_entry(records: Records, what: CustomerChange) -> None:
    records.history.note_reading("u1", NOON - MINUTE, rx("-1.25"))
    records.outbox.add(edit(what, rx("-1.25")))
    assert spheres(records) == ["-1.25"]


def test_a_new_customer_starts_with_what_was_saved(records: Records) -> None:
    records.outbox.add(NewWrite("u1", Verb.CREATE, PLACE, "me", NOON, eyes("-1.25")))
    assert spheres(records) == ["-1.25"]


def test_a_save_and_its_reading_are_one_entry(records: Records) -> None:
    records.history.note_reading("u1", NOON - MINUTE, rx("-1.25"))
    seq = records.outbox.add(edit(eyes("-1.50"), rx("-1.25"))).seq
    records.outbox.mark_sending(seq, NOON + 1)
    read = record("s1", "Layla Hassan", prescription=rx("-1.50"))
    records.outbox.confirm(seq, NOON + 2, service_id="s1", verified=read)
    records.history.note_reading("u1", NOON + 3, rx("-1.50"))
    assert spheres(records) == ["-1.50", "-1.25"]
    assert newest(records).confirmed_at == NOON + 2
    assert newest(records).state is SnapshotState.ON_SERVICE


def test_a_reading_of_other_values_than_were_saved_is_another_entry(records: Records) -> None:
    seq = records.outbox.add(edit(eyes("-1.50"), rx("-1.25"))).seq
    records.outbox.mark_sending(seq, NOON + 1)
    other = rx("-0.75", Side.LEFT, rx("-1.50"))
    records.outbox.confirm(seq, NOON + 2, service_id="s1", verified=record("s1", "L", prescription=other))
    assert newest(records).prescription == other
    assert newest(records).origin is SnapshotOrigin.SERVICE
    assert spheres(records) == ["-1.50", "-1.50", "-1.25"]


def test_a_prescription_that_the_service_dropped_is_told(records: Records) -> None:
    seq = records.outbox.add(NewWrite("u1", Verb.CREATE, PLACE, "me", NOON, eyes("-1.25"))).seq
    records.outbox.mark_sending(seq, NOON + 1)
    records.outbox.confirm(seq, NOON + 2, service_id="s1", verified=record("s1", "Layla Hassan"))
    records.history.note_reading("u1", NOON + 3, Prescription())
    assert spheres(records) == [None, "-1.25"]
    assert newest(records).origin is SnapshotOrigin.SERVICE


def test_a_customer_without_a_prescription_has_no_entry(records: Records) -> None:
    records.history.note_reading("u1", NOON, Prescription())
    assert records.history.of_customer("u1") == []


def test_readings_while_a_save_waits_do_not_repeat_what_was_known(records: Records) -> None:
    records.history.note_reading("u1", NOON - MINUTE, rx("-1.25"))
    records.outbox.add(edit(eyes("-1.50"), rx("-1.25")))
    assert not records.history.note_reading("u1", NOON + 1, rx("-1.25"))
    assert spheres(records) == ["-1.50", "-1.25"]


def test_an_old_save_does_not_swallow_a_later_return_to_its_values(records: Records) -> None:
    for n, sphere in enumerate(("-1.50", "-1.25")):
        seq = records.outbox.add(edit(eyes(sphere), rx("-1.25"), NOON + n)).seq
        records.outbox.mark_sending(seq, NOON + n)
        records.outbox.confirm(seq, NOON + n, service_id="s1")
    records.history.note_reading("u1", NOON + 5, rx("-1.25"))
    assert records.history.note_reading("u1", NOON + 9, rx("-1.50"))
    assert spheres(records) == ["-1.50", "-1.25", "-1.50", "-1.25"]


def test_a_save_on_a_base_that_was_overtaken_keeps_what_the_service_told_since(records: Records) -> None:
    records.history.note_reading("u1", NOON - 2 * MINUTE, rx("-1.00", Side.LEFT, rx("-1.25")))
    now = rx("-0.75", Side.LEFT, rx("-1.25"))
    records.history.note_reading("u1", NOON - MINUTE, now)
    records.outbox.add(edit(eyes("-1.50"), rx("-1.00", Side.LEFT, rx("-1.25"))))
    assert newest(records).prescription == rx("-1.50", below=now)


def test_saves_on_their_way_are_laid_over_what_was_seen(records: Records) -> None:
    seq = records.outbox.add(edit(eyes("-1.50"), rx("-1.25"))).seq
    records.outbox.mark_sending(seq, NOON + 1)
    records.outbox.add(edit(eyes("-0.75", Side.LEFT), rx("-1.25"), NOON + 2))
    assert newest(records).prescription == rx("-0.75", Side.LEFT, rx("-1.50"))


def test_a_save_that_another_joined_was_never_sent(records: Records) -> None:
    records.outbox.add(edit(eyes("-1.50"), rx("-1.25")))
    records.outbox.add(edit(eyes("-1.75"), rx("-1.25"), NOON + 1))
    assert [s.state for s in records.history.of_customer("u1")] == [
        SnapshotState.WAITING,
        SnapshotState.NOT_SENT,
        SnapshotState.ON_SERVICE,
    ]


def test_a_refused_save_stays_and_says_so(records: Records) -> None:
    seq = records.outbox.add(edit(eyes("-1.50"), rx("-1.25"))).seq
    records.outbox.mark_sending(seq, NOON + 1)
    records.outbox.move(seq, WriteState.REFUSED, NOON + 2)
    assert newest(records).state is SnapshotState.REFUSED
    records.outbox.discard(seq, NOON + 3)
    assert newest(records).state is SnapshotState.NOT_SENT
    assert spheres(records) == ["-1.50", "-1.25"]


def test_a_corrected_revision_is_an_entry_of_its_own(records: Records) -> None:
    seq = records.outbox.add(edit(eyes("-1.50"), rx("-1.25"))).seq
    records.outbox.mark_sending(seq, NOON + 1)
    records.outbox.move(seq, WriteState.REFUSED, NOON + 2)
    records.outbox.replace(seq, edit(eyes("-1.75"), rx("-1.25"), NOON + 3))
    states = [s.state for s in records.history.of_customer("u1")]
    assert spheres(records) == ["-1.75", "-1.50", "-1.25"]
    assert states == [SnapshotState.WAITING, SnapshotState.NOT_SENT, SnapshotState.ON_SERVICE]


def test_a_save_that_clashes_waits_for_a_decision(records: Records) -> None:
    seq = records.outbox.add(edit(eyes("-1.50"), rx("-1.25"))).seq
    records.outbox.move(seq, WriteState.NEEDS_DECISION, NOON + 1)
    assert newest(records).state is SnapshotState.NEEDS_DECISION


def test_a_save_that_fails_leaves_neither_write_nor_entry(records: Records) -> None:
    def save_and_fail() -> None:
        with records.transaction():
            records.outbox.add(edit(eyes("-1.50"), rx("-1.25")))
            raise KeyError

    with pytest.raises(KeyError):
        save_and_fail()
    assert records.outbox.unfinished() == []
    assert records.history.of_customer("u1") == []


def test_both_are_there_after_a_restart(computer: Computer) -> None:
    records = computer.records()
    records.outbox.add(edit(eyes("-1.50"), rx("-1.25")))
    records.close()
    again = computer.restarted()
    assert spheres(again) == ["-1.50", "-1.25"]
    again.close()


def test_a_customer_met_by_a_pull_first_brings_the_history_along(records: Records) -> None:
    seq = records.outbox.add(NewWrite("u1", Verb.CREATE, PLACE, "me", NOON, eyes("-1.25"))).seq
    records.outbox.mark_sending(seq, NOON + 1)
    met = records.ids.uid_for(PLACE, "s1")
    records.history.note_reading(met, NOON + 2, rx("-1.50"))
    records.outbox.confirm(seq, NOON + 3, service_id="s1")
    assert records.history.of_customer(met) == []
    assert spheres(records) == ["-1.50", "-1.25"]


def test_a_clock_that_is_set_back_makes_no_entries(records: Records) -> None:
    records.history.note_reading("u1", NOON, rx("-1.25"))
    records.history.note_reading("u1", NOON - 99 * MINUTE, rx("-1.50"))
    assert not records.history.note_reading("u1", NOON - 98 * MINUTE, rx("-1.50"))


def test_a_history_of_the_first_version_is_brought_along_and_its_file_kept(computer: Computer) -> None:
    database = open_database(computer.profile.records_path, computer.key.derive(PURPOSE), create=True)
    migrate(database, RECORDS_SCHEMA[:1], lambda version: None)
    for n, sphere in enumerate(("-1.25", "-1.50")):
        text = f'{{"distanceVision":{{"rightEye":{{"sph":"{sphere}","cyl":"-0.25","axis":"90"}}}}}}'
        sql = "INSERT INTO history(uid, at, origin, prescription) VALUES ('u1', ?, 'service', ?)"
        database.run(sql, (NOON + n, text))
    database.close()
    records = computer.records()
    assert spheres(records) == ["-1.50", "-1.25"]
    assert {s.state for s in records.history.of_customer("u1")} == {SnapshotState.ON_SERVICE}
    assert not records.history.note_reading("u1", NOON + 2, rx("-1.50"))
    assert [copy.name for copy in computer.profile.copies.iterdir()] == ["records-version-1.db"]
    records.close()


_RX = st.builds(rx, st.sampled_from(["-1.25", "\u22121,25", "0", "+0.50", "?"]), st.sampled_from(Side))


def test_readings_keep_exactly_the_changes(records: Records) -> None:
    uids = map(str, count())

    @given(told=st.lists(_RX, max_size=12))
    def check(told: list[Prescription]) -> None:
        uid = next(uids)
        for n, prescription in enumerate(told):
            records.history.note_reading(uid, NOON + n, prescription)
        kept = [s.prescription for s in reversed(records.history.of_customer(uid))]
        pairs = pairwise([Prescription(), *told])
        assert kept == [after for before, after in pairs if not same_prescription(before, after)]

    check()
