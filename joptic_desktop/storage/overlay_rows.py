"""The pending writes of one customer as the cache keeps them, to be laid over whatever is confirmed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.coalescing import combined
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.overlay import apply_change, new_customer
from joptic_desktop.domain.queries import Attention
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.storage.write_codec import (
    change_from_text,
    change_to_text,
    compact,
    customer_from_text,
    customer_to_text,
)

_ATTENTION = {WriteState.NEEDS_DECISION: Attention.CONFLICT, WriteState.REFUSED: Attention.REFUSED}
_FROM_WORST = (Attention.CONFLICT, Attention.REFUSED, Attention.DIFFERENT, Attention.WAITING)
_STOPPED = frozenset({WriteState.NEEDS_DECISION, WriteState.REFUSED})


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a customer's unfinished writes do to what is shown.

    `created` is True for a customer the service has not seen, `hidden` for one about to be deleted; `base` is the
    record the first edit was made on; `first_at` and `last_at` are the seconds of the first and last save, and
    `account` is whose that last one is.
    """

    created: bool
    hidden: bool
    attention: Attention
    change: CustomerChange
    base: Customer | None
    first_at: float
    last_at: float
    account: str = ""

    def lay_over(self, confirmed: Customer | None) -> Customer | None:
        """Return the record as it will be; None when there is nothing to lay the change on."""
        if confirmed is None and self.created:
            return new_customer(self.change, stamp(self.first_at))
        below = confirmed or self.base
        return apply_change(below, self.change) if below else None


def overlay_of(writes: Sequence[Write], *, different: bool = False) -> Overlay:
    """Return what the unfinished writes of one customer, in their order, do together.

    `different` says that the service holds otherwise what an earlier one meant; without it there is at least one write.
    """
    change = CustomerChange()
    for write in writes:
        if write.change is not None:
            change = combined(change, write.change)
    seen = {_ATTENTION.get(write.state, Attention.WAITING) for write in writes}
    seen |= {Attention.DIFFERENT} if different else set()
    return Overlay(
        created=any(write.verb is Verb.CREATE for write in writes),
        hidden=any(write.verb is Verb.DELETE and write.state not in _STOPPED for write in writes),
        attention=next(attention for attention in _FROM_WORST if attention in seen),
        change=change,
        base=next((write.base for write in writes if write.base), None),
        first_at=writes[0].saved_at if writes else 0.0,
        last_at=writes[-1].saved_at if writes else 0.0,
        account=writes[-1].account if writes else "",
    )


def overlay_to_text(overlay: Overlay) -> str:
    """Return an overlay as JSON text."""
    base = customer_to_text(overlay.base) if overlay.base else None
    change = change_to_text(overlay.change)
    flags = [overlay.created, overlay.hidden, overlay.attention.value, overlay.first_at, overlay.last_at]
    return compact([*flags, change, base, overlay.account])


def overlay_from_text(text: str) -> Overlay:
    """Read back what `overlay_to_text` wrote."""
    created, hidden, attention, first_at, last_at, change, base, *account = json.loads(text)
    record = customer_from_text(base) if base else None
    return Overlay(created, hidden, Attention(attention), change_from_text(change), record, first_at, last_at, *account)


def stamp(seconds: float) -> str:
    """Return an instant as the service writes it, in UTC with milliseconds."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
