"""What may go next is known from the heads of the lines, and is what looking at all writes would say."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.writes import UNFINISHED, Place, Verb, Write, WriteState
from joptic_desktop.sync.agenda import Agenda

PLACE = Place("https://service.example", "store")
EMAILS = ("", "x@y.z", "z@y.z")


def write(seq: int, uid: str, verb: Verb, state: WriteState, email: str) -> Write:
    change = CustomerChange(PersonalChange(email=email)) if email and verb is not Verb.DELETE else None
    return Write(seq, uid, verb, PLACE, "account", 0.0, state, change=change)


def plainly_ordered(writes: list[Write]) -> list[Write]:
    first = {w.uid: min(o.seq for o in writes if o.uid == w.uid) for w in writes}
    return sorted(writes, key=lambda w: (first[w.uid], 0) if w.verb is Verb.CREATE else (w.seq, 1))


def plainly_overtaking(writes: Iterable[Write]) -> list[int]:
    ordered = plainly_ordered(list(writes))
    first = {w.uid: w.seq for w in reversed(ordered)}
    unsent = [w for w in ordered if w.verb is Verb.DELETE and w.state is WriteState.QUEUED and not w.is_frozen]
    return [w.seq for w in unsent if first[w.uid] != w.seq]


def plainly_eligible(writes: list[Write]) -> list[Write]:
    busy: set[str] = set()
    found = []
    for one in plainly_ordered(writes):
        claims = {one.uid, *one.claimed_emails}
        if one.state is WriteState.QUEUED and not claims & busy:
            found.append(one)
        busy |= claims
    return found


steps = st.tuples(
    st.integers(1, 8),
    st.sampled_from("abc"),
    st.sampled_from(Verb),
    st.sampled_from(WriteState),
    st.sampled_from(EMAILS),
)


@given(st.lists(steps, max_size=40))
def test_it_says_what_looking_at_all_writes_would_say(
    told: list[tuple[int, str, Verb, WriteState, str]],
) -> None:
    agenda, held = Agenda(), dict[int, Write]()
    creates: dict[str, int] = {}
    for seq, uid, verb, state, email in told:
        one = write(seq, uid, verb, state, email)
        if verb is Verb.CREATE and creates.setdefault(uid, seq) != seq:
            continue  # nobody is created twice
        agenda.put(one)
        held.pop(seq, None)
        if state in UNFINISHED:
            held[seq] = one
        creates = {w.uid: w.seq for w in held.values() if w.verb is Verb.CREATE}
        expected = plainly_eligible(list(held.values()))
        assert list(agenda.eligible()) == expected
        assert [w for w in held.values() if agenda.may_go(w)] == [w for w in held.values() if w in expected]
        assert list(agenda.in_order()) == plainly_ordered(list(held.values()))
        assert sorted(w.seq for w in agenda.overtaking_deletes()) == sorted(plainly_overtaking(held.values()))
        for each in UNFINISHED:
            assert sorted(w.seq for w in agenda.standing(each)) == sorted(
                w.seq for w in held.values() if w.state is each
            )


def test_a_delete_behind_other_writes_is_told() -> None:
    create = write(1, "a", Verb.CREATE, WriteState.QUEUED, "x@y.z")
    delete = write(2, "a", Verb.DELETE, WriteState.QUEUED, "")
    agenda = Agenda([create, delete])
    assert agenda.overtaking_deletes() == (delete,)
    agenda.put(replace(create, state=WriteState.CONFIRMED))
    assert agenda.overtaking_deletes() == ()


def test_ten_thousand_writes_are_drained_without_looking_at_each_again() -> None:
    writes = [write(n, f"c{n}", Verb.CREATE, WriteState.QUEUED, f"c{n}@y.z") for n in range(10_000)]
    begin = time.process_time()
    agenda = Agenda(writes)
    for one in writes:
        assert next(agenda.eligible()) is one
        agenda.put(replace(one, state=WriteState.SENDING))
        agenda.put(replace(one, state=WriteState.CONFIRMED))
    assert list(agenda.in_order()) == []
    assert time.process_time() - begin < 5.0
