"""A write that stands still without a reason is a fault of this program: it is logged, and nothing else is."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import UNFINISHED, Place, Verb, Write, WriteState
from joptic_desktop.sync.agenda import Agenda
from joptic_desktop.sync.stuck import STUCK_SECONDS, StuckWatch, first_in_line
from tests.server_process import ServerProcess
from tests.shop import Shop, person
from tests.sync.hands import Hands

PLACE = Place("https://service.example", "store")
WAITING = Write(1, "u", Verb.CREATE, PLACE, "me", 0.0, WriteState.QUEUED)


def look(
    watch: StuckWatch, hands: Hands, writes: Iterable[Write], seconds: float, *, free: bool = True
) -> Write | None:
    """Look every two seconds, as the engine does, and return what was found last."""
    found = None
    for _ in range(int(seconds / 2)):
        hands.pass_(2.0)
        found = watch.look(writes, lambda _: free) or found
    return found


@pytest.mark.parametrize("hold", [{"state": WriteState.IN_DOUBT}, {"state": WriteState.REFUSED}, {}])
def test_what_is_held_is_not_stuck(hold: dict[str, WriteState]) -> None:
    hands = Hands()
    writes = [replace(WAITING, **hold)]  # type: ignore[arg-type]  # the parameters are real fields
    assert look(StuckWatch(hands.clock()), hands, writes, 600.0, free=bool(hold)) is None


def test_what_could_go_and_does_not_is_logged_and_not_each_second(caplog: pytest.LogCaptureFixture) -> None:
    hands = Hands()
    with caplog.at_level(logging.ERROR):
        assert look(StuckWatch(hands.clock()), hands, [WAITING], 3 * STUCK_SECONDS + 30.0) == WAITING
    assert [record.levelname for record in caplog.records] == ["ERROR"] * 3
    assert "write 1 (create)" in caplog.text


def test_as_long_as_anything_moves_nothing_is_stuck() -> None:
    hands = Hands()
    watch = StuckWatch(hands.clock())
    for _ in range(5):
        assert look(watch, hands, [WAITING], STUCK_SECONDS - 10.0) is None
        watch.moved()


def test_whoever_could_not_look_for_long_begins_anew() -> None:
    hands = Hands()
    watch = StuckWatch(hands.clock())
    assert look(watch, hands, [WAITING], 10.0) is None
    hands.pass_(3600.0)
    assert look(watch, hands, [WAITING], STUCK_SECONDS - 10.0) is None
    assert look(watch, hands, [WAITING], 20.0) == WAITING


def test_the_two_minutes_begin_when_nothing_holds_it_any_more() -> None:
    hands = Hands()
    watch = StuckWatch(hands.clock())
    look(watch, hands, [WAITING], 600.0, free=False)
    assert look(watch, hands, [WAITING], STUCK_SECONDS - 10.0) is None
    assert look(watch, hands, [WAITING], 20.0) == WAITING


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(sorted(UNFINISHED)), st.sampled_from(["", "x@y.z"])),
        max_size=9,
    )
)
def test_it_judges_the_order_by_itself_and_as_the_agenda_does(rows: list[tuple[str, WriteState, str]]) -> None:
    writes = []
    for seq, (uid, state, email) in enumerate(rows):
        change = CustomerChange(PersonalChange(email=email)) if email else None
        writes.append(Write(seq, uid, Verb.UPDATE, PLACE, "me", 0.0, state, change=change))
    agenda = Agenda(writes)
    assert list(first_in_line(agenda.in_order())) == list(agenda.eligible())


async def test_the_engine_knows_what_may_go(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    async with shop.at_work() as store:
        drainer, watch = store.engine.drainer, store.engine.watch
        (write,) = await drainer.unfinished()
        assert not drainer._may_go(write)
        await watch.canary()
        assert drainer._may_go(write)
        watch.pause(paused=True)
        assert not drainer._may_go(write)
