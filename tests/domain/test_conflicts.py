"""Conflicts: nothing is chosen for anybody, and only what somebody entered can come of a choice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.conflicts import (
    EYE_UNITS,
    UNITS,
    Dispute,
    Pick,
    Undecided,
    dispute_of,
    outcome,
    resolved,
    seen_by,
    still_meant,
    value_of,
    with_all,
)
from joptic_desktop.domain.customers import Address, Customer, PersonalData, Sex
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.merging import merge
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from tests.domain import values

PERSONAL = PersonalData("Layla", "Hassan", "layla@example.com", "0612345678", None, Sex.FEMALE)
BASE = Customer(
    "c-1", is_active=True, created_at="", updated_at="", personal=PERSONAL, address=Address("1 Rue A", "Rabat")
)
EYE = "distanceVision.rightEye"


def seeing(customer: Customer, eye: Eye) -> Customer:
    return replace(customer, prescription=Prescription().with_eye(Distance.DISTANCE, Side.RIGHT, eye))


def called(number: str) -> Customer:
    return replace(BASE, personal=replace(PERSONAL, phone_number=number))


def a_dispute() -> Dispute:
    """Phone and right eye changed on both sides, the street only here, the last name only there."""
    change = CustomerChange(
        PersonalChange(phone_number="0611"),
        AddressChange(street="2 Rue B"),
        (EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-1.50", "-0.25", "90")),),
    )
    base = seeing(BASE, Eye("-1.25", "-0.25", "90"))
    theirs = seeing(called("0622"), Eye("-1.25", "-0.50", "85"))
    theirs = replace(theirs, personal=replace(theirs.personal or PERSONAL, last_name="Alami"))
    return dispute_of(change, base, theirs)


def test_a_row_tells_what_was_before_and_what_each_side_made_of_it() -> None:
    phone, eye = a_dispute().rows
    assert (phone.unit, phone.before, phone.mine, phone.theirs) == ("phone_number", "0612345678", "0611", "0622")
    assert (eye.unit, eye.eye, eye.is_prescription) == (EYE, (Distance.DISTANCE, Side.RIGHT), True)
    assert (eye.before, eye.mine) == (Eye("-1.25", "-0.25", "90"), Eye("-1.50", "-0.25", "90"))
    assert eye.theirs == Eye("-1.25", "-0.50", "85")


def test_what_one_side_alone_changed_is_no_row() -> None:
    dispute = a_dispute()
    assert (dispute.only_mine, dispute.only_theirs) == (("street",), ("last_name",))


@pytest.mark.parametrize("picks", [{}, {"phone_number": Pick.MINE}, {EYE: Pick.THEIRS}])
def test_without_a_choice_for_each_row_there_is_no_change(picks: dict[str, Pick]) -> None:
    with pytest.raises(Undecided) as caught:
        resolved(a_dispute(), picks)
    assert set(caught.value.units) == {"phone_number", EYE} - set(picks)


@pytest.mark.parametrize("pick", Pick)
def test_all_of_one_side_leaves_the_prescription_open(pick: Pick) -> None:
    dispute = a_dispute()
    picks = with_all(dispute, {}, pick)
    assert picks == {"phone_number": pick}
    assert [row.unit for row in dispute.left(picks)] == [EYE]
    assert with_all(dispute, {EYE: Pick.MINE}, pick)[EYE] is Pick.MINE


def test_the_change_is_what_was_chosen_of_mine_and_what_only_i_changed() -> None:
    change = resolved(a_dispute(), {"phone_number": Pick.THEIRS, EYE: Pick.MINE})
    assert change.changed_fields == ("street", EYE)
    assert change.eyes[0].eye == Eye("-1.50", "-0.25", "90")


def test_all_of_theirs_leaves_nothing_to_send() -> None:
    change = CustomerChange(PersonalChange(phone_number="0611"))
    dispute = dispute_of(change, BASE, called("0622"))
    assert resolved(dispute, {"phone_number": Pick.THEIRS}).is_empty


def test_what_the_service_made_of_our_own_writes_is_no_row() -> None:
    change = CustomerChange(PersonalChange(phone_number="0611"))
    dispute = dispute_of(change, BASE, called("0622"), ours={"phone_number"})
    assert (dispute.rows, dispute.only_mine) == ((), ("phone_number",))


def test_what_will_be_saved_is_open_until_it_is_chosen() -> None:
    found = outcome(a_dispute(), {"phone_number": Pick.THEIRS})
    assert found == {"last_name": "Alami", "phone_number": "0622", "street": "2 Rue B", EYE: None}


def test_a_later_edit_is_compared_with_what_was_seen_then() -> None:
    first = CustomerChange(PersonalChange(phone_number="0611"))
    second = CustomerChange(PersonalChange(phone_number="0633"), AddressChange(city="Fès"))
    moved = replace(called("0622"), address=Address("1 Rue A", "Salé"))
    seen = seen_by(((first, BASE), (second, moved)), BASE)
    assert (value_of(seen, "phone_number"), value_of(seen, "city")) == ("0612345678", "Salé")


def test_nobody_saw_the_record_before_so_nothing_of_it_is_news() -> None:
    nobody = Customer("", is_active=True, created_at="", updated_at="")
    dispute = dispute_of(CustomerChange(PersonalChange(first_name="Leila")), nobody, BASE)
    assert ([row.before for row in dispute.rows], dispute.only_theirs) == ([""], ())


def test_a_choice_goes_with_the_values_it_was_made_between() -> None:
    rows = a_dispute().rows
    chosen = {"phone_number": Pick.MINE, EYE: Pick.THEIRS}
    moved = (replace(rows[0], theirs="0633"), rows[1])
    assert still_meant(rows, moved, chosen) == {EYE: Pick.THEIRS}
    assert still_meant(rows, rows, chosen) == chosen


picks = st.fixed_dictionaries(dict.fromkeys(UNITS, st.sampled_from(Pick)))


@given(values.changes, values.customers, values.customers, picks)
def test_no_eye_comes_of_it_that_nobody_entered(
    change: CustomerChange, base: Customer, theirs: Customer, chosen: dict[str, Pick]
) -> None:
    result = apply_change(theirs, resolved(dispute_of(change, base, theirs), chosen))
    typed = {(eye.distance, eye.side): eye.eye for eye in change.eyes}
    for unit, place in EYE_UNITS.items():
        found = value_of(result, unit)
        assert isinstance(found, Eye)
        there = theirs.prescription.eye(*place) if theirs.prescription else None
        assert same_eye(found, there) or same_eye(found, typed.get(place))


@given(values.changes, values.customers, values.customers, picks)
def test_a_field_that_nobody_touched_here_stays_as_the_service_holds_it(
    change: CustomerChange, base: Customer, theirs: Customer, chosen: dict[str, Pick]
) -> None:
    dispute = dispute_of(change, base, theirs)
    told = resolved(dispute, chosen)
    given_up = {row.unit for row in dispute.rows if chosen[row.unit] is Pick.THEIRS}
    assert set(told.changed_fields) <= set(change.changed_fields) - given_up


@given(values.changes, values.customers, values.customers, values.customers, picks)
def test_decided_once_it_is_a_conflict_again_only_where_the_service_moved_again(
    change: CustomerChange, base: Customer, theirs: Customer, newer: Customer, chosen: dict[str, Pick]
) -> None:
    told = resolved(dispute_of(change, base, theirs), chosen)
    again = merge(told, theirs, newer, same_eye)
    for conflict in again.conflicts:
        before, after = value_of(theirs, conflict.unit), value_of(newer, conflict.unit)
        assert before != after
    assert merge(told, theirs, theirs, same_eye).conflicts == ()


@given(values.changes, values.customers, values.customers)
def test_a_row_is_what_the_merge_calls_a_conflict(change: CustomerChange, base: Customer, theirs: Customer) -> None:
    found = {row.unit for row in dispute_of(change, base, theirs).rows}
    assert found == {one.unit for one in merge(change, base, theirs, same_eye).conflicts}
