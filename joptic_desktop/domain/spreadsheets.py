"""Tables as text that a spreadsheet opens (CSV): what somebody typed is never run there as a formula.

A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end is a formula to a spreadsheet, and one that is made of
digits becomes a number that loses its zeros. Both get an apostrophe in front. Optical powers (`-1.25`, `+0.50`) are
left as they are: a sign and a short number can do no harm.

Where a comma stands in numbers, as in French, spreadsheets part cells at semicolons, and at tabs when asked to; a
quotation mark holds a cell together only at its beginning. So what follows such a sign is guarded as a cell is.
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
_PARTED = re.compile(r"(?<=[;\t\r\n])[^;\t\r\n]+")
_PHONE = re.compile(r"[+0][\d ().-]*", re.ASCII)


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; optical powers and plain words stay as they are."""
    parted = _PARTED.sub(lambda part: f"'{part[0]}" if _is_formula(part[0].lstrip(' "')) else part[0], text)
    return f"'{parted}" if _is_formula(text) else parted


def _is_formula(text: str) -> bool:
    # blanks and other invisible characters in front hide a formula from us, not from every spreadsheet
    visible = "".join(text.split(" ")).lstrip("\u200b\u200e\u200f\ufeff\xa0\0").translate(_FULL_WIDTH)
    return (text[:1] in _STARTS or visible[:1] in _STARTS) and not _POWER.fullmatch(text)


def as_text(text: str) -> str:
    """Return a cell whose digits stay text, as of a phone: its zeros and its plus sign are part of it."""
    return f"'{text}" if _PHONE.fullmatch(text) else guarded(text)


def csv_text(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as CSV, every cell guarded; begins with a byte order mark, lines end as the format says."""
    return f"{BYTE_ORDER_MARK}{csv_lines((head,))}{csv_lines(rows)}"


def csv_lines(rows: Iterable[Sequence[str]]) -> str:
    """Return the lines of a part of a table, as `csv_text` writes them."""
    file = io.StringIO()
    writer = csv.writer(file)
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return file.getvalue()
