"""What stands in the form's fields: from a record, judged, and as the change that is saved. No widget, no clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from joptic_desktop.domain.birth_dates import EARLIEST
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, PersonalData, Sex
from joptic_desktop.domain.emails import EmailFault, email_fault
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.personal_texts import TextFault, text_fault
from joptic_desktop.services.phones import sent_phone, shown_phone
from joptic_desktop.ui.customer_form.typed_dates import is_written_as_date, read_typed_date, written_date


class FormField(StrEnum):
    """The fields of the form in tab order, named as in `CustomerChange.changed_fields`."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    SEX = "sex"
    BORN = "date_of_birth"
    PHONE = "phone_number"
    EMAIL = "email"
    STREET = "street"
    ZIP_CODE = "zip_code"
    CITY = "city"
    STATE = "state"


PERSONAL_FIELDS = tuple(FormField)[:6]
ADDRESS_FIELDS = tuple(FormField)[6:]


class Fault(StrEnum):
    """Why the value of a field cannot be saved."""

    MISSING = "missing"
    EMAIL_SHAPE = "email_shape"
    EMAIL_TOO_LONG = "email_too_long"
    NO_DATE = "no_date"
    NO_SUCH_DATE = "no_such_date"
    IN_FUTURE = "in_future"
    TOO_EARLY = "too_early"
    TOO_LONG = "too_long"
    HIDDEN = "hidden"


_EMAIL_FAULTS = {
    EmailFault.EMPTY: Fault.MISSING,
    EmailFault.SHAPE: Fault.EMAIL_SHAPE,
    EmailFault.TOO_LONG: Fault.EMAIL_TOO_LONG,
}


_TEXT_FAULTS = {TextFault.TOO_LONG: Fault.TOO_LONG, TextFault.HIDDEN: Fault.HIDDEN}


@dataclass(frozen=True, slots=True)
class FormValues:
    """The texts of all fields as they stand; `sex` holds the contract's word, "" while none is chosen."""

    first_name: str = ""
    last_name: str = ""
    sex: str = ""
    date_of_birth: str = ""
    phone_number: str = ""
    email: str = ""
    street: str = ""
    zip_code: str = ""
    city: str = ""
    state: str = ""

    def text(self, field: FormField) -> str:
        """Return the text of one field."""
        text: str = getattr(self, field.value)
        return text

    def with_text(self, field: FormField, text: str) -> FormValues:
        """Return a copy with one field replaced."""
        return replace(self, **{field.value: text})


@dataclass(frozen=True, slots=True)
class Reading:
    """How texts are read in this shop today: the region of its phones (ISO 3166), the date."""

    region: str
    today: date

    def meaning(self, field: FormField, text: str) -> str:
        """Return what a text means, so that two writings of one value are equal."""
        if field is FormField.PHONE:
            return sent_phone(text, self.region)
        if field is FormField.BORN:
            return str(read_typed_date(text, self.today) or trim(text))
        return trim(text)


def values_of(customer: Customer | None, region: str) -> FormValues:
    """Return a record as the fields show it; nothing for a record that was never read."""
    personal = (customer and customer.personal) or PersonalData("", "", "", "", None, Sex.UNKNOWN)
    address = (customer and customer.address) or Address()
    return FormValues(
        first_name=personal.first_name,
        last_name=personal.last_name,
        sex="" if personal.sex is Sex.UNKNOWN else personal.sex.value,
        date_of_birth=written_date(personal.date_of_birth),
        phone_number=shown_phone(personal.phone_number, region),
        email=personal.email,
        street=address.street,
        zip_code=address.zip_code,
        city=address.city,
        state=address.state,
    )


def values_from_search(text: str) -> FormValues:
    """Return a new form for somebody who was searched in vain: an e-mail, a phone, or first and last name."""
    text = " ".join(trim(text).split())
    if "@" in text:
        return FormValues(email=text)
    if any(c.isdigit() for c in text):
        return FormValues(phone_number=text)
    first, _, last = text.partition(" ")
    return FormValues(first_name=first, last_name=last)


def touched(values: FormValues, shown: FormValues, reading: Reading) -> tuple[FormField, ...]:
    """Return the fields whose meaning differs from what the form first showed."""
    return tuple(
        field
        for field in FormField
        if reading.meaning(field, values.text(field)) != reading.meaning(field, shown.text(field))
    )


def faults(values: FormValues, shown: FormValues, reading: Reading, *, complete: bool) -> dict[FormField, Fault]:
    """Return what cannot be saved, in tab order; `complete` asks for all that a new customer needs.

    In an edit a value that nobody touched is never at fault: it is not sent.
    """
    judged = FormField if complete else touched(values, shown, reading)
    found = ((field, fault_of(field, values.text(field), reading)) for field in judged)
    return {field: fault for field, fault in found if fault is not None}


def fault_of(field: FormField, text: str, reading: Reading) -> Fault | None:
    """Return what is wrong with the text of one field; parts of the address may be empty."""
    if field is FormField.BORN and trim(text):
        return _date_fault(text, reading.today)
    if field in PERSONAL_FIELDS and not trim(text):
        return Fault.MISSING
    wrong = text_fault(text)
    if field is FormField.EMAIL and wrong is not TextFault.HIDDEN:
        fault = email_fault(text)
        return _EMAIL_FAULTS[fault] if fault else None
    return _TEXT_FAULTS[wrong] if wrong else None


def change_of(
    values: FormValues, shown: FormValues, reading: Reading, eyes: tuple[EyeChange, ...] = ()
) -> CustomerChange:
    """Return the change that is saved: the touched fields and the given eyes, nothing else.

    The values must be free of `faults`.
    """
    changed = {field: reading.meaning(field, values.text(field)) for field in touched(values, shown, reading)}
    born, sex = changed.get(FormField.BORN), changed.get(FormField.SEX)
    personal = PersonalChange(
        first_name=changed.get(FormField.FIRST_NAME),
        last_name=changed.get(FormField.LAST_NAME),
        email=changed.get(FormField.EMAIL),
        phone_number=changed.get(FormField.PHONE),
        date_of_birth=date.fromisoformat(born) if born else None,
        sex=Sex(sex) if sex else None,
    )
    address = AddressChange(**{field.value: changed.get(field) for field in ADDRESS_FIELDS})
    return CustomerChange(personal, address, eyes)


def _date_fault(text: str, today: date) -> Fault | None:
    born = read_typed_date(text, today)
    if born is None:
        return Fault.NO_SUCH_DATE if is_written_as_date(text) else Fault.NO_DATE
    if born > today:
        return Fault.IN_FUTURE
    return Fault.TOO_EARLY if born < EARLIEST else None
