"""Both clocks of a computer, set by hand."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from joptic_desktop.sync.clock import Clock


@dataclass
class Hands:
    """`wall` is what the computer shows and a person can set, `steady` only goes forward."""

    wall: float = 1_795_000_000.0
    steady: float = 10.0

    def clock(self) -> Clock:
        """Return the clock that shows this."""
        return Clock(lambda: self.wall, lambda: self.steady, self.sleep)

    def pass_(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += seconds
        self.steady += seconds

    async def sleep(self, seconds: float) -> None:
        """Let time pass, and others run."""
        self.pass_(seconds)
        await asyncio.sleep(0)
