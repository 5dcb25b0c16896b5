"""Nobody is gone but by two answers a minute apart while the store answers; many at once wait for a person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.writes import Cause, NewWrite, Verb, WriteState
from joptic_desktop.errors import NotFound, ServiceError
from joptic_desktop.storage.suspects import Suspect
from joptic_desktop.sync.deletions import APART_SECONDS, FEW, divide, most
from tests.storage.stores import NOON, PLACE
from tests.sync.moving_list import Copy, copying

MANY = 30
GONE = "c00007"


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Copy]:
    with copying(tmp_path, MANY) as made:
        yield made


async def suspected(copy: Copy, *names: str) -> None:
    """Let customers be deleted elsewhere and a sweep notice that they do not come."""
    await copy.puller.sweep()
    for name in names:
        copy.service.remove(name)
    await copy.puller.sweep()
    copy.service.asked.clear()


async def test_who_was_deleted_at_another_till_leaves_after_two_answers_a_minute_apart(copy: Copy) -> None:
    await suspected(copy, GONE)
    deletions, hand = copy.puller.deletions, copy.service.hand
    rest = await deletions.look()
    assert copy.service.asked == [GONE, "page 1"]
    assert rest is not None
    assert APART_SECONDS - 1 < rest <= APART_SECONDS
    hand.seconds += rest - 0.5
    await deletions.look()
    assert GONE in copy.ids
    hand.seconds += 1.0
    assert await deletions.look() is None
    assert (GONE in copy.ids, copy.tombstones) == (False, {GONE})


async def test_an_answer_counts_only_while_the_store_itself_answers(copy: Copy) -> None:
    await suspected(copy, GONE)
    copy.service.fails = True
    with pytest.raises(ServiceError):
        await copy.puller.deletions.look()
    copy.service.fails = False
    await copy.puller.deletions.look()
    assert GONE in copy.ids


async def test_a_404_for_every_page_buries_nobody(copy: Copy) -> None:
    await suspected(copy, GONE)
    copy.service.rows.clear()
    copy.service.lists_nothing = True
    for _ in range(3):
        with pytest.raises(NotFound):
            await copy.puller.deletions.look()
        copy.service.hand.seconds += APART_SECONDS
    assert len(copy.ids) == MANY


async def test_a_suspect_who_is_there_is_none_any_more(copy: Copy) -> None:
    await suspected(copy, GONE)
    copy.service.rows[GONE] = next(iter(copy.service.rows.values()))
    assert await copy.puller.deletions.look() is None
    assert copy.suspects == set()
    assert GONE in copy.ids


async def test_a_page_that_tells_a_suspect_clears_him(copy: Copy) -> None:
    await suspected(copy, GONE)
    copy.service.rows[GONE] = next(iter(copy.service.rows.values()))
    for number in range(1, 9):
        await copy.puller.page(PageRequest(page=number, limit=5))
    assert copy.suspects == set()


async def test_many_at_once_wait_for_a_person_and_nobody_is_asked_for(copy: Copy) -> None:
    names = sorted(copy.service.rows)[: FEW + 1]
    told: list[int] = []
    copy.puller.deletions.held_changed.connect(told.append)
    await suspected(copy, *names)
    assert await copy.puller.deletions.look() is None
    assert (told, copy.service.asked, len(copy.ids)) == ([FEW + 1], [], MANY)
    assert await copy.puller.deletions.accept() == FEW + 1
    await copy.puller.deletions.settle()
    assert told == [FEW + 1, 0]
    assert copy.ids == copy.service.rows.keys()


async def test_agreed_to_or_not_who_is_there_stays(copy: Copy) -> None:
    await copy.puller.sweep()
    kept, copy.service.rows = copy.service.rows, {}
    await copy.puller.sweep()
    assert copy.puller.deletions.held == MANY
    copy.service.rows = kept
    await copy.puller.deletions.accept()
    await copy.puller.deletions.settle()
    assert copy.ids == kept.keys()


async def test_a_sweep_that_saw_too_few_does_not_make_suspects_of_all_others(copy: Copy) -> None:
    await copy.puller.sweep()
    copy.service.rows = {}
    copy.service.lie = MANY
    await copy.puller.sweep()
    assert (copy.puller.deletions.held, copy.suspects) == (0, set())


async def test_a_suspect_for_whom_something_waits_is_a_persons_to_decide(copy: Copy) -> None:
    await suspected(copy, GONE)
    uid = copy.uid(GONE)
    change = CustomerChange(PersonalChange(first_name="Nour"))
    write = copy.local.records.outbox.add(NewWrite(uid, Verb.UPDATE, PLACE, "owner", NOON, change=change))
    told: list[frozenset[str]] = []
    copy.puller.deletions.decided.connect(told.append)
    await copy.puller.deletions.settle()
    stopped = copy.local.records.outbox.get(write.seq)
    assert (stopped.state, stopped.cause) == (WriteState.NEEDS_DECISION, Cause.GONE)
    assert (told, copy.tombstones) == ([frozenset({uid})], set())
    assert GONE in copy.ids


async def test_who_is_opened_and_not_found_is_a_suspect(copy: Copy) -> None:
    await copy.puller.sweep()
    copy.service.remove(GONE)
    assert await copy.puller.details.read(copy.uid(GONE)) is None
    assert copy.suspects == {GONE}
    await copy.puller.deletions.settle()
    assert copy.tombstones == {GONE}


async def test_a_list_asked_for_before_does_not_bring_back_who_is_gone(copy: Copy) -> None:
    await suspected(copy, GONE)
    uid, asked = copy.uid(GONE), copy.service.hand.seconds
    await copy.puller.deletions.settle()
    assert not copy.puller.intake.is_newest(uid, asked)


async def test_whoever_is_listed_again_is_back(copy: Copy) -> None:
    await suspected(copy, GONE)
    await copy.puller.deletions.settle()
    copy.service.rows[GONE] = next(iter(copy.service.rows.values()))
    await copy.puller.sweep()
    assert (GONE in copy.ids, copy.tombstones) == (True, set())


@given(accepted=st.integers(0, 60), fresh=st.integers(0, 60), customers=st.integers(0, 5000))
def test_only_many_that_nobody_agreed_to_are_held(accepted: int, fresh: int, customers: int) -> None:
    suspects = [Suspect(f"u{n}", accepted=n < accepted) for n in range(accepted + fresh)]
    found = divide(suspects, customers)
    assert found.held == (fresh if fresh > max(20, customers * 0.02 // 1) else 0)
    assert len(found.looked_for) == accepted + fresh - found.held
    assert most(1000) == 20
    assert most(20_000) == 400
