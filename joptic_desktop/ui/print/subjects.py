"""What a sheet says of a customer, from what this computer knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.services.phones import shown_phone
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.record_words import name_of
from joptic_desktop.ui.print.sheet_writer import Subject
from joptic_desktop.ui.print.stopped import stopped_in, with_eyes


def subject_of(view: CustomerView, region: str, is_stand_in: Callable[[str], bool]) -> Subject:
    """Return the subject; phones are written for a region, and an e-mail that is only a stand-in is left out."""
    customer = view.customer
    rx = (customer.prescription if customer else None) or Prescription()
    personal = customer.personal if customer else None
    known = Subject(
        name_of(view),
        prescription=rx,
        stopped=stopped_in(view.pending),
        rx_stopped=stopped_in(with_eyes(view.pending)),
    )
    if customer is None or personal is None:
        return known
    email = "" if is_stand_in(personal.email) else personal.email
    phone = shown_phone(personal.phone_number, region)
    return replace(known, personal=personal, phone=phone, email=email, address=customer.address)
