"""Tables as text that a spreadsheet opens (CSV): what somebody typed is never run there as a formula.

A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end is a formula to a spreadsheet, and one that is made of
digits becomes a number that loses its zeros. Both get an apostrophe in front. Optical powers (`-1.25`, `+0.50`) are
left as they are: a sign and a short number can do no harm.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# so that spreadsheets read the letters as UTF-8
BYTE_ORDER_MARK = "\ufeff"
_STARTS = frozenset("=+-@\t\r\n")
_FULL_WIDTH = str.maketrans({"＝": "=", "＋": "+", "－": "-", "＠": "@", "−": "-"})
_POWER = re.compile(r"[+-]\d{1,2}([.,]\d{1,2})?", re.ASCII)
_PHONE = re.compile(r"[+0][\d ().-]*", re.ASCII)


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; optical powers and plain words stay as they are."""
    # blanks and other invisible characters in front hide a formula from us, not from every spreadsheet
    visible = "".join(text.split(" ")).lstrip("\u200b\u200e\u200f\ufeff\xa0\0").translate(_FULL_WIDTH)
    if text[:1] not in _STARTS and visible[:1] not in _STARTS:
        return text
    return text if _POWER.fullmatch(text) else f"'{text}"


def as_text(text: str) -> str:
    """Return a cell whose digits stay text, as of a phone: its zeros and its plus sign are part of it."""
    return f"'{text}" if _PHONE.fullmatch(text) else guarded(text)


def csv_text(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as CSV, every cell guarded; begins with a byte order mark, lines end as the format says."""
    file = io.StringIO()
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file)
    writer.writerow([guarded(cell) for cell in head])
    for row in rows:
        writer.writerow([cell if cell.startswith("'") else guarded(cell) for cell in row])
    return file.getvalue()
