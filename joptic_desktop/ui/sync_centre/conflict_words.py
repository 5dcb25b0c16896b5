"""The words of a conflict: what differs, since when, what is left to choose and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from joptic_desktop.domain.conflicts import EYE_UNITS, ConflictRow, Pick
from joptic_desktop.domain.differences import Difference, Value
from joptic_desktop.domain.prescription import Eye, Side
from joptic_desktop.services.conflicts import ConflictView
from joptic_desktop.ui.counter.difference_words import unit_name, value_text
from joptic_desktop.ui.counter.number_words import count_text
from joptic_desktop.ui.counter.state_words import unnamed
from joptic_desktop.ui.counter.time_words import row_time, since_text
from joptic_desktop.ui.language.lists import listed, listed_apart
from joptic_desktop.ui.theme.script import isolate

translate = QCoreApplication.translate


class ChoiceCounts(QObject):
    """Counted sentences; a QObject, as only its ``tr`` is collected with all the plural forms of a language."""

    def left(self, count: int, names: str, locale: QLocale) -> str:
        """Return ``2 choices left: Phone, Distance, right eye``."""
        text = self.tr("1 choice left: {names}") if count == 1 else self.tr("{n} choices left: {names}", "", count)
        return text.replace("{n}", count_text(count, locale)).replace("{names}", names)


def title_text(view: ConflictView) -> str:
    """Return whose versions these are."""
    return translate("Conflict", "Two versions of {name}").format(name=isolate(view.name or unnamed()))


def moments_text(view: ConflictView, now: datetime, locale: QLocale) -> str:
    """Return when and by whom each side was saved, and what both began from."""
    here = translate("Conflict", "Changed on this computer at {time} by {who}").format(
        time=since_text(view.saved_at, now, locale), who=isolate(view.saved_by)
    )
    theirs, base = row_time(view.theirs_at, now, locale), row_time(view.base_at, now, locale)
    there = translate("Conflict", "and on the service, last {time}.").format(time=theirs) if theirs else ""
    began = translate("Conflict", "Both began from the version of {time}.").format(time=base) if base else ""
    return " ".join(part for part in (here, there, began) if part)


def side_name(pick: Pick) -> str:
    """Return the head of a side's column."""
    return translate("Conflict", "Mine") if pick is Pick.MINE else translate("Conflict", "Service")


def side_more(view: ConflictView, pick: Pick, now: datetime, locale: QLocale) -> str:
    """Return when a side was saved, and by whom where that is known."""
    if pick is Pick.THEIRS:
        return row_time(view.theirs_at, now, locale)
    text = translate("Conflict", "this computer, {time}, {who}")
    return text.format(time=since_text(view.saved_at, now, locale), who=isolate(view.saved_by))


def before_head(view: ConflictView, now: datetime, locale: QLocale) -> str:
    """Return the head of the column that tells what was before."""
    time = row_time(view.base_at, now, locale)
    return translate("Conflict", "Before, {time}").format(time=time) if time else translate("Conflict", "Before")


def name_of(unit: str) -> str:
    """Return the name of a unit: "Phone", "Distance, right eye"."""
    place = EYE_UNITS.get(unit)
    return unit_name(Difference(unit, Eye() if place else "", Eye() if place else ""))


def eye_word(side: Side) -> str:
    """Return the name of an eye below that of its distance."""
    return translate("Difference", "right eye") if side is Side.RIGHT else translate("Difference", "left eye")


def value_words(unit: str, value: Value, locale: QLocale) -> str:
    """Return a value as it is read."""
    return value_text(unit, value, locale)


def choice_name(row: ConflictRow, pick: Pick, changed: Sequence[str], locale: QLocale) -> str:
    """Return what a screen reader says of one choice: the unit, the side, the value and what of it is new."""
    side = translate("Conflict", "here") if pick is Pick.MINE else translate("Conflict", "on the service")
    text = translate("Conflict", "{unit}, {side}: {value}")
    told = text.format(unit=name_of(row.unit), side=side, value=value_words(row.unit, row.value(pick), locale))
    if not changed:
        return told
    return translate("Conflict", "{choice}; changed: {values}").format(choice=told, values=listed(changed))


def left_text(rows: Sequence[ConflictRow], locale: QLocale) -> str:
    """Return how many choices are left, and which."""
    if not rows:
        return translate("Conflict", "All is chosen.")
    return ChoiceCounts().left(len(rows), listed_apart(name_of(row.unit) for row in rows), locale)


def together_text(only_mine: Sequence[str], only_theirs: Sequence[str]) -> str:
    """Return what one side alone changed, "" for nothing: it is put together without a question."""
    mine = translate("Conflict", "{name} (mine)")
    theirs = translate("Conflict", "{name} (service)")
    parts = [mine.format(name=name_of(unit)) for unit in only_mine]
    parts += [theirs.format(name=name_of(unit)) for unit in only_theirs]
    text = translate("Conflict", "Changed on one side only, and put together: {fields}.")
    return text.format(fields=listed_apart(parts)) if parts else ""
