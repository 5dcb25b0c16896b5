"""`jsonData` as a person wrote it: strict, with a sentence for each fault."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.contract import Json, JsonObject, change_to_json
from joptic_desktop.domain.contract_input import InvalidData, change_from_json
from joptic_desktop.domain.prescription import Eye
from tests.domain import values

PERSONAL: JsonObject = {
    "firstName": "Layla",
    "lastName": "Hassan",
    "email": "layla@example.com",
    "phoneNumber": "+1-555-0199",
    "dateOfBirth": "1992-05-12T00:00:00.000Z",
    "sex": "female",
}
anything: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)
near_misses = st.dictionaries(
    st.sampled_from(["customerData", "address", "opticData"]),
    st.dictionaries(st.sampled_from([*PERSONAL, "street", "distanceVision", "nearVision"]), anything, max_size=4),
)


def faults(data: Json, *, complete: bool = False) -> tuple[str, ...]:
    with pytest.raises(InvalidData) as caught:
        change_from_json(data, complete=complete)
    return caught.value.sentences


@given(values.changes)
def test_what_is_written_in_the_contracts_shape_is_read_as_it_was_meant(change: CustomerChange) -> None:
    assert change_from_json(change_to_json(change), complete=False) == change


@given(values.complete_personal)
def test_a_complete_customer_is_accepted_as_new(personal: PersonalChange) -> None:
    change = CustomerChange(personal)
    assert change_from_json(change_to_json(change), complete=True) == change


@given(anything | near_misses)
def test_whatever_is_given_it_is_read_or_refused_with_sentences(data: Json) -> None:
    try:
        read = change_from_json(data, complete=True)
    except InvalidData:
        return
    assert read.personal.email


@pytest.mark.parametrize("name", list(PERSONAL))
def test_a_new_customer_needs_every_personal_field(name: str) -> None:
    personal = {key: value for key, value in PERSONAL.items() if key != name}
    assert faults({"customerData": personal}, complete=True) == (f"customerData.{name} must not be empty",)


def test_an_edit_may_leave_out_anything() -> None:
    assert change_from_json({}, complete=False).is_empty


def test_an_edit_may_not_empty_a_personal_field() -> None:
    assert faults({"customerData": {"firstName": " \u00a0"}}) == ("customerData.firstName must not be empty",)


def test_an_address_part_may_be_emptied() -> None:
    assert change_from_json({"address": {"city": ""}}, complete=False).address == AddressChange(city="")


def test_personal_texts_are_trimmed_of_blanks_and_direction_marks() -> None:
    change = change_from_json({"customerData": {"email": " \u200elayla@example.com\u00a0"}}, complete=False)
    assert change.personal.email == "layla@example.com"


def test_numbers_are_accepted_as_powers_and_zero_is_a_value() -> None:
    change = change_from_json({"opticData": {"nearVision": {"leftEye": {"sph": 0, "axis": 90}}}}, complete=False)
    assert change.eyes[0].eye == Eye("0", None, "90")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ([], "the data must be a JSON object with customerData, address or opticData"),
        ({"optics": {}}, "optics is not part of the contract"),
        ({"address": []}, "address must be an object"),
        ({"address": {"country": "MA"}}, "address.country is not part of the contract"),
        ({"address": {"city": 5}}, "address.city must be a string"),
        ({"address": {"city": "a\0b"}}, "address.city holds characters that cannot be sent"),
        ({"customerData": {"firstName": "\ud800"}}, "customerData.firstName holds characters that cannot be sent"),
        ({"customerData": {"sex": "Female"}}, 'customerData.sex must be "male" or "female"'),
        (
            {"customerData": {"dateOfBirth": "1899-12-31"}},
            "customerData.dateOfBirth must be a date as 1992-05-12, not before 1900",
        ),
        ({"opticData": {"farVision": {}}}, "opticData.farVision is not part of the contract"),
        ({"opticData": {"nearVision": "no"}}, "opticData.nearVision must be an object"),
        ({"opticData": {"nearVision": {"thirdEye": {}}}}, "opticData.nearVision.thirdEye is not part of the contract"),
        ({"opticData": {"nearVision": {"leftEye": 1}}}, "opticData.nearVision.leftEye must be an object"),
        (
            {"opticData": {"nearVision": {"leftEye": {"add": "1"}}}},
            "opticData.nearVision.leftEye.add is not part of the contract",
        ),
        (
            {"opticData": {"nearVision": {"leftEye": {"sph": True}}}},
            "opticData.nearVision.leftEye.sph must be a string or number",
        ),
    ],
)
def test_each_fault_has_its_sentence(data: Json, sentence: str) -> None:
    assert faults(data) == (sentence,)


def test_all_faults_are_told_at_once_in_the_order_of_the_data() -> None:
    data: JsonObject = {"zebra": 1, "apple": 2, "address": {"city": 5, "state": 6}}
    assert faults(data) == (
        "zebra is not part of the contract",
        "apple is not part of the contract",
        "address.city must be a string",
        "address.state must be a string",
    )
