"""`jsonData`: what a create and an update send."""

import json

import pytest
from hypothesis import given

from joptic_desktop.api.payload import LARGEST, PayloadTooLong, create_payload, update_payload
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.contract import change_to_json, prescription_from_json
from joptic_desktop.domain.customers import Address
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from tests.domain import values


@given(values.changes)
def test_a_create_sends_the_change(change: CustomerChange) -> None:
    assert json.loads(create_payload(change)) == change_to_json(change.without_removals)


def test_an_eye_typed_and_taken_back_before_it_was_sent_is_absent() -> None:
    eyes = tuple(
        EyeChange(Distance.NEAR, side, eye)
        for side, eye in ((Side.RIGHT, Eye("1", "0", "0")), (Side.LEFT, Eye("", "", "")))
    )
    assert json.loads(create_payload(CustomerChange(eyes=eyes))) == {
        "opticData": {"nearVision": {"rightEye": {"sph": "1", "cyl": "0", "axis": "0"}}}
    }


def test_the_email_is_trimmed_and_keeps_its_case() -> None:
    change = CustomerChange(PersonalChange(email=" \u200eLayla@Example.com\u00a0"))
    assert json.loads(create_payload(change)) == {"customerData": {"email": "Layla@Example.com"}}


def test_an_update_sends_the_whole_address_and_never_null() -> None:
    sent = json.loads(update_payload(PersonalChange(), Address(city="Fès", id="address-1"), None))
    assert sent == {"address": {"street": "", "city": "Fès", "zipCode": "", "state": ""}}


@given(values.prescriptions())
def test_an_update_sends_the_whole_prescription_verbatim(prescription: Prescription) -> None:
    sent = json.loads(update_payload(PersonalChange(), None, prescription))
    assert list(prescription_from_json(sent["opticData"]).eyes()) == list(prescription.eyes())


def test_what_was_not_changed_is_not_sent() -> None:
    assert json.loads(update_payload(PersonalChange(last_name="Alami"), None, None)) == {
        "customerData": {"lastName": "Alami"}
    }


def test_files_alone_go_with_an_empty_object() -> None:
    assert update_payload(PersonalChange(), None, None) == "{}"


def test_zero_is_sent() -> None:
    prescription = Prescription().with_eye(Distance.NEAR, Side.LEFT, Eye("0", "0", "0"))
    sent = json.loads(update_payload(PersonalChange(), None, prescription))
    assert sent["opticData"] == {"nearVision": {"leftEye": {"sph": "0", "cyl": "0", "axis": "0"}}}


def test_the_text_is_plain_ascii() -> None:
    assert create_payload(CustomerChange(PersonalChange(first_name="ليلى 👓"))).isascii()


def test_data_beyond_what_a_form_field_may_hold_are_refused() -> None:
    with pytest.raises(PayloadTooLong):
        create_payload(CustomerChange(address=AddressChange(street="x" * LARGEST)))
