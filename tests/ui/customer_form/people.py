"""Invented people for the tests of the form."""

from datetime import UTC, date, datetime

from joptic_desktop.domain.attachments import FileState
from joptic_desktop.domain.customers import Address, Customer, CustomerSummary, PersonalData, Sex, Status
from joptic_desktop.domain.prescription import Eye, Prescription, Vision
from joptic_desktop.services.views import FileView

NOW = datetime(2026, 11, 23, 10, 43, tzinfo=UTC)
STAMP = "2026-11-14T10:00:00.000Z"
SAMIRA = Customer(
    "c1",
    is_active=True,
    created_at=STAMP,
    updated_at=STAMP,
    personal=PersonalData(
        "Samira", "Benkirane", "samira.benkirane@example.com", "+212661234567", date(1972, 5, 12), Sex.FEMALE, "p1"
    ),
    address=Address("14, rue des Orangers", "Casablanca", "20100", "Casablanca-Settat", "a1"),
    prescription=Prescription(
        Vision(Eye("-3.25", "-0.50", "175"), Eye("-2.50", "-1.00", "10")),
        Vision(Eye("-2.25", "-0.50", "175"), Eye("-1.50", "-1.00", "10")),
        Vision(Eye("-1.25", "-0.50", "175"), Eye("-0.50", "-1.00", "10")),
        "o1",
    ),
)
SENT = FileView(
    "idCard",
    "carte-identite.jpg",
    "image/jpeg",
    1_200_000,
    FileState.SENT,
    sent_at=datetime(2026, 11, 14, 10, 14, tzinfo=UTC).timestamp(),
)
SENDING = FileView("prescription", "ordonnance-2026-11.pdf", "application/pdf", 214_000, FileState.WAITING, percent=42)


def summary(customer: Customer, *, is_local: bool = True) -> CustomerSummary:
    name = customer.personal.name if customer.personal else "Online Customer"
    return CustomerSummary(customer.id, name, "user@example.com", (), is_local, Status.ACTIVE, STAMP, STAMP)


def new_values() -> dict[str, str]:
    return {
        "first_name": "Layla",
        "last_name": "Hassan",
        "sex": "female",
        "date_of_birth": "12/05/1992",
        "phone_number": "0662 41 08 35",
        "email": "layla@example.com",
    }
