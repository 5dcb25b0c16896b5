"""The line between a desk and the model of a service: each write may meet one mishap, that was ordered before."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from heapq import heappop, heappush
from typing import Any

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.calls import Call
from joptic_desktop.api.observed import Failure, Observed
from joptic_desktop.api.throttle import Throttle
from tests.campaigns.engine.requests import Asked, Sent
from tests.campaigns.engine.shop_service import Finish, ShopService
from tests.campaigns.simulated_line import Killed
from tests.campaigns.virtual_clock import VirtualClock, date_of

OURS = "till"
STORE = "store-1"
TICK = 0.05
READ_TIMEOUT = 30.0


class Mishap(StrEnum):
    """What becomes of one write on its way."""

    REPLY_LOST = "applied, the reply lost"
    LATE = "applied after we hung up"
    DROPPED = "never applied, no answer"
    BODY_CUT = "the body breaks off"
    FAILS_BEFORE = "500 before it was applied"
    FAILS_AFTER = "500 after it was applied"
    KILLED_BEFORE = "the program ends, never applied"
    KILLED_AFTER = "the program ends, applied"


_NOT_APPLIED = frozenset({Mishap.DROPPED, Mishap.BODY_CUT, Mishap.FAILS_BEFORE, Mishap.KILLED_BEFORE})


@dataclass(frozen=True, slots=True)
class Attempt:
    """A write of ours on its way, and what the service held of that customer then."""

    asked: Asked
    before: dict[str, Any] | None


@dataclass(slots=True)
class DeskLine:
    """A line as `CustomersApi` asks it. `mishaps` wait for the next writes; `attempts` are all writes that left."""

    service: ShopService
    clock: VirtualClock
    is_up: bool = True
    mishaps: list[Mishap] = field(default_factory=list)
    attempts: list[Attempt] = field(default_factory=list)
    store: str = STORE
    throttle: Throttle = field(default_factory=lambda: Throttle(RateBudget(unlimited=True)))
    _late: list[tuple[float, int, Finish]] = field(default_factory=list)

    async def close(self) -> None:
        """Nothing is held open."""

    def settle(self) -> None:
        """Let everything take effect that is due."""
        while self._late and self._late[0][0] <= self.clock.seconds:
            heappop(self._late)[2]()

    async def ask(self, call: Call) -> Observed:
        """Carry one request; raises `Killed` when its mishap is the end of the program."""
        self.clock.seconds += TICK
        self.settle()
        if not self.is_up:
            return Observed(call.action, failure=Failure.NO_CONNECTION, at=self.clock.wall())
        asked = _asked(call)
        finish = self.service.begin(asked)
        if not asked.is_write:
            return self._answered(call, *finish()[:2])
        record = self.service.records.get(asked.customer)
        self.attempts.append(Attempt(asked, record.content() if record else None))
        return self._write(call, finish)

    def _write(self, call: Call, finish: Finish) -> Observed:
        mishap = self.mishaps.pop(0) if self.mishaps else None
        if mishap is Mishap.LATE:
            latest = self.service.manner.latest
            heappush(self._late, (self.clock.seconds + READ_TIMEOUT + latest, len(self.attempts), finish))
        answer = finish() if mishap is not Mishap.LATE and mishap not in _NOT_APPLIED else None
        if mishap is None and answer is not None:
            return self._answered(call, *answer[:2])
        match mishap:
            case Mishap.FAILS_BEFORE | Mishap.FAILS_AFTER:
                return self._answered(call, 500, b'{"statusCode":500,"message":"Internal server error"}')
            case Mishap.KILLED_BEFORE | Mishap.KILLED_AFTER:
                raise Killed
            case Mishap.BODY_CUT:
                return Observed(call.action, failure=Failure.BROKEN, at=self.clock.wall())
        self.clock.seconds += READ_TIMEOUT
        now = self.clock.wall()
        return Observed(call.action, failure=Failure.TIMED_OUT, body_done=True, last_byte_at=now - READ_TIMEOUT, at=now)

    def _answered(self, call: Call, status: int, body: bytes) -> Observed:
        now = self.clock.wall()
        headers = {"date": date_of(self.service.time(self.clock.seconds)), "content-type": "application/json"}
        return Observed(call.action, status, headers, body, body_done=True, last_byte_at=now, at=now)


def _asked(call: Call) -> Asked:
    data = json.loads(call.form.json_text) if call.form else dict(call.json or {})
    files = tuple(
        Sent(file.field, sha256(file.open().read(file.size)).hexdigest(), file.size)
        for file in (call.form.files if call.form else ())
    )
    return Asked(call.method.value, call.path, dict(call.params), STORE, OURS, data, files)
