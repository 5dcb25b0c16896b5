"""What the screens show: confirmed records with the pending changes of this computer laid over."""

from __future__ import annotations

from dataclasses import fields, replace

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, PersonalData, Sex
from joptic_desktop.domain.merging import laid_over

_NOBODY = PersonalData("", "", "", "", None, Sex.UNKNOWN)


def apply_change(customer: Customer, change: CustomerChange) -> Customer:
    """Return the customer as it will be once the change has arrived."""
    personal = _given(change.personal)
    address = _given(change.address)
    return replace(
        customer,
        personal=replace(customer.personal or _NOBODY, **personal) if personal else customer.personal,  # type: ignore[arg-type]  # leaves keep the types of the change
        address=replace(customer.address or Address(), **address) if address else customer.address,  # type: ignore[arg-type]  # as above
        prescription=laid_over(customer.prescription, change.eyes) if change.eyes else customer.prescription,
    )


def new_customer(change: CustomerChange, stamp: str) -> Customer:
    """Return the record of a customer the service has not seen yet; its id is empty, `stamp` is an ISO instant."""
    return apply_change(Customer("", is_active=True, created_at=stamp, updated_at=stamp), change.without_removals)


def _given(change: PersonalChange | AddressChange) -> dict[str, object]:
    return {f.name: value for f in fields(change) if (value := getattr(change, f.name)) is not None}
