"""Why a list is empty, in words, and what can be done about it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.filters import active_filters
from joptic_desktop.ui.theme.script import isolate


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
    """No shop is connected yet."""
    return EmptyReason(
        "glasses",
        _tr("No shop yet"),
        _tr("Connect your shop, or look around with sample customers."),
        _tr("Connect…"),
        Offer.CONNECT,
    )


def failed(sentence: str) -> EmptyReason:
    """The list could not be read; ``sentence`` says why."""
    return EmptyReason("conflict", _tr("The list cannot be shown"), sentence, _tr("Try again"), Offer.RETRY)


def nothing_found(query: CustomerQuery, status: SyncStatus | None, *, all_customers: int) -> EmptyReason:
    """Return why a query shows nobody: no match, a filter, an empty shop, or a computer that never saw the list."""
    if query.search:
        return EmptyReason(
            "search",
            _tr("Nobody matches “{text}”").format(text=isolate(query.search)),
            _tr("Check the spelling, or search by phone or e-mail."),
            _tr("Create “{text}”").format(text=isolate(query.search)),
            Offer.CREATE,
        )
    if active_filters(query):
        return EmptyReason(
            "people", _tr("Nobody here"), _tr("No customer fits these filters."), _tr("Show all"), Offer.CLEAR
        )
    if all_customers == 0 and status is not None and status.state is not SyncState.ONLINE:
        return _never_seen(status)
    return EmptyReason(
        "people",
        _tr("No customers yet"),
        _tr("The first one you add appears here and goes to the service."),
        _tr("New customer"),
        Offer.CREATE,
    )


def _never_seen(status: SyncStatus) -> EmptyReason:
    if status.state is SyncState.STARTING:
        return EmptyReason("people", _tr("Asking the service…"), _tr("The customers of this shop appear here."))
    return EmptyReason(
        "cloud-off",
        _tr("Not on this computer yet"),
        _tr("This computer never saw the list, and the service cannot be reached. New customers can be added now."),
        _tr("Try now"),
        Offer.RETRY,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmptyList", text)
