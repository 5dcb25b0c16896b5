"""What must hold of every run, each as a function of its history that yields what breaks it.

How the GUI thread waits (I15) and what lies on the disk (I14) is not seen from here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from joptic_desktop.domain.writes import Cause, Verb, Write, WriteState
from tests.campaigns.engine.fault import Fault
from tests.campaigns.engine.history import OTHER, History
from tests.campaigns.engine.till import ACCOUNT
from tests.campaigns.engine.units import EMPTY_EYE, Value, held, same, sent_units, wanted
from tests.campaigns.virtual_clock import EPOCH

_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})
_FAILING = frozenset({Fault.POISON, Fault.FAILS_BEFORE, Fault.FAILS_AFTER, Fault.GARBAGE, Fault.CUT, Fault.GATEWAY})
# a value may have been there a little before somebody saw it and saved it once more
WINDOW = 200.0
# what is read right before a PUT, by whoever reads
FRESH = 35.0
Units = dict[str, Value]
MOST_IN_A_MINUTE = 80
_IN_VAIN = frozenset({401, 403, 429})


def saved_is_somewhere(run: History) -> Iterator[str]:
    """I1: every acknowledged save is on the service, in the outbox, or stopped with a reason."""
    logged = Counter(run.writes[line[2]].uid for line in run.log if line[3] in {"added", "absorbed"})
    promised = Counter(save.uid for save in run.saves)
    for uid, times in promised.items():
        if logged[uid] < times:
            yield f"{times} saves of {uid}, {logged[uid]} in the log"
    for write in run.writes.values():
        match write.state:
            case WriteState.CONFIRMED:
                yield from _arrived(run, write)
            case WriteState.REFUSED | WriteState.NEEDS_DECISION if not write.reason:
                yield f"write {write.seq} stopped without a reason"
            case WriteState.DISCARDED if not _reason(run, write):
                yield f"write {write.seq} was dropped without a reason"


def made_once(run: History) -> Iterator[str]:
    """I2: no two rows come from one create, and none from one that was never saved."""
    made = defaultdict(list)
    for effect in run.ours():
        if effect.method == "POST":
            made[effect.sent["customerData"]["phoneNumber"]].append(effect.id)
    for phone, names in made.items():
        for first, second in pairwise(names):
            # whoever is gone may be created again, when a person wants it
            if not _is_gone(run, first, run.service.histories[second][0][0]):
                yield f"{phone} was created as {names}"
    meant = {unit for write in run.writes.values() if write.verb is Verb.CREATE for unit in (_phone(write),)}
    yield from (f"{phone} was created and never saved" for phone in made if phone not in meant)


def refused_for_a_reason(run: History) -> Iterator[str]:
    """I2: no create is stopped as a clash that nobody else holds, and none is taken for a stranger."""
    ours = {effect.id for effect in run.ours() if effect.method == "POST"}
    for write in run.writes.values():
        if write.verb is not Verb.CREATE:
            continue
        name = run.ids.get(write.uid)
        if write.state is WriteState.CONFIRMED and name not in ours:
            yield f"write {write.seq} adopted the stranger {name}"
        if write.state in _STOPPED and write.cause in {Cause.CLASH, Cause.UNSEEN_HOLDER} and not _held(run, write):
            yield f"write {write.seq} was refused for an e-mail that nobody holds"
        if write.state in _STOPPED and write.cause is Cause.FAILS and not run.faults & _FAILING:
            yield f"write {write.seq} was given up though the service never failed"


def sent_where_it_belongs(run: History) -> Iterator[str]:
    """I3: nothing is applied to another store, or under an account that nobody confirmed."""
    uids = {name: uid for uid, name in run.ids.items()}
    for effect in run.ours():
        stores = {write.place.store_id for write in run.of(uids.get(effect.id, ""))}
        if effect.till != ACCOUNT or (stores and effect.store not in stores):
            yield f"{effect.method} {effect.id} was sent to {effect.store} by {effect.till}"


def in_order(run: History) -> Iterator[str]:
    """I4: what one customer's writes bring arrives in the order in which it was saved."""
    for uid, name in run.ids.items():
        seqs: dict[tuple[str, object], int] = {}
        for write in run.of(uid):
            for one in _traced(write):
                seqs.setdefault(one, write.seq)
        first: dict[int, None] = {}
        units: dict[str, list[int]] = defaultdict(list)
        for effect in run.ours():
            for one in sent_units(effect.sent).items() if effect.id == name else ():
                if one in seqs:
                    first[seqs[one]] = None
                    units[one[0]].append(seqs[one])
        for arrived in (list(first), *units.values()):
            if arrived != sorted(arrived) and uid not in run.decided:
                yield f"the writes of {uid} arrived as {arrived}"


def untouched_stays(run: History) -> Iterator[str]:
    """I5: a field that nobody touched is never changed by us."""
    uids = {name: uid for uid, name in run.ids.items()}
    for effect in run.ours():
        if effect.method != "PUT":
            continue
        meant: dict[str, list[Value]] = defaultdict(list)
        for write in run.of(uids.get(effect.id, "")):
            for unit, value in wanted(write.change).items():
                meant[unit].append(value)
        before, after, lately = _around(run, effect.id, effect.at)
        for unit, value in after.items():
            was = before.get(unit, EMPTY_EYE)
            if same(unit, value, was) or any(same(unit, value, one) for one in meant[unit]):
                continue
            if not any(same(unit, value, one.get(unit, EMPTY_EYE)) for one in lately):
                yield f"{unit} of {effect.id} became {value!r} at {effect.at:.0f}, nobody wanted that"
        for unit in before.keys() - after.keys():
            if EMPTY_EYE not in meant[unit] and not any(unit not in one for one in lately):
                yield f"{unit} of {effect.id} was lost at {effect.at:.0f}"


def eyes_are_whole(run: History) -> Iterator[str]:
    """I6: no sphere, cylinder and axis stand together that no human entered together."""
    for name, versions in run.service.histories.items():
        for at, content in versions:
            for unit, eye in held(content).items() if content else ():
                if isinstance(eye, tuple) and eye not in run.eyes:
                    yield f"{unit} of {name} is {eye} since {at:.0f}"


def ids_are_fixed(run: History) -> Iterator[str]:
    """I7: which customer is which of the service is a partial bijection, and never changes."""
    for side in (0, 1):
        others = Counter(pair[side] for pair in run.pairs)
        yield from (f"{one} was mapped {times} times" for one, times in others.items() if times > 1)


def gone_by_two_answers(run: History) -> Iterator[str]:
    """I8: whoever was taken for gone was asked for twice in vain, a minute apart, and is gone."""
    for uid, name, at in run.tombstones:
        asked = [one.at for one in run.requests if one.path.endswith(f"/{name}") and one.status == 404]
        if not any(second - first >= 60.0 for first in asked for second in asked if first < second):
            yield f"{name} was buried at {at - EPOCH:.0f} after it was asked for at {asked}"
        if not run.service.records[name].deleted:
            yield f"{name} ({uid}) was buried and lives"


def files_arrive(run: History) -> Iterator[str]:
    """I10: each file of a confirmed write arrived whole at its customer, and no other ever did."""
    arrived = defaultdict(set)
    for effect in run.ours():
        for file in effect.files:
            arrived[effect.id].add((file.field, file.sha256))
    known = {(file.field, file.sha256) for write in run.writes.values() for file in write.files}
    yield from (f"an unknown file {one} arrived at {name}" for name, all_ in arrived.items() for one in all_ - known)
    for write in run.writes.values():
        lacking = {(file.field, file.sha256) for file in write.files} - arrived[run.ids.get(write.uid, "")]
        if write.state is WriteState.CONFIRMED and lacking:
            yield f"write {write.seq} was confirmed without {sorted(lacking)}"


def coalescing_changes_nothing(run: History) -> Iterator[str]:
    """I11: customers of ours alone hold what all saves, one after the other, make of them."""
    touched = {effect.id for effect in run.service.effects if effect.till == OTHER}
    for uid in dict.fromkeys(save.uid for save in run.saves):
        name, writes = run.ids.get(uid), run.of(uid)
        own = name is not None and name not in touched and uid not in run.decided | run.unsure
        ends = {WriteState.CONFIRMED, WriteState.DISCARDED}
        if not own or any(write.state not in ends or write.seq in run.given_up for write in writes):
            continue
        content = run.service.records[name or ""].content()
        saves = [save for save in run.saves if save.uid == uid]
        if any(save.verb is Verb.DELETE and not save.undone for save in saves):
            if content is not None:
                yield f"{name} was deleted and lives"
            continue
        yield from _folded(run, uid, name or "", content)


def confirmed_ends(run: History) -> Iterator[str]:
    """I13: through every restart a write moves along the table, and what has ended stays ended."""
    last: dict[int, str] = {}
    for _, _, seq, what, state, _ in run.log:
        if last.get(seq) in {"confirmed", "discarded"} and what not in {"seen", "decided"} and state != last[seq]:
            yield f"write {seq} was {last[seq]} and became {state}"
        last[seq] = state
    yield from (
        f"write {w.seq} is {w.state}, the log says {last[w.seq]}"
        for w in run.writes.values()
        if last.get(w.seq) != w.state.value
    )


def no_hot_loop(run: History) -> Iterator[str]:
    """I16: under no fault is the service asked again and again without rest."""
    vain = [one.at for one in run.requests if one.status is None or one.status in _IN_VAIN or one.status >= 500]
    for first, last in zip(vain, vain[MOST_IN_A_MINUTE:], strict=False):
        if last - first < 60.0:
            yield f"{MOST_IN_A_MINUTE} requests in vain from {first:.0f} to {last:.0f}"
            break
    for write in run.writes.values():
        if write.attempts > 60:
            yield f"write {write.seq} was tried {write.attempts} times"


Invariant = Callable[[History], Iterator[str]]
INVARIANTS: dict[str, Invariant] = {
    "I1": saved_is_somewhere,
    "I2": made_once,
    "I2b": refused_for_a_reason,
    "I3": sent_where_it_belongs,
    "I4": in_order,
    "I5": untouched_stays,
    "I6": eyes_are_whole,
    "I7": ids_are_fixed,
    "I8": gone_by_two_answers,
    "I10": files_arrive,
    "I11": coalescing_changes_nothing,
    "I13": confirmed_ends,
    "I16": no_hot_loop,
}


def breaches_of(run: History) -> Iterator[str]:
    """Yield everything that a run broke, each with the invariant's name."""
    for name, invariant in INVARIANTS.items():
        yield from (f"{name}: {told}" for told in invariant(run))


def _arrived(run: History, write: Write) -> Iterator[str]:
    name = run.ids.get(write.uid)
    if name is None:
        yield f"write {write.seq} is confirmed and nobody knows of whom"
        return
    if write.verb is Verb.DELETE:
        if not run.service.records[name].deleted:
            yield f"write {write.seq} deleted {name}, who lives"
        return
    contents = [held(content) for content in run.contents(name, _saved_at(run, write) - WINDOW) if content]
    for unit, value in wanted(write.change).items():
        was_there = any(same(unit, value, one.get(unit, EMPTY_EYE)) for one in contents)
        if not was_there and (write.seq, unit) not in run.differences:
            yield f"write {write.seq} is confirmed, {unit} of {name} never was {value!r}"


def _is_gone(run: History, name: str, at: float) -> bool:
    return any(content is None and moment <= at for moment, content in run.service.histories[name])


def _saved_at(run: History, write: Write) -> float:
    """Return when a write was saved, in seconds of the run; where the wall clock was set nobody knows."""
    return 0.0 if Fault.CLOCK_SET in run.faults else write.saved_at - EPOCH


def _reason(run: History, write: Write) -> str:
    return next((line[5] for line in reversed(run.log) if line[2] == write.seq and line[3] == "discarded"), "")


def _traced(write: Write) -> Iterator[tuple[str, object]]:
    """Yield the units of a write whose values no other write has."""
    for unit, value in wanted(write.change).items():
        if value not in {"", EMPTY_EYE} and unit not in {"sex", "first_name", "city", "zip_code"}:
            yield unit, value


def _phone(write: Write) -> str:
    return (write.change.personal.phone_number or "") if write.change else ""


def _held(run: History, write: Write) -> bool:
    """Tell whether anybody else ever had the e-mail that a write asks for."""
    email = (write.change.personal.email or "").strip().lower() if write.change else ""
    phone = _phone(write)
    own = {effect.id for effect in run.ours() if effect.sent.get("customerData", {}).get("phoneNumber") == phone}
    return any(
        content is not None and content["customerData"]["email"].lower() == email
        for name, versions in run.service.histories.items()
        if name not in own or versions[-1][1] is None
        for _, content in versions
    )


def _around(run: History, name: str, at: float) -> tuple[Units, Units, list[Units]]:
    """Return what a record held before and after a moment, and all that it held since it was read for that."""
    since = _read_at(run, name, at)
    versions = run.service.histories[name]
    place = next(number for number, (moment, _) in enumerate(versions) if moment == at)
    before, after = (held(content) if content else {} for _, content in versions[place - 1 : place + 1])
    then = [content for moment, content in versions[:place] if moment <= since][-1:]
    lately = [*then, *(content for moment, content in versions[:place] if moment > since)]
    return before, after, [held(content) for content in lately if content]


def _read_at(run: History, name: str, at: float) -> float:
    """Return when a record was read for the PUT that took effect at a moment: not long before it was sent."""
    asked = [one for one in run.requests if one.path.endswith(f"/{name}") and one.at <= at]
    sent = max((one.at for one in asked if one.method == "PUT"), default=at)
    read = [one.at for one in asked if one.method == "GET" and one.status == 200 and one.at <= sent]
    return min((moment for moment in read if moment >= sent - FRESH), default=max(read, default=sent))


def _folded(run: History, uid: str, name: str, content: dict[str, Any] | None) -> Iterator[str]:
    saves = [save for save in run.saves if save.uid == uid]
    if content is None or not saves or saves[0].verb is not Verb.CREATE:
        return
    meant: Units = {}
    for save in saves:
        meant |= wanted(save.change)
    different = {unit for seq, unit in run.differences if run.writes[seq].uid == uid}
    now = held(content)
    for unit, value in meant.items():
        if unit not in different and not same(unit, value, now.get(unit, EMPTY_EYE)):
            yield f"{unit} of {name} is {now.get(unit)!r}, the saves make {value!r}"
