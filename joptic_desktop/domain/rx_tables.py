"""Small tables of a prescription, as copied from a spreadsheet: a line of heads, and rows under it.

Either a row is an eye and the heads are SPH, CYL, AXIS, ADD, or a column is an eye and the rows start with those.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from joptic_desktop.domain.powers import ZERO, Reading
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.domain.rx_gathering import AdditionClaim, EyeClaim, Gathering, Span
from joptic_desktop.domain.rx_lens_line import read_lens
from joptic_desktop.domain.rx_reading import NOT_WRITTEN, ReadEye
from joptic_desktop.domain.rx_tokens import NUMBERS, Token
from joptic_desktop.domain.rx_words import Kind
from joptic_desktop.domain.typed_powers import read_addition, read_typed

Line = list[Token]
_HEADS = {Kind.SPHERE: Measure.SPHERE, Kind.CYLINDER: Measure.CYLINDER, Kind.AXIS: Measure.AXIS}
_LABELS = frozenset((*_HEADS, Kind.ADDITION))
_NAMES = frozenset({Kind.EYE, Kind.DISTANCE})
_EMPTY = frozenset({Kind.COMMA, Kind.COLON, Kind.NEWLINE})
_VALUES = NUMBERS | {Kind.PLANO, Kind.NO_CYLINDER, Kind.DASH, Kind.SLASH}
_POWERS = NUMBERS - {Kind.DEGREES}
_ALLOWED = {
    Measure.SPHERE: _POWERS | {Kind.PLANO},
    Measure.CYLINDER: _POWERS,
    Measure.AXIS: frozenset({Kind.WHOLE, Kind.DEGREES}),
    None: _POWERS,
}
_FEWEST_HEADS = 2


@dataclass(slots=True)
class Table:
    """A line of heads with its rows."""

    header: Line
    rows: list[Line]
    gathering: Gathering
    _distance: Distance | None = None
    _columns: dict[int, dict[Measure | None, Reading]] = field(default_factory=dict)

    def read(self, distance: Distance | None, sides: tuple[Side, ...] = ()) -> None:
        """Gather what the rows say; `distance` and `sides` hold where a row names none."""
        self._distance = next((t.distance for t in self.header if t.kind is Kind.DISTANCE), distance)
        if _is_header_of_eyes(self.header):
            self._read_columns()
            return
        for row in self.rows:
            self._read_row(row, sides)

    def _read_row(self, row: Line, heading: tuple[Side, ...]) -> None:
        names = [token for token in row if token.kind in _NAMES]
        self._distance = next((t.distance for t in names if t.kind is Kind.DISTANCE), self._distance)
        sides = next((t.sides for t in names if t.kind is Kind.EYE), heading)
        found = self._cells_of(row)
        if found is None or len({token.kind for token in names}) < len(names):
            self._leave(row)
            return
        self._gather(self._distance, sides, found, _span(row))

    def _cells_of(self, row: Line) -> dict[Measure | None, Reading] | None:
        if any(token.kind is Kind.COLUMN for token in self.header):
            return self._columned(row)
        heads = [token.kind for token in self.header if token.kind in _LABELS]
        values = [token for token in row if token.kind not in _NAMES | _EMPTY]
        if len(set(heads)) < len(heads):
            return None  # one measure twice: of two eyes, or of two distances
        if len(values) == len(heads):
            found = {
                _HEADS.get(head): _cell(_HEADS.get(head), [value]) for head, value in zip(heads, values, strict=True)
            }
            return None if None in found.values() else {head: r for head, r in found.items() if r is not None}
        eye = read_lens(values, is_named=True) if heads == list(_HEADS) else None
        return dict(zip(Measure, eye.readings, strict=True)) if eye else None

    def _columned(self, row: Line) -> dict[Measure | None, Reading] | None:
        found: dict[Measure | None, Reading] = {}
        heads, cells = _split(self.header), _split(row)
        for at, cell in enumerate(cells):
            head = heads[at] if at < len(heads) else []
            label = next((token.kind for token in head if token.kind in _LABELS), None)
            if label is not None:
                reading = _cell(_HEADS.get(label), cell)
                if reading is None or _HEADS.get(label) in found:
                    return None
                found[_HEADS.get(label)] = reading
            elif rest := [token for token in cell if token.kind not in _NAMES | _EMPTY]:
                self.gathering.unread.append(_span(rest))
        return found

    def _read_columns(self) -> None:
        heads = _split(self.header)
        for row in self.rows:
            label, *cells = _split(row)
            kind = next((token.kind for token in label if token.kind in _LABELS), None)
            for at, cell in enumerate(cells, start=1):
                measure = _HEADS.get(kind) if kind else None
                reading = _cell(measure, cell) if kind and at < len(heads) else NOT_WRITTEN if not cell else None
                if reading is None or measure in self._columns.setdefault(at, {}):
                    self._leave([token for line in (self.header, *self.rows) for token in line])
                    return
                self._columns[at][measure] = reading
        for at, found in self._columns.items():
            head = heads[at] if at < len(heads) else []
            distance = next((t.distance for t in head if t.kind is Kind.DISTANCE), self._distance)
            sides = next((t.sides for t in head if t.kind is Kind.EYE), ())
            self._gather(distance, sides, found, _span([token for row in self.rows for token in row]))

    def _gather(
        self, distance: Distance | None, sides: tuple[Side, ...], found: dict[Measure | None, Reading], span: Span
    ) -> None:
        eye = ReadEye(*(found.get(measure, NOT_WRITTEN) for measure in Measure))
        for side in sides or (None,):
            if eye != ReadEye():
                self.gathering.eyes.append(EyeClaim((distance, side), eye, span))
            add = found.get(None, NOT_WRITTEN)
            if not add.is_empty:
                self.gathering.additions.append(AdditionClaim(side, add, span))

    def _leave(self, tokens: Line) -> None:
        self.gathering.unread.append(_span(tokens))


def lines_of(tokens: Iterable[Token]) -> list[Line]:
    """Return the tokens by line, each with the newline that ends it."""
    lines: list[Line] = [[]]
    for token in tokens:
        lines[-1].append(token)
        if token.kind is Kind.NEWLINE:
            lines.append([])
    return lines


def read_tables(lines: Sequence[Line], gathering: Gathering) -> Iterator[Line | Table]:
    """Yield the lines in their order, each table as one."""
    at = 0
    while at < len(lines):
        rows = _rows_below(lines, at) if _is_header(lines[at]) or _is_header_of_eyes(lines[at]) else []
        yield Table(lines[at], rows, gathering) if rows else lines[at]
        at += 1 + len(rows)


def _rows_below(lines: Sequence[Line], header_at: int) -> list[Line]:
    has_columns = any(token.kind is Kind.COLUMN for token in lines[header_at])
    rows: list[Line] = []
    for line in lines[header_at + 1 :]:
        kinds = {token.kind for token in line} - {Kind.NEWLINE}
        is_row = Kind.COLUMN in kinds if has_columns else kinds <= _VALUES | _NAMES | _EMPTY
        if not kinds or not (is_row or kinds <= _NAMES) or _is_header(line):
            break
        rows.append(line)
    return rows


def _is_header(line: Line) -> bool:
    kinds = [token.kind for token in line]
    labels = {kind for kind in kinds if kind in _LABELS}
    if len(labels) < _FEWEST_HEADS or not labels & {Kind.SPHERE, Kind.CYLINDER} or not _VALUES.isdisjoint(kinds):
        return False
    return Kind.COLUMN in kinds or set(kinds) <= _LABELS | _EMPTY


def _is_header_of_eyes(line: Line) -> bool:
    kinds = [token.kind for token in line]
    is_plain = set(kinds) <= _NAMES | _EMPTY | {Kind.COLUMN}
    return kinds.count(Kind.EYE) >= _FEWEST_HEADS and Kind.COLUMN in kinds and is_plain


def _split(line: Line) -> list[Line]:
    cells: list[Line] = [[]]
    for token in line:
        if token.kind is Kind.COLUMN:
            cells.append([])
        elif token.kind is not Kind.NEWLINE:
            cells[-1].append(token)
    return cells


def _cell(measure: Measure | None, tokens: Line) -> Reading | None:
    """Return what a cell says, an addition where `measure` is None; None when it is no such value."""
    kept = [token for token in tokens if token.kind not in _EMPTY | {Kind.OPEN, Kind.CLOSE}]
    if not kept:
        return NOT_WRITTEN
    token = kept[0]
    if len(kept) > 1:
        return None
    if token.kind in _ALLOWED[measure]:
        reading = read_typed(measure, token.text) if measure else read_addition(token.text)
        return reading if measure or reading.value is not None else None
    if measure is Measure.CYLINDER and token.kind in {Kind.NO_CYLINDER, Kind.SPHERE, Kind.DASH, Kind.SLASH}:
        return Reading(token.text, ZERO)
    return NOT_WRITTEN if token.kind in {Kind.DASH, Kind.SLASH} else None


def _span(tokens: Line) -> Span:
    return min(token.start for token in tokens), max(token.end for token in tokens if token.kind is not Kind.NEWLINE)
