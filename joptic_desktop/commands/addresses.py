"""Addresses of services as options: judged by the window's rule, before anything is opened or sent."""

from __future__ import annotations

from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.sign_in_blame import fault_of_address


def must_be_address(option: str, address: str) -> None:
    """Raise `InvalidInput` that names the option when a service cannot be asked at this address."""
    fault = fault_of_address(address)
    if fault:
        raise InvalidInput(f"{option}: {fault}")
