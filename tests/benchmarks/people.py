"""Invented customers by number: what the list tells of them, and their whole records."""

from __future__ import annotations

from datetime import date, timedelta

from joptic_desktop.domain.customers import Address, Customer, CustomerSummary, Group, PersonalData, Sex, Status
from joptic_desktop.domain.prescription import Eye, Prescription, Vision

FIRST = ("Amine", "Salma", "Karim", "Yasmine", "Claire", "Julien", "Fatima", "ليلى", "عمر", "Élodie", "Nadia", "Rachid")
LAST = ("Benali", "Tazi", "Moreau", "Haddad", "Alaoui", "Lefèvre", "Bensalem", "الحسني", "Garnier", "El Idrissi")
GROUPS = (Group("g1", "VIP"), Group("g2", "Progressive"))
_DAYS = 2400


def summary(number: int) -> CustomerSummary:
    """Return the list's row of a customer; names, days and groups come again, numbers and e-mails do not."""
    name = f"{FIRST[number % 12]} {LAST[number // 12 % 10]} {number}"
    day = date(2020, 1, 1) + timedelta(days=number % _DAYS)
    stamp = f"{day.isoformat()}T{number % 24:02}:00:00.000Z"
    groups = (GROUPS[number % 2],) if number % 5 == 0 else ()
    status = Status.INACTIVE if number % 9 == 0 else Status.ACTIVE
    return CustomerSummary(f"c{number}", name, f"customer{number}@example.com", groups, True, status, stamp, stamp)


def phone(number: int) -> str:
    """Return a customer's phone number."""
    return f"+2126{number:08}"


def record(row: CustomerSummary, number: int) -> Customer:
    """Return the whole record behind a row."""
    first, last = row.name.split(" ", 1)
    born = date(1940, 1, 1) + timedelta(days=number % 25_000)
    eye = Eye("-1.25", "-0.25", "90")
    return Customer(
        row.id,
        row.status is Status.ACTIVE,
        row.created_at,
        row.updated_at,
        personal=PersonalData(first, last, row.user_name, phone(number), born, Sex.FEMALE),
        address=Address(city="Fès"),
        prescription=Prescription(Vision(eye, eye), None, Vision(eye, eye)),
    )
