"""What a spreadsheet opens holds no formula, and optical powers as they are."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.spreadsheets import BYTE_ORDER_MARK, as_text, csv_text, guarded

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


@pytest.mark.parametrize("start", _STARTS)
def test_a_formula_gets_an_apostrophe(start: str) -> None:
    assert guarded(f"{start}HYPERLINK(1)") == f"'{start}HYPERLINK(1)"


@pytest.mark.parametrize("hidden", [" =1+1", "\u200b=1+1", "＝1+1", "\xa0@SUM(A1)"])
def test_a_hidden_formula_is_one_too(hidden: str) -> None:
    assert guarded(hidden) == f"'{hidden}"


@pytest.mark.parametrize("power", ["-1.25", "+0.50", "-12", "+0", "-1,75", "0", "90"])
def test_optical_powers_stay_as_they_are(power: str) -> None:
    assert guarded(power) == power


@pytest.mark.parametrize("almost", ["-1.25+cmd", "-1+1", "+1234", "-1.255", "-1.25\n", "--1.25"])
def test_what_only_looks_like_a_power_is_guarded(almost: str) -> None:
    assert guarded(almost) == f"'{almost}"


@pytest.mark.parametrize("phone", ["+212612345678", "0612345678", "+1 (555) 0199"])
def test_a_phone_stays_text(phone: str) -> None:
    assert as_text(phone) == f"'{phone}"


def test_words_stay_as_they_are() -> None:
    assert (guarded("Layla Hassan"), as_text(""), as_text("none")) == ("Layla Hassan", "", "none")


_EVIL = ("Zineb;=HYPERLINK(1);x", "x\t@SUM(A1)", 'x;"=1+1', "'x; =1+1", "x\n+1+1", "x;\uff1d1+1")


@pytest.mark.parametrize("evil", _EVIL)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_where_another_sign_separates_cells_none_begins_a_formula_either(evil: str, separator: str) -> None:
    text = csv_text(("a", "b"), [(evil, "-1.25"), ("Layla, Hassan", evil)]).removeprefix(BYTE_ORDER_MARK)
    cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row]
    assert not [cell for cell in cells if guarded(cell) != cell and not cell.startswith("-1.25")]


def test_powers_in_one_cell_stay_as_they_are() -> None:
    assert guarded("right -1.25; -0.50; left +0,75") == "right -1.25; -0.50; left +0,75"
    assert guarded("; -0.50") == "; -0.50"


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2)))
def test_every_cell_that_is_read_back_begins_no_formula(rows: list[list[str]]) -> None:
    text = csv_text(("a", "b"), rows).removeprefix(BYTE_ORDER_MARK)
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert len(read) == len(rows) + 1
    cells = [cell for row in read for cell in row]
    assert not [cell for cell in cells if cell.startswith(_STARTS) and guarded(cell) != cell]
