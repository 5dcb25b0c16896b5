"""Powers as the screens write them: their signs, two decimals, and the decimal mark of the screens' language."""

from __future__ import annotations

import re
from decimal import Decimal

from joptic_desktop.domain.powers import show_derived, show_power, show_value
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Measure, Place
from joptic_desktop.ui.language.screens import screens_language

# what these quote was written by somebody, and stays as it was written
_QUOTING = frozenset(
    {
        Fault.UNREADABLE_POWER,
        Fault.UNREADABLE_AXIS,
        Fault.EYE_TWICE,
        Fault.EYE_UNNAMED,
        Fault.DISTANCE_UNNAMED,
    }
)
_POINT = re.compile(r"(?<=[0-9])\.(?=[0-9])")


def power_text(value: Decimal) -> str:
    """Return a power; an eighth is cut, not rounded."""
    return show_power(value, screens_language().decimal_mark)


def derived_power_text(value: Decimal) -> str:
    """Return a calculated power, rounded half away from zero."""
    return show_derived(value, screens_language().decimal_mark)


def measure_text(measure: Measure, value: Decimal) -> str:
    """Return any value; an axis without its degree sign."""
    return show_value(measure, value, screens_language().decimal_mark)


def cell_text(entry: RxEntry, place: Place) -> str:
    """Return what a cell shows; what cannot be read stands as it came."""
    return entry.shown(place, screens_language().decimal_mark)


def finding_values(finding: Finding) -> tuple[str, ...]:
    """Return the values of a finding; what it quotes stands as it was written."""
    if finding.fault in _QUOTING:
        return finding.values
    mark = screens_language().decimal_mark
    return tuple(_POINT.sub(mark, value) for value in finding.values)
