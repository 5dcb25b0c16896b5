"""Birth dates are calendar dates: no time zone ever moves one by a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

EARLIEST = date(1900, 1, 1)


def read_birth_date(text: str) -> date | None:
    """Return the calendar date that an ISO instant or date means, or None when it is neither.

    Writers in zones around UTC store local midnight: the nearest UTC midnight is the date that was meant.
    """
    text = text.strip()
    try:
        if len(text) <= len("YYYY-MM-DD"):
            return date.fromisoformat(text)
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    instant = instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant
    try:
        return (instant.astimezone(UTC) + timedelta(hours=12)).date()
    except OverflowError:
        return None


def write_birth_date(born: date) -> str:
    """Return the contract's form, midnight UTC: `1992-05-12T00:00:00.000Z`."""
    return f"{born.isoformat()}T00:00:00.000Z"


def age_on(born: date, today: date) -> int:
    """Return the age in whole years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
