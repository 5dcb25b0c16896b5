"""Another prescription offered in place of the one in the cells: from the clipboard, or the customer's previous one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_cells import asks_sign
from joptic_desktop.domain.rx_entry import EYES, RxEntry
from joptic_desktop.domain.rx_findings import Level, Measure, Place
from joptic_desktop.ui.prescription.figures import cell_text

Values = tuple[str, str, str]
OPEN = " ?"


@dataclass(frozen=True, slots=True)
class ProposedEye:
    """One eye as it is shown now and as it would be; powers with their signs, "" where nothing stands.

    A value whose sign is still to be given ends in `OPEN`.
    """

    distance: Distance
    side: Side
    before: Values
    after: Values


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a proposal."""

    level: Level
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A button: its words, and the entry that it makes."""

    label: str
    entry: RxEntry


@dataclass(frozen=True, slots=True)
class RxProposal:
    """What is offered beside `now`; the first answer is that of Enter, none leaves it at looking.

    `shows_all` keeps eyes in sight that stay as they are.
    """

    title: str
    subtitle: str
    now: RxEntry
    offered: RxEntry
    answers: tuple[Answer, ...]
    remarks: tuple[Remark, ...] = ()
    shows_all: bool = False

    def eyes(self) -> tuple[ProposedEye, ...]:
        """Return the eyes to be shown, in the order of hands."""
        return tuple(self._eyes())

    def _eyes(self) -> Iterator[ProposedEye]:
        for distance, side in EYES:
            before, after = (_values(entry, distance, side) for entry in (self.now, self.offered))
            eye = ProposedEye(distance, side, before, after)
            if eye.before != eye.after or (self.shows_all and any(eye.after)):
                yield eye


def one_side(now: RxEntry, after: RxEntry, side: Side) -> RxEntry:
    """Return `now` with the cells of one side as they are in `after`."""
    others = {place: reading for place, reading in now.touched.items() if place.side is not side}
    cells = {place: reading for place, reading in after.touched.items() if place.side is side}
    return replace(now, touched=others | cells)


def _values(entry: RxEntry, distance: Distance, side: Side) -> Values:
    sphere, cylinder, axis = (_value(entry, Place(distance, side, measure)) for measure in Measure)
    return sphere, cylinder, axis


def _value(entry: RxEntry, place: Place) -> str:
    shown = cell_text(entry, place)
    return f"{shown}{OPEN}" if asks_sign(entry.cell(place)) else shown
