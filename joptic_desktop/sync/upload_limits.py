"""How much a service takes at once: learned from what it refuses, and from uploads that break at the same place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.storage.learned import Learned
from joptic_desktop.sync.threads import Threads

LIMIT = "upload limit"
# a data line breaks anywhere; a limit on the way breaks an upload again and again after about as many bytes
SUSPECTED_AFTER = 2
CERTAIN_AFTER = 3
# what counts as sent may still lie in the buffers of this computer, which hold a megabyte and more
_SPREAD_BYTES = 1536 * 1024
_SPREAD = 0.25
# with the last bytes in those buffers when somebody on the way hangs up, the outcome is a doubt
_BROKEN = frozenset({Kind.NOT_APPLIED, Kind.IN_DOUBT})
_CUT_OFF = 400
_Key = tuple[int, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Break:
    """Where an upload broke, and how often about there."""

    at: int
    times: int

    def again(self, at: int) -> _Break:
        near = abs(at - self.at) <= max(_SPREAD_BYTES, _SPREAD * max(at, self.at))
        return _Break(at, self.times + 1 if near else 1)


class UploadLimits:
    """What is known of the sizes that services take. Sizes are the bytes of all files of one request."""

    def __init__(self, learned: Learned, threads: Threads) -> None:
        self._learned = learned
        self._threads = threads
        self._breaks: dict[_Key, _Break] = {}

    async def limit(self, origin: str) -> int | None:
        """Return the smallest size that a service refused, None when it never refused any."""
        known = await self._threads.disk(self._learned.get, origin, LIMIT)
        return known if isinstance(known, int) else None

    def is_suspect(self, seq: int, files: Sequence[WriteFile]) -> bool:
        """Tell whether these files of a write broke off twice at about the same place: they may be too large."""
        return self._times(seq, files) >= SUSPECTED_AFTER

    def is_too_large(self, seq: int, files: Sequence[WriteFile]) -> bool:
        """Tell whether these files of a write broke off so often at about the same place that no line is to blame."""
        return self._times(seq, files) >= CERTAIN_AFTER

    async def note(self, seq: int, origin: str, files: Sequence[WriteFile], outcome: Outcome) -> None:
        """Learn from what became of a request with files."""
        size = sum(file.size for file in files)
        if outcome.kind in _BROKEN and outcome.status in {None, _CUT_OFF}:
            key = _key(seq, files)
            self._breaks[key] = self._breaks.get(key, _Break(outcome.bytes_sent, 0)).again(outcome.bytes_sent)
        if outcome.kind is Kind.TOO_LARGE or self.is_too_large(seq, files):
            await self._keep(origin, min(size, await self.limit(origin) or size))
        elif outcome.kind is Kind.DONE:
            self._breaks.pop(_key(seq, files), None)
            known = await self.limit(origin)
            if known is not None and size >= known:
                await self._keep(origin, None)

    async def _keep(self, origin: str, size: int | None) -> None:
        await self._threads.disk(self._learned.put, origin, LIMIT, size)

    def _times(self, seq: int, files: Sequence[WriteFile]) -> int:
        found = self._breaks.get(_key(seq, files))
        return found.times if found else 0


def _key(seq: int, files: Sequence[WriteFile]) -> _Key:
    return seq, frozenset(file.blob for file in files)
