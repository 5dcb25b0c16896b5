"""Makes connections to services: each builds its line when it is first asked, all share one TLS context."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.calls import Asking
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.late_line import LateLine
from joptic_desktop.api.origins import is_loopback
from joptic_desktop.api.renewal import Renewal
from joptic_desktop.api.renewing_line import RenewingLine, Tokens
from joptic_desktop.api.service_clock import ServiceClock
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.errors import InvalidInput
from joptic_desktop.sync.clock import Clock

if TYPE_CHECKING:
    import ssl

    from joptic_desktop.api.accounts import AccountsApi
    from joptic_desktop.api.line import Timeouts

Lines = Callable[[str, Throttle], Asking]


@dataclass(frozen=True, slots=True)
class Connection:
    """A line to one origin and the customers of one store over it, with the tokens that renew themselves on it."""

    line: Asking
    customers: CustomersApi
    tokens: Tokens | None = None

    async def close(self) -> None:
        """Close the line, once a pair that is on its way is kept."""
        if self.tokens is not None:
            await self.tokens.end()
        await self.line.close()


@dataclass(frozen=True, slots=True)
class AccountsLine:
    """A line to one authentication host and the account calls over it."""

    line: Asking
    api: AccountsApi

    async def close(self) -> None:
        """Close the line."""
        await self.line.close()


class Connections:
    """Opens connections over the clock that is handed in; `timeouts` are other than the usual ones.

    `lines` builds the line to an origin otherwise than over HTTP when it is first asked; `way` is how they leave here.
    """

    def __init__(
        self,
        clock: Clock,
        timeouts: Timeouts | None = None,
        lines: Lines | None = None,
        way: WayOut | None = None,
    ) -> None:
        self._clock = clock
        self._way = way or WayOut()
        self._timeouts = timeouts
        self._lines = lines or self._late_line
        self._tls: tuple[WayOut, ssl.SSLContext] | None = None
        self._throttles: dict[str, Throttle] = {}

    def leave_by(self, way: WayOut) -> None:
        """Take another way with every connection that is opened from now on."""
        self._way = way

    async def open(
        self,
        origin: str,
        store_id: str,
        token: Callable[[], str],
        tokens: Tokens | None = None,
    ) -> Connection:
        """Return a connection, on which `tokens` renew themselves; nothing is sent yet.

        Raises `InvalidInput` for an address or id that cannot be used.
        """
        line = self._line(origin)
        if tokens is not None:
            line = RenewingLine(line, tokens)
        told = ServiceClock(self._clock.monotonic)
        return Connection(line, CustomersApi(line, store_id, token, told), tokens)

    def accounts(
        self, origin: str, tokens: Tokens | None = None, on_renewal: Callable[[Renewal], None] | None = None
    ) -> AccountsLine:
        """Return the account calls of a host, on which `tokens` renew themselves; nothing is sent yet.

        `on_renewal` is told of a pair that comes with an answer while there are no `tokens` yet. Raises
        `InvalidInput` as `open` does.
        """
        from joptic_desktop.api.accounts import AccountsApi

        line = self._line(origin)
        if tokens is not None:
            line = RenewingLine(line, tokens)
        return AccountsLine(line, AccountsApi(line, on_renewal))

    def _line(self, origin: str) -> Asking:
        # the budget belongs to the origin: every connection to it draws on the same one
        throttle = self._throttles.get(origin)
        if throttle is None:
            budget = RateBudget(unlimited=is_loopback(origin))
            throttle = self._throttles[origin] = Throttle(budget, self._clock.monotonic, self._clock.sleep)
        return self._lines(origin, throttle)

    def _late_line(self, origin: str, throttle: Throttle) -> Asking:
        clock = self._clock
        return LateLine(origin, throttle, self._context, clock.now, clock.sleep, self._timeouts, self._way.proxy)

    def _context(self) -> ssl.SSLContext:
        from joptic_desktop.api.tls import build_tls_context

        way, known = self._way, self._tls
        # this is a thread: the way may be another one by the time the context is there
        if known is None or known[0] != way:
            known = self._tls = way, build_tls_context(way.extra_ca)
        return known[1]


@dataclass(frozen=True, slots=True)
class WayFaults:
    """A sentence for each part of a way that cannot be used, "" for one that can."""

    proxy: str = ""
    extra_ca: str = ""


def faults_of_way(way: WayOut) -> WayFaults:
    """Return what is wrong with a way. Slow: builds a TLS context."""
    return WayFaults(_fault(WayOut(proxy=way.proxy)), _fault(WayOut(extra_ca=way.extra_ca)))


def _fault(way: WayOut) -> str:
    try:
        check_way(way)
    except InvalidInput as error:
        return error.sentence
    return ""


def check_way(way: WayOut) -> None:
    """Raise `InvalidInput` for what is no address of a proxy, or no certificate. Slow: builds a TLS context."""
    from joptic_desktop.api.line import proxy_of
    from joptic_desktop.api.tls import build_tls_context

    if way.proxy:
        proxy_of(way.proxy)
    if way.extra_ca:
        build_tls_context(way.extra_ca)
