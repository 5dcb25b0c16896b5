"""A conflict for the command line: its rows as JSON and as lines, and the choices a person typed for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from joptic_desktop.commands.units import field_name, json_value, row_name
from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.compose.stores import open_store
from joptic_desktop.domain.conflicts import ConflictRow, Pick, with_all
from joptic_desktop.domain.contract import Json, JsonObject
from joptic_desktop.domain.differences import Value
from joptic_desktop.domain.prescription import Eye
from joptic_desktop.domain.rx_notation import Notation, write_eye
from joptic_desktop.domain.writes import Place, Write, conflict_in
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.bundle import Services
from joptic_desktop.services.conflicts import ConflictView

OFFER = "mine or theirs, ROW=mine or ROW=theirs"
_MARK = "mark"
_NO_ROW = "There is no row {} in this conflict: {}."
_OPEN = "Not chosen yet: {}. mine and theirs leave every eye of a prescription to be chosen by itself."
_OTHER = "The conflict is another one now: look at it again."


@dataclass(frozen=True, slots=True)
class RowChoices:
    """What was typed: one side for all rows but those of the prescription, single rows by name, and the mark seen."""

    side: Pick | None = None
    rows: dict[str, Pick] = field(default_factory=dict)
    mark: str = ""


def row_choices(words: Sequence[str]) -> RowChoices | None:
    """Read choices as `mine`, `distance.right=theirs`, `mark=1a2b3c4d`; None where a word is none, or said twice."""
    side: Pick | None = None
    rows: dict[str, Pick] = {}
    mark = ""
    for word in words:
        name, equals, value = word.partition("=")
        if not equals and name in set(Pick) and side is None:
            side = Pick(name)
        elif name == _MARK and value and not mark:
            mark = value
        elif equals and value in set(Pick) and name not in rows:
            rows[name] = Pick(value)
        else:
            return None
    return RowChoices(side, rows, mark)


async def decide_rows(services: Services, seq: int, typed: RowChoices) -> str:
    """Carry out what was typed for a conflict; return the customer's uid. Raises `InvalidInput` with nothing done."""
    view = await services.conflicts.read(seq)
    if view is None:
        raise InvalidInput(f"Write {seq} is no conflict.")
    if typed.mark and typed.mark != view.mark:
        raise InvalidInput(_OTHER)
    rows = view.dispute.rows if view.dispute else ()
    picks = with_all(view.dispute, {}, typed.side) if view.dispute and typed.side else {}
    for name, pick in typed.rows.items():
        picks[_unit(name, rows)] = pick
    if left := [row_name(row.unit) for row in rows if row.unit not in picks]:
        raise InvalidInput(_OPEN.format(", ".join(left)))
    return await services.conflicts.decide(view, picks)


async def conflicts_of(opened: OpenProfile, writes: Sequence[Write], place: Place | None) -> dict[int, ConflictView]:
    """Return the conflicts among writes for the store in use by number; none while nobody is signed in."""
    numbers = [write.seq for write in writes if conflict_in((write,)) and write.place == place]
    if not numbers or await opened.session.current() is None:
        return {}
    store = await open_store(opened, first_canary=0.0)
    try:
        views = [await store.services.conflicts.read(seq) for seq in numbers]
    finally:
        await store.close()
    return {view.seq: view for view in views if view is not None}


def document_of(view: ConflictView | None) -> Json:
    """Return a conflict as JSON, None for none and for one of which the service's side is not known here."""
    if view is None or view.dispute is None:
        return None
    mine: list[Json] = [field_name(unit) for unit in view.dispute.only_mine]
    theirs: list[Json] = [field_name(unit) for unit in view.dispute.only_theirs]
    rows: list[Json] = [_row(row) for row in view.dispute.rows]
    sides: JsonObject = {"savedBy": view.saved_by, "theirsAt": view.theirs_at, "onlyMine": mine, "onlyTheirs": theirs}
    return {"mark": view.mark, "rows": rows, **sides}


def lines_of(view: ConflictView | None) -> Iterator[tuple[str, ...]]:
    """Yield a conflict as columns: the name of each row, and its values before, here and on the service."""
    if view is None or view.dispute is None:
        return
    yield "", "row", "before", "mine", "theirs"
    for row in view.dispute.rows:
        yield "", row_name(row.unit), _written(row.before), _written(row.mine), _written(row.theirs)


def _row(row: ConflictRow) -> JsonObject:
    values: JsonObject = {"before": json_value(row.before), "mine": json_value(row.mine)}
    name: JsonObject = {"row": row_name(row.unit), "field": field_name(row.unit)}
    return {**name, **values, "theirs": json_value(row.theirs)}


def _unit(name: str, rows: Sequence[ConflictRow]) -> str:
    for row in rows:
        if name in {row_name(row.unit), field_name(row.unit)}:
            return row.unit
    raise InvalidInput(_NO_ROW.format(name, ", ".join(row_name(row.unit) for row in rows) or "all is chosen"))


def _written(value: Value) -> str:
    if isinstance(value, Eye):
        return "-" if value.is_empty else write_eye(value, Notation.US)
    return value or "-"
