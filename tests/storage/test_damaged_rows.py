"""A row that came damaged is shown as damaged with what is left of it, until a whole row or the whole record comes."""

from dataclasses import replace

import pytest

from joptic_desktop.domain.customers import NOTHING_READ, CustomerSummary, DamagedRow, Status
from joptic_desktop.domain.identity import nameless_uid
from joptic_desktop.domain.queries import Attention, CustomerQuery
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.cache_rows import CachedRow
from joptic_desktop.storage.cache_writer import CacheWriter
from tests.storage.stores import NOON, PLACE, Computer, group, record, summary

LAYLA = summary("s1", "Layla Hassan", "layla@example.com", groups=(group("VIP"),))
REASON = "groups: Input should be a valid list"
NAMELESS = nameless_uid("m9")


def damaged(rest: CustomerSummary, mark: str = "m1") -> DamagedRow:
    return DamagedRow(0, REASON, mark, rest)


def row(reader: CacheReader, uid: str = "u1") -> CachedRow:
    return reader.rows_of([uid])[0]


BROKEN = damaged(replace(LAYLA, groups=()))


def test_it_is_shown_searched_and_counted_with_what_is_left_of_it(writer: CacheWriter, reader: CacheReader) -> None:
    assert writer.put_page([("u1", BROKEN)]) == ("u1",)
    assert (row(reader).name, row(reader).attention) == ("Layla Hassan", Attention.DAMAGED)
    assert reader.damage("u1") == REASON
    assert len(reader.search("layla").keys) == 1
    assert len(reader.ids(CustomerQuery(attention=Attention.DAMAGED)).keys) == 1
    assert (reader.counts().total, reader.counts().active, reader.counts().damaged) == (1, 1, 1)
    assert reader.known_service_ids() == {"s1": "u1"}


def test_the_same_row_again_tells_nothing_new(writer: CacheWriter) -> None:
    writer.put_page([("u1", BROKEN)])
    assert writer.put_page([("u1", BROKEN)]) == ()
    assert writer.put_page([("u1", damaged(LAYLA, "m2"))]) == ("u1",)


def test_it_outlives_a_restart(computer: Computer) -> None:
    first = computer.writer()
    first.put_page([("u1", BROKEN)])
    first.close()
    again, reader = computer.writer(), computer.reader()
    assert (row(reader).attention, reader.damage("u1")) == (Attention.DAMAGED, REASON)
    reader.close()
    again.close()


@pytest.mark.parametrize("whole", [LAYLA, replace(LAYLA, groups=())])
def test_a_whole_row_heals_it(writer: CacheWriter, reader: CacheReader, whole: CustomerSummary) -> None:
    writer.put_page([("u1", BROKEN)])
    assert writer.put_page([("u1", whole)]) == ("u1",)
    assert (row(reader).attention, reader.damage("u1"), reader.summary("u1")) == (None, "", whole)


def test_a_whole_record_heals_it_and_the_same_damaged_row_says_nothing_against(
    writer: CacheWriter, reader: CacheReader
) -> None:
    writer.put_page([("u1", BROKEN)])
    assert reader.needs_detail("u1")
    assert writer.put_detail("u1", record("s1", "Layla Alami", phone="06"), NOON)
    assert (row(reader).name, row(reader).attention) == ("Layla Alami", None)
    assert not reader.needs_detail("u1")
    assert writer.put_page([("u1", BROKEN)]) == ()
    assert row(reader).attention is None
    writer.put_page([("u1", damaged(LAYLA, "m2"))])
    assert row(reader).attention is Attention.DAMAGED


def test_the_same_record_heals_a_row_that_was_damaged_after_it(writer: CacheWriter, reader: CacheReader) -> None:
    known = record("s1", "Layla Hassan")
    writer.put_detail("u1", known, NOON)
    writer.put_page([("u1", BROKEN)])
    assert row(reader).attention is Attention.DAMAGED
    assert writer.put_detail("u1", known, NOON + 1)
    assert row(reader).attention is None


def test_what_was_known_before_stays_below_what_is_left(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", LAYLA)])
    writer.put_page([("u1", damaged(replace(NOTHING_READ, id="s1", name="Leila")))])
    assert (row(reader).name, row(reader).email, row(reader).groups) == ("Leila", "layla@example.com", "VIP")
    assert row(reader).status is Status.ACTIVE


def test_a_row_without_any_id_is_kept_until_a_reading_of_all_does_not_meet_it(
    writer: CacheWriter, reader: CacheReader
) -> None:
    writer.put_page([(NAMELESS, damaged(NOTHING_READ, "m9")), ("u1", LAYLA)])
    assert (row(reader, NAMELESS).name, row(reader, NAMELESS).attention) == ("", Attention.DAMAGED)
    assert (reader.nameless(), reader.known_service_ids(), reader.missing_details(9)) == (
        [NAMELESS],
        {"s1": "u1"},
        ["u1"],
    )
    assert writer.keep_nameless({NAMELESS}) == ()
    assert writer.keep_nameless(set()) == (NAMELESS,)
    assert (reader.counts().total, reader.counts().damaged, reader.damage(NAMELESS)) == (1, 0, "")


def test_a_pending_delete_takes_it_out_of_the_list(writer: CacheWriter, reader: CacheReader) -> None:
    writer.put_page([("u1", BROKEN)])
    writer.project("u1", [Write(1, "u1", Verb.DELETE, PLACE, "me", NOON, WriteState.QUEUED)])
    assert len(reader.ids(CustomerQuery()).keys) == 0
    writer.remove("u1")
    assert reader.damage("u1") == ""
