"""Phone numbers as a shop writes them: read with the shop's region, sent as E.164, shown in groups.

A number that cannot be read is kept as it was typed: the service takes any text, so nothing here ever refuses one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.folding import phone_digits, trim

_OWN_NUMBER = re.compile(r"(\+212|\+213|\+33)(\d)(\d\d)(\d\d)(\d\d)(\d\d)", re.ASCII)


class PhoneKind(StrEnum):
    """What a number is known to be."""

    MOBILE = "mobile"
    FIXED = "fixed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that could be read: `e164` is sent, `shown` is written on screens, `region` is ISO 3166, "" if none."""

    e164: str
    shown: str
    region: str
    kind: PhoneKind


def read_phone(text: str, region: str) -> Phone | None:
    """Read a number as typed in a shop of that region (ISO 3166); None when it is no valid number anywhere.

    Nor is one that is written with letters for digits, or has an extension: it would be sent as something else.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(trim(text), region)
    except phonenumbers.NumberParseException:
        return None
    if number.extension or not phonenumbers.is_valid_number(number):
        return None
    if not phone_digits(text).endswith(str(number.national_number)):
        return None
    written = phonenumbers.PhoneNumberFormat
    sent = phonenumbers.format_number(number, written.E164)
    grouped = grouped_phone(sent)
    return Phone(
        sent,
        grouped if grouped != sent else phonenumbers.format_number(number, written.INTERNATIONAL),
        phonenumbers.region_code_for_number(number) or "",
        _kind(phonenumbers.number_type(number)),
    )


def shown_phone(text: str, region: str) -> str:
    """Return a number as screens write it; a text that is no number stays as it is."""
    phone = read_phone(text, region)
    return phone.shown if phone else text


def grouped_phone(text: str) -> str:
    """Return an E.164 number of the shops' own countries in groups, any other text as it is; quick enough for lists."""
    known = _OWN_NUMBER.fullmatch(text)
    return " ".join(known.groups()) if known else text


def sent_phone(text: str, region: str) -> str:
    """Return a number as it is sent; a text that is no number stays as it is, trimmed."""
    phone = read_phone(text, region)
    return phone.e164 if phone else trim(text)


def _kind(number_type: int) -> PhoneKind:
    from phonenumbers import PhoneNumberType

    if number_type in {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}:
        return PhoneKind.MOBILE
    return PhoneKind.FIXED if number_type == PhoneNumberType.FIXED_LINE else PhoneKind.OTHER
