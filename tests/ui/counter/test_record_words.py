"""An address in one line: its comma is that of its own script."""

import pytest

from joptic_desktop.domain.customers import Address
from joptic_desktop.ui.counter.record_words import address_line


@pytest.mark.parametrize(
    ("street", "city", "line"),
    [
        ("14, rue des Orangers", "Casablanca", "14, rue des Orangers, 20100 Casablanca"),
        ("14، زنقة البرتقال", "الدار البيضاء", "14، زنقة البرتقال، 20100 الدار البيضاء"),
    ],
)
def test_an_address_has_the_comma_of_its_script(street: str, city: str, line: str) -> None:
    assert address_line(Address(street=street, city=city, zip_code="20100")) == line
