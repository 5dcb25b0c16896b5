"""`outbox`: everything that is on its way, and every write of which the service holds something else than was meant."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from joptic_desktop.commands.confirming import Viewer, confirm, nobodys, viewer
from joptic_desktop.commands.conflict_rows import (
    OFFER,
    RowChoices,
    conflicts_of,
    decide_rows,
    document_of,
    lines_of,
    row_choices,
)
from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.opening import known_uid, profile, store
from joptic_desktop.commands.printing import columns, document, plain, say, shortened
from joptic_desktop.commands.units import DISTANCES, SIDES, field_name, json_value
from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.contract import Json, JsonObject
from joptic_desktop.domain.decisions import Choice, Decision, choices, to_correct
from joptic_desktop.domain.differences import Difference, Different
from joptic_desktop.domain.writes import UNFINISHED, Write, WriteState, conflict_in
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.conflicts import ConflictView
from joptic_desktop.settings import Settings

_ELSEWHERE = "Saved for another store: it is sent when this profile works with that one again."

_BEHIND = "It waits for write {}, which needs you."
_NOTHING = "Nothing is to be decided of write {}: it {}."
_CORRECT = "Correct it: joptic update {} --data FILE.json."


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed of a write; `decision` is None where that is none."""

    seq: int
    words: str
    decision: Decision | RowChoices | None


async def outbox(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Print every write that is not on the service yet, or differs there, of all stores, oldest first."""
    if arguments.seen or arguments.decide:
        return await _answer(settings, arguments)
    if arguments.confirm:
        return await confirm(settings, arguments.confirm)
    async with profile(settings, alone=False) as opened:
        writes = await opened.threads.disk(opened.records.outbox.unfinished)
        different = await opened.threads.disk(opened.records.differences.unseen)
        whose = await viewer(opened, writes)
        conflicts = await conflicts_of(opened, writes, whose.place)
    lines = [_line(write, whose, conflicts.get(write.seq), behind(write, writes)) for write in writes]
    lines = sorted([*lines, *map(_done, different)], key=lambda line: int(str(line["seq"])))
    if arguments.json:
        document(lines)
        return ExitCode.OK
    refused = (w for w in writes if w.state is WriteState.REFUSED and w.place == whose.place)
    to_mend = {write.seq for write in refused if to_correct((write,))}
    for line in lines:
        files = _files(len(many)) if isinstance(many := line["files"], list) else ""
        offered = [Choice(str(name)) for name in line["decisions"]] if isinstance(line["decisions"], list) else []
        view = conflicts.get(int(str(line["seq"])))
        decide = f"Decide: {_offers(offered, rows=view is not None)}." if offered else ""
        correct = _CORRECT.format(line["uid"]) if line["seq"] in to_mend else ""
        words = " ".join(filter(None, (str(line["reason"]), _service_said(line), correct, decide)))
        say(columns(*(str(line[name]) for name in ("seq", "uid", "verb", "state")), files, words))
        for row in lines_of(view):
            say(columns(*row))
    return ExitCode.OK


async def _answer(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Take in that a person saw what the service made of some customers' writes, and what was decided of others."""
    typed = [_typed(words) for words in arguments.decide]
    async with store(settings, alone=False) as opened:
        for one in typed:
            if one.decision is None:
                raise InvalidInput(await _possible(opened, one))
        for uid in [await known_uid(opened.local, name) for name in arguments.seen]:
            await opened.services.customers.acknowledge(uid)
        for one in typed:
            say(await _carry_out(opened, one))
    return ExitCode.OK


async def _carry_out(opened: OpenStore, typed: _Typed) -> str:
    """Carry out a decision; return the uid of the customer that it is about now."""
    decision = typed.decision
    if isinstance(decision, RowChoices):
        return await decide_rows(opened.services, typed.seq, decision)
    write = await _write(opened, typed.seq)
    if decision is None or decision.choice not in choices(write):
        raise InvalidInput(await _possible(opened, typed))
    return await opened.services.customers.decide(typed.seq, decision)


async def _possible(opened: OpenStore, typed: _Typed) -> str:
    """Return what can be decided of a write, and that what was typed is nothing of it."""
    write = await _write(opened, typed.seq)
    offered, rows = choices(write), conflict_in((write,)) is not None
    if not offered:
        return _NOTHING.format(typed.seq, "goes by itself" if write.state in UNFINISHED else "is settled")
    wrong = f"“{shortened(plain(typed.words))}” cannot be decided of it. " if typed.words else ""
    mend = write.state is WriteState.REFUSED and to_correct((write,)) is not None
    correct = f" {_CORRECT.format(write.uid)}" if mend else ""
    return f"{wrong}Decide of write {typed.seq}: {_offers(offered, rows=rows)}.{correct}"


async def _write(opened: OpenStore, seq: int) -> Write:
    try:
        return await opened.local.threads.disk(opened.local.records.outbox.get, seq)
    except KeyError:
        raise InvalidInput(f"There is no write {seq}: see joptic outbox.") from None


def _number(text: str) -> int:
    if not text.isdecimal():
        raise InvalidInput(f"{text} is not the number of a write: see joptic outbox.")
    return int(text)


def _typed(words: Sequence[str]) -> _Typed:
    seq, *rest = words
    return _Typed(_number(seq), " ".join(rest), (row_choices(rest) or _decision(rest)) if rest else None)


def _decision(words: Sequence[str]) -> Decision | None:
    name, _, email = words[0].partition("=")
    if len(words) > 1 or name not in set(Choice) or bool(email) is not (name == Choice.DIFFERENT_EMAIL):
        return None
    return Decision(Choice(name), email)


def _offers(offered: Sequence[Choice], *, rows: bool) -> str:
    names = ["email=NEW" if choice is Choice.DIFFERENT_EMAIL else choice.value for choice in offered]
    return ", ".join([OFFER, *names] if rows else names)


def sentence(different: Different) -> str:
    """Return what the service holds instead, for a person, without any value of a customer."""
    found = different.differences
    kept = dict.fromkeys(one.eye[0] for one in found if one.is_kept_eye and one.eye)
    said = [f"The service keeps the old {DISTANCES[distance]} prescription." for distance in kept]
    others = [_name(one) for one in found if not one.is_kept_eye]
    if others:
        said.append(f"The service holds something else than was meant: {', '.join(others)}.")
    return " ".join(said)


def _name(one: Difference) -> str:
    if one.eye:
        distance, side = one.eye
        return f"{DISTANCES[distance]} {SIDES[side]} eye"
    return one.unit.replace("_", " ")


def behind(write: Write, writes: Sequence[Write]) -> str:
    """Return what a queued write waits for where an earlier one of the same customer or e-mail stopped, else ""."""
    if write.state is not WriteState.QUEUED:
        return ""
    for other in writes:
        stopped = other.state in {WriteState.REFUSED, WriteState.NEEDS_DECISION} and other.place == write.place
        same = other.uid == write.uid or not set(other.claimed_emails).isdisjoint(write.claimed_emails)
        if stopped and same and other.seq < write.seq:
            return _BEHIND.format(other.seq)
    return ""


def _files(count: int) -> str:
    return f"{count} {'file' if count == 1 else 'files'}" if count else ""


def _service_said(line: JsonObject) -> str:
    return f"The service said: {line['serviceSaid']}." if line["serviceSaid"] else ""


def _line(write: Write, whose: Viewer, conflict: ConflictView | None, waits: str) -> JsonObject:
    reason = write.reason or waits
    reason = reason if write.place == whose.place else f"{reason} {_ELSEWHERE}".strip()
    reason = whose.sentence(write) or reason
    files: list[Json] = [
        {"field": file.field, "name": file.real_name, "size": file.size, "state": file.state.value}
        for file in write.files
    ]
    offered = choices(write) if write.place == whose.place else ()
    decisions: list[Json] = [choice.value for choice in offered]
    line: JsonObject = {"seq": write.seq, "uid": write.uid, "verb": write.verb.value, "state": write.state.value}
    more: JsonObject = {"holder": write.holder or None, "decisions": decisions, "differences": []}
    more |= {"serviceSaid": write.service_words.rstrip("."), "conflict": document_of(conflict)}
    return {**line, "reason": reason, "files": files, **more, **whose.told(write)}


def _done(different: Different) -> JsonObject:
    found: list[Json] = [
        {"field": field_name(one.unit), "meant": json_value(one.meant), "kept": json_value(one.kept)}
        for one in different.differences
    ]
    line: JsonObject = {"seq": different.seq, "uid": different.uid, "verb": different.verb.value}
    state = WriteState.CONFIRMED.value
    said = different.said.rstrip(".")
    more: JsonObject = {"holder": None, "decisions": [], "differences": found, "serviceSaid": said, "conflict": None}
    return {**line, "state": state, "reason": sentence(different), "files": [], **more, **nobodys(different.place)}
