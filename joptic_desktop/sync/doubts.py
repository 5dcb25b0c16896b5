"""Settles what nobody can tell the end of: found and adopted, absent and sent again, or shown to a person."""

from __future__ import annotations

from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.attachments import FileState
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.merging import merge
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.sightings import Seen, Sighting, has_email
from joptic_desktop.domain.writes import Cause, Verb, Write, WriteState
from joptic_desktop.errors import NotFound
from joptic_desktop.storage.id_map import IdTaken
from joptic_desktop.sync.deletes import DeleteSettler
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.moves import Moves
from joptic_desktop.sync.probing import Prober
from joptic_desktop.sync.settling import GONE, Settled, failing
from joptic_desktop.sync.verifying import Verifier

CLASH = tr("Another customer of this store already has this e-mail.")
PERHAPS_OURS = tr("A customer with this e-mail was created since this was first sent: perhaps the same, changed since.")
UNSEEN = tr("The e-mail is held by a record that you cannot see: perhaps a deleted customer, or one of another store.")
UNREADABLE = tr("It is not known whether this customer was created: what the service shows cannot be read.")
_QUEUED = Settled(WriteState.QUEUED, "")


class DoubtSettler:
    """Settles the writes in doubt of one store, one look at a time."""

    def __init__(
        self,
        api: CustomersApi,
        moves: Moves,
        deletes: DeleteSettler,
        verifier: Verifier,
        prober: Prober,
        times: DoubtTimes,
    ) -> None:
        self._api = api
        self._moves = moves
        self._deletes = deletes
        self._verifier = verifier
        self._prober = prober
        self._times = times

    async def look(self, write: Write) -> None:
        """Look for a write in doubt, and move it when its end is known. Raises `ServiceError` when nothing is read."""
        service_id = await self._moves.service_id(write)
        if service_id is None and write.verb is Verb.CREATE:
            await self._create(write)
        elif service_id is None or write.verb is Verb.CREATE or write.data_sent:
            # its data have arrived: a file may arrive twice, never not at all
            await self._moves.move(write, failing(write.failures) or _QUEUED)
        elif write.verb is Verb.DELETE:
            await self._deletes.settle(write, service_id)
        elif write.cause is Cause.CLASH:
            await self._update_clash(write, service_id)
        elif self._times.is_quiet(write):
            await self._update(write, service_id)

    async def _create(self, write: Write) -> None:
        # told before the service is asked: what comes after the quiet time must have been asked after it
        quiet, given_up = self._times.is_quiet(write), self._times.is_given_up(write)
        sighting = await self._prober.look(write)
        if sighting.seen is Seen.OURS and sighting.record is not None:
            await self._adopt(write, sighting.record)
        elif quiet and (end := end_of(write, sighting, given_up=given_up)) is not None:
            await self._moves.move(write, end)

    async def _adopt(self, write: Write, record: Customer) -> None:
        try:
            if any(file.state is FileState.WAITING for file in write.files):
                await self._verifier.adopt(write, record)
            else:
                await self._verifier.confirm(write, record.id, record)
        except IdTaken:
            # this computer knows it as somebody else, of whom it has saved something
            await self._moves.move(write, Settled(WriteState.NEEDS_DECISION, PERHAPS_OURS, Cause.CLASH, record.id))

    async def _update(self, write: Write, service_id: str) -> None:
        poisoned = failing(write.failures)
        if poisoned is None or await self._has_arrived(write, service_id):
            # merged again on a fresh read when its turn comes: what arrived already is not sent again
            await self._moves.move(write, _QUEUED)
        else:
            await self._moves.move(write, poisoned)

    async def _has_arrived(self, write: Write, service_id: str) -> bool:
        try:
            theirs = await self._api.get(service_id)
        except NotFound:
            return True  # the next turn finds it gone, and says so
        return merge(write.change or CustomerChange(), write.base, theirs, same_eye).change.is_empty

    async def _update_clash(self, write: Write, service_id: str) -> None:
        email = (write.change.personal.email if write.change else None) or ""
        try:
            own = await self._api.get(service_id)
        except NotFound:
            await self._moves.move(write, Settled(WriteState.REFUSED, GONE, Cause.GONE))
            return
        if has_email(own, email):
            # an earlier attempt did arrive, and only its answer was lost: the rest is merged again
            await self._moves.move(write, failing(write.failures) or _QUEUED, failed=True)
            return
        holder = await self._prober.holder(email)
        if holder is not None:
            await self._moves.move(write, Settled(WriteState.NEEDS_DECISION, CLASH, Cause.CLASH, holder))
        else:
            await self._moves.move(write, Settled(WriteState.NEEDS_DECISION, UNSEEN, Cause.UNSEEN_HOLDER))


def end_of(write: Write, sighting: Sighting, *, given_up: bool) -> Settled | None:
    """Return where a create goes that was not found, once all is quiet; None to look again later.

    Only what nobody refused and nobody can see any trace of is ever sent again.
    """
    if sighting.seen in {Seen.HELD, Seen.ALIKE} and sighting.record is not None:
        # whoever was refused at the one attempt there was has made nobody
        is_strange = sighting.seen is Seen.HELD or (write.cause is Cause.CLASH and write.tries == 1)
        reason = CLASH if is_strange else PERHAPS_OURS
        return Settled(WriteState.NEEDS_DECISION, reason, Cause.CLASH, sighting.record.id)
    if sighting.seen is Seen.UNSURE:
        return Settled(WriteState.NEEDS_DECISION, UNREADABLE, Cause.UNREADABLE) if given_up else None
    if write.cause is not Cause.CLASH:
        return failing(write.failures) or _QUEUED
    # somebody refused it who cannot be seen: perhaps our own, not to be seen yet, where an attempt was in doubt
    if write.tries == 1 or given_up:
        return Settled(WriteState.NEEDS_DECISION, UNSEEN, Cause.UNSEEN_HOLDER)
    return None
