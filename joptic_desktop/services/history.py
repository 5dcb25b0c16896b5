"""The prescriptions of a customer that this computer saw: read from the service, or saved here."""

from __future__ import annotations

from itertools import dropwhile

from joptic_desktop.domain.lenses import same_prescription
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.services.views import PastRx, RxFate, RxOrigin
from joptic_desktop.storage.history import Snapshot
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.threads import Threads

__all__ = ["PastRx", "PrescriptionHistory", "RxFate", "RxOrigin"]


class PrescriptionHistory:
    """Reads the history of one customer at a time."""

    def __init__(self, records: Records, threads: Threads) -> None:
        self._records = records
        self._threads = threads

    async def of(self, uid: str) -> tuple[PastRx, ...]:
        """Return a customer's prescriptions, newest first, each of other values than its neighbour."""
        found = await self._threads.disk(self._records.history.of_customer, uid)
        kept: list[PastRx] = []
        for past in map(_past, found):
            if kept and same_prescription(kept[-1].prescription, past.prescription):
                # the first of a run is when it came; one that never came into force does not stand for one that did
                kept[-1] = past if past.is_valid or not kept[-1].is_valid else kept[-1]
            else:
                kept.append(past)
        return tuple(kept)

    async def latest_before(self, uid: str, prescription: Prescription | None) -> PastRx | None:
        """Return the prescription in force before the given one; the newest when the history does not hold it.

        What was refused or never sent is left out.
        """
        known = [past for past in await self.of(uid) if past.is_valid]
        older = list(dropwhile(lambda past: not same_prescription(past.prescription, prescription), known))
        return next(iter(older[1:] if older else known), None)


def _past(snapshot: Snapshot) -> PastRx:
    return PastRx(
        snapshot.at,
        snapshot.who,
        RxOrigin(snapshot.origin.value),
        snapshot.prescription,
        RxFate(snapshot.state.value),
        snapshot.confirmed_at,
        snapshot.approved_by,
    )
