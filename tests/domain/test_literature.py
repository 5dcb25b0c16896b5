"""Worked examples of the literature; each test names where its numbers stand."""

from decimal import Decimal

import pytest

from joptic_desktop.domain.lenses import (
    Lens,
    at_vertex,
    intermediate_from,
    intermediate_parts,
    lens_at_vertex,
    near_from,
    power_cross,
    power_vector,
    spherical_equivalent,
    transposed,
)
from joptic_desktop.domain.powers import show_derived


def lens(text: str) -> Lens:
    sphere, cylinder, axis = text.split()
    return Lens(Decimal(sphere), Decimal(cylinder), int(axis))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+2.50 -1.50 170", "+1.00 +1.50 80"),
        ("-1.75 -1.25 60", "-3.00 +1.25 150"),
        ("+1.75 -3.25 40", "-1.50 +3.25 130"),
        ("+0.75 +1.25 110", "+2.00 -1.25 20"),
    ],
)
def test_transposition_as_eye_and_contacts_teaches_it(one: str, other: str) -> None:
    """Eye and Contacts, "Glasses or Spectacle Power Transposition - Easy way", 2021, examples 1 to 4."""
    assert transposed(lens(one)) == lens(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("-3.00 +2.00 30", "-1.00 -2.00 120"),
        ("-3.00 -2.00 30", "-5.00 +2.00 120"),
        ("+3.00 -2.00 30", "+1.00 +2.00 120"),
    ],
)
def test_transposition_as_ophthalmic_lenses_teaches_it(one: str, other: str) -> None:
    """Ophthalmic Lenses, "How to transpose an eyeglass prescription easily", 2011, examples 1 to 3.

    The first is also that of Laramy-K Optical, "Transposing Prescriptions".
    """
    assert transposed(lens(one)) == lens(other)


def test_equivalent_and_cross_as_the_opticians_examination_asks_them() -> None:
    """OpenExamPrep, "Prescriptions, Cylinders & Transposition", ABO Advanced study guide: +3.00 -1.50 x 090."""
    one = lens("+3.00 -1.50 90")
    assert transposed(one) == lens("+1.50 +1.50 180")
    assert spherical_equivalent(one) == Decimal("2.25")
    assert power_cross(one) == ((Decimal(3), 90), (Decimal("1.5"), 180))


@pytest.mark.parametrize(
    ("axis", "j0", "j45"), [(180, "1", "0"), (90, "-1", "0"), (45, "0", "1"), (135, "0", "-1"), (30, "0.5", "0.866025")]
)
def test_a_cross_cylinder_is_a_vector_of_its_length(axis: int, j0: str, j45: str) -> None:
    """Thibos, Wheeler, Horner, "Power vectors", 1997: the parts are Jackson cross-cylinders at axis 0 and 45."""
    vector = power_vector(Lens(Decimal(1), Decimal(-2), axis))
    assert (vector.m, vector.j0, vector.j45) == (Decimal(0), Decimal(j0), Decimal(j45))


def test_lenses_laid_together_add_their_vectors() -> None:
    """Thibos, Wheeler, Horner, "Power vectors", 1997: thin lenses in contact combine by adding vectors.

    Equal cylinders with axes 90 apart leave a sphere.
    """
    one, other = power_vector(lens("+1.00 -2.00 30")), power_vector(lens("+1.00 -2.00 120"))
    assert (one.m + other.m, one.j0 + other.j0, one.j45 + other.j45) == (Decimal(0),) * 3


@pytest.mark.parametrize(
    ("power", "millimetres", "moved"),
    [("5", 10, "+5.26"), ("10", 20, "+12.50"), ("-6", 12, "−5.60"), ("13", 12, "+15.40")],
)
def test_vertex_distance_as_contact_lens_tables_have_it(power: str, millimetres: int, moved: str) -> None:
    """7search, "Contact Lens Vertex Correction Calculator": the first two, exact.

    Lens Adviser, "Contact Lens Power Conversion", 2025: the third. Optometry Fans, "What is vertex distance", 2020: the
    fourth, which its table rounds up to +15.50.
    """
    assert show_derived(at_vertex(Decimal(power), Decimal(millimetres))) == moved


def test_each_meridian_moves_by_itself() -> None:
    """Optiboard, "Toric Vertex Compensation": -4.25 -0.75 x 090 at 14 mm is about -4.00 and -4.67 by meridian."""
    moved = lens_at_vertex(lens("-4.25 -0.75 90"), Decimal(14))
    assert show_derived(moved.sphere) == "−4.01"
    assert show_derived(moved.sphere + moved.cylinder) == "−4.67"
    assert moved.axis == 90


def test_reading_power_is_distance_and_addition() -> None:
    """Anonymous, "How to buy reading glasses from prescription": both of its examples."""
    assert near_from(Lens(Decimal(-2)), Decimal("2.25")).sphere == Decimal("0.25")
    assert near_from(Lens(Decimal(1)), Decimal("1.75")).sphere == Decimal("2.75")


def test_a_computer_lens_adds_half() -> None:
    """Anonymous, "Computer glasses prescription calculation": half the addition and the sphere.

    Where the half lies between two steps, both neighbours are offered.
    """
    assert intermediate_from(Lens(Decimal(-1)), Decimal(2)).sphere == 0
    assert intermediate_parts(Decimal(2)) == (Decimal(1),)
    assert intermediate_parts(Decimal("0.75")) == (Decimal("0.25"), Decimal("0.50"))


def test_no_lens_stands_behind_its_own_focus() -> None:
    with pytest.raises(ValueError, match=r"\+40\.00 cannot move by 25 mm"):
        at_vertex(Decimal(40), Decimal(25))
    with pytest.raises(ValueError, match="cannot move"):
        lens_at_vertex(lens("+30.00 +12.00 5"), Decimal(30))
