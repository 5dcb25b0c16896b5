"""The history in words: who and from where, what became of it, and what changed, by sign and in words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale

from joptic_desktop.domain.powers import MINUS
from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.services.views import PastRx, RxFate, RxOrigin
from joptic_desktop.ui.counter.time_words import clock_text, full_day
from joptic_desktop.ui.prescription.figures import derived_power_text
from joptic_desktop.ui.prescription.history_entries import (
    CellChange,
    Change,
    HistoryEntry,
    OtherNotation,
    WholeEye,
    eye_text,
)
from joptic_desktop.ui.prescription.words import (
    distance_name,
    eye_letter,
    eye_name,
    measure_name,
    place_name,
    translate,
)
from joptic_desktop.ui.theme.script import isolate, ltr
from joptic_desktop.ui.widgets.states import BadgeState

_MOST = 18
FATE_SIGNS = {
    RxFate.WAITING: BadgeState.WAITING,
    RxFate.NEEDS_DECISION: BadgeState.CONFLICT,
    RxFate.REFUSED: BadgeState.REFUSED,
    RxFate.NOT_SENT: BadgeState.INACTIVE,
}


def moment_text(entry: HistoryEntry, locale: QLocale) -> str:
    """Return when a prescription came, as "20 Nov 2024, 10:33"."""
    day, clock = full_day(entry.moment.date(), locale), clock_text(entry.moment, locale)
    return translate("History", "{day}, {time}").format(day=day, time=clock)


def source_text(past: PastRx) -> str:
    """Return who it was and from where."""
    if past.origin is RxOrigin.SERVICE:
        return translate("History", "Read from the service")
    if not past.who:
        return translate("History", "Saved here")
    if past.approved_by:
        text = translate("History", "Saved here by {who}, confirmed by {other}")
        return text.format(who=isolate(past.who), other=isolate(past.approved_by))
    return translate("History", "Saved here by {who}").format(who=isolate(past.who))


def fate_text(fate: RxFate) -> str:
    """Return what became of a prescription that the service does not hold, "" for one that it does."""
    return {
        RxFate.ON_SERVICE: "",
        RxFate.WAITING: translate("History", "Waiting"),
        RxFate.NEEDS_DECISION: translate("History", "Conflict"),
        RxFate.REFUSED: translate("History", "Refused"),
        RxFate.NOT_SENT: translate("History", "Never sent"),
    }[fate]


def summary_text(entry: HistoryEntry, most: int = _MOST) -> str:
    """Return what changed in one line: that many changes, and how many more there are."""
    if entry.changes is None:
        return _first_text(entry.past.prescription, most)
    if not any(not eye.is_empty for _, _, eye in entry.past.prescription.eyes()):
        return translate("History", "All values taken away")
    told = [_short_text(change) for change in entry.changes]
    return _shortened(told, most) or translate("History", "The same values, written anew")


def change_text(change: Change) -> str:
    """Return one change as a line: "Right eye, distance, sphere: −1.25 → −1.50 (−0.25)"."""
    if isinstance(change, CellChange):
        values = _values(change)
        if change.by is not None:
            values += f" ({_by_text(change.place.measure, change.by)})"
        return translate("History", "{what}: {values}").format(what=place_name(change.place), values=ltr(values))
    words = translate("History", "{eye}, {distance}")
    what = words.format(eye=eye_name(change.side), distance=distance_name(change.distance).lower())
    values = (
        translate("History", "the same lens in the other notation")
        if isinstance(change, OtherNotation)
        else ltr(_values(change))
    )
    return translate("History", "{what}: {values}").format(what=what, values=values)


def entry_text(entry: HistoryEntry, locale: QLocale) -> str:
    """Return a row of the list as a screen reader says it."""
    parts = (moment_text(entry, locale), source_text(entry.past), fate_text(entry.past.fate), summary_text(entry))
    return ". ".join(part for part in parts if part)


def changes_text(found: Sequence[Change]) -> str:
    """Return all changes, one a line."""
    return "\n".join(change_text(change) for change in found)


def _first_text(prescription: Prescription, most: int) -> str:
    eyes = ((side, eye_text(prescription.eye(Distance.DISTANCE, side))) for side in Side)
    told = _shortened([ltr(f"{eye_letter(side)} {text}") for side, text in eyes if text], most)
    first = translate("History", "First seen")
    return translate("History", "{what}: {values}").format(what=first, values=told) if told else first


def _shortened(told: Sequence[str], most: int) -> str:
    more = len(told) - most
    rest = [translate("History", "{0} more").format(more)] if more > 0 else []
    return " · ".join([*told[:most], *rest])


def _short_text(change: Change) -> str:
    if isinstance(change, CellChange):
        place = change.place
        words = translate("History", "{where} {value} {change}")
        where, value = _where(place.distance, place.side), measure_name(place.measure)
        return words.format(where=where, value=value, change=ltr(_values(change)))
    where = _where(change.distance, change.side)
    if isinstance(change, OtherNotation):
        return translate("History", "{where} in the other notation").format(where=where)
    return translate("History", "{where} {change}").format(where=where, change=ltr(_values(change)))


def _where(distance: Distance, side: Side) -> str:
    if distance is Distance.DISTANCE:
        return eye_letter(side)
    return translate("History", "{eye} {distance}").format(
        eye=eye_letter(side), distance=distance_name(distance).lower()
    )


def _values(change: CellChange | WholeEye) -> str:
    none = translate("History", "none")
    return f"{change.before or none} → {change.after or none}"


def _by_text(measure: Measure, by: Decimal) -> str:
    if measure is Measure.AXIS:
        sign = MINUS if by < 0 else "+" if by > 0 else ""
        return f"{sign}{abs(by)}°"
    return derived_power_text(by)
