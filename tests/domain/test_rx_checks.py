import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_checks import check
from joptic_desktop.domain.rx_findings import Fault, Level, Measure, Place

Texts = tuple[str, str]
NONE: Texts = ("", "")


def eye(text: str) -> Eye | None:
    return Eye(*(part.strip() for part in text.split("/"))) if text else None


def prescription(distance: Texts = NONE, intermediate: Texts = NONE, near: Texts = NONE) -> Prescription:
    rx = Prescription()
    for where, texts in zip(Distance, (distance, intermediate, near), strict=True):
        for side, text in zip(Side, texts, strict=True):
            rx = rx.with_eye(where, side, eye(text))
    return rx


def faults(rx: Prescription, age: int | None = None) -> set[Fault]:
    return {finding.fault for finding in check(rx, age=age)}


def levels(rx: Prescription, fault: Fault) -> set[Level]:
    return {finding.level for finding in check(rx) if finding.fault is fault}


@pytest.mark.parametrize(
    ("text", "fault", "level"),
    [
        ("-1.25/-0.25/", Fault.AXIS_MISSING, Level.BLOCK),
        ("-1.25/-0.25/200", Fault.AXIS_REFUSED, Level.BLOCK),
        ("/-0.25/90", Fault.HALF_FILLED, Level.BLOCK),
        ("/0/0", Fault.HALF_FILLED, Level.BLOCK),
        ("abc/0/0", Fault.UNREADABLE_POWER, Level.BLOCK),
        ("-1/0/?", Fault.UNREADABLE_AXIS, Level.BLOCK),
        ("-50/0/0", Fault.SPHERE_REFUSED, Level.BLOCK),
        ("-1/-21/5", Fault.CYLINDER_REFUSED, Level.BLOCK),
        ("-1.25/-0.25/0", Fault.AXIS_ZERO, Level.INFO),
        ("-1.25/0/90", Fault.AXIS_ALONE, Level.INFO),
        ("-1.25//90", Fault.AXIS_ALONE, Level.INFO),
        ("-1.20/0/0", Fault.OFF_STEP, Level.WARN),
        ("-10.25/0/0", Fault.SPHERE_HIGH, Level.INFO),
    ],
)
def test_one_eye_by_itself(text: str, fault: Fault, level: Level) -> None:
    assert [(f.fault, f.level) for f in check(prescription((text, "")))] == [(fault, level)]


@pytest.mark.parametrize("text", ["", "//", "0/0/0", "0.00//", "-1.25/-0.25/90", "-1.25/-0.25/180", "-1.25//"])
def test_an_eye_with_nothing_to_say_of(text: str) -> None:
    assert check(prescription((text, ""))) == ()


def test_an_axis_alone_is_a_half_filled_eye() -> None:
    assert Fault.HALF_FILLED in faults(prescription(("//90", "")))


def test_a_finding_names_its_cell_and_speaks() -> None:
    (finding,) = check(prescription(intermediate=("", "-1.50/-1.00/200")))
    assert finding.place == Place(Distance.INTERMEDIATE, Side.LEFT, Measure.AXIS)
    assert finding.text == "Axis 200 does not exist: write 1 to 180."


def test_the_gravest_comes_first() -> None:
    found = check(prescription(("-10.50/0/", "-1.20/-0.25/")))
    assert [finding.level for finding in found] == sorted((finding.level for finding in found), reverse=True)
    assert found[0].level is Level.BLOCK


def test_cylinder_signs_differ() -> None:
    assert Fault.CYLINDER_SIGNS in faults(prescription(("-1/-0.5/5", "-1/+0.5/5")))
    assert Fault.CYLINDER_SIGNS in faults(prescription(("-1/-0.5/5", ""), near=("0/+0.5/5", "")))
    assert Fault.CYLINDER_SIGNS not in faults(prescription(("-1/-0.5/5", "-1/0/0")))


def test_near_weaker_than_distance() -> None:
    assert Fault.NEAR_WEAKER in faults(prescription(("-1/0/0", ""), near=("-1.25/0/0", "")))
    assert Fault.NEAR_WEAKER not in faults(prescription(("-1.50/+0.50/180", ""), near=("-0.75/-0.50/90", "")))


def test_intermediate_outside() -> None:
    assert Fault.INTERMEDIATE_OUTSIDE in faults(prescription(("-1/0/0", ""), ("-1.25/0/0", ""), ("0/0/0", "")))
    assert Fault.INTERMEDIATE_OUTSIDE in faults(prescription(("-1/0/0", ""), ("0.25/0/0", ""), ("0/0/0", "")))
    assert Fault.INTERMEDIATE_OUTSIDE not in faults(prescription(("-1/0/0", ""), ("0/0/0", ""), ("0/0/0", "")))


def test_intermediate_is_judged_where_near_is_weaker_too() -> None:
    outside = prescription(("-1/0/0", ""), ("2/0/0", ""), ("-2/0/0", ""))
    between = prescription(("-1/0/0", ""), ("-1.50/0/0", ""), ("-2/0/0", ""))
    assert {Fault.NEAR_WEAKER, Fault.INTERMEDIATE_OUTSIDE} <= faults(outside)
    assert Fault.INTERMEDIATE_OUTSIDE not in faults(between)


def test_cylinder_or_axis_differ_between_distances() -> None:
    assert Fault.CYLINDER_DIFFERS in faults(prescription(("-1/-0.5/5", ""), near=("0/-0.75/5", "")))
    assert Fault.AXIS_DIFFERS in faults(prescription(("-1/-0.5/5", ""), near=("0/-0.5/10", "")))
    other_notation = prescription(("-1/-0.5/5", ""), near=("-0.5/+0.5/95", ""))
    assert not {Fault.AXIS_DIFFERS, Fault.CYLINDER_DIFFERS} & faults(other_notation)


def test_additions() -> None:
    far = ("-1/0/0", "-1/0/0")
    assert Fault.ADDITIONS_DIFFER in faults(prescription(far, near=("1/0/0", "1.25/0/0")))
    assert Fault.ADDITIONS_DIFFER not in faults(prescription(far, near=("1/0/0", "1/0/0")))
    assert levels(prescription(far, near=("2.75/0/0", "2.75/0/0")), Fault.ADDITION_UNUSUAL) == {Level.WARN}
    assert levels(prescription(far, near=("4.25/0/0", "4.25/0/0")), Fault.ADDITION_REFUSED) == {Level.BLOCK}


def test_additions_for_an_age() -> None:
    rx = prescription(("-1/0/0", ""), near=("1/0/0", ""))
    assert Fault.ADDITION_YOUNG in faults(rx, age=30)
    assert Fault.ADDITION_FOR_AGE not in faults(rx, age=52)
    assert Fault.ADDITION_FOR_AGE not in faults(rx)
    assert Fault.ADDITION_FOR_AGE in faults(prescription(("-1/0/0", ""), near=("2/0/0", "")), age=47)


def test_the_eyes_differ() -> None:
    assert Fault.EYES_DIFFER not in faults(prescription(("-1/0/0", "-2/0/0")))
    assert Fault.EYES_DIFFER in faults(prescription(("-1/0/0", "-2.25/0/0")))
    assert Fault.EYES_DIFFER in faults(prescription(("-1/-2/180", "-1/-2/60")))
    assert Fault.EYES_DIFFER_MUCH in faults(prescription(("-1/0/0", "-3.25/0/0")))
    assert Fault.EYES_DIFFER not in faults(prescription(("-1/-2/120", "-3/+2/30")))


def test_one_eye_plus_the_other_minus() -> None:
    assert Fault.EYE_SIGNS in faults(prescription(("-0.25/0/0", "0.25/0/0")))
    assert Fault.EYE_SIGNS not in faults(prescription(("-0.25/0/0", "0/0/0")))


def test_both_eyes_identical() -> None:
    assert levels(prescription(("-1/-0.5/5", "-1/-0.5/5")), Fault.EYES_IDENTICAL) == {Level.INFO}


def test_both_eyes_are_identical_in_whatever_writing() -> None:
    assert Fault.EYES_IDENTICAL in faults(prescription(("-1/-0.5/5", "-1.00/-0,50/005")))
    assert Fault.EYES_IDENTICAL not in faults(prescription(("-1/-0.5/5", "-1.5/+0.5/95")))
    assert Fault.EYES_IDENTICAL not in faults(prescription(("-1/0/90", "-1/0/0")))


def test_the_spherical_equivalent_moved() -> None:
    before, after = prescription(("-1/0/0", "-1/0/0")), prescription(("-1.50/0/0", "-1/-1.25/5"))
    (finding,) = (f for f in check(after, previous=before) if f.fault is Fault.EQUIVALENT_MOVED)
    assert finding.values == ("−1.00", "−1.63")


def test_the_example_of_the_contract_is_kept_with_warnings() -> None:
    rx = prescription(("-1.25/-0.25/90", "-1.00/-0.25/85"), ("-0.75/0/0", "-0.75/0/0"), ("-0.50/0/0", "-0.50/0/0"))
    found = check(rx)
    assert {finding.level for finding in found} == {Level.WARN}
    assert {Fault.CYLINDER_DIFFERS, Fault.ADDITIONS_DIFFER} <= {finding.fault for finding in found}


def test_an_unreadable_value_of_the_service_hides_no_other_finding() -> None:
    assert Fault.AXIS_MISSING in faults(prescription(("abc/-1/", "")))


texts = st.none() | st.text(max_size=6) | st.decimals(-50, 50, places=2).map(str)
eyes = st.none() | st.builds(Eye, texts, texts, texts)
visions = st.none() | st.builds(Vision, eyes, eyes)


@given(st.builds(Prescription, visions, visions, visions), st.none() | st.integers(0, 120))
def test_checking_never_raises_and_every_finding_speaks_of_a_cell(rx: Prescription, age: int | None) -> None:
    for finding in check(rx, age=age, previous=rx):
        assert finding.place is not None
        assert "{" not in finding.fault.value.format(*finding.values) or "{" in "".join(finding.values)


SECTION_4 = (
    (("-1/-1/", ""), None, Fault.AXIS_MISSING, Level.BLOCK, "Cylinder −1.00 needs an axis: write 1 to 180."),
    (("-1/-1/181", ""), None, Fault.AXIS_REFUSED, Level.BLOCK, "Axis 181 does not exist: write 1 to 180."),
    (("-1/-1/0", ""), None, Fault.AXIS_ZERO, Level.INFO, "Axis 0 is written 180."),
    (("/-1/5", ""), None, Fault.HALF_FILLED, Level.BLOCK, "The sphere is missing: write it, or empty the eye."),
    (("//5", ""), None, Fault.HALF_FILLED, Level.BLOCK, "The sphere is missing: write it, or empty the eye."),
    (("-1/0/5", ""), None, Fault.AXIS_ALONE, Level.INFO, "Axis 5 without a cylinder."),
    (("-1//5", ""), None, Fault.AXIS_ALONE, Level.INFO, "Axis 5 without a cylinder."),
    (("-1/-1/5", "-1/1/5"), None, Fault.CYLINDER_SIGNS, Level.WARN, "Cylinders with − and +: use one sign."),
    (("1//", ""), ("0.50//", ""), Fault.NEAR_WEAKER, Level.WARN, "Near is weaker than distance: −0.50."),
    (("0/-1/5", ""), ("1/-1.5/5", ""), Fault.CYLINDER_DIFFERS, Level.WARN, "Cylinder −1.50, elsewhere −1.00."),
    (("0/-1/5", ""), ("1/-1/6", ""), Fault.AXIS_DIFFERS, Level.WARN, "Axis 6, elsewhere 5."),
    (
        ("0//", "0//"),
        ("2//", "1.75//"),
        Fault.ADDITIONS_DIFFER,
        Level.WARN,
        "Additions differ: right +2.00, left +1.75.",
    ),
    (("0//", "-1.25//"), None, Fault.EYES_DIFFER, Level.WARN, "The eyes differ by 1.25 D."),
    (("0//", "-2.25//"), None, Fault.EYES_DIFFER_MUCH, Level.WARN, "The eyes differ by 2.25 D: much, check it."),
    (("0.25//", "-0.25//"), None, Fault.EYE_SIGNS, Level.WARN, "One eye is plus, the other minus."),
    (("-1//", "-1//"), None, Fault.EYES_IDENTICAL, Level.INFO, "Both eyes are identical."),
    (("-10.25//", ""), None, Fault.SPHERE_HIGH, Level.INFO, "High sphere: −10.25."),
    (("-1/-4.25/5", ""), None, Fault.CYLINDER_HIGH, Level.INFO, "High cylinder: −4.25."),
)


@pytest.mark.parametrize(("far", "near", "fault", "level", "sentence"), SECTION_4)
def test_every_check_has_its_level_and_names_its_reason(
    far: Texts, near: Texts | None, fault: Fault, level: Level, sentence: str
) -> None:
    found = [f for f in check(prescription(far, near=near or NONE)) if f.fault is fault]
    assert [(finding.level, finding.text) for finding in found] == [(level, sentence)]


def test_an_intermediate_outside_distance_and_near() -> None:
    rx = prescription(("0//", ""), ("2.25//", ""), ("2//", ""))
    (finding,) = (f for f in check(rx) if f.fault is Fault.INTERMEDIATE_OUTSIDE)
    assert (finding.level, finding.text) == (Level.WARN, "Not between distance and near.")


@pytest.mark.parametrize(
    ("age", "add", "sentence"),
    [
        (39, "1.00", "Addition +1.00 at 39 years."),
        (47, "2.25", "Addition +2.25 at 47 years: usual is +1.00 to +1.50."),
        (52, "0.75", "Addition +0.75 at 52 years: usual is +1.50 to +2.00."),
        (57, "3.25", "Addition +3.25 at 57 years: usual is +2.00 to +2.50."),
        (75, "1.75", "Addition +1.75 at 75 years: usual is +2.50 to +3.00."),
        (42, "1.00", None),
        (47, "1.25", None),
        (75, "3.00", None),
    ],
)
def test_the_addition_for_the_age(age: int, add: str, sentence: str | None) -> None:
    found = check(prescription(("0//", ""), near=(f"{add}//", "")), age=age)
    assert [(f.level, f.text) for f in found] == ([(Level.INFO, sentence)] if sentence else [])


def test_the_equivalent_that_moved_is_shown_with_what_it_was() -> None:
    before, after = prescription(("-1/-0.5/5", "")), prescription(("-1.75/-0.5/5", ""))
    (finding,) = check(after, previous=before)
    assert (finding.level, finding.text) == (Level.WARN, "Spherical eq. was −1.25, is −2.00.")
    assert check(prescription(("-1.50/-0.5/5", "")), previous=before) == ()


def test_one_lens_in_two_notations_is_not_plus_and_minus() -> None:
    assert Fault.EYE_SIGNS not in faults(prescription(("1/-2/90", "-1/2/180")))
