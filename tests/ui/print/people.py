"""The invented person, shop and moment that the printed sheets of these tests are about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtGui import QColor, QImage

from joptic_desktop.domain.customers import Address, PersonalData, Sex
from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.domain.shop_details import SheetLanguage, ShopDetails
from joptic_desktop.ui.attachments.decoder import png
from joptic_desktop.ui.print.sheet_writer import Imprint, Subject

AT = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
RX = Prescription(
    Vision(Eye("-3.25", "-0.50", "175"), Eye("-2.50", "-1.00", "10")),
    Vision(Eye("-2.25", "-0.50", "175"), Eye("-1.50", "-1.00", "10")),
    Vision(Eye("-1.25", "-0.50", "175"), Eye("-0.50", "-1.00", "10")),
)
NAMES = {
    SheetLanguage.ENGLISH: "Samira Benkirane",
    SheetLanguage.FRENCH: "Samira Benkirane",
    SheetLanguage.ARABIC: "سميرة بنكيران",
}
SAMIRA = PersonalData(
    "Samira", "Benkirane", "samira.benkirane@example.com", "+212661234567", date(1972, 5, 12), Sex.FEMALE
)
HOME = Address("14, rue des Orangers", "Casablanca", "20100", "Grand Casablanca")


def logo() -> bytes:
    """A picture of the size that is kept."""
    image = QImage(384, 256, QImage.Format.Format_RGB32)
    image.fill(QColor("#0F6E78"))
    return png(image)


def shop() -> ShopDetails:
    return ShopDetails("Optique Atlas", "14, rue des Orangers, 20100 Casablanca", "+212 5 22 00 11 22", logo())


def imprint(details: ShopDetails | None = None, who: str = "Salma Idrissi") -> Imprint:
    return Imprint(details or shop(), who, AT)


def subject(language: SheetLanguage = SheetLanguage.ENGLISH, rx: Prescription = RX, name: str = "") -> Subject:
    """The person under a name of the sheet's language."""
    name = name or NAMES[language]
    return Subject(name, SAMIRA, "+212 6 61 23 45 67", SAMIRA.email, HOME, rx)


def right_eye(sphere: str, cylinder: str = "0", axis: str = "0") -> Prescription:
    """A prescription of one eye."""
    return Prescription(Vision(Eye(sphere, cylinder, axis), None))


def with_name(known: Subject, name: str) -> Subject:
    return replace(known, name=name)
