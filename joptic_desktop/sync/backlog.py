"""The agenda of one store, followed by the outbox's log: what changed is loaded, and nothing else."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from joptic_desktop.domain.writes import Place, Write
from joptic_desktop.storage.outbox_reading import News
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.agenda import Agenda
from joptic_desktop.sync.threads import Threads

# a few milliseconds of the loop, which also paints windows
AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Followed:
    """What changed: the writes as they are now, and the uids of what another process may have saved."""

    writes: tuple[Write, ...]
    foreign: frozenset[str]


class Backlog:
    """The unfinished writes of a store as they were when `follow` was last called."""

    def __init__(self, place: Place, records: Records, threads: Threads) -> None:
        self.place = place
        self._records = records
        self._threads = threads
        self._since: int | None = None
        self._version: int | None = None
        self._following = asyncio.Lock()
        self.agenda = Agenda()

    async def follow(self) -> Followed:
        """Take in what changed; another process is `joptic` beside the window.

        Ten thousand writes at a start are taken in by and by. Cut off, nothing of it counts.
        """
        async with self._following:
            version, news = await self._threads.disk(self._read, self._since)
            is_first, is_foreign = self._since is None, self._version not in {None, version}
            # what changes while all are read is news the next time
            writes = await self._all() if is_first else news.writes
            if is_first:
                self.agenda = Agenda()
            for place, write in enumerate(writes, 1):
                self.agenda.put(write)
                if not place % AT_ONCE:
                    await asyncio.sleep(0)
            self._since, self._version = news.until, version
        foreign = frozenset(write.uid for write in writes) if is_foreign and not is_first else frozenset()
        return Followed(writes, foreign)

    async def _all(self) -> tuple[Write, ...]:
        """Read all unfinished writes, some at a time: a thread that reads ten thousand keeps the window waiting."""
        read, found = self._records.outbox.unfinished_after, list[Write]()
        while True:
            some = await self._threads.disk(read, self.place, found[-1].seq if found else 0, AT_ONCE)
            found += some
            if len(some) < AT_ONCE:
                return tuple(found)

    def _read(self, since: int | None) -> tuple[int, News]:
        return self._records.data_version(), self._records.outbox.news(self.place, since)
