"""What the chart says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from joptic_desktop.domain.prescription import Distance
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.time_words import full_day
from joptic_desktop.ui.prescription.figures import derived_power_text, power_text
from joptic_desktop.ui.prescription.history_curves import Curve, Point, Quantity, dates_of
from joptic_desktop.ui.prescription.history_entries import HistoryEntry
from joptic_desktop.ui.prescription.words import distance_name, eye_name, translate
from joptic_desktop.ui.theme.script import ltr


def quantity_name(quantity: Quantity) -> str:
    """Return the title of a panel."""
    if quantity is Quantity.EQUIVALENT:
        return translate("History", "Spherical equivalent")
    return translate("History", "Cylinder, minus form")


def value_text(quantity: Quantity, point: Point) -> str:
    """Return a value with its sign."""
    return derived_power_text(point.value) if quantity is Quantity.EQUIVALENT else power_text(point.value)


def chart_name(distance: Distance) -> str:
    """Return what the chart is, for screen readers."""
    words = translate("History", "Chart, {distance}: spherical equivalent and cylinder over time")
    return words.format(distance=distance_name(distance).lower())


def point_text(entry: HistoryEntry, curve: Curve, point: Point, distance: Distance, locale: QLocale) -> str:
    """Return one value in words: "20 Nov 2024, right eye, distance: spherical equivalent −1.38"."""
    words = translate("History", "{day}, {eye}, {distance}: {quantity} {value}")
    return words.format(
        day=full_day(entry.moment.date(), locale),
        eye=eye_name(curve.side).lower(),
        distance=distance_name(distance).lower(),
        quantity=quantity_name(curve.quantity).lower(),
        value=ltr(value_text(curve.quantity, point)),
    )


def chart_summary(entries: Sequence[HistoryEntry], curves: Sequence[Curve], locale: QLocale) -> str:
    """Return from when to when the chart reaches; "" when it is empty."""
    dates = dates_of(curves)
    days = [full_day(entry.moment.date(), locale) for entry in entries if entry.past.at in {*dates[:1], *dates[-1:]}]
    if not days:
        return ""
    return Plurals().dates(len(dates), days[-1], days[0], locale)


def left_out_text(count: int) -> str:
    """Return how many prescriptions are not drawn, "" for none."""
    return Plurals().not_drawn(count, QLocale()) if count else ""
