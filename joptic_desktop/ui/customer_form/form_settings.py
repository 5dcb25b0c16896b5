"""What a shop has set that matters to the form, and where it asks the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from joptic_desktop.domain.attachments import DEFAULT_SIZE_LIMIT
from joptic_desktop.ui.attachments.thumbnails import decoder_command
from joptic_desktop.ui.customer_form.drafts import PAUSE_MS
from joptic_desktop.ui.customer_form.form_values import Reading


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class FormSettings:
    """`region` is that of the shop's phones (ISO 3166), `size_limit` the largest file in bytes.

    `decoder` starts the program that makes thumbnails, `now` is aware and gives the shop's zone, `pause_ms` is the
    pause in typing after which a draft is kept.
    """

    region: str = "MA"
    size_limit: int = DEFAULT_SIZE_LIMIT
    decoder: Sequence[str] = field(default_factory=decoder_command)
    now: Callable[[], datetime] = _now
    pause_ms: int = PAUSE_MS

    def reading(self) -> Reading:
        """Return how texts are read at this moment."""
        return Reading(self.region, self.now().date())
