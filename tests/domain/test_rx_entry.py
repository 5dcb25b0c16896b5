from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_entry import EnteredAddition, RxEntry
from joptic_desktop.domain.rx_findings import Fault, Level, Measure, Place

DV, INT, NV = Distance
R, L = Side

EXAMPLE = Prescription(
    Vision(Eye("-1.25", "-0.25", "90"), Eye("-1.00", "-0.25", "85")),
    Vision(Eye("-0.75", "0", "0"), Eye("-0.75", "0", "0")),
    Vision(Eye("-0.50", "0", "0"), Eye("-0.50", "0", "0")),
)


def place(distance: Distance, side: Side, measure: Measure = Measure.SPHERE) -> Place:
    return Place(distance, side, measure)


def typed(entry: RxEntry, distance: Distance, side: Side, texts: str) -> RxEntry:
    """Type the three cells of an eye; "." leaves a cell alone."""
    for measure, text in zip(Measure, texts.split(), strict=True):
        if text != ".":
            entry = entry.typed(Place(distance, side, measure), text)
    return entry


def shown(entry: RxEntry, distance: Distance, side: Side) -> list[str]:
    return [entry.shown(Place(distance, side, measure)) for measure in Measure]


def faults(entry: RxEntry) -> list[tuple[Level, Fault]]:
    return [(finding.level, finding.fault) for finding in entry.findings()]


def test_the_example_of_the_contract_typed_without_marks() -> None:
    entry = RxEntry()
    for distance, side, texts in (
        (DV, R, "-125 -25 90"),
        (DV, L, "-100 -.25 85"),
        (INT, R, "-75 0 0"),
        (INT, L, "-,75 0 0"),
        (NV, R, "-50 - 0"),
        (NV, L, "-0.5 / 0"),
    ):
        entry = typed(entry, distance, side, texts)
    assert entry.prescription() == EXAMPLE
    assert entry.blocking() == ()


def test_nothing_touched_is_nothing_changed() -> None:
    entry = RxEntry(EXAMPLE)
    assert entry.changes() == ()
    assert entry.prescription() is EXAMPLE
    assert shown(entry, DV, R) == ["−1.25", "−0.25", "90"]


def test_an_edit_of_one_eye_is_that_eye_whole() -> None:
    entry = RxEntry(EXAMPLE).typed(place(DV, L), "-1.50")
    assert entry.changes() == (EyeChange(DV, L, Eye("-1.50", "-0.25", "85")),)


def test_an_edit_taken_back_is_no_change() -> None:
    entry = RxEntry(EXAMPLE).typed(place(DV, L), "-1.50").typed(place(DV, L), "-100")
    assert entry.changes() == ()


def test_values_nobody_touched_go_back_verbatim() -> None:
    original = Prescription(Vision(Eye("+1,25", "see slip", "90")))
    entry = RxEntry(original).typed(place(DV, R, Measure.AXIS), "80")
    assert entry.eye(DV, R) == Eye("+1,25", "see slip", "80")
    assert shown(entry, DV, R) == ["+1.25", "see slip", "80"]


def test_a_fault_of_the_service_in_an_untouched_eye_stops_no_save() -> None:
    entry = RxEntry(Prescription(Vision(Eye("abc", "-1", ""), Eye("-1", "0", "0"))))
    assert (Level.WARN, Fault.UNREADABLE_POWER) in faults(entry)
    assert (Level.WARN, Fault.AXIS_MISSING) in faults(entry)
    assert entry.typed(place(DV, L), "-2").blocking() == ()
    assert entry.typed(place(DV, R, Measure.CYLINDER), "-2").blocking()


def test_an_unreadable_value_beside_an_edit_goes_back_and_stops_no_save() -> None:
    entry = RxEntry(Prescription(Vision(Eye("see slip", "-1", "10")))).typed(place(DV, R, Measure.AXIS), "20")
    assert entry.changes() == (EyeChange(DV, R, Eye("see slip", "-1", "20")),)
    assert entry.blocking() == ()
    assert (Level.WARN, Fault.UNREADABLE_POWER) in faults(entry)


def test_a_sphere_alone_has_no_cylinder() -> None:
    assert RxEntry().typed(place(NV, R), "pl").eye(NV, R) == Eye("0.00", "0", "0")


def test_axis_0_with_a_cylinder_is_180_with_a_note() -> None:
    entry = typed(RxEntry(), DV, R, "-1 -1 0")
    assert entry.eye(DV, R) == Eye("-1.00", "-1.00", "180")
    assert shown(entry, DV, R) == ["−1.00", "−1.00", "180"]
    assert (Level.INFO, Fault.AXIS_ZERO) in faults(entry)


def test_axis_0_without_a_cylinder_is_kept() -> None:
    entry = typed(RxEntry(), DV, R, "-1 0 0")
    assert shown(entry, DV, R) == ["−1.00", "0.00", "0"]
    assert faults(entry) == []


@pytest.mark.parametrize("texts", [". -1 5", ". . 5", ". 0 ."])
def test_half_an_eye_stops_the_save(texts: str) -> None:
    assert Fault.HALF_FILLED in {finding.fault for finding in typed(RxEntry(), DV, R, texts).blocking()}


def test_a_missing_sign_is_asked_for_and_given_by_one_key() -> None:
    entry = RxEntry().typed(place(DV, R), "1.25")
    assert entry.shown(place(DV, R)) == "1.25"
    assert faults(entry) == [(Level.WARN, Fault.SIGN)]
    assert entry.blocking() == ()
    minus = entry.typed(place(DV, R), "-")
    assert minus.shown(place(DV, R)) == "−1.25"
    assert faults(minus) == []
    assert faults(entry.typed(place(DV, R), "+")) == []


def test_the_sign_of_near_is_proposed_by_the_addition() -> None:
    entry = typed(typed(RxEntry(), DV, R, "-3.25 -.5 175"), NV, R, "-1.25 -.5 175")
    entry = typed(typed(entry, DV, L, "-2.50 -1.00 10"), NV, L, "0.50 -1.00 10")
    (finding,) = (f for f in entry.findings() if f.place == place(NV, L))
    assert finding.text == "Sign? Press − or +. With −, Add is +2.00."
    assert entry.addition(L) == EnteredAddition(None, waits_for_sign=True)
    assert entry.typed(place(NV, L), "-").addition(L) == EnteredAddition(Decimal(2))


def test_what_must_be_asked_for_is_never_a_value_to_anybody() -> None:
    entry = RxEntry().typed(place(DV, R), "+30")
    assert entry.shown(place(DV, R)) == "+30"
    assert [finding.fault for finding in entry.blocking()] == [Fault.ASK]
    assert entry.lens(DV, R) is None


def test_an_eye_emptied_takes_it_back() -> None:
    entry = RxEntry(EXAMPLE)
    for measure in Measure:
        entry = entry.typed(Place(NV, R, measure), "")
    assert entry.changes() == (EyeChange(NV, R, Eye("", "", "")),)
    assert entry.prescription().eye(NV, R) is None


def test_clearing_all() -> None:
    assert [change.eye.is_empty for change in RxEntry(EXAMPLE).cleared().changes()] == [True] * 6
    assert RxEntry().cleared().changes() == ()


def test_copying_right_to_left() -> None:
    entry = RxEntry(EXAMPLE).copied_to_left()
    assert entry.eye(DV, L) == EXAMPLE.eye(DV, R)
    assert [(change.distance, change.side) for change in entry.changes()] == [(DV, L)]
    left_only = RxEntry(Prescription(Vision(None, Eye("-1", "0", "0"))))
    assert left_only.copied_to_left().changes() == ()


def test_copying_one_row_only() -> None:
    entry = typed(typed(RxEntry(), DV, R, "-1 0 0"), NV, R, "+1 0 0")
    assert entry.copied_to_left(NV).eye(DV, L) is None


def test_transposing_and_back() -> None:
    entry = RxEntry(EXAMPLE).transposed()
    assert entry.eye(DV, R) == Eye("-1.50", "0.25", "180")
    assert len(entry.changes()) == 2
    assert entry.transposed().changes() == ()
    assert entry.with_cylinder_sign(minus=True).changes() == ()
    assert len(RxEntry(EXAMPLE).with_cylinder_sign(minus=False).changes()) == 2


def test_near_from_an_addition() -> None:
    entry = RxEntry(EXAMPLE).with_near_from(Decimal(2))
    assert entry.eye(NV, R) == Eye("0.75", "-0.25", "90")
    assert entry.eye(NV, L) == Eye("1.00", "-0.25", "85")


@pytest.mark.parametrize(
    ("axis", "step", "result"),
    [("180", 5, "5"), ("180", 1, "1"), ("1", -1, "180"), ("178", 5, "3"), ("3", -5, "178"), ("90", 5, "95")],
)
def test_an_axis_steps_around(axis: str, step: int, result: str) -> None:
    where = place(DV, R, Measure.AXIS)
    assert RxEntry().typed(where, axis).stepped(where, Decimal(step)).shown(where) == result


@pytest.mark.parametrize(
    ("text", "step", "result"),
    [("-1.25", "0.25", "−1.00"), ("-0.25", "0.25", "0.00"), ("", "-0.25", "−0.25"), ("+49.00", "1", "+49.00")],
)
def test_a_power_steps(text: str, step: str, result: str) -> None:
    where = place(DV, R)
    assert RxEntry().typed(where, text).stepped(where, Decimal(step)).shown(where) == result


def test_stepping_does_not_give_a_sign_nor_touch_the_unreadable() -> None:
    where = place(DV, R)
    assert Fault.SIGN in {f.fault for f in RxEntry().typed(where, "1").stepped(where, Decimal("0.25")).findings()}
    assert RxEntry().typed(where, "abc").stepped(where, Decimal("0.25")).shown(where) == "abc"


def test_stepped_below_zero_a_value_bears_its_sign() -> None:
    where = place(DV, R)
    below = RxEntry().typed(where, "0.25").stepped(where, Decimal(-1))
    assert (below.shown(where), below.findings()) == ("\u22120.75", ())


def test_a_step_answers_which_of_two_readings_was_meant() -> None:
    where = place(DV, R)
    typed = RxEntry().typed(where, "25")
    assert {f.fault for f in typed.findings()} == {Fault.SIGN, Fault.AMBIGUOUS}
    assert {f.fault for f in typed.stepped(where, Decimal("0.25")).findings()} == {Fault.SIGN}


def test_the_equivalent_moved_since_the_record() -> None:
    assert (Level.WARN, Fault.EQUIVALENT_MOVED) in faults(RxEntry(EXAMPLE).typed(place(DV, R), "-3.25"))


def test_an_eye_nobody_edited_is_compared_with_the_prescription_before() -> None:
    before = Prescription(Vision(Eye("-3.25", "0", "0"), Eye("-1.00", "-0.25", "85")))
    moved = [f for f in RxEntry(EXAMPLE).findings(previous=before) if f.fault is Fault.EQUIVALENT_MOVED]
    assert [(f.place, f.values) for f in moved] == [(place(DV, R), ("−3.25", "−1.38"))]
    edited = RxEntry(EXAMPLE).typed(place(DV, R), "-1.50")
    assert Fault.EQUIVALENT_MOVED not in {f.fault for f in edited.findings(previous=before)}


def test_swapping_twice_is_nothing() -> None:
    swapped = RxEntry(EXAMPLE).swapped()
    assert shown(swapped, DV, R) == ["−1.00", "−0.25", "85"]
    assert shown(swapped, DV, L) == ["−1.25", "−0.25", "90"]
    assert swapped.swapped().changes() == ()
    assert RxEntry().swapped() == RxEntry()


places = st.builds(Place, st.sampled_from(Distance), st.sampled_from(Side), st.sampled_from(Measure))
texts = st.none() | st.text("0123456789+-.,PLx", max_size=5)
visions = st.none() | st.builds(Vision, *[st.none() | st.builds(Eye, texts, texts, texts)] * 2)
cells = st.text("0123456789+-.,PLx", max_size=5)


@given(st.builds(Prescription, visions, visions, visions), st.lists(st.tuples(places, cells), max_size=6))
def test_only_touched_eyes_change_whatever_is_typed(original: Prescription, edits: list[tuple[Place, str]]) -> None:
    entry = RxEntry(original)
    for where, text in edits:
        entry = entry.typed(where, text)
    touched = {(where.distance, where.side) for where, _ in edits}
    assert {(change.distance, change.side) for change in entry.changes()} <= touched
    assert all((f.place.distance, f.place.side) in touched for f in entry.blocking() if f.place)
    for action in (entry.copied_to_left, entry.transposed, entry.cleared):
        action().findings()
