"""The numbers of the chart: runs, gaps, scales, exact powers."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.services.views import PastRx, RxFate
from joptic_desktop.ui.prescription.history_curves import Curve, Quantity, curves_of, dates_of, scale_of
from joptic_desktop.ui.prescription.history_entries import entries_of
from tests.ui.prescription.pasts import NOW, read, rx, saved, sphere

POWERS = st.integers(-156, 196).map(lambda eighths: Decimal(eighths) / 8)


def curve(quantity: Quantity, side: Side, *past: PastRx, distance: Distance = Distance.DISTANCE) -> Curve:
    found = curves_of(entries_of(past, NOW), distance)
    return next(each for each in found if (each.quantity, each.side) == (quantity, side))


def values(*past: PastRx, quantity: Quantity = Quantity.EQUIVALENT) -> list[list[Decimal]]:
    return [[point.value for point in run] for run in curve(quantity, Side.RIGHT, *past).runs]


def test_values_run_from_the_oldest_to_the_newest_with_their_rows() -> None:
    past = (read(0, sphere("-1.50")), read(9, sphere("-1.25")))
    points = curve(Quantity.EQUIVALENT, Side.RIGHT, *past).points
    assert [(point.row, point.value) for point in points] == [(1, Decimal("-1.25")), (0, Decimal("-1.50"))]
    assert [point.at for point in points] == [past[1].at, past[0].at]


def test_the_spherical_equivalent_is_exact() -> None:
    assert values(read(0, rx(("-1.25", "-0.25", "90")))) == [[Decimal("-1.375")]]


def test_no_cylinder_is_zero_on_the_chart() -> None:
    assert values(read(0, sphere("0")), quantity=Quantity.CYLINDER) == [[Decimal(0)]]


def test_cylinders_are_told_in_one_notation() -> None:
    past = (read(0, rx(("-1.50", "0.25", "180"))), read(9, rx(("-1.25", "-0.25", "90"))))
    assert values(*past, quantity=Quantity.CYLINDER) == [[Decimal("-0.25"), Decimal("-0.25")]]


def test_a_missing_or_unreadable_value_is_a_gap() -> None:
    for gap in (Prescription(), sphere("moins un"), rx(("-1.00", "-0.50", ""))):
        past = (read(0, sphere("-1.50")), read(5, gap), read(9, sphere("-1.25")))
        assert values(*past) == [[Decimal("-1.25")], [Decimal("-1.50")]]


def test_what_never_came_into_force_is_left_out_and_makes_no_gap() -> None:
    past = (read(0, sphere("-1.50")), saved(5, sphere("9"), RxFate.NOT_SENT), read(9, sphere("-1.25")))
    assert values(*past) == [[Decimal("-1.25"), Decimal("-1.50")]]


def test_other_distances_have_curves_of_their_own() -> None:
    past = read(0, rx(("0.75", "0", "0"), distance=Distance.NEAR))
    assert curve(Quantity.EQUIVALENT, Side.RIGHT, past).points == ()
    near = curve(Quantity.EQUIVALENT, Side.RIGHT, past, distance=Distance.NEAR)
    assert [point.value for point in near.points] == [Decimal("0.75")]


def test_dates_are_those_of_either_eye_once() -> None:
    past = (read(0, rx(None, ("-1", "0", "0"))), read(9, sphere("-1.25")))
    assert dates_of(curves_of(entries_of(past, NOW), Distance.DISTANCE)) == (past[1].at, past[0].at)


def test_a_quarter_does_not_fill_the_panel() -> None:
    scale = scale_of([Decimal("-1.25"), Decimal("-1.50")])
    assert scale.lines[-1] - scale.lines[0] >= 1


def test_an_empty_panel_still_has_lines() -> None:
    assert Decimal(0) in scale_of(()).lines


@given(st.lists(POWERS, min_size=1, max_size=20))
def test_every_value_lies_between_few_lines_at_equal_steps(powers: list[Decimal]) -> None:
    scale = scale_of(powers)
    assert all(0 <= scale.part(power) <= 1 for power in powers)
    steps = {after - before for before, after in zip(scale.lines, scale.lines[1:], strict=False)}
    assert len(steps) == 1
    assert 2 <= len(scale.lines) <= 7
