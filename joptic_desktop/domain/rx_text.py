"""A prescription read from a text: a line or several, in any notation of the trade, never guessed."""

from __future__ import annotations

import re

from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.domain.rx_reading import ReadEye, ReadRx
from joptic_desktop.domain.typed_powers import read_typed

__all__ = ["ReadEye", "ReadRx", "looks_like_rx", "read_rx"]

_LINE = re.compile(r"\s*([+-]\d+\.\d+)\s+\(?([+-]\d+\.\d+)\)?\s+x?\s*(\d{1,3})°?\s*")


def read_rx(text: str) -> ReadRx:
    """Read a text as a prescription. Never raises; what is outside the grammar stands in `unread`."""
    match = _LINE.fullmatch(text)
    if match is None:
        return ReadRx(unread=text)
    eye = ReadEye(*(read_typed(measure, part) for measure, part in zip(Measure, match.groups(), strict=True)))
    return ReadRx({(None, None): eye})


def looks_like_rx(text: str) -> bool:
    """Tell whether a text is more than one cell's worth: a line, or several."""
    return len(text.split()) > 1
