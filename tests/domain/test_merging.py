"""Three-way merge: base, mine, theirs, unit by unit."""

from dataclasses import replace

import pytest
from hypothesis import given

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, PersonalData, Sex
from joptic_desktop.domain.merging import Conflict, laid_over, merge
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from tests.domain import values

PERSONAL = PersonalData("Layla", "Hassan", "layla@example.com", "0612345678", None, Sex.FEMALE)
BASE = Customer("c-1", is_active=True, created_at="", updated_at="", personal=PERSONAL)
RIGHT, LEFT = Eye("-1.25", "0", "0"), Eye("-1.00", "0", "0")


def same(one: Eye | None, other: Eye | None) -> bool:
    return written(one) == written(other)


def written(eye: Eye | None) -> tuple[str, ...]:
    eye = eye or Eye()
    return (eye.sphere or "", eye.cylinder or "", eye.axis or "")


def named(first_name: str) -> Customer:
    return replace(BASE, personal=replace(PERSONAL, first_name=first_name))


def seeing(right: Eye | None, left: Eye | None = None) -> Customer:
    eyes = Prescription().with_eye(Distance.DISTANCE, Side.RIGHT, right).with_eye(Distance.DISTANCE, Side.LEFT, left)
    return replace(BASE, prescription=eyes)


def right_eye(eye: Eye) -> CustomerChange:
    return CustomerChange(eyes=(EyeChange(Distance.DISTANCE, Side.RIGHT, eye),))


def test_what_only_i_changed_is_sent() -> None:
    change = CustomerChange(PersonalChange(first_name="Laila"))
    merged = merge(change, BASE, BASE, same)
    assert (merged.change, merged.conflicts) == (change, ())


def test_what_both_changed_to_the_same_is_not_sent_again() -> None:
    merged = merge(CustomerChange(PersonalChange(first_name="Laila")), BASE, named("Laila"), same)
    assert merged.change.is_empty
    assert not merged.conflicts


def test_what_both_changed_differently_is_a_conflict() -> None:
    merged = merge(CustomerChange(PersonalChange(first_name="Laila")), BASE, named("Leila"), same)
    assert merged.conflicts == (Conflict("first_name"),)


def test_a_change_of_another_leaf_is_no_conflict() -> None:
    merged = merge(CustomerChange(PersonalChange(last_name="Alami")), BASE, named("Leila"), same)
    assert merged.conflicts == ()


def test_without_a_base_nothing_conflicts() -> None:
    merged = merge(CustomerChange(PersonalChange(first_name="Laila")), None, named("Leila"), same)
    assert merged.conflicts == ()
    assert merged.change.personal.first_name == "Laila"


def test_an_address_that_was_absent_and_came_meanwhile_is_a_conflict() -> None:
    theirs = replace(BASE, address=Address(city="Rabat"))
    merged = merge(CustomerChange(address=AddressChange(city="Fès")), BASE, theirs, same)
    assert merged.conflicts == (Conflict("city"),)


def test_personal_data_that_were_absent_and_came_meanwhile_are_a_conflict() -> None:
    base = replace(BASE, personal=None)
    merged = merge(CustomerChange(PersonalChange(first_name="Laila")), base, BASE, same)
    assert merged.conflicts == (Conflict("first_name"),)


def test_emptying_a_part_that_is_empty_sends_nothing() -> None:
    assert merge(CustomerChange(address=AddressChange(city="")), BASE, BASE, same).change.is_empty


def test_the_whole_address_goes_with_any_part_of_it() -> None:
    theirs = replace(BASE, address=Address("1 Rue A", "Rabat", "10000", "RB", "address-1"))
    merged = merge(CustomerChange(address=AddressChange(city="Fès")), theirs, theirs, same)
    assert merged.address == Address("1 Rue A", "Fès", "10000", "RB", "address-1")


def test_no_address_goes_when_no_part_changed() -> None:
    assert merge(CustomerChange(PersonalChange(first_name="X")), BASE, BASE, same).address is None


def test_the_whole_prescription_goes_with_any_eye_of_it() -> None:
    theirs = seeing(RIGHT, LEFT)
    merged = merge(right_eye(Eye("-2.00", "0", "0")), theirs, theirs, same)
    assert merged.prescription == seeing(Eye("-2.00", "0", "0"), LEFT).prescription


def test_different_eyes_of_two_people_are_merged() -> None:
    theirs = seeing(RIGHT, Eye("-3.00", "0", "0"))
    merged = merge(right_eye(Eye("-2.00", "0", "0")), seeing(RIGHT, LEFT), theirs, same)
    assert merged.conflicts == ()
    assert merged.prescription == seeing(Eye("-2.00", "0", "0"), Eye("-3.00", "0", "0")).prescription


def test_one_eye_changed_by_two_people_is_a_conflict_even_in_different_values() -> None:
    theirs = seeing(replace(RIGHT, axis="90"))
    merged = merge(right_eye(replace(RIGHT, sphere="-2.00")), seeing(RIGHT), theirs, same)
    assert merged.conflicts == (Conflict("distanceVision.rightEye"),)


@given(values.changes, values.customers)
def test_with_nobody_else_writing_the_result_is_what_the_person_saw(change: CustomerChange, customer: Customer) -> None:
    merged = merge(change, customer, customer, same)
    seen = apply_change(customer, change)
    assert merged.conflicts == ()
    assert apply_change(customer, merged.change).personal == seen.personal
    if merged.address is not None:
        assert merged.address == seen.address
    if merged.prescription is not None:
        assert all(same(merged.prescription.eye(d, s), eye) for d, s, eye in laid_over(seen.prescription, ()).eyes())


@given(values.changes, values.customers, values.customers)
def test_nothing_that_nobody_touched_is_sent(change: CustomerChange, base: Customer, theirs: Customer) -> None:
    merged = merge(change, base, theirs, same)
    assert set(merged.change.changed_fields) <= set(change.changed_fields)
    assert {conflict.unit for conflict in merged.conflicts} <= set(merged.change.changed_fields)


@given(values.changes, values.customers)
def test_what_has_arrived_is_not_sent_twice(change: CustomerChange, base: Customer) -> None:
    assert merge(change, base, apply_change(base, change), same).change.is_empty


@pytest.mark.parametrize("eye", [Eye("", "", ""), Eye("0", "0", "0")])
def test_no_powers_are_ever_made_up(eye: Eye) -> None:
    result = laid_over(seeing(RIGHT, LEFT).prescription, right_eye(eye).eyes)
    assert [found for _, _, found in result.eyes()] == [eye, LEFT]


@pytest.mark.parametrize("removed", [Eye(), Eye("", "", ""), Eye("", None, "")])
@pytest.mark.parametrize("other", [None, Eye(), Eye("", "", "")])
def test_a_distance_taken_back_goes_with_both_eyes_empty(removed: Eye, other: Eye | None) -> None:
    result = laid_over(seeing(RIGHT, other).prescription, right_eye(removed).eyes)
    assert [found for _, _, found in result.eyes()] == [Eye("", "", ""), Eye("", "", "")]


def test_an_eye_taken_back_beside_another_leaves_that_as_it_is() -> None:
    result = laid_over(seeing(RIGHT, LEFT).prescription, right_eye(Eye()).eyes)
    assert [found for _, _, found in result.eyes()] == [Eye("", "", ""), LEFT]


def test_a_value_that_an_eye_no_longer_has_goes_empty() -> None:
    result = laid_over(seeing(Eye("-1.25", "-0.50", "90")).prescription, right_eye(Eye("-2.00")).eyes)
    assert result.eye(Distance.DISTANCE, Side.RIGHT) == Eye("-2.00", "", "")


def test_taking_back_an_eye_that_somebody_else_corrected_is_a_conflict() -> None:
    merged = merge(right_eye(Eye()), seeing(RIGHT), seeing(LEFT), same)
    assert merged.conflicts == (Conflict("distanceVision.rightEye"),)


def test_taking_back_an_eye_that_is_gone_sends_nothing() -> None:
    assert merge(right_eye(Eye()), seeing(RIGHT), seeing(None), same).change.is_empty


def phoning(number: str) -> Customer:
    return replace(BASE, personal=replace(PERSONAL, phone_number=number))


def test_a_phone_that_the_service_wrote_in_its_own_way_is_no_conflict() -> None:
    merged = merge(
        CustomerChange(PersonalChange(phone_number="0700000000")),
        phoning("+1-555-0199"),
        phoning("+15550199"),
        same,
    )
    assert (merged.conflicts, merged.change.personal.phone_number) == ((), "0700000000")


def test_what_arrived_in_the_service_s_own_writing_is_not_sent_twice() -> None:
    change = CustomerChange(PersonalChange(phone_number="+1-555-0199"))
    assert merge(change, phoning("0600000000"), phoning("+15550199"), same).change.is_empty


def test_another_writing_that_a_person_typed_is_sent() -> None:
    change = CustomerChange(PersonalChange(phone_number="+1-555-0199"))
    assert merge(change, phoning("+15550199"), phoning("+15550199"), same).change == change
