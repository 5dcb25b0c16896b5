"""The copies of the stores that a profile knows and nobody works in at the moment."""

from __future__ import annotations

from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.sync.local_store import LocalStore


class OtherStores:
    """The stores beside the open one, which is `here`. For the writer's thread: it opens and closes one at a time."""

    def __init__(self, profile: Profile, key: DataKey, here: LocalStore) -> None:
        self._profile = profile
        self._key = key
        self._here = here

    def places(self) -> list[Place]:
        """Return the stores that have a copy on this computer. Raises as `Profile.load`."""
        known = [each.place for each in self._profile.load().settings.places]
        return [place for place in known if place != self._here.place and self._profile.cache_path(place).exists()]

    def forget_unused(self, place: Place, note: str, before: float, limit: int) -> int:
        """Forget the details that nobody needed since a time, as `CacheWriter.forget_unused`; return how many.

        `note` is set in the copy. Raises `StoreError`.
        """
        cache = CacheWriter.open(self._profile, place, self._key)
        try:
            self._lay_over(cache, place)
            cache.put_note(note, value=True)
            return len(cache.forget_unused(before, limit))
        finally:
            cache.close()

    def _lay_over(self, cache: CacheWriter, place: Place) -> None:
        """Lay over the copy what it does not show yet of what waits; what it shows besides is all that is left of it.

        Saves that damaged records lost are taken from there by whoever works in the store next.
        """
        waiting = self._here.records.outbox.unfinished(place)
        for uid in {write.uid for write in waiting} - cache.pending().keys():
            cache.project(uid, [write for write in waiting if write.uid == uid])
