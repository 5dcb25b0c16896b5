"""What the service made of confirmed writes: kept until a person saw it, and never counted when nothing is left."""

from joptic_desktop.domain.differences import Difference
from joptic_desktop.storage.records import Records
from tests.storage.stores import NOON, new_edit

CITY = Difference("city", "Rabat", "")
NAME = Difference("first_name", "Layla", "LAYLA")


def confirmed(records: Records, *found: Difference, at: float = NOON, **personal: str) -> int:
    """Save, send and confirm an edit; what was found is known at once where anything was."""
    seq = records.outbox.add(new_edit("u1", at, None, **personal)).seq
    records.outbox.mark_sending(seq, at)
    records.outbox.confirm(seq, at, differences=found, answered="then")
    return seq


def shown(records: Records) -> list[tuple[str, ...]]:
    return [tuple(one.unit for one in different.differences) for different in records.differences.unseen()]


def test_a_difference_is_told_until_somebody_saw_it(records: Records) -> None:
    confirmed(records, CITY, first_name="Layla")
    assert shown(records) == [("city",)]
    assert records.outbox.counts().different == 1
    assert records.differences.see("u1", NOON + 1) == 1
    assert shown(records) == []
    assert records.outbox.counts().different == 0


def test_a_later_save_of_the_same_customer_sees_it(records: Records) -> None:
    confirmed(records, CITY, first_name="Layla")
    records.outbox.add(new_edit("u1", NOON + 1, last_name="Hassan"))
    assert records.outbox.counts().different == 0


def test_what_a_later_write_overtook_before_it_was_compared_is_neither_told_nor_counted(records: Records) -> None:
    early = confirmed(records, first_name="Layla")
    confirmed(records, at=NOON + 1, first_name="LAYLA")
    records.differences.put(early, (NAME,), "", NOON + 2)
    assert shown(records) == []
    assert records.outbox.counts().different == 0


def test_the_rest_of_what_was_partly_overtaken_is_told(records: Records) -> None:
    early = confirmed(records, first_name="Layla")
    confirmed(records, at=NOON + 1, first_name="LAYLA")
    records.differences.put(early, (NAME, CITY), "", NOON + 2)
    assert shown(records) == [("city",)]
    assert records.outbox.counts().different == 1


def test_a_comparison_that_found_nothing_leaves_nothing(records: Records) -> None:
    seq = confirmed(records, first_name="Layla")
    records.differences.put(seq, (), "", NOON + 1)
    assert shown(records) == []
    assert records.outbox.counts().different == 0
