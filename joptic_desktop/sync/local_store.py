"""Everything of one store that lies on this computer, opened together: records, cache, blobs, and their threads."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from joptic_desktop.domain.differences import Different
from joptic_desktop.domain.writes import Place, Verb, Write, WriteState
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.outbox_reading import Verified
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.rescue import lost_saves, rescue
from joptic_desktop.sync.threads import Threads


@dataclass(frozen=True, slots=True)
class LocalStore:
    """The files of one store.

    `records` and `cache` belong to the writer's thread, `searcher` to the searcher's, `windows` to the loop's own: it
    reads windows of rows and single records, nothing larger. `rescued` names whose last saves were lost from damaged
    records and taken from the cache.
    """

    place: Place
    records: Records
    blobs: BlobStore
    threads: Threads
    cache: CacheWriter
    searcher: CacheReader
    windows: CacheReader
    rescued: tuple[str, ...] = ()

    @classmethod
    def open(
        cls,
        profile: Profile,
        key: DataKey,
        place: Place,
        records: Records,
        blobs: BlobStore,
        threads: Threads,
        *,
        rescue_at: float | None = None,
        mendings: Collection[str] = (),
    ) -> LocalStore:
        """Open a store's cache beside the open records, and lay the unfinished writes over it. Blocks.

        The process that works alone gives the time, `rescue_at`, and the names of the `mendings` of the records: saves
        that only the cache knows are saved again. In another one they stay where they are until then.
        """
        cache = CacheWriter.open(profile, place, key)
        rescued = rescue(records, cache, place, rescue_at, mendings) if rescue_at is not None else ()
        kept = lost_saves(records, cache).keys() if rescue_at is None else ()
        searcher = CacheReader.open(profile, place, key)
        windows = CacheReader.open(profile, place, key)
        store = cls(place, records, blobs, threads, cache, searcher, windows, rescued)
        store.catch_up(frozenset(kept))
        return store

    def catch_up(self, kept: frozenset[str] = frozenset()) -> None:
        """Bring the cache up to the records, which come first: what is pending, and what was confirmed last.

        What stands over the customers `kept` stays, as the records know nothing of it.
        """
        note = self.cache.note("caught_up")
        since = float(note) if isinstance(note, int | float) else 0.0
        newest = since
        for verified in self.records.outbox.verified_since(since):
            newest = max(newest, verified.at)
            if verified.place == self.place and self._is_news(verified):
                self.cache.put_detail(verified.uid, verified.customer, verified.at)
        for write in self.records.outbox.finished_since(since):
            if write.verb is Verb.DELETE and write.state is WriteState.CONFIRMED and write.place == self.place:
                self.cache.remove(write.uid)
        if newest > since:
            self.cache.put_note("caught_up", newest)
        with self.cache.transaction():
            different = {one.uid for one in self.records.differences.unseen(self.place)}
            self.cache.project_all(self.records.outbox.unfinished(self.place), different, kept)

    def _is_news(self, verified: Verified) -> bool:
        buried_at = self.cache.suspects.buried_at(verified.uid)
        if buried_at is not None and buried_at >= verified.at:
            return False  # deleted at another till since
        # a record that was read after the write was confirmed tells more than the write's own answer
        known = self.searcher.detail(verified.uid)
        return known is None or known.fetched_at is None or known.fetched_at < verified.at

    def project(self, uids: Iterable[str]) -> None:
        """Show the unfinished writes of some customers. For the writer's thread."""
        # the cache is locked first: another process cannot lay over it what it read of the outbox before
        with self.cache.transaction():
            for uid in uids:
                self.cache.project(uid, self.writes_of(uid), different=bool(self.differences_of(uid)))

    def writes_of(self, uid: str) -> list[Write]:
        """Return the unfinished writes of one customer in this store. For the writer's thread."""
        return [write for write in self.records.outbox.of_customer(uid) if write.place == self.place]

    def differences_of(self, uid: str) -> list[Different]:
        """Return what nobody has seen yet of what the service made of a customer's writes. For the writer's thread."""
        return self.records.differences.unseen(self.place, uid)

    def tidy(self) -> bool:
        """Merge a little of the search index unless a write waits; tell whether there is more.

        For the writer's thread.
        """
        if not self.cache.has_waste or self.records.outbox.counts(self.place).is_moving:
            return False
        return self.cache.tidy()

    def close(self) -> None:
        """Close the cache; the records are closed by whoever opened them."""
        for part in (self.windows, self.searcher, self.cache):
            part.close()
