"""A whole text laid into the cells, the previous prescription, and what is taken back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_entry import CellDifference, RxEntry, refusals, remarks
from joptic_desktop.domain.rx_findings import Fault, Level, Measure, Place
from joptic_desktop.domain.rx_text import read_rx

DV, INT, NV = Distance
R, L = Side
OLD = Prescription(
    Vision(Eye("-1.25", "-0.25", "90"), Eye("+1,00", "see slip", "85")), near=Vision(Eye("0.75", "-0.25", "90"))
)


def pasted(text: str, at: tuple[Distance, Side] = (DV, R), entry: RxEntry | None = None) -> RxEntry:
    return (entry or RxEntry()).pasted(read_rx(text), Place(*at, Measure.SPHERE))


def shown(entry: RxEntry) -> dict[str, str]:
    """Return what stands in the eyes that are not empty."""
    found = {}
    for distance in Distance:
        for side in Side:
            texts = [entry.shown(Place(distance, side, measure)) for measure in Measure]
            if any(texts):
                found[f"{distance.name} {side.name}"] = " ".join(text or "." for text in texts)
    return found


def test_a_line_without_names_fills_the_row_it_was_pasted_on() -> None:
    assert shown(pasted("-2.25 (-0.50) 180°", (NV, L))) == {"NEAR LEFT": "−2.25 −0.50 180"}


def test_both_eyes_without_a_distance_fill_the_rows_of_that_distance() -> None:
    assert shown(pasted("OD -1 OG -2", (INT, L))) == {
        "INTERMEDIATE RIGHT": "−1.00 . .",
        "INTERMEDIATE LEFT": "−2.00 . .",
    }


def test_a_distance_that_is_named_wins_over_the_place() -> None:
    assert shown(pasted("VP OD +1", (DV, L))) == {"NEAR RIGHT": "+1.00 . ."}


def test_an_addition_makes_near_from_distance() -> None:
    assert shown(pasted("OD -1.00 -0.50 x 90 Add +2.00\nOG -2.00 Add +2.25", (NV, L))) == {
        "DISTANCE RIGHT": "−1.00 −0.50 90",
        "DISTANCE LEFT": "−2.00 . .",
        "NEAR RIGHT": "+1.00 −0.50 90",
        "NEAR LEFT": "+0.25 0.00 0",
    }


def test_an_addition_said_once_is_for_the_eye_without_a_name_or_for_both() -> None:
    assert shown(pasted("-1.00 Add +2.00", (DV, L)))["NEAR LEFT"] == "+1.00 0.00 0"
    assert "NEAR RIGHT" not in shown(pasted("-1.00 Add +2.00", (DV, L)))
    both = shown(pasted("Add +2.00", entry=pasted("OD -1 OG 0")))
    assert (both["NEAR RIGHT"], both["NEAR LEFT"]) == ("+1.00 0.00 0", "+2.00 0.00 0")


def test_a_near_that_the_text_gives_is_not_made_of_the_addition() -> None:
    assert shown(pasted("VL OD -1 VP OD +0.50\nAdd +2.00"))["NEAR RIGHT"] == "+0.50 . ."


def test_a_line_takes_the_place_of_the_whole_row() -> None:
    entry = pasted("-3.00", entry=RxEntry(OLD))
    assert entry.eye(DV, R) == Eye("-3.00", "0", "0")


def test_what_waits_for_a_sign_is_asked_for_in_its_cell() -> None:
    entry = pasted("OD 1.25 -0.50 x 90")
    assert shown(entry) == {"DISTANCE RIGHT": "1.25 −0.50 90"}
    assert Fault.SIGN in {finding.fault for finding in entry.findings()}


def test_nothing_read_is_nothing_changed() -> None:
    assert pasted("hello", entry=RxEntry(OLD)) == RxEntry(OLD)


def test_the_preview_tells_each_cell_that_changes() -> None:
    entry = RxEntry(OLD)
    place = Place(DV, R, Measure.SPHERE)
    assert entry.differences(entry.typed(place, "-2")) == (CellDifference(place, "−1.25", "−2.00"),)
    assert entry.differences(pasted("-1.25 -0.25 x 90", entry=entry)) == ()


def test_the_previous_prescription_comes_into_the_cells() -> None:
    entry = pasted("OD -9 OG -9\nVI OD -8").with_prescription(OLD)
    assert shown(entry) == shown(RxEntry(OLD))
    assert entry.eye(INT, R) is None
    assert entry.blocking() != ()


def test_the_previous_prescription_that_is_the_same_is_no_change() -> None:
    entry = RxEntry(OLD).typed(Place(DV, R, Measure.SPHERE), "-9").with_prescription(OLD)
    assert entry.changes() == ()
    assert entry.touched == {}


def test_an_intermediate_is_made_of_half_an_addition_or_the_part_chosen() -> None:
    entry = pasted("OD -1.00 -0.50 x 90")
    assert entry.intermediate_from(Decimal(2)).eye(INT, R) == Eye("0.00", "-0.50", "90")
    assert entry.intermediate_from(Decimal("0.75")).eye(INT, R) == Eye("-0.625", "-0.50", "90")
    assert entry.intermediate_from(Decimal("0.75"), Decimal("0.50")).eye(INT, R) == Eye("-0.50", "-0.50", "90")


def test_an_eye_or_a_distance_entered_by_mistake_is_taken_back() -> None:
    assert RxEntry(OLD).without_eye(NV, R).changes() == (EyeChange(NV, R, Eye("", "", "")),)
    assert {change.side for change in RxEntry(OLD).without_distance(DV).changes()} == {R, L}
    assert RxEntry(OLD).without_distance(INT).changes() == ()


@pytest.mark.parametrize(
    ("eye", "fault"),
    [
        (Eye("-1.25", "-0.25", "200"), Fault.AXIS_REFUSED),
        (Eye("-1.25", "-0.25", ""), Fault.AXIS_MISSING),
        (Eye(None, "-0.25", "20"), Fault.HALF_FILLED),
        (Eye("abc", "0", "0"), Fault.UNREADABLE_POWER),
        (Eye("-50", "0", "0"), Fault.SPHERE_REFUSED),
    ],
)
def test_eyes_that_were_not_typed_are_refused_alike(eye: Eye, fault: Fault) -> None:
    assert [finding.fault for finding in refusals(None, (EyeChange(DV, R, eye),))] == [fault]


def test_what_cannot_be_read_is_quoted_as_it_is_written() -> None:
    (finding,) = refusals(None, (EyeChange(DV, R, Eye("abc", "0", "0")),))
    assert finding.text.startswith("“abc” is not a power")


def test_what_stood_there_before_is_not_refused() -> None:
    broken = Prescription(Vision(Eye("see slip", "-1", "200"), Eye("-1", "0", "0")))
    assert refusals(broken, (EyeChange(DV, R, Eye("see slip", "-1", "200")),)) == ()
    assert refusals(OLD, (EyeChange(DV, L, Eye("+1,00", "see slip", "80")),)) == ()
    assert refusals(OLD, (EyeChange(DV, L, Eye("+1,00", "see slop", "80")),)) != ()
    assert refusals(OLD, (EyeChange(DV, R, Eye("", "", "")),)) == ()


def test_pasting_what_is_there_already_saves_nothing() -> None:
    entry = pasted("VL OD -1.25 -0.25 x 90\nVP OD +0.75 -0.25 x 90", entry=RxEntry(OLD))
    assert same_eye(entry.eye(NV, R), OLD.eye(NV, R))
    assert entry.changes() == ()


def test_what_is_unusual_in_eyes_that_were_not_typed_is_told() -> None:
    found = remarks(None, (EyeChange(DV, R, Eye("-21.10", "-0.25", "90")), EyeChange(DV, L, Eye("3", "0", "0"))))
    assert [(finding.fault, finding.text) for finding in found[:1]] == [
        (Fault.UNSIGNED, "3 has no sign: it is read as +3.00.")
    ]
    assert {Fault.SPHERE_UNUSUAL, Fault.OFF_STEP, Fault.EYES_DIFFER_MUCH} <= {finding.fault for finding in found}
    assert {finding.level for finding in found} == {Level.WARN}


def test_nothing_is_said_again_of_what_stood_there() -> None:
    odd = Prescription(Vision(Eye("-21.00", "0", "0"), Eye("2.00", "0", "0")))
    assert remarks(odd, (EyeChange(DV, R, Eye("-21.00", "0", "0")), EyeChange(DV, L, Eye("2.00", "0", "0")))) == ()
    assert remarks(odd, ()) == ()
    found = {finding.fault for finding in remarks(odd, (EyeChange(DV, L, Eye("+2.75", "0", "0")),))}
    assert Fault.EQUIVALENT_MOVED in found
    assert Fault.SPHERE_UNUSUAL not in found
