"""Saves that are gone from the records and still stand in the list: saved once more, and looked for before they go.

The records come first at every save, and the list follows. What the list shows to be waiting and the records do not
know was lost with the end of a damaged file, or with its log.
"""

from __future__ import annotations

from collections.abc import Collection

from joptic_desktop.domain.overlay import apply_change, new_customer
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import NewWrite, Place, Verb, WriteState
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.overlay_rows import Overlay, stamp
from joptic_desktop.storage.records import Records

DOUBT = tr("saved again from the list of this computer: it may have been sent before")
NAMED = 3
_TAKEN_IN = "mendings"
_RESCUED = tr("The last saves for {0} were damaged, and taken from the list again. Attach their files once more.")
_AND_MORE = tr(
    "The last saves for {0} and {1} more were damaged, and taken from the list again. Attach their files once more."
)


def lost_saves(records: Records, cache: CacheWriter) -> dict[str, Overlay]:
    """Return by uid what stands in the list and the records know nothing of."""
    return {
        uid: overlay
        for uid, overlay in cache.pending().items()
        if overlay.last_at and not records.outbox.has_save(uid, overlay.last_at)
    }


def rescue(
    records: Records, cache: CacheWriter, place: Place, now: float, mendings: Collection[str] = ()
) -> tuple[str, ...]:
    """Save again what only the list knows, in doubt; return whose saves were lost, deletes included. One commit.

    Ids that the records do not know any more are learned again: when something was lost, or when the list has not taken
    in all `mendings` (names) of the records yet.
    """
    lost = lost_saves(records, cache)
    taken_in = cache.note(_TAKEN_IN) or []
    is_news = not set(mendings) <= set(taken_in if isinstance(taken_in, list) else [])
    if lost or is_news:
        records.ids.learn_again(place, cache.service_ids())
    if is_news:
        cache.put_note(_TAKEN_IN, list(mendings))
    if not lost:
        return ()
    with records.transaction():
        for uid, overlay in lost.items():
            if not overlay.hidden and overlay.account:
                _save_again(records, uid, overlay, place, now)
    return tuple(_name(overlay) for overlay in lost.values())


def rescued_sentence(names: tuple[str, ...]) -> str:
    """Say whose saves were lost from the records."""
    told, more = ", ".join(dict.fromkeys(names[:NAMED])), len(names) - NAMED
    return _AND_MORE.format(told, more) if more > 0 else _RESCUED.format(told)


def _save_again(records: Records, uid: str, overlay: Overlay, place: Place, now: float) -> None:
    is_known = records.ids.service_id(uid) is not None or records.outbox.of_customer(uid)
    verb = Verb.CREATE if overlay.created and not is_known else Verb.UPDATE
    base = overlay.base if verb is Verb.UPDATE else None
    new = NewWrite(uid, verb, place, overlay.account, overlay.last_at, overlay.change, base)
    write = records.outbox.add(new)
    if write.state is WriteState.QUEUED and not write.is_frozen:
        records.outbox.mark_sending(write.seq, overlay.first_at)
        records.outbox.move(write.seq, WriteState.IN_DOUBT, now, reason=DOUBT, last_byte_at=now)


def _name(overlay: Overlay) -> str:
    made = stamp(overlay.first_at)
    customer = apply_change(overlay.base, overlay.change) if overlay.base else new_customer(overlay.change, made)
    personal = customer.personal
    return f"{personal.first_name} {personal.last_name}".strip() if personal else "a customer"
