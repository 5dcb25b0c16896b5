"""What a shop says of itself on paper, and how it likes its paper: the choices of a store, kept on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_NAME, LONGEST_ADDRESS, LONGEST_PHONE = 120, 300, 60


class Paper(StrEnum):
    """The papers a sheet is made for."""

    A5 = "A5"
    A4 = "A4"


class SheetLanguage(StrEnum):
    """The languages of sheets, by ISO 639; each is written in its own words, whatever the interface speaks."""

    ENGLISH = "en"
    FRENCH = "fr"
    ARABIC = "ar"

    @property
    def from_right(self) -> bool:
        """True for a language that is written from the right."""
        return self is SheetLanguage.ARABIC

    @property
    def decimal_mark(self) -> str:
        """What parts a power from its hundredths, on paper and on screen."""
        return "," if self is SheetLanguage.FRENCH else "."


class SheetKind(StrEnum):
    """What can be printed of a customer."""

    PRESCRIPTION = "prescription"
    WORKSHOP = "workshop"
    CUSTOMER = "customer"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class ShopDetails:
    """The head of a shop's sheets and the sheet it begins with; `logo` is a PNG, or empty.

    Without a `language` the sheets begin in that of the screens.
    """

    name: str = ""
    address: str = ""
    phone: str = ""
    logo: bytes = b""
    paper: Paper = Paper.A5
    language: SheetLanguage | None = None
    kind: SheetKind = SheetKind.PRESCRIPTION
