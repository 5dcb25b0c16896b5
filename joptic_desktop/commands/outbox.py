"""`outbox`: everything that is on its way, and every write of which the service holds something else than was meant."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from joptic_desktop.commands.confirming import Viewer, confirm, viewer
from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.opening import known_uid, profile, store
from joptic_desktop.commands.printing import columns, document, say
from joptic_desktop.domain.contract import ADDRESS_NAMES, EYE_NAMES, PERSONAL_NAMES, Json, JsonObject
from joptic_desktop.domain.decisions import Choice, Decision, choices
from joptic_desktop.domain.differences import Difference, Different, Value
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.settings import Settings

_ELSEWHERE = "Saved for another store: it is sent when this profile works with that one again."
_DISTANCES = {Distance.DISTANCE: "distance", Distance.INTERMEDIATE: "intermediate", Distance.NEAR: "near"}
_SIDES = {Side.RIGHT: "right", Side.LEFT: "left"}
_PERSONAL = PERSONAL_NAMES | {"date_of_birth": "dateOfBirth", "sex": "sex"}


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
    lines = [_line(write, whose) for write in writes]
    lines = sorted([*lines, *map(_done, different)], key=lambda line: int(str(line["seq"])))
    if arguments.json:
        document(lines)
        return ExitCode.OK
    for line in lines:
        files = f"{len(files)} files" if isinstance(files := line["files"], list) and files else ""
        offered = [Choice(str(name)) for name in line["decisions"]] if isinstance(line["decisions"], list) else []
        words = f"{line['reason']} Decide: {_offers(offered)}." if offered else str(line["reason"])
        say(columns(*(str(line[name]) for name in ("seq", "uid", "verb", "state")), files, words))
    return ExitCode.OK


async def _answer(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Take in that a person saw what the service made of some customers' writes, and what was decided of others."""
    decisions = [(_number(seq), _decision(text)) for seq, text in arguments.decide]
    async with store(settings, alone=False) as opened:
        for uid in [await known_uid(opened.local, name) for name in arguments.seen]:
            await opened.services.customers.acknowledge(uid)
        for seq, decision in decisions:
            say(await opened.services.customers.decide(seq, decision))
    return ExitCode.OK


def _number(text: str) -> int:
    if not text.isdecimal():
        raise InvalidInput(f"{text} is not the number of a write: see joptic outbox.")
    return int(text)


def _decision(text: str) -> Decision:
    name, _, email = text.partition("=")
    if name not in set(Choice) or bool(email) is not (name == Choice.DIFFERENT_EMAIL):
        raise InvalidInput(f"{text} is no decision: {_offers(tuple(Choice))}.")
    return Decision(Choice(name), email)


def _offers(offered: Sequence[Choice]) -> str:
    return ", ".join("email=NEW" if choice is Choice.DIFFERENT_EMAIL else choice.value for choice in offered)


def sentence(different: Different) -> str:
    """Return what the service holds instead, for a person, without any value of a customer."""
    found = different.differences
    kept = dict.fromkeys(one.eye[0] for one in found if one.is_kept_eye and one.eye)
    said = [f"The service keeps the old {_DISTANCES[distance]} prescription." for distance in kept]
    others = [_name(one) for one in found if not one.is_kept_eye]
    if others:
        said.append(f"The service holds something else than was meant: {', '.join(others)}.")
    return " ".join(said)


def _name(one: Difference) -> str:
    if one.eye:
        distance, side = one.eye
        return f"{_DISTANCES[distance]} {_SIDES[side]} eye"
    return one.unit.replace("_", " ")


def _line(write: Write, whose: Viewer) -> JsonObject:
    reason = write.reason if write.place == whose.place else f"{write.reason} {_ELSEWHERE}".strip()
    reason = whose.sentence(write) or reason
    files: list[Json] = [
        {"field": file.field, "name": file.real_name, "size": file.size, "state": file.state.value}
        for file in write.files
    ]
    offered = choices(write) if write.place == whose.place else ()
    decisions: list[Json] = [choice.value for choice in offered]
    line: JsonObject = {"seq": write.seq, "uid": write.uid, "verb": write.verb.value, "state": write.state.value}
    more: JsonObject = {"holder": write.holder or None, "decisions": decisions, "differences": []}
    return {**line, "reason": reason, "files": files, **more, **whose.told(write)}


def _done(different: Different) -> JsonObject:
    found: list[Json] = [
        {"field": _field(one.unit), "meant": _value(one.meant), "kept": _value(one.kept)}
        for one in different.differences
    ]
    line: JsonObject = {"seq": different.seq, "uid": different.uid, "verb": different.verb.value}
    state = WriteState.CONFIRMED.value
    more: JsonObject = {"holder": None, "decisions": [], "differences": found}
    return {**line, "state": state, "reason": sentence(different), "files": [], **more}


def _field(unit: str) -> str:
    """Return a unit by the contract's names."""
    if unit in _PERSONAL:
        return f"customerData.{_PERSONAL[unit]}"
    if unit in ADDRESS_NAMES:
        return f"address.{ADDRESS_NAMES[unit]}"
    return unit if unit.startswith("opticData.") else f"opticData.{unit}"


def _value(value: Value) -> Json:
    if isinstance(value, Eye):
        return {wire: getattr(value, name) or "" for name, wire in EYE_NAMES.items()}
    return value
