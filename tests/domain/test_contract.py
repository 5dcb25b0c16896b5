"""The contract's JSON shapes."""

import json
from datetime import date

from hypothesis import given

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.contract import (
    JsonObject,
    change_to_json,
    customer_from_json,
    customer_to_json,
    prescription_from_json,
    prescription_to_json,
    summary_from_json,
    summary_to_json,
)
from joptic_desktop.domain.customers import Customer, CustomerSummary, Sex
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from tests.domain import values

EXAMPLE: JsonObject = {
    "id": "customer-uuid",
    "isActive": True,
    "createdAt": "2024-01-15T10:00:00.000Z",
    "updatedAt": "2024-01-15T10:00:00.000Z",
    "deletedAt": None,
    "localData": {
        "id": "local-data-uuid",
        "firstName": "Layla",
        "lastName": "Hassan",
        "email": "layla@example.com",
        "phoneNumber": "+1-555-0199",
        "dateOfBirth": "1992-05-12T00:00:00.000Z",
        "sex": "female",
        "customerId": "customer-uuid",
    },
    "address": {
        "id": "address-uuid",
        "street": "123 Vision Ave",
        "city": "Casablanca",
        "zipCode": "20000",
        "state": "MA",
        "customerId": "customer-uuid",
    },
    "opticData": {
        "id": "optic-data-uuid",
        "distanceVision": {
            "rightEye": {"sph": "-1.25", "cyl": "-0.25", "axis": "90"},
            "leftEye": {"sph": "-1.00", "cyl": "-0.25", "axis": "85"},
        },
        "nearVision": {
            "rightEye": {"sph": "-0.50", "cyl": "0", "axis": "0"},
            "leftEye": {"sph": "-0.50", "cyl": "0", "axis": "0"},
        },
        "customerId": "customer-uuid",
    },
}


def test_the_contracts_own_example_goes_round_unchanged() -> None:
    assert customer_to_json(customer_from_json(EXAMPLE)) == EXAMPLE


@given(values.customers)
def test_a_stored_customer_reads_back_equal(customer: Customer) -> None:
    assert customer_from_json(json.loads(json.dumps(customer_to_json(customer)))) == customer


@given(values.summaries)
def test_a_stored_row_reads_back_equal(row: CustomerSummary) -> None:
    assert summary_from_json(json.loads(json.dumps(summary_to_json(row)))) == row


@given(values.prescriptions())
def test_powers_go_back_verbatim(prescription: Prescription) -> None:
    again = prescription_from_json(prescription_to_json(prescription))
    assert list(again.eyes()) == list(prescription.eyes())


def test_zero_is_sent_and_absent_is_not() -> None:
    prescription = Prescription().with_eye(Distance.NEAR, Side.LEFT, Eye(sphere="0", axis="0"))
    assert prescription_to_json(prescription) == {"nearVision": {"leftEye": {"sph": "0", "axis": "0"}}}


def test_a_number_becomes_the_text_of_it() -> None:
    read = prescription_from_json({"distanceVision": {"rightEye": {"sph": -1, "cyl": 0, "axis": None}}})
    assert read.eye(Distance.DISTANCE, Side.RIGHT) == Eye("-1", "0", None)


def test_a_change_sends_nothing_but_itself() -> None:
    change = CustomerChange(PersonalChange(first_name="Layla"), AddressChange(city=""))
    assert change_to_json(change) == {"customerData": {"firstName": "Layla"}, "address": {"city": ""}}


def test_an_empty_change_sends_nothing() -> None:
    assert change_to_json(CustomerChange()) == {}


def test_an_eye_taken_back_is_sent_as_empty_texts() -> None:
    change = CustomerChange(eyes=(EyeChange(Distance.NEAR, Side.RIGHT, Eye("", "", "")),))
    assert change_to_json(change) == {"opticData": {"nearVision": {"rightEye": {"sph": "", "cyl": "", "axis": ""}}}}


def test_birth_date_and_sex_travel_in_the_contracts_form() -> None:
    change = CustomerChange(PersonalChange(date_of_birth=date(1992, 5, 12), sex=Sex.FEMALE))
    assert change_to_json(change) == {"customerData": {"dateOfBirth": "1992-05-12T00:00:00.000Z", "sex": "female"}}


def test_an_unknown_sex_in_a_stored_record_is_unknown() -> None:
    local = {"firstName": "A", "sex": "robot"}
    record: JsonObject = {"id": "a", "isActive": True, "createdAt": "", "updatedAt": "", "localData": {**local}}
    personal = customer_from_json(record).personal
    assert personal is not None
    assert (personal.sex, personal.date_of_birth) == (Sex.UNKNOWN, None)
