"""A prescription as the parts of a sheet: table, dials, writings, and what must be said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from joptic_desktop.domain.lenses import Lens, addition, spherical_equivalent, transposed
from joptic_desktop.domain.powers import judge
from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Level, Measure, Place
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.catalogue import Word
from joptic_desktop.ui.print.sheet import (
    Cell,
    DialFace,
    Dials,
    DistanceRows,
    EyeRow,
    Note,
    RxTable,
    Writing,
    Writings,
)
from joptic_desktop.ui.print.tongue import NOTHING, Tongue, plain

_HEADS = {Measure.SPHERE: Word.SPHERE, Measure.CYLINDER: Word.CYLINDER, Measure.AXIS: Word.AXIS}
_LETTERS_OF = {Side.RIGHT: Word.RIGHT_LETTERS, Side.LEFT: Word.LEFT_LETTERS}
_LONGEST_IN_CELL = 7
_EMPTY = Cell(NOTHING)
_BLANK = Cell("")
_CellsOf = Callable[[Distance, Side], tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class RxContent:
    """Reads one prescription for sheets of one language."""

    prescription: Prescription
    tongue: Tongue

    @property
    def entry(self) -> RxEntry:
        """The prescription cell by cell."""
        return RxEntry(self.prescription)

    @property
    def distances(self) -> tuple[Distance, ...]:
        """The distances at which anything is recorded."""
        return tuple(dict.fromkeys(distance for distance, _, eye in self.prescription.eyes() if not eye.is_empty))

    @property
    def lenses(self) -> dict[tuple[Distance, Side], Lens]:
        """The eyes that describe a lens; nothing is calculated from a value that is not valid."""
        entry = self.entry
        refused = {(place.distance, place.side) for place in self._invalid()}
        eyes = ((d, side) for d in self.distances for side in Side if (d, side) not in refused)
        found = ((d, side, entry.lens(d, side)) for d, side in eyes)
        return {(distance, side): lens for distance, side, lens in found if lens is not None}

    def table(self) -> RxTable:
        """Return the values as they are recorded, with the addition on the rows of distance."""
        heads = (*(self.tongue.say(_HEADS[measure]) for measure in Measure), self.tongue.say(Word.ADDITION))
        return RxTable((), heads, tuple(self._rows(distance, self._recorded) for distance in self.distances))

    def both_forms(self) -> RxTable:
        """Return every lens with a minus and with a plus cylinder."""
        three = tuple(self.tongue.say(_HEADS[measure]) for measure in Measure)
        heads = (*three, *three, self.tongue.say(Word.ADDITION))
        forms = (self.tongue.say(Word.MINUS_FORM), self.tongue.say(Word.PLUS_FORM))
        rows = (self._rows(distance, self._forms) for distance in self.distances)
        return RxTable(forms, heads, tuple(self._by_letters(group) for group in rows))

    def dials(self, *, minus: bool = False) -> Dials | None:
        """Return the axes at the first distance recorded, as recorded or in minus form; None without any cylinder."""
        if not any(lens.cylinder for lens in self.lenses.values()):
            return None
        right, left = (self._face(side, minus=minus) for side in Side)
        return Dials(right, left, small=minus)

    def writings(self) -> Writings | None:
        """Return the first distance as it is written, and in the other form for the workshop."""
        if not self.distances:
            return None
        first = self.distances[0]
        usual = self.tongue.say(Word.USUAL_WRITING)
        if first is not Distance.DISTANCE:
            usual = f"{usual} ({self.tongue.distance_letters(first)})"
        lines = tuple(self._written(side, self.lenses.get((first, side)), add=True) for side in Side)
        return Writings((Writing(usual, lines, self._equivalents(first)), *self._other_form(first)))

    def notation(self) -> str:
        """Return the sentence that says how cylinders are written."""
        signs = {lens.cylinder > 0 for lens in self.lenses.values() if lens.cylinder}
        if not signs:
            return self.tongue.say(Word.NOTATION_SPHERES)
        if len(signs) > 1:
            return self.tongue.say(Word.NOTATION_MIXED)
        return self.tongue.say(Word.NOTATION_PLUS if True in signs else Word.NOTATION_MINUS)

    def notes(self) -> Iterator[Note]:
        """Yield a warning for each value that is not valid, in full, and for each eye that is half filled."""
        for number, place in enumerate(self._invalid(), 1):
            yield Note(
                self.tongue.say(
                    Word.UNREADABLE,
                    number=str(number),
                    place=self._place(place),
                    text=self.tongue.foreign(self.entry.shown(place)),
                ),
                warning=True,
            )
        for number, place in enumerate(self._incomplete(), len(self._invalid()) + 1):
            eye = self._said((self.tongue.letters(place.side), self.tongue.distance_letters(place.distance)))
            yield Note(self.tongue.say(Word.INCOMPLETE, number=str(number), place=eye), warning=True)

    def _incomplete(self) -> Iterator[Place]:
        """Yield the first value of each eye that is half filled."""
        settled = {(place.distance, place.side) for place in self._invalid()} | self.lenses.keys()
        for distance, side, eye in self.prescription.eyes():
            if not eye.is_empty and (distance, side) not in settled:
                places = (Place(distance, side, measure) for measure in Measure)
                yield next(place for place in places if not self.entry.cell(place).is_empty)

    def _marked(self) -> list[Place]:
        """Return the cells that a numbered warning speaks of, in the order of their numbers."""
        return [*self._invalid(), *self._incomplete()]

    def _rows(self, distance: Distance, cells: _CellsOf) -> DistanceRows:
        rows = tuple(
            EyeRow(side, self._row_name(side), (*cells(distance, side), self._addition(distance, side)))
            for side in Side
        )
        if self.tongue.language is SheetLanguage.ARABIC:
            return DistanceRows(distance, self.tongue.distance(distance), "", rows)
        return DistanceRows(distance, self.tongue.distance_letters(distance), self.tongue.distance(distance), rows)

    def _by_letters(self, group: DistanceRows) -> DistanceRows:
        rows = tuple(replace(row, letters=self.tongue.letters(row.side)) for row in group.rows)
        return replace(group, letters=self.tongue.distance_letters(group.distance), name="", rows=rows)

    def _row_name(self, side: Side) -> str:
        arabic = self.tongue.language is SheetLanguage.ARABIC
        return self.tongue.eye(side) if arabic else self.tongue.letters(side)

    def _recorded(self, distance: Distance, side: Side) -> tuple[Cell, ...]:
        return tuple(self._cell(Place(distance, side, measure)) for measure in Measure)

    def _forms(self, distance: Distance, side: Side) -> tuple[Cell, ...]:
        lens = self.lenses.get((distance, side))
        if lens is None:
            return (*self._as_recorded(distance, side), _EMPTY, _EMPTY, _EMPTY)
        turned = transposed(lens)
        minus, plus = (turned, lens) if lens.cylinder > 0 else (lens, turned)
        return (*self._lens_cells(minus), *self._lens_cells(plus))

    def _as_recorded(self, distance: Distance, side: Side) -> tuple[Cell, ...]:
        """Return values that stand under a form they may not have: each is set off."""
        cells = self._recorded(distance, side)
        return tuple(cell if cell == _EMPTY else replace(cell, flagged=True) for cell in cells)

    def _lens_cells(self, lens: Lens) -> tuple[Cell, ...]:
        axis = Cell(self.tongue.degrees(lens.axis)) if lens.cylinder else _EMPTY
        return Cell(self.tongue.power(lens.sphere)), Cell(self.tongue.power(lens.cylinder)), axis

    def _cell(self, place: Place) -> Cell:
        reading = self.entry.cell(place)
        marked = self._marked()
        if place in marked:
            number = marked.index(place) + 1
            short = plain(self.entry.shown(place))
            shown = f"{short} ({number})" if len(short) <= _LONGEST_IN_CELL else f"({number})"
            return Cell(self.tongue.foreign(shown), flagged=True)
        if reading.value is None:
            return _EMPTY
        if place.measure is not Measure.AXIS:
            return Cell(self.tongue.power(reading.value))
        if not reading.value and self.entry.shown(place) == "0":
            return _EMPTY
        return Cell(self.tongue.degrees(Decimal(self.entry.shown(place))))

    def _invalid(self) -> list[Place]:
        places = [Place(d, side, measure) for d in self.distances for side in Side for measure in Measure]
        return [place for place in places if self._is_invalid(place)]

    def _is_invalid(self, place: Place) -> bool:
        reading = self.entry.cell(place)
        if reading.value is None:
            return reading.is_unreadable
        return any(finding.level is Level.BLOCK for finding in judge(place.measure, reading.value))

    def _addition(self, distance: Distance, side: Side) -> Cell:
        if distance is not Distance.DISTANCE:
            return _BLANK
        add = self._added(side)
        return _BLANK if add is None else Cell(self.tongue.power(add))

    def _added(self, side: Side) -> Decimal | None:
        far, near = (self.lenses.get((distance, side)) for distance in (Distance.DISTANCE, Distance.NEAR))
        return addition(far, near) if far and near else None

    def _face(self, side: Side, *, minus: bool) -> DialFace:
        lens = self.lenses.get((self.distances[0], side))
        if lens is not None and minus and lens.cylinder > 0:
            lens = transposed(lens)
        axis = lens.axis if lens is not None and lens.cylinder else None
        return DialFace(side, self.tongue.letters(side), self.tongue.eye(side), axis)

    def _written(self, side: Side, lens: Lens | None, *, add: bool) -> str:
        """Return `OD : −1,25 (−0,25) 90°  Add +2,00`, or `OD −1.25 −0.25 x 090  Add +2.00` in English."""
        tongue, parts = self._plain_tongue, []
        english = self.tongue.language is SheetLanguage.ENGLISH
        parts.append(self.tongue.say(_LETTERS_OF[side]) + ("" if english else "\u00a0:"))
        parts.append(tongue.power(lens.sphere) if lens else NOTHING)
        if lens and lens.cylinder:
            cylinder = tongue.power(lens.cylinder)
            parts.append(f"{cylinder} x {lens.axis:03}" if english else f"({cylinder}) {lens.axis}°")
        elif lens and english:
            parts.append("DS")
        value = self._added(side) if add else None
        if value is not None:
            parts.append(f"  Add {tongue.power(value)}")
        return self.tongue.figures(" ".join(parts))

    def _other_form(self, distance: Distance) -> Iterator[Writing]:
        lenses = {side: self.lenses.get((distance, side)) for side in Side}
        cylinders = [lens.cylinder for lens in lenses.values() if lens and lens.cylinder]
        if not cylinders:
            return
        word = Word.WORKSHOP_PLUS if cylinders[0] < 0 else Word.WORKSHOP_MINUS
        wanted = -cylinders[0]
        lines = tuple(
            self._written(side, transposed(lens) if lens and lens.cylinder * wanted < 0 else lens, add=False)
            for side, lens in lenses.items()
        )
        yield Writing(self.tongue.say(word, distance=self.tongue.distance_letters(distance)), lines)

    def _equivalents(self, distance: Distance) -> str:
        values = [
            f"{self.tongue.say(_LETTERS_OF[side])} {self._plain_tongue.derived(spherical_equivalent(lens))}"
            for side in Side
            if (lens := self.lenses.get((distance, side)))
        ]
        if not values:
            return ""
        return f"{self.tongue.say(Word.EQUIVALENT)}  {self.tongue.figures('  ·  '.join(values))}"

    @property
    def _plain_tongue(self) -> Tongue:
        """Writes the same figures without isolating each: they stand in one run already."""
        return self.tongue if self.tongue.mark == "," else Tongue(SheetLanguage.ENGLISH)

    def _place(self, place: Place) -> str:
        parts = (
            self.tongue.letters(place.side),
            self.tongue.distance_letters(place.distance),
            self.tongue.figures(self.tongue.say(_HEADS[place.measure])),
        )
        return self._said(parts)

    def _said(self, parts: Sequence[str]) -> str:
        return ("، " if self.tongue.language.from_right else ", ").join(parts)
