"""Pending changes laid over confirmed records."""

from hypothesis import given

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer
from joptic_desktop.domain.overlay import apply_change, new_customer
from tests.domain import values


@given(values.customers)
def test_an_empty_change_shows_the_record_as_it_is(customer: Customer) -> None:
    assert apply_change(customer, CustomerChange()) == customer


@given(values.customers, values.changes)
def test_laying_a_change_over_twice_is_the_same_as_once(customer: Customer, change: CustomerChange) -> None:
    once = apply_change(customer, change)
    assert apply_change(once, change) == once


@given(values.customers, values.changes)
def test_what_the_service_owns_stays(customer: Customer, change: CustomerChange) -> None:
    shown = apply_change(customer, change)
    assert (shown.id, shown.is_active, shown.created_at) == (customer.id, customer.is_active, customer.created_at)


@given(values.changes)
def test_a_new_customer_is_the_change_alone(change: CustomerChange) -> None:
    shown = new_customer(change, "2026-01-01T00:00:00.000Z")
    assert shown.id == ""
    assert (shown.personal is None) == (change.personal == PersonalChange())
    eyes = shown.prescription.eyes() if shown.prescription else ()
    meant = {(e.distance, e.side): e.eye for e in change.eyes if not e.eye.is_empty}
    assert {(d, s): eye for d, s, eye in eyes} == meant


def test_an_emptied_part_is_shown_empty() -> None:
    customer = Customer("c", is_active=True, created_at="", updated_at="", address=Address("1 Rue A", "Rabat"))
    assert apply_change(customer, CustomerChange(address=AddressChange(city=""))).address == Address("1 Rue A", "")
