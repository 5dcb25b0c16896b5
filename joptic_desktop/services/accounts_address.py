"""Where the accounts of a service sign in."""

from __future__ import annotations

from joptic_desktop.api.origins import origin_of
from joptic_desktop.errors import InvalidInput
from joptic_desktop.settings import DEFAULT_ACCOUNTS, DEFAULT_SERVICE


def accounts_of(service: str) -> str:
    """Return where accounts of a service sign in: the password for one of your own goes to nobody else.

    `service` is as typed; what is no address yet is returned as it is.
    """
    try:
        is_default = origin_of(service) == DEFAULT_SERVICE
    except InvalidInput:
        is_default = False
    return DEFAULT_ACCOUNTS if is_default else service
