"""Builds storage, api, sync and services from settings. The only place that knows how the parts fit; no Qt.

What the first rows of a store do not need is composed when it is first asked for (`sending`, `beside`, `samples`).
"""

from joptic_desktop.compose.profiles import (
    OpenProfile,
    Outside,
    forget_computer,
    open_profile,
    passphrase_source,
    ways_in,
)
from joptic_desktop.compose.stores import OpenStore, open_store

__all__ = [
    "OpenProfile",
    "OpenStore",
    "Outside",
    "forget_computer",
    "open_profile",
    "open_store",
    "passphrase_source",
    "ways_in",
]
