"""The cache shows what is confirmed with what is pending laid over, whatever comes in which order, and can be lost."""

from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given

from joptic_desktop.domain.contract import summary_to_json
from joptic_desktop.domain.customers import CustomerSummary, Status
from joptic_desktop.domain.queries import Attention, CustomerQuery, SortBy, SortOrder
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.errors import StoreDamaged, StoreFull
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.cache_rows import CachedRow, summary_from_text, summary_to_text
from joptic_desktop.storage.cache_writer import TIDY_AFTER, CacheWriter
from joptic_desktop.storage.overlay_rows import stamp
from joptic_desktop.storage.pull_state import PullState
from joptic_desktop.storage.write_codec import compact
from tests.domain import values
from tests.storage.stores import NOON, PLACE, STAMP, Computer, change, group, record, summary

LATER = "2026-11-18T11:00:00.000Z"
LAYLA = summary("s1", "Layla Hassan", "layla@example.com", groups=(group("VIP"), group("École")))
AHMED = summary("s2", "Ahmed Benali", "ahmed@example.com", status=Status.INACTIVE, updated_at=LATER)


def write(uid: str, verb: Verb = Verb.UPDATE, state: WriteState = WriteState.QUEUED, **other: object) -> Write:
    plain = Write(1, uid, verb, PLACE, "me", NOON, state, None if verb is Verb.DELETE else change(last_name="Alami"))
    return replace(plain, **other)  # type: ignore[arg-type]  # tests name real fields


def shown(reader: CacheReader, query: CustomerQuery | None = None) -> list[str]:
    return [row.uid for row in reader.rows(reader.ids(query or CustomerQuery()).keys)]


def row(reader: CacheReader, uid: str) -> CachedRow:
    return reader.rows_of([uid])[0]


def test_a_page_is_shown_as_it_came(writer: CacheWriter, reader: CacheReader) -> None:
    assert writer.put_page([("u1", LAYLA), ("u2", AHMED)]) == ("u1", "u2")
    key = reader.key_of("u1")
    assert row(reader, "u1") == CachedRow(
        key or 0,
        "u1",
        "Layla Hassan",
        "layla@example.com",
        None,
        "VIP, École",
        Status.ACTIVE,
        is_local=True,
        created_at=STAMP,
        updated_at=STAMP,
        attention=None,
    )
    assert reader.summary("u1") == LAYLA
    assert reader.detail("u1") is None


def test_an_unchanged_row_is_not_told_again(writer: CacheWriter) -> None:
    writer.put_page([("u1", LAYLA), ("u2", AHMED)])
    assert writer.put_page([("u1", LAYLA), ("u2", replace(AHMED, name="Ahmad Benali"))]) == ("u2",)
    assert writer.put_page([]) == ()


def test_a_renamed_customer_is_found_by_the_new_name_only(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA)])
    writer.put_page([("u1", replace(LAYLA, name="Leila Alami"))])
    assert (len(reader.search("leila").keys), len(reader.search("hassan").keys)) == (1, 0)


def test_details_add_the_phone(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA)])
    detail = record("s1", "Layla Hassan", "layla@example.com", "+212 612-345678")
    assert writer.put_detail("u1", detail, NOON)
    assert not writer.put_detail("u1", detail, NOON + 1)
    assert row(reader, "u1").phone == "+212 612-345678"
    kept = reader.detail("u1")
    assert kept is not None
    assert (kept.customer, kept.confirmed, kept.fetched_at, kept.attention) == (detail, detail, NOON + 1, None)
    assert row(reader, "u1").groups == "VIP, École"


def test_a_customer_known_by_his_record_alone_is_shown(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_detail("u1", record("s1", "Layla Hassan", "layla@example.com", is_active=False), NOON)
    assert (row(reader, "u1").name, row(reader, "u1").status) == ("Layla Hassan", Status.INACTIVE)
    assert reader.known_service_ids() == {"s1": "u1"}


def test_the_newer_of_list_and_record_is_shown(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_detail("u1", record("s1", "Layla Hassan", phone="0612345678"), NOON)
    writer.put_page([("u1", replace(LAYLA, name="Leila Hasan", updated_at=LATER))])
    assert (row(reader, "u1").name, row(reader, "u1").phone) == ("Leila Hasan", "0612345678")
    assert reader.needs_detail("u1")
    writer.put_detail("u1", record("s1", "Layla Hassan", updated_at="2026-11-18T12:00:00.000Z"), NOON)
    assert row(reader, "u1").name == "Layla Hassan"
    assert not reader.needs_detail("u1")


@pytest.mark.parametrize("is_first", [True, False])
def test_a_pending_edit_lies_over_whatever_is_confirmed(
    writer: CacheWriter, reader: CacheReader, *, is_first: bool
) -> None:
    edit = [write("u1", base=record("s1", "Layla Hassan"))]
    if is_first:
        writer.project("u1", edit)
    writer.put_page([("u1", LAYLA)])
    writer.put_detail("u1", record("s1", "Layla Hassan", phone="06"), NOON)
    if not is_first:
        writer.project("u1", edit)
    writer.put_page([("u1", replace(LAYLA, updated_at=LATER))])
    assert (row(reader, "u1").name, row(reader, "u1").attention) == ("Layla Alami", Attention.WAITING)
    writer.project("u1", [])
    assert (row(reader, "u1").name, row(reader, "u1").attention) == ("Layla Hassan", None)


def test_an_edit_of_a_customer_whose_record_was_lost_lies_on_its_base(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA)])
    writer.project("u1", [write("u1", base=record("s1", "Layla Hassan", phone="06"))])
    assert row(reader, "u1").phone == "06"
    assert reader.needs_detail("u1")


def test_a_customer_made_here_whom_the_list_tells_is_read_though_its_files_wait(
    writer: CacheWriter, reader: CacheReader
) -> None:
    created = write("u1", Verb.CREATE, WriteState.REFUSED, data_sent=True)
    writer.project("u1", [created])
    assert not reader.needs_detail("u1")
    writer.put_page([("u1", LAYLA)])
    assert reader.missing_details(9) == ["u1"]


def test_a_customer_made_here_is_shown_until_given_up(writer: CacheWriter, reader: CacheReader) -> None:
    created = write("u1", Verb.CREATE, change=change(first_name="Layla", last_name="Alami", phone_number="0612345678"))
    writer.project("u1", [created])
    writer.project("u1", [created])
    assert (row(reader, "u1").name, row(reader, "u1").created_at) == ("Layla Alami", stamp(NOON))
    assert len(reader.search("0612345678").keys) == 1
    assert reader.missing_details(9) == []
    kept = reader.detail("u1")
    assert kept is not None
    assert kept.confirmed is None
    writer.project("u1", [])
    assert reader.key_of("u1") is None
    assert len(reader.search("layla").keys) == 0


def test_a_customer_made_here_keeps_his_row_when_he_arrives(writer: CacheWriter, reader: CacheReader) -> None:
    writer.project("u1", [write("u1", Verb.CREATE)])
    key = reader.key_of("u1")
    writer.put_page([("pulled", summary("s1", "Alami"))])
    writer.put_detail("u1", record("s1", " Alami"), NOON)
    writer.project("u1", [])
    assert (shown(reader), reader.key_of("u1")) == (["u1"], key)


def test_a_row_about_to_be_deleted_is_hidden_until_that_fails(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA), ("u2", AHMED)])
    writer.project("u1", [write("u1", Verb.DELETE)])
    assert shown(reader) == ["u2"]
    assert reader.counts().total == 1
    assert reader.counts().groups == ()
    writer.project("u1", [write("u1", Verb.DELETE, WriteState.REFUSED)])
    assert set(shown(reader)) == {"u1", "u2"}
    assert row(reader, "u1").attention is Attention.REFUSED


def test_the_worst_of_several_writes_is_shown(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA)])
    writer.project("u1", [write("u1"), write("u1", state=WriteState.NEEDS_DECISION), write("u1", Verb.DELETE)])
    assert not shown(reader)
    writer.project("u1", [write("u1"), write("u1", state=WriteState.NEEDS_DECISION)])
    assert row(reader, "u1").attention is Attention.CONFLICT


def test_at_each_start_the_projection_follows_the_records(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA), ("u2", AHMED)])
    writer.project("u1", [write("u1")])
    writer.project("gone", [write("gone", Verb.CREATE)])
    for _ in range(2):
        writer.project_all([write("u2", Verb.DELETE), write("new", Verb.CREATE)])
        assert set(shown(reader)) == {"new", "u1"}
        assert row(reader, "u1").attention is None


def test_a_removed_customer_leaves_nothing(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA)])
    key = reader.key_of("u1")
    writer.remove("u1")
    writer.remove("u1")
    assert (shown(reader), len(reader.search("layla").keys), reader.counts().groups) == ([], 0, ())
    writer.put_page([("u1", LAYLA)])
    assert reader.key_of("u1") != key


def test_forgotten_details_are_read_when_somebody_opens_them(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA)])
    writer.put_detail("u1", record("s1", "Layla Hassan", phone="0612345678"), NOON)
    writer.forget_details(["u1"])
    assert reader.detail("u1") is None
    assert len(reader.search("0612345678").keys) == 0
    writer.put_page([("u1", summary("s1", "Layla Hassan-Amrani", updated_at="2030-01-01T00:00:00.000Z"))])
    assert reader.missing_details(9) == []
    writer.note_opened("u1", NOON)
    assert reader.missing_details(9) == ["u1"]


def test_details_that_were_forgotten_are_all_read_again_once_that_is_turned_off(
    writer: CacheWriter, reader: CacheReader
) -> None:
    writer.put_page([("u1", LAYLA), ("u2", AHMED)])
    writer.forget_details(["u1", "u2"])
    writer.wake_details()
    assert reader.missing_details(9) == ["u1", "u2"]


def test_details_are_unused_since_they_were_read_first_or_opened_last(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA), ("u2", AHMED), ("u3", summary("s3", "Omar"))])
    for number in (1, 2, 3):
        writer.put_detail(f"u{number}", record(f"s{number}", "Omar"), NOON + number)
    writer.put_detail("u1", record("s1", "Omar"), NOON + 9000)  # reading again by itself is no use
    writer.note_opened("u2", NOON + 5000)
    assert writer.forget_unused(NOON + 1, 9) == ()
    writer.project("u1", [write("u1", base=record("s1", "Omar"))])
    assert writer.forget_unused(NOON + 3, 9) == ()
    writer.project("u1", [])
    assert writer.forget_unused(NOON + 9000, 2) == ("u1", "u3")
    assert writer.forget_unused(NOON + 9000, 2) == ("u2",)
    assert [reader.detail(uid) for uid in ("u1", "u2", "u3")] == [None] * 3


def test_a_cache_of_before_knows_no_uses_but_its_readings(computer: Computer) -> None:
    first = computer.writer()
    first.put_page([("u1", LAYLA)])
    first.put_detail("u1", record("s1", "Layla Hassan"), NOON)
    first._database.run("DROP TABLE detail_use; PRAGMA user_version = 3")
    first.close()
    with closing(computer.writer()) as writer:
        assert writer.forget_unused(NOON + 1, 9) == ("u1",)


def test_changed_details_are_read_before_those_never_read(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA), ("u2", AHMED), ("u3", summary("s3", "Omar"))])
    writer.put_detail("u2", record("s2", "Ahmed Benali"), NOON)
    writer.put_detail("u3", record("s3", "Omar"), NOON - 5)
    assert reader.missing_details(9) == ["u2", "u1"]
    assert reader.details_before(NOON, NOON, 9) == ["u3"]
    assert reader.details_before(NOON - 5, NOON - 1, 9) == ["u2"]


def test_the_figures_beside_the_filters(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA), ("u2", AHMED), ("u3", summary("s3", "Omar", groups=(group("VIP"),)))])
    writer.put_detail("u2", record("s2", "Ahmed Benali", is_active=False), NOON)
    writer.project("u3", [write("u3", base=record("s3", "Omar"))])
    counts = reader.counts()
    assert (counts.total, counts.active, counts.inactive, counts.with_details) == (3, 2, 1, 1)
    assert (counts.waiting, counts.conflicts, counts.refused) == (1, 0, 0)
    assert [(g.name, g.count) for g in counts.groups] == [("VIP", 2), ("École", 1)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (CustomerQuery(), ["u2", "u3", "u1"]),
        (CustomerQuery(sort_order=SortOrder.ASCENDING), ["u1", "u3", "u2"]),
        (CustomerQuery(sort_by=SortBy.NAME, sort_order=SortOrder.ASCENDING), ["u2", "u3", "u1"]),
        (CustomerQuery(sort_by=SortBy.STATUS, sort_order=SortOrder.ASCENDING), ["u1", "u3", "u2"]),
        (CustomerQuery(sort_by=SortBy.CREATED, sort_order=SortOrder.ASCENDING), ["u1", "u2", "u3"]),
        (CustomerQuery(status=Status.INACTIVE), ["u2"]),
        (CustomerQuery(group="group-VIP"), ["u1"]),
        (CustomerQuery(attention=Attention.WAITING), []),
        (CustomerQuery(name="el"), ["u3"]),
        (CustomerQuery(name="hassan"), ["u1"]),
        (CustomerQuery(name="example"), []),
        (CustomerQuery(search="example", status=Status.ACTIVE), ["u1"]),
        (CustomerQuery(search="a", sort_by=SortBy.NAME), ["u3", "u2"]),
    ],
)
def test_every_filter_and_order(
    writer: CacheWriter, reader: CacheReader, query: CustomerQuery, expected: list[str]
) -> None:
    elise = summary("s3", "Élise Amrani", updated_at="2026-11-18T10:30:00.000Z", created_at=LATER)
    writer.put_page([("u1", LAYLA), ("u2", AHMED), ("u3", elise)])
    assert shown(reader, query) == expected


def test_duplicates_are_found_however_they_are_written(writer: CacheWriter, reader: CacheReader) -> None:
    layla = record("s1", "Layla Hassan", "Layla@Example.com", "+212 6 12 34 56 78")
    writer.put_detail("u1", layla, NOON)
    assert layla.personal is not None
    born = layla.personal.date_of_birth
    assert born is not None
    assert reader.same_email(" layla@example.COM ") == ["u1"]
    assert reader.same_phone("0612-345678") == ["u1"]
    assert reader.same_person("LAYLÁ  hassan", born) == ["u1"]
    assert reader.same_person("Layla", born) == []
    assert (reader.same_email(""), reader.same_phone("12"), reader.same_email("example.com")) == ([], [], [])


def test_the_state_of_the_pull_is_kept_with_the_rows(writer: CacheWriter, reader: CacheReader) -> None:
    assert reader.pull_state() == PullState()
    state = PullState(45, STAMP, NOON, NOON, complete=True)
    writer.put_pull_state(state)
    writer.put_note("positions", [1, 2])
    assert (reader.pull_state(), writer.pull_state(), reader.note("positions")) == (state, state, [1, 2])


def test_a_reader_writes_nothing_and_sees_each_commit(writer: CacheWriter, reader: CacheReader) -> None:
    version = reader.data_version()
    writer.put_page([("u1", LAYLA)])
    assert reader.data_version() != version
    with pytest.raises(StoreFull):
        reader._database.run("DELETE FROM customer")


def test_a_store_without_a_cache_is_told(computer: Computer) -> None:
    with pytest.raises(StoreDamaged):
        computer.reader()


@pytest.mark.parametrize("damage", [b"", b"garbage" * 1000])
def test_a_damaged_cache_is_made_anew(computer: Computer, damage: bytes) -> None:
    first = computer.writer()
    first.put_page([("u1", LAYLA)])
    first.close()
    computer.profile.cache_path(PLACE).write_bytes(damage)
    again = computer.writer()
    assert again.put_page([("u1", LAYLA)]) == ("u1",)
    again.close()


def test_a_cache_of_another_version_is_made_anew(computer: Computer) -> None:
    first = computer.writer()
    first._database.run("PRAGMA user_version = 77")
    first.close()
    again = computer.writer()
    assert again.put_page([("u1", LAYLA)]) == ("u1",)
    again.close()


def test_a_cache_that_lacks_a_table_only_is_kept(computer: Computer) -> None:
    first = computer.writer()
    first.put_page([("u1", LAYLA)])
    for table in ("suspect", "tombstone", "detail_use"):
        first._database.run(f"DROP TABLE {table}")
    first._database.run("PRAGMA user_version = 2")
    first.close()
    again = computer.writer()
    assert again.put_page([("u1", LAYLA)]) == ()
    again.suspects.put(("u1", "nobody"))
    assert [one.uid for one in again.suspects.all()] == ["u1"]
    again.close()


def test_tidying_changes_no_answer(writer: CacheWriter, reader: CacheReader) -> None:
    for turn in range(4):
        writer.put_page([(f"u{n}", summary(f"s{n}", f"Layla {n:04} {turn}")) for n in range(TIDY_AFTER // 3 + 1)])
    before = reader.search("layla").keys
    while writer.tidy():
        pass
    assert writer.note("replaced texts") == 0
    assert reader.search("layla").keys == before
    assert len(reader.search("0017 3").keys) == 1


def test_a_cache_that_cannot_be_written_any_more_can_be_closed(writer: CacheWriter) -> None:
    writer._database.run("PRAGMA query_only = ON")
    writer.close()
    writer.close()


@given(values.summaries)
def test_the_text_of_a_row_is_plain_json(told: CustomerSummary) -> None:
    assert summary_to_text(told) == compact(summary_to_json(told))
    assert summary_from_text(summary_to_text(told)) == told
