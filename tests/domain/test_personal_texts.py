"""Texts of a person: as long as a name ever is, and shown in the order they are in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import AddressChange, CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, PersonalData, Sex
from joptic_desktop.domain.personal_texts import LONGEST, TextFault, text_fault, text_faults

TURNED, LONG = "Has\u202esan", "n" * (LONGEST + 1)
KNOWN = Customer(
    "c1",
    is_active=True,
    created_at="",
    updated_at="",
    personal=PersonalData(TURNED, "Hassan", "h@example.com", "12", None, Sex.FEMALE),
    address=Address(street=LONG),
)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", None),
        ("Layla \u2067ليلى\u2069", None),
        ("n" * LONGEST, None),
        (f"\u202d {'n' * LONGEST}\u202c", None),
        (LONG, TextFault.TOO_LONG),
        (TURNED, TextFault.HIDDEN),
        ("Has\u202dsan", TextFault.HIDDEN),
        ("Evil\u001b[2Jman", TextFault.HIDDEN),
        ("12, rue\nAtlas", None),
    ],
)
def test_a_text_is_judged_after_trimming(text: str, fault: TextFault | None) -> None:
    assert text_fault(text) is fault


def test_what_the_service_holds_is_nobodys_fault() -> None:
    same = CustomerChange(PersonalChange(first_name=TURNED), AddressChange(street=LONG))
    assert list(text_faults(same, KNOWN)) == []
    assert dict(text_faults(same, None)) == {"first_name": TextFault.HIDDEN, "street": TextFault.TOO_LONG}
    email = f"layla@{'b' * 61}.{'c' * 60}.{'d' * 60}.example.com"
    assert len(email) == LONGEST + 1
    assert list(text_faults(CustomerChange(PersonalChange(email=email)), None)) == []
    moved = CustomerChange(PersonalChange(last_name=TURNED))
    assert dict(text_faults(moved, KNOWN)) == {"last_name": TextFault.HIDDEN}


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u202d\u202e"), max_size=LONGEST))
def test_any_other_text_may_be_saved(text: str) -> None:
    assert text_fault(text) is None
