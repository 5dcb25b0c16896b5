"""A write is compared with what the service holds: tidied values are the same, lost ones are named with both values."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, PersonalData, Sex
from joptic_desktop.domain.differences import Difference, differences, still_holds
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from tests.domain import values

PERSONAL = PersonalData("Layla", "Hassan", "layla@example.com", "+15550199", date(1992, 5, 12), Sex.FEMALE)
HELD = Customer("c-1", is_active=True, created_at="", updated_at="", personal=PERSONAL)
RIGHT, LEFT = Eye("-1.25", "-0.25", "90"), Eye("-1.00", "0", "0")
DISTANCE_RIGHT = "distanceVision.rightEye"


def seeing(right: Eye | None, left: Eye | None = None) -> Customer:
    eyes = Prescription().with_eye(Distance.DISTANCE, Side.RIGHT, right).with_eye(Distance.DISTANCE, Side.LEFT, left)
    return replace(HELD, prescription=eyes)


def right_eye(eye: Eye) -> CustomerChange:
    return CustomerChange(eyes=(EyeChange(Distance.DISTANCE, Side.RIGHT, eye),))


def found(change: CustomerChange, held: Customer, sent: Customer | None = None) -> tuple[Difference, ...]:
    return differences(change, sent, held)


def test_a_field_that_was_ignored_is_told_with_both_values() -> None:
    change = CustomerChange(PersonalChange(phone_number="0700000000", date_of_birth=date(1993, 1, 2)))
    assert found(change, HELD) == (
        Difference("phone_number", "0700000000", "+15550199"),
        Difference("date_of_birth", "1993-01-02", "1992-05-12"),
    )


def test_what_nobody_meant_to_change_is_not_compared() -> None:
    assert found(CustomerChange(PersonalChange(first_name="Layla")), HELD, replace(HELD, address=Address("X"))) == ()


def test_personal_data_that_the_service_does_not_show_are_told() -> None:
    assert found(CustomerChange(PersonalChange(first_name="Nour")), replace(HELD, personal=None)) == (
        Difference("first_name", "Nour", ""),
    )


@pytest.mark.parametrize(
    ("meant", "kept"),
    [
        (Eye("1.25", "0", "0"), Eye("+1,25", "-0.00", "180")),
        (Eye("-1.00", "-0.50", "180"), Eye("-1", "-0.5", "0")),
        (Eye("0.00", "0", "0"), Eye("-0.00", None, None)),
        (Eye(), None),
        (Eye("", "", ""), Eye()),
    ],
)
def test_the_service_s_own_writing_of_powers_is_no_difference(meant: Eye, kept: Eye | None) -> None:
    assert found(right_eye(meant), seeing(kept)) == ()


def test_an_eye_that_was_to_go_and_stayed_is_told() -> None:
    (difference,) = found(right_eye(Eye()), seeing(RIGHT))
    assert difference == Difference(DISTANCE_RIGHT, Eye(), RIGHT)
    assert difference.is_kept_eye
    assert difference.eye == (Distance.DISTANCE, Side.RIGHT)


def test_an_eye_that_was_dropped_is_told() -> None:
    (difference,) = found(right_eye(RIGHT), HELD)
    assert difference == Difference(DISTANCE_RIGHT, RIGHT, Eye())
    assert not difference.is_kept_eye


def test_nothing_made_zero_is_told() -> None:
    assert found(right_eye(Eye()), seeing(Eye("0", "0", "0"))) == (
        Difference(DISTANCE_RIGHT, Eye(), Eye("0", "0", "0")),
    )


def test_an_eye_nobody_touched_that_was_lost_on_the_way_is_told() -> None:
    sent = seeing(RIGHT, LEFT)
    assert found(right_eye(RIGHT), seeing(RIGHT), sent) == (Difference("distanceVision.leftEye", LEFT, Eye()),)


def test_a_part_of_the_address_nobody_touched_that_was_lost_is_told() -> None:
    sent = replace(HELD, address=Address("1 Rue A", "Rabat"))
    held = replace(HELD, address=Address(city="Rabat"))
    assert found(CustomerChange(address=AddressChange(city="Rabat")), held, sent) == (
        Difference("street", "1 Rue A", ""),
    )


def test_what_the_contract_does_not_name_is_told_when_it_is_lost() -> None:
    sent = replace(HELD, prescription=Prescription(carried={"pd": 62.5, "nearVision": {"add": "2.00"}}))
    held = replace(HELD, prescription=Prescription(carried={"nearVision": {"add": "2.25"}}))
    change = right_eye(Eye())
    assert found(change, held, sent) == (Difference("opticData.pd", "62.5", ""),)


def test_what_the_service_made_of_a_write_is_recognised_until_somebody_changes_it() -> None:
    made = found(CustomerChange(PersonalChange(phone_number="1"), eyes=right_eye(LEFT).eyes), seeing(RIGHT))
    assert all(still_holds(one, seeing(RIGHT)) for one in made)
    assert not any(still_holds(one, replace(HELD, personal=None)) for one in made)


@given(values.changes, values.customers)
def test_a_service_that_does_what_it_was_told_makes_no_difference(change: CustomerChange, before: Customer) -> None:
    held = apply_change(before, change)
    assert differences(change, held, held) == ()


@given(values.changes, values.customers, values.customers)
def test_every_difference_names_a_unit_once(change: CustomerChange, sent: Customer, held: Customer) -> None:
    units = [difference.unit for difference in differences(change, sent, held)]
    assert len(units) == len(set(units))
