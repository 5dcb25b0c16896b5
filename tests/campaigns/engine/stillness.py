"""Whether a write that could go stands still: asked again and again from outside, by rules of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from joptic_desktop.api.budget import Method
from joptic_desktop.domain.writes import Verb, Write
from tests.campaigns.engine.order import free
from tests.campaigns.engine.till import ACCOUNT, Till
from tests.campaigns.engine.transport import Net

LONGEST = 120.0
_METHODS = {Verb.CREATE: Method.POST, Verb.UPDATE: Method.PUT, Verb.DELETE: Method.DELETE}


class Stillness:
    """Notes since when nothing held a write, and nothing happened to it."""

    def __init__(self, till: Till, net: Net) -> None:
        self._till = till
        self._net = net
        self._since: dict[int, tuple[float, int]] = {}

    def look(self) -> Iterator[str]:
        """Yield what stands still for too long."""
        now = asyncio.get_running_loop().time()
        idle = {write.seq for write in self._free(now)} if self._till.is_open else set()
        lines = self._till.lines_of(idle) if idle else {}
        # no time but that in which this computer was awake
        now -= self._till.computer.slept
        before, self._since = self._since, {}
        for seq in idle:
            since, known = before.get(seq, (now, lines[seq]))
            self._since[seq] = (since, known) if known == lines[seq] else (now, lines[seq])
            if now - self._since[seq][0] > LONGEST:
                yield f"stuck: write {seq} could go since {self._since[seq][0]:.0f}, and it is {now:.0f}"

    def _free(self, now: float) -> Iterator[Write]:
        shop, clock = self._till.shop, self._till.computer.clock()
        if not shop.engine.watch.gate.may_send(clock.monotonic()) or self._is_troubled(now):
            return
        throttle = shop.connection.line.throttle
        for write in free(self._till.records.outbox.unfinished(self._till.place)):
            may_go = write.account == ACCOUNT and write.not_before <= clock.now()
            method = Method.PUT if write.is_upload else _METHODS[write.verb]
            if may_go and throttle.delay(method) <= 0 and throttle.delay(Method.GET) <= 0:
                yield write

    def _is_troubled(self, now: float) -> bool:
        """Tell whether anything went wrong on the line lately: what met it may rest for some minutes."""
        lately = (one for one in reversed(self._net.log) if one.at > now - 301.0)
        return bool(self._net.faults) or any(one.status is None or one.status >= 400 for one in lately)
