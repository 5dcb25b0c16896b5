"""Pasts for the tests of the history: plain prescriptions at days before one moment."""

from datetime import UTC, datetime

from psygnal import Signal

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.services.views import PastRx, RxFate, RxOrigin

NOW = datetime(2026, 11, 20, 10, 40, tzinfo=UTC)
DAY = 24 * 3600.0
AMINA = "amina@atlas.example"
Values = tuple[str, str, str]


def rx(right: Values | None = None, left: Values | None = None, distance: Distance = Distance.DISTANCE) -> Prescription:
    """Return a prescription of one distance."""
    made = Prescription()
    for side, values in ((Side.RIGHT, right), (Side.LEFT, left)):
        if values is not None:
            made = made.with_eye(distance, side, Eye(*values))
    return made


def sphere(power: str) -> Prescription:
    """Return a prescription of one right lens without a cylinder."""
    return rx((power, "0", "0"))


def read(days_ago: float, prescription: Prescription) -> PastRx:
    """Return a reading of the service."""
    return PastRx(NOW.timestamp() - days_ago * DAY, "", RxOrigin.SERVICE, prescription)


def saved(days_ago: float, prescription: Prescription, fate: RxFate = RxFate.ON_SERVICE) -> PastRx:
    """Return a save of this computer."""
    return PastRx(NOW.timestamp() - days_ago * DAY, AMINA, RxOrigin.THIS_COMPUTER, prescription, fate)


class Customers:
    """Tells that a customer changed."""

    changed = Signal(str)


class Pasts:
    """The services that the window asks: one past for every uid."""

    def __init__(self, *past: PastRx) -> None:
        self.past = past
        self.customers = Customers()

    @property
    def history(self) -> "Pasts":
        return self

    async def of(self, uid: str) -> tuple[PastRx, ...]:
        return self.past
