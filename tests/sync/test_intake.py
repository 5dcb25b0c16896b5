"""Of each customer nothing replaces what was asked for later, in whatever order the answers come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from joptic_desktop.domain.customers import NOTHING_READ, Customer, CustomerSummary, DamagedRow, Page
from joptic_desktop.domain.queries import Attention, PageRequest, SortBy
from joptic_desktop.storage.cache_rows import CachedRow
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.confirming import CacheConfirmer
from joptic_desktop.sync.intake import Told
from tests.storage.stores import PLACE, group, record, summary
from tests.sync.moving_list import Copy, copying

ID, UID = "s1", "u1"
# as some services do: a row's stamp is newer than the record's
NEWER_STAMP = "2026-11-18T10:00:05.000Z"
OLD_ROW = summary(ID, "Old Name", "old@example.com", updated_at=NEWER_STAMP)
DAMAGED = DamagedRow(0, "name: Input should be a valid string", "m1", replace(NOTHING_READ, id=ID))
PAGES = 40


@dataclass(frozen=True, slots=True)
class Desk:
    """What the service told of one customer, by when it was asked for."""

    copy: Copy

    async def row(self, row: CustomerSummary | DamagedRow, asked: float) -> tuple[str, ...]:
        """Let the list have told a row; return the uids that changed."""
        return (await self.copy.puller.intake.pages((Page((row,), 1, 1, 0, 1),), 0, asked)).changed

    async def record(self, customer: Customer, asked: float) -> tuple[str, ...]:
        """Let the whole record have come; return the uids that changed."""
        return await self.copy.puller.intake.records((Told(UID, customer, asked),))

    def shown(self) -> CachedRow:
        """Return the customer as the list shows it."""
        (row,) = self.copy.local.windows.rows_of((UID,))
        return row

    def phone(self) -> str:
        """Return the phone number of the whole record."""
        detail = self.copy.local.windows.detail(UID)
        assert detail is not None
        assert detail.customer.personal is not None
        return detail.customer.personal.phone_number


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A copy that knows the ids of one customer and nothing else."""
    with copying(tmp_path) as copy:
        copy.local.records.ids.learn(PLACE, UID, ID)
        yield Desk(copy)


async def test_a_record_asked_for_first_does_not_replace_a_later_one(desk: Desk) -> None:
    await desk.record(record(ID, "New Name", phone="02"), asked=2.0)
    assert await desk.record(record(ID, "Old Name", phone="01"), asked=1.0) == ()
    assert (desk.shown().name, desk.phone()) == ("New Name", "02")


async def test_a_row_asked_for_first_does_not_replace_a_later_one(desk: Desk) -> None:
    await desk.row(summary(ID, "New Name", groups=(group("VIP"),)), asked=2.0)
    assert await desk.row(OLD_ROW, asked=1.0) == ()
    assert (desk.shown().name, desk.shown().groups) == ("New Name", "VIP")


@pytest.mark.parametrize("row", [OLD_ROW, DAMAGED], ids=["whole", "damaged"])
async def test_a_row_asked_for_first_says_nothing_against_a_later_record(
    desk: Desk, row: CustomerSummary | DamagedRow
) -> None:
    await desk.record(record(ID, "New Name", "new@example.com"), asked=2.0)
    assert await desk.row(row, asked=1.0) == ()
    assert (desk.shown().name, desk.shown().email, desk.shown().attention) == ("New Name", "new@example.com", None)
    assert list(desk.copy.local.windows.search("old").keys) == []
    assert not desk.copy.local.windows.needs_detail(UID)


async def test_a_record_tells_what_no_later_row_can(desk: Desk) -> None:
    await desk.row(summary(ID, "New Name", updated_at=NEWER_STAMP), asked=2.0)
    assert await desk.record(record(ID, "Old Name", phone="01"), asked=1.0) == (UID,)
    assert (desk.shown().name, desk.phone()) == ("New Name", "01")
    assert desk.copy.local.windows.needs_detail(UID)


async def test_what_came_damaged_is_not_mended_by_a_record_asked_for_before(desk: Desk) -> None:
    await desk.row(DAMAGED, asked=2.0)
    assert await desk.record(record(ID, "Old Name"), asked=1.0) == ()
    assert desk.shown().attention is Attention.DAMAGED
    assert await desk.record(record(ID, "New Name"), asked=3.0) == (UID,)
    # the same damage again holds up no record that is on its way
    assert await desk.row(DAMAGED, asked=5.0) == ()
    assert await desk.record(record(ID, "Newer Name"), asked=4.0) == (UID,)
    assert (desk.shown().name, desk.shown().attention) == ("Newer Name", None)


async def test_what_was_asked_for_in_one_instant_is_taken_as_it_comes(desk: Desk) -> None:
    for name in ("First Name", "Second Name"):
        assert await desk.record(record(ID, name, updated_at=NEWER_STAMP), asked=1.0) == (UID,)
        assert await desk.row(summary(ID, name), asked=1.0) == (UID,)
        assert desk.shown().name == name


async def test_that_there_is_no_such_customer_must_be_said_after_whatever_tells_of_one(desk: Desk) -> None:
    intake = desk.copy.puller.intake
    assert intake.is_newest(UID, asked=1.0)
    await desk.row(OLD_ROW, asked=2.0)
    assert [intake.is_newest(UID, asked) for asked in (1.0, 2.0)] == [False, True]
    await desk.record(record(ID, "New Name"), asked=3.0)
    assert [intake.is_newest(UID, asked) for asked in (2.0, 3.0)] == [False, True]


async def test_a_write_of_our_own_wins_over_what_was_asked_for_until_it_was_confirmed(desk: Desk) -> None:
    hand, intake = desk.copy.service.hand, desk.copy.puller.intake
    hand.seconds = 10.0
    await desk.record(record(ID, "Old Name", phone="01"), asked=9.0)
    clock = Clock(hand.wall, hand.monotonic, hand.sleep)
    await CacheConfirmer(desk.copy.local, clock, intake.overtake)(UID, record(ID, "Our Name"), deleted=False)
    for asked in (8.0, 9.5, 10.0):
        assert await desk.record(record(ID, "Old Name", phone="01"), asked) == ()
        assert await desk.row(OLD_ROW, asked) == ()
    assert desk.shown().name == "Our Name"
    assert await desk.record(record(ID, "New Name"), asked=10.5) == (UID,)
    assert desk.shown().name == "New Name"


async def test_each_page_of_a_sweep_was_asked_for_when_its_turn_came(tmp_path: Path) -> None:
    with copying(tmp_path, PAGES) as copy:
        await copy.puller.sweep()
        copy.service.asked.clear()
        name = max(copy.service.rows)

        def confirmed_here_then_changed_elsewhere() -> None:
            if len(copy.service.asked) == 1:
                copy.puller.intake.overtake(copy.uid(name))
                copy.service.touch(name)

        copy.service.moved = confirmed_here_then_changed_elsewhere
        requests = (PageRequest(page=page, limit=1, sort_by=SortBy.CREATED) for page in range(PAGES, 0, -1))
        await copy.puller.crawl(tuple(requests))
        (row,) = copy.local.windows.rows_of((copy.uid(name),))
        assert row.updated_at == copy.service.rows[name][1]
