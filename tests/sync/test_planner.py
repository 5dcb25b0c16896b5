"""What may be sent, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import UNFINISHED, Place, Verb, Write, WriteState
from joptic_desktop.sync.agenda import Agenda
from joptic_desktop.sync.gate import Gate, Line, closed, hurried, opened
from joptic_desktop.sync.planner import Learned, Send, Wait, moving
from joptic_desktop.sync.planner import plan as plan_of

PLACE = Place("https://service.example", "store")
OPEN = opened(Gate(), 0.0)


def write(seq: int, uid: str, verb: Verb = Verb.UPDATE, *, email: str | None = None, **more: object) -> Write:
    change = CustomerChange(PersonalChange(email=email)) if email else None
    plain = Write(seq, uid, verb, PLACE, "account", 0.0, WriteState.QUEUED, change=change)
    return replace(plain, **more)  # type: ignore[arg-type]  # the tests name real fields


def eligible(writes: Iterable[Write]) -> list[Write]:
    return list(Agenda(writes).eligible())


def plan(writes: Iterable[Write], account: str, gate: Gate, now: float) -> Send | Wait:
    return plan_of(Agenda(writes), gate, now, Learned(account, lambda write: write.not_before))


def test_writes_of_one_customer_go_in_order() -> None:
    assert [w.seq for w in eligible([write(2, "a"), write(1, "a"), write(3, "b")])] == [1, 3]


@pytest.mark.parametrize("state", sorted(UNFINISHED - {WriteState.QUEUED}))
def test_an_unfinished_write_blocks_its_customer_and_nobody_else(state: WriteState) -> None:
    assert [w.seq for w in eligible([write(1, "a", state=state), write(2, "a"), write(3, "b")])] == [3]


def test_a_write_waits_for_an_earlier_one_that_claims_its_email() -> None:
    assert [w.seq for w in eligible([write(1, "a", email="x@y.z"), write(2, "b", email="x@y.z")])] == [1]


def test_the_deletes_of_one_selection_go_together() -> None:
    writes = [write(n, f"c{n}", Verb.DELETE, batch="one") for n in range(1, 131)]
    step = plan(writes, "account", OPEN, 0.0)
    assert isinstance(step, Send)
    assert [w.seq for w in step.writes] == list(range(1, 101))


def test_a_delete_waits_for_its_undo() -> None:
    step = plan([write(1, "a", Verb.DELETE, not_before=108.0)], "account", OPEN, 100.0)
    assert step == Wait(8.0)


@pytest.mark.parametrize("line", sorted(set(Line) - {Line.OPEN}))
def test_nothing_is_sent_through_a_closed_gate(line: Line) -> None:
    assert plan([write(1, "a")], "account", replace(OPEN, line=line), 0.0) == Wait()


@pytest.mark.parametrize("shut", [{"paused": True}, {"read_only": True}])
def test_nothing_is_sent_when_paused_or_read_only(shut: dict[str, bool]) -> None:
    gate = replace(OPEN, **shut)  # type: ignore[arg-type]  # the tests name real fields
    assert isinstance(plan([write(1, "a")], "account", gate, 0.0), Wait)


def test_a_service_that_asks_to_wait_is_waited_for() -> None:
    assert plan([write(1, "a")], "account", replace(OPEN, hold_until=30.0), 10.0) == Wait(20.0)


@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from(sorted(UNFINISHED)), st.sampled_from(["", "x@y", "z@y"])),
        max_size=12,
    )
)
def test_no_two_eligible_writes_share_a_customer_or_an_email(rows: list[tuple[str, WriteState, str]]) -> None:
    writes = [write(n, uid, state=state, email=email or None) for n, (uid, state, email) in enumerate(rows)]
    chosen = eligible(writes)
    claims = [claim for w in chosen for claim in {w.uid, *w.claimed_emails}]
    assert len(claims) == len(set(claims))
    assert all(w.state is WriteState.QUEUED for w in chosen)


@given(st.integers(0, 40), st.floats(0, 1))
def test_the_backoff_is_bounded_and_never_hot(failures: int, jitter: float) -> None:
    gate = closed(replace(Gate(), failures=failures), Line.NO_LINE, 0.0, 1000.0, jitter, "no line")
    assert 1000.2 <= gate.retry_at <= 1300.0
    assert hurried(gate).wants_canary(1000.0)


def test_a_write_of_another_account_stays_and_holds_back_its_customer() -> None:
    writes = [write(1, "a", account="other"), write(2, "a"), write(3, "b")]
    assert plan(writes, "account", OPEN, 0.0) == Send((writes[2],))


def test_what_a_person_confirmed_goes_under_both_accounts_and_no_third() -> None:
    writes = [write(1, "a", account="sara", approved_by="account"), write(2, "a")]
    assert plan(writes, "account", OPEN, 0.0) == Send((writes[0],))
    assert plan(writes, "sara", OPEN, 0.0) == Send((writes[0],))
    assert isinstance(plan(writes, "omar", OPEN, 0.0), Wait)
    assert [w.seq for w in moving(Agenda(writes), "account")] == [1, 2]
    assert [w.seq for w in moving(Agenda(writes), "omar")] == []


@pytest.mark.parametrize("state", [WriteState.REFUSED, WriteState.NEEDS_DECISION])
def test_what_needs_a_person_does_not_move_nor_does_what_waits_behind_it(state: WriteState) -> None:
    writes = [write(1, "a", state=state), write(2, "a"), write(3, "b"), write(4, "c", email="x@y"), write(5, "d")]
    assert [w.seq for w in moving(Agenda(writes), "account")] == [3, 4, 5]


@pytest.mark.parametrize("state", [WriteState.QUEUED, WriteState.SENDING, WriteState.IN_DOUBT])
def test_what_the_engine_can_settle_moves(state: WriteState) -> None:
    assert [w.seq for w in moving(Agenda([write(1, "a", state=state), write(2, "a")]), "account")] == [1, 2]


def test_a_corrected_create_goes_before_the_edits_that_were_saved_behind_it() -> None:
    assert [w.seq for w in eligible([write(2, "a"), write(3, "a", Verb.CREATE), write(4, "b")])] == [3, 4]
