"""The body of a request on its way: bytes counted, percents told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx

from joptic_desktop.api.sending import Progress, tell


class CountedBody(httpx.AsyncByteStream):
    """The body of a request, counted as the transport takes it.

    A chunk counts when it is handed over: whether a broken write still carried it cannot be known, so the last one
    handed over means `done`. `clock` gives seconds since the epoch; `progress` is told each whole percent, up to 99.
    """

    def __init__(
        self, body: httpx.AsyncByteStream, total: int, clock: Callable[[], float], progress: Progress | None
    ) -> None:
        self._body = body
        self._total = total
        self._clock = clock
        self._progress = progress
        self._percent = -1
        self.sent = 0
        self.last_byte_at: float | None = None

    @property
    def done(self) -> bool:
        """True when the last byte was handed over; a body without bytes ends with the headers."""
        return self.sent >= self._total

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Hand over the chunks."""
        async for chunk in self._body:
            self.sent += len(chunk)
            self.last_byte_at = self._clock()
            self._tell()
            yield chunk

    def _tell(self) -> None:
        percent = min(99, 100 * self.sent // max(1, self._total))
        if self._progress is not None and percent != self._percent:
            self._percent = percent
            tell(self._progress, percent)
