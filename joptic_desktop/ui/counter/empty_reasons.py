"""Why a list is empty, in words, and what can be done about it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.filters import active_filters
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.widgets.plain_text import shortened

translate = QCoreApplication.translate
_LONGEST_SOUGHT = 60


class Offer(Enum):
    """What the button of an empty list does."""

    CREATE = "create"
    CLEAR = "clear"
    RETRY = "retry"
    CONNECT = "connect"


@dataclass(frozen=True, slots=True)
class EmptyReason:
    """Icon, headline and sentence; the word of the button and what it does."""

    icon: str
    headline: str
    sentence: str = ""
    action: str = ""
    offer: Offer | None = None


def first_run() -> EmptyReason:
    """Say that no shop is connected yet."""
    return EmptyReason(
        "glasses",
        translate("EmptyList", "No shop yet"),
        translate("EmptyList", "Connect your shop, or look around with sample customers."),
        translate("EmptyList", "Connect…"),
        Offer.CONNECT,
    )


def failed(sentence: str) -> EmptyReason:
    """Say that the list could not be read; ``sentence`` says why."""
    return EmptyReason(
        "conflict",
        translate("EmptyList", "The list cannot be shown"),
        sentence,
        translate("EmptyList", "Try again"),
        Offer.RETRY,
    )


def nothing_found(query: CustomerQuery, status: SyncStatus | None, *, all_customers: int) -> EmptyReason | None:
    """Return why a query shows nobody: no match, a filter, an empty shop, or a computer that never saw the list.

    None means that nobody knows yet: the service was asked for the first time and has not answered.
    """
    if query.search:
        sought = isolate(shortened(query.search, _LONGEST_SOUGHT))
        return EmptyReason(
            "search",
            translate("EmptyList", "Nobody matches “{text}”").format(text=sought),
            translate("EmptyList", "Check the spelling, or search by phone or e-mail."),
            translate("EmptyList", "Create “{text}”").format(text=sought.replace("&", "&&")),
            Offer.CREATE,
        )
    if active_filters(query):
        return EmptyReason(
            "people",
            translate("EmptyList", "Nobody here"),
            translate("EmptyList", "No customer fits these filters."),
            translate("EmptyList", "Show all"),
            Offer.CLEAR,
        )
    if all_customers == 0 and status is not None and status.state is not SyncState.ONLINE:
        return None if status.state is SyncState.STARTING else _never_seen()
    return EmptyReason(
        "people",
        translate("EmptyList", "No customers yet"),
        translate("EmptyList", "The first one you add appears here."),
        translate("EmptyList", "New customer"),
        Offer.CREATE,
    )


def _never_seen() -> EmptyReason:
    return EmptyReason(
        "cloud-off",
        translate("EmptyList", "Not on this computer yet"),
        translate(
            "EmptyList",
            "This computer never saw the list, and the service cannot be reached. New customers can be added now.",
        ),
        translate("EmptyList", "Try now"),
        Offer.RETRY,
    )
