"""The form's values: from a record, judged, and only what was touched as a change."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, PersonalData, Sex
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.ui.customer_form.form_values import (
    Fault,
    FormField,
    FormValues,
    Reading,
    change_of,
    faults,
    touched,
    values_from_search,
    values_of,
)

READING = Reading("MA", date(2026, 11, 23))
SAMIRA = Customer(
    "c1",
    is_active=True,
    created_at="2026-11-14T10:00:00.000Z",
    updated_at="2026-11-14T10:00:00.000Z",
    personal=PersonalData(
        "Samira", "Benkirane", "samira@example.com", "+212661234567", date(1972, 5, 12), Sex.FEMALE, "p1"
    ),
    address=Address("14, rue des Orangers", "Casablanca", "20100", "Casablanca-Settat", "a1"),
)
SHOWN = values_of(SAMIRA, "MA")
COMPLETE = FormValues("Layla", "Hassan", "female", "12/05/1992", "0661234567", "layla@example.com")


def test_a_record_is_shown_as_people_write_it() -> None:
    assert SHOWN.phone_number == "+212 6 61 23 45 67"
    assert SHOWN.date_of_birth == "12/05/1972"
    assert SHOWN.sex == "female"
    assert SHOWN.zip_code == "20100"


def test_an_untouched_form_changes_nothing() -> None:
    assert change_of(SHOWN, SHOWN, READING).is_empty


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (FormField.FIRST_NAME, " Samira "),
        (FormField.PHONE, "06 61 23 45 67"),
        (FormField.BORN, "12051972"),
        (FormField.EMAIL, "\u200esamira@example.com"),
    ],
)
def test_another_writing_of_the_same_value_is_no_change(field: FormField, text: str) -> None:
    assert touched(SHOWN.with_text(field, text), SHOWN, READING) == ()


def test_only_touched_leaves_are_changed() -> None:
    values = replace(SHOWN, phone_number="0662410835", city="Rabat", street="  ")
    assert change_of(values, SHOWN, READING) == CustomerChange(
        PersonalChange(phone_number="+212662410835"), AddressChange(street="", city="Rabat")
    )


def test_a_new_customer_carries_everything_that_was_filled_in() -> None:
    eye = EyeChange(Distance.NEAR, Side.LEFT, Eye("-0.50", "0", "0"))
    change = change_of(COMPLETE, FormValues(), READING, (eye,))
    assert change.personal == PersonalChange(
        "Layla", "Hassan", "layla@example.com", "+212661234567", date(1992, 5, 12), Sex.FEMALE
    )
    assert change.address == AddressChange()
    assert change.eyes == (eye,)


def test_a_new_customer_needs_all_six_personal_values() -> None:
    found = faults(FormValues(), FormValues(), READING, complete=True)
    assert list(found) == [*FormField][:6]
    assert set(found.values()) == {Fault.MISSING}


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        (FormField.FIRST_NAME, " \u00a0", Fault.MISSING),
        (FormField.EMAIL, "layla@", Fault.EMAIL_SHAPE),
        (FormField.EMAIL, "a@" + "b." * 140 + "com", Fault.EMAIL_TOO_LONG),
        (FormField.FIRST_NAME, "L" * 201, Fault.TOO_LONG),
        (FormField.LAST_NAME, "Has\u202esan", Fault.HIDDEN),
        (FormField.PHONE, "1" * 201, Fault.TOO_LONG),
        (FormField.EMAIL, "lay\u202ela@example.com", Fault.HIDDEN),
        (FormField.STREET, "12, rue " + "x" * 200, Fault.TOO_LONG),
        (FormField.CITY, "\u202dF\u202des", Fault.HIDDEN),
        (FormField.BORN, "last May", Fault.NO_DATE),
        (FormField.BORN, "31/02/1980", Fault.NO_SUCH_DATE),
        (FormField.BORN, "١٢/١٣/١٩٨٠", Fault.NO_SUCH_DATE),
        (FormField.BORN, "1980-02-31", Fault.NO_SUCH_DATE),
        (FormField.BORN, "24/11/2026", Fault.IN_FUTURE),
        (FormField.BORN, "31/12/1899", Fault.TOO_EARLY),
    ],
)
def test_each_fault_is_found_at_its_field(field: FormField, text: str, fault: Fault) -> None:
    assert faults(COMPLETE.with_text(field, text), FormValues(), READING, complete=True) == {field: fault}


def test_an_email_may_be_longer_than_a_name() -> None:
    email = f"layla@{'b' * 61}.{'c' * 60}.{'d' * 60}.example.com"
    assert not faults(COMPLETE.with_text(FormField.EMAIL, email), FormValues(), READING, complete=True)


@pytest.mark.parametrize("text", ["23/11/2026", "01/01/1900"])
def test_today_and_1900_are_birth_dates(text: str) -> None:
    values = COMPLETE.with_text(FormField.BORN, text)
    assert not faults(values, FormValues(), READING, complete=True)


def test_a_phone_that_cannot_be_read_is_kept_and_never_blocks() -> None:
    values = COMPLETE.with_text(FormField.PHONE, " ask the daughter ")
    assert not faults(values, FormValues(), READING, complete=True)
    assert change_of(values, FormValues(), READING).personal.phone_number == "ask the daughter"


def test_what_the_service_holds_is_no_fault_while_nobody_touches_it() -> None:
    long, turned = "H" * 300, "Has\u202esan"
    odd = replace(SHOWN, email="reception@localhost", date_of_birth="", street=long, last_name=turned)
    values = odd.with_text(FormField.CITY, "Rabat")
    assert not faults(values, odd, READING, complete=False)
    cleared = faults(SHOWN.with_text(FormField.EMAIL, ""), SHOWN, READING, complete=False)
    assert cleared == {FormField.EMAIL: Fault.MISSING}


def test_details_never_read_leave_the_form_empty_and_ask_for_nothing() -> None:
    shown = values_of(None, "MA")
    assert shown == FormValues()
    assert not faults(shown.with_text(FormField.CITY, "Fès"), shown, READING, complete=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Layla  Hassan El Idrissi", FormValues("Layla", "Hassan El Idrissi")),
        ("Layla", FormValues("Layla")),
        ("0661 23", FormValues(phone_number="0661 23")),
        ("layla@example.com", FormValues(email="layla@example.com")),
        ("", FormValues()),
    ],
)
def test_a_vain_search_fills_the_field_it_was_meant_for(text: str, expected: FormValues) -> None:
    assert values_from_search(text) == expected


@given(st.sampled_from(list(FormField)), st.text(max_size=30))
def test_a_change_without_faults_makes_the_record_show_what_was_typed(field: FormField, text: str) -> None:
    text = "male" if field is FormField.SEX else text
    values = SHOWN.with_text(field, text)
    if faults(values, SHOWN, READING, complete=False):
        return
    after = values_of(apply_change(SAMIRA, change_of(values, SHOWN, READING)), "MA")
    assert READING.meaning(field, after.text(field)) == READING.meaning(field, text)
