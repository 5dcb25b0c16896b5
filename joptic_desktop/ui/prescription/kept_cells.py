"""The typed texts of a half-written prescription, so that reading them again says the same of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from joptic_desktop.domain.powers import Reading
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Place
from joptic_desktop.domain.typed_powers import read_typed


@dataclass(frozen=True, slots=True)
class TypedCell:
    """A cell somebody wrote in, and the text."""

    place: Place
    text: str


def typed_cells(entry: RxEntry) -> tuple[TypedCell, ...]:
    """Return the touched cells with texts that are read as the same values, with the same findings."""
    return tuple(TypedCell(place, _text(entry, place, reading)) for place, reading in entry.touched.items())


def retyped(entry: RxEntry, cells: Iterable[TypedCell]) -> RxEntry:
    """Return the entry with texts typed into their cells again."""
    for cell in cells:
        entry = entry.typed(cell.place, cell.text)
    return entry


def _text(entry: RxEntry, place: Place, reading: Reading) -> str:
    """Prefer what was typed; a text that only made sense where it was typed gives way to what is shown."""
    again = read_typed(place.measure, reading.text, reading.value)
    same = (again.value, again.findings) == (reading.value, reading.findings)
    return reading.text if same else entry.shown(place)
