"""`jsonData`: what a create or an update sends, as the text of one form field."""

from __future__ import annotations

import json
from dataclasses import replace

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.contract import JsonObject, address_to_json, change_to_json, prescription_to_json
from joptic_desktop.domain.customers import Address
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.prescription import Prescription

LARGEST = 256 * 1024


class PayloadTooLong(ValueError):
    """The data of one customer are longer than any service accepts in one field."""


def create_payload(change: CustomerChange) -> str:
    """Return the `jsonData` of a new customer; an eye that was taken back again is absent. Raises `PayloadTooLong`."""
    return _text(change_to_json(replace(change.without_removals, personal=_trimmed(change.personal))))


def update_payload(personal: PersonalChange, address: Address | None, prescription: Prescription | None) -> str:
    """Return the `jsonData` of an update: changed personal leaves, whole address, whole prescription.

    The whole objects make a service that replaces and one that merges end alike. Raises `PayloadTooLong`.
    """
    data = change_to_json(CustomerChange(personal=_trimmed(personal)))
    if address is not None:
        data["address"] = address_to_json(address)
    if prescription is not None:
        data["opticData"] = prescription_to_json(prescription)
    return _text(data)


def _trimmed(personal: PersonalChange) -> PersonalChange:
    return personal if personal.email is None else replace(personal, email=trim(personal.email))


def _text(data: JsonObject) -> str:
    # plain ASCII survives a service that takes a form field for Latin-1
    text = json.dumps(data, separators=(",", ":"))
    if len(text) > LARGEST:
        raise PayloadTooLong("the data of this customer are too long to be sent")
    return text
