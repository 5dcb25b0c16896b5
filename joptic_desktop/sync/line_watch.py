"""Keeps the gate: every answer and failure passes here, and the canary request that tests a closed line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from psygnal import Signal

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.outcome import Outcome
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import (
    BadAnswer,
    Forbidden,
    NotFound,
    Refused,
    ServiceError,
    SignInNeeded,
    TooMany,
    Unreachable,
)
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.gate import Gate, Line, closed, held, hurried, opened, tried_again
from joptic_desktop.sync.settling import gate_after

WRONG_STORE = tr("This account may not read this store.")


class LineWatch:
    """The gate of one store, and its only writer. `changed` tells the new `Gate`; `jitter` gives numbers in 0…1."""

    changed = Signal(object)

    def __init__(self, api: CustomersApi, clock: Clock, jitter: Callable[[], float], first_canary: float = 0.0) -> None:
        self._api = api
        self._clock = clock
        self._jitter = jitter
        self.gate = Gate(since=clock.now(), retry_at=clock.monotonic() + first_canary)

    def note_outcome(self, outcome: Outcome) -> None:
        """Take in what a write met."""
        self._set(gate_after(self.gate, outcome, self._clock.now(), self._clock.monotonic(), self._jitter()))

    def note_answer(self) -> None:
        """Take in that the service answered a read."""
        self._set(opened(self.gate, self._clock.now()))

    def note_error(self, error: ServiceError) -> None:
        """Take in what a read met."""
        now, monotonic = self._clock.now(), self._clock.monotonic()
        match error:
            case NotFound() | Refused():
                self.note_answer()
            case BadAnswer():
                pass  # one record may be broken; only the canary judges the line by the shape of an answer
            case TooMany(retry_after=wait):
                self._set(held(self.gate, now, monotonic + wait))
            case SignInNeeded():
                self._set(closed(self.gate, Line.SIGN_IN, now, monotonic, self._jitter(), error.sentence))
            case Forbidden():
                self._set(closed(self.gate, Line.NO_ACCESS, now, monotonic, self._jitter(), WRONG_STORE))
            case _:
                is_portal, asked = (
                    (error.portal, error.retry_after) if isinstance(error, Unreachable) else (False, None)
                )
                line = Line.PORTAL if is_portal else Line.NO_LINE if error.status is None else Line.FAILING
                self._set(closed(self.gate, line, now, monotonic, self._jitter(), error.sentence, asked))

    async def canary(self) -> bool:
        """Ask the small request that tests the line; return whether the service itself answered as agreed."""
        try:
            await self._api.list(PageRequest(limit=1), priority=Priority.COUNTER)
        except (BadAnswer, NotFound, Refused) as error:
            now, monotonic = self._clock.now(), self._clock.monotonic()
            self._set(closed(self.gate, Line.FAILING, now, monotonic, self._jitter(), error.sentence))
            return False
        except ServiceError as error:
            self.note_error(error)
            return False
        self.note_answer()
        return True

    def hurry(self) -> None:
        """Forget all waiting: a person asked to send now."""
        self._set(hurried(self.gate))

    def network_changed(self) -> None:
        """Take in that the way to the service may be another one now: a closed line is tested at once."""
        self._set(tried_again(self.gate))

    def storage_refuses(self, reason: str) -> None:
        """Take in that this computer's own disk refuses: nothing is sent that could not be noted."""
        now, monotonic = self._clock.now(), self._clock.monotonic()
        self._set(closed(self.gate, Line.STORAGE, now, monotonic, self._jitter(), reason))

    def signed_in(self) -> None:
        """Take in a new token: the line is tried again at once."""
        self._set(hurried(replace(self.gate, line=Line.UNKNOWN)))

    def pause(self, *, paused: bool) -> None:
        """Stop or resume everything but what a person opens."""
        self._set(replace(self.gate, paused=paused))

    def _set(self, gate: Gate) -> None:
        if gate != self.gate:
            self.gate = gate
            self.changed.emit(gate)
