"""What both sides changed, read for a person and carried out as that person chose."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.coalescing import combined
from joptic_desktop.domain.conflicts import UNITS, Dispute, Picks, Undecided, dispute_of, resolved, seen_by
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.differences import still_holds
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import NewWrite, Verb, Write, WriteState, conflict_in
from joptic_desktop.errors import InvalidInput, StoreError
from joptic_desktop.services import deciding
from joptic_desktop.services.customers import Author
from joptic_desktop.services.showing import Saved, following
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.settling import CHANGED_TOO

DECIDED = "decided: "
STOPPED = CHANGED_TOO.partition("{0}")[0]
_STILL = frozenset({WriteState.QUEUED, WriteState.NEEDS_DECISION, WriteState.REFUSED})
_TO_GO = tr("This customer is to be deleted: take that back first.")
_NO_CONFLICT = tr("Write {0} is no conflict any more.")
_MOVED = tr("Something changed meanwhile: look at the conflict again.")
_NOT_READ = tr("What the service holds is not known on this computer: send again, and it is read.")
_MARK = 8
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A conflict as a person looks at it, with whatever was saved of the customer since.

    `dispute` is None while this computer does not know what the service holds. `saved_at` is when it was saved here
    last (seconds), `saved_by` by whom; `theirs_at` and `base_at` are the service's stamps; `files` wait with it. `mark`
    is another one as soon as anything of it is.
    """

    seq: int
    uid: str
    numbers: tuple[int, ...]
    name: str
    saved_at: float
    saved_by: str
    dispute: Dispute | None = None
    files: int = 0

    @property
    def theirs_at(self) -> str:
        """When the service's version was changed last."""
        return self.dispute.theirs.updated_at if self.dispute else ""

    @property
    def base_at(self) -> str:
        """Of when the version is that both sides began from; "" when nobody saw one."""
        return self.dispute.base.updated_at if self.dispute else ""

    @property
    def mark(self) -> str:
        """A short text that stands for what is to be chosen."""
        rows = self.dispute.rows if self.dispute else ()
        return hashlib.sha256(repr((self.numbers, rows)).encode()).hexdigest()[:_MARK]


class Conflicts:
    """The conflicts of one store. `saved` is awaited with the uids of those that were decided."""

    def __init__(self, store: LocalStore, clock: Clock, author: Author, saved: Saved) -> None:
        self._store = store
        self._clock = clock
        self._author = author
        self._saved = following(saved)

    async def read(self, seq: int) -> ConflictView | None:
        """Return a conflict by the number of the write that stopped, None when it is none (any more).

        Whoever reads it looks at the customer, which is written down as any look is.
        """
        write = await self._store.threads.disk(self._stopped, seq)
        if write is None:
            return None
        await self._store.threads.disk(self._note_viewed, write.uid)
        detail = self._store.windows.detail(write.uid)
        return await self._store.threads.disk(self._view, write, detail.confirmed if detail else None)

    async def decide(self, view: ConflictView, picks: Picks) -> str:
        """Save what was chosen as one change of the service's version that `view` shows; return the customer's uid.

        What was saved of the customer since goes with it. Raises `InvalidInput` where a row has no choice or something
        changed since `view` was read, `StoreFull` when nothing was saved; nothing is done then.
        """
        await self._store.threads.disk(self._commit, view, picks)
        await self._saved(frozenset({view.uid}))
        return view.uid

    def _note_viewed(self, uid: str) -> None:
        line = AuditLine(self._clock.now(), self._author.account(), AuditAction.VIEWED, self._store.place, uid)
        try:
            self._store.records.audit.add_viewed(line)
        except StoreError:  # a full disk hides nobody's record
            _log.exception("that a conflict was looked at could not be written down")

    def _stopped(self, seq: int) -> Write | None:
        found = conflict_in(self._store.records.outbox.numbered((seq,)))
        return found if found and found.place == self._store.place else None

    def _view(self, write: Write, theirs: Customer | None) -> ConflictView:
        records = self._store.records
        pending = self._pending(write)
        edits = [(each.change, each.base) for each in pending if each.change and not each.data_sent]
        change = reduce(combined, (edit for edit, _ in edits), CustomerChange())
        dispute = None
        if theirs is not None and write.base is not None:
            held = theirs
            made = records.differences.made_before(write.uid, write.seq)
            ours = {one.unit for one in made if one.unit in UNITS and still_holds(one, held)}
            dispute = dispute_of(change, seen_by(edits, write.base), held, ours)
        last = pending[-1]
        return ConflictView(
            write.seq,
            write.uid,
            tuple(each.seq for each in pending),
            _name(theirs) or _name(write.base),
            last.saved_at,
            records.accounts.name(write.place.origin, last.account),
            dispute,
            len(deciding.waiting_files(pending)),
        )

    def _pending(self, write: Write) -> list[Write]:
        """Return the conflict and the edits saved behind it; a deletion is none of them."""
        return [each for each in deciding.pending_of(self._store.records, write) if each.verb is not Verb.DELETE]

    def _commit(self, view: ConflictView, picks: Picks) -> None:
        records, outbox, now = self._store.records, self._store.records.outbox, self._clock.now()
        if view.dispute is None:
            raise InvalidInput(_NOT_READ)
        with records.transaction():
            write = self._stopped(view.seq)
            if write is None:
                raise InvalidInput(_NO_CONFLICT.format(view.seq))
            if any(each.verb is Verb.DELETE for each in deciding.pending_of(records, write)):
                raise InvalidInput(_TO_GO)
            pending = self._pending(write)
            # the service's version is the one that the person saw: whatever moved since is found when it is sent
            if self._view(write, view.dispute.theirs) != view or any(each.state not in _STILL for each in pending):
                raise InvalidInput(_MOVED)
            new = self._new(view.dispute, picks, pending)
            note = f"{DECIDED}{', '.join(f'{row.unit}={picks[row.unit]}' for row in view.dispute.rows)}"
            if new.change or new.files:
                outbox.put_in_place(view.numbers, new, note)
            else:
                for seq in view.numbers:
                    outbox.discard(seq, now, note)
            self._write_down(view.uid, pending, note)

    def _new(self, dispute: Dispute, picks: Picks, pending: Sequence[Write]) -> NewWrite:
        try:
            change = resolved(dispute, picks)
        except Undecided as error:
            raise InvalidInput(tr("Not chosen yet: {0}.").format(", ".join(error.units))) from error
        new = NewWrite(
            pending[0].uid,
            Verb.UPDATE,
            self._store.place,
            self._author.account(),
            self._clock.now(),
            base=dispute.theirs,
            files=deciding.waiting_files(pending),
            author=self._author.name(),
        )
        return new if change.is_empty else replace(new, change=change)

    def _write_down(self, uid: str, pending: Sequence[Write], note: str) -> None:
        """Name who decided, and whose work that was where it was another's."""
        audit, account, now = self._store.records.audit, self._author.account(), self._clock.now()
        audit.add(AuditLine(now, account, AuditAction.EDITED, self._store.place, uid, note))
        for other in dict.fromkeys(write.account for write in pending if write.account != account):
            audit.add(AuditLine(now, account, AuditAction.APPROVED, self._store.place, uid, f"saved by {other}"))


def _name(customer: Customer | None) -> str:
    return customer.personal.name if customer and customer.personal else ""
