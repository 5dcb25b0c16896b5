"""The password for a service of the shop's own goes to nobody else."""

from __future__ import annotations

import pytest

from joptic_desktop.services.accounts_address import accounts_of
from joptic_desktop.settings import DEFAULT_ACCOUNTS, DEFAULT_SERVICE


@pytest.mark.parametrize(
    "service", [DEFAULT_SERVICE, f"{DEFAULT_SERVICE}/", "joptic.jethings.com", " HTTPS://JOptic.JeThings.com:443"]
)
def test_the_usual_service_has_its_accounts_elsewhere_however_it_is_written(service: str) -> None:
    assert accounts_of(service) == DEFAULT_ACCOUNTS


@pytest.mark.parametrize(
    "service", ["https://till.example", "http://127.0.0.1:8080", "https://joptic.jethings.co", "http://", ""]
)
def test_any_other_service_signs_in_by_itself(service: str) -> None:
    assert accounts_of(service) == service
