"""What the program can do beyond the counter. A window offers it once somebody answers."""

from enum import Enum


class Feature(Enum):
    """Parts of the program that open from the main window."""

    LOCK = "lock"
    SETTINGS = "settings"
    SHOP = "shop"
    PRINT = "print"
    SYNC_CENTRE = "sync centre"
    SIGN_IN = "sign in"
