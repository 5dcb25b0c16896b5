"""One customer at a time: opened, created, changed, deleted. A save returns once it is durable on this computer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from psygnal import Signal

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.decisions import Choice, Decision
from joptic_desktop.domain.emails import is_walk_in, walk_in_email
from joptic_desktop.domain.identity import is_nameless, new_uid
from joptic_desktop.domain.sentences import tr
from joptic_desktop.domain.writes import Cause, NewWrite, Verb, Write, WriteState
from joptic_desktop.errors import InvalidInput, ServiceError, StoreError
from joptic_desktop.services import deciding
from joptic_desktop.services.duplicates import find_duplicates
from joptic_desktop.services.file_views import Progress, file_views
from joptic_desktop.services.session import SessionService
from joptic_desktop.services.showing import Saved, following
from joptic_desktop.services.views import CustomerView, DeleteTicket, Duplicate
from joptic_desktop.storage.audit import AuditAction, AuditLine
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.sync.background import Background
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.gate import Line
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import Puller

UNDO_SECONDS = 8.0
RECORD = "record"
BATCH_BYTES = 8
TAKEN_BACK = "taken back"
FILES = "files"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Author:
    """Who saves: the account of the moment, by the token's `sub` and by name, and where randomness comes from."""

    account: Callable[[], str]
    random_bytes: Callable[[int], bytes]
    name: Callable[[], str]


class CustomerService:
    """The customers of one store. `changed` tells the uid of a customer whose view is another one now.

    `saved` is awaited with the uids of every save, so that lists and the engine see it. No save waits for that.
    """

    changed = Signal(str)

    def __init__(
        self,
        store: LocalStore,
        puller: Puller,
        watch: LineWatch,
        clock: Clock,
        session: SessionService,
        author: Author,
        background: Background,
        saved: Saved,
    ) -> None:
        self._store = store
        self._puller = puller
        self._watch = watch
        self._clock = clock
        self._session = session
        self._author = author
        self._background = background
        self._saved = following(saved)
        self._showing = asyncio.Lock()
        self._progress: Progress = {}
        puller.intake.changed.connect(self.note)

    async def open(self, uid: str) -> CustomerView:
        """Return what this computer knows of a customer; a fresh read follows, and `changed` when it is here."""
        self._puller.details.note_opened(uid)
        await self._store.threads.disk(self._note_use, uid)
        await self.note_viewed(uid)
        view = await self.view(uid)
        if self._line_may_answer() and not is_nameless(uid):
            self._background.spawn(self._read(uid))
        return view

    def _note_use(self, uid: str) -> None:
        try:
            self._store.cache.note_opened(uid, self._clock.now())
        except StoreError:
            _log.exception("that a customer was needed could not be written down")

    async def note_viewed(self, uid: str) -> None:
        """Write down that somebody looks at a customer, once in ten minutes; a full disk hides nobody's record."""
        try:
            await self._store.threads.disk(
                self._store.records.audit.add_viewed, self._audit_line(AuditAction.VIEWED, uid)
            )
        except StoreError:
            _log.exception("that a customer was looked at could not be written down")

    def read_again(self, uid: str) -> None:
        """Ask the service once more for what could not be read; `changed` when it answered."""
        if self._line_may_answer():
            self._background.spawn(self._read(uid))
        else:
            self.changed.emit(uid)

    async def view(self, uid: str) -> CustomerView:
        """Return what this computer knows of a customer, without asking the service."""
        store = self._store
        pending = await store.threads.disk(store.writes_of, uid)
        different = await store.threads.disk(store.differences_of, uid)
        sent = await store.threads.disk(store.records.sent_files.of_customer, uid)
        service_id = await store.threads.disk(store.records.ids.service_id, uid)
        saved_by = await store.threads.disk(self._saved_by, pending)
        detail = store.windows.detail(uid)
        row = next(iter(store.windows.rows_of((uid,))), None)
        return CustomerView(
            uid=uid,
            service_id=service_id,
            customer=detail.customer if detail else None,
            summary=store.windows.summary(uid),
            confirmed=detail.confirmed if detail else None,
            fetched_at=detail.fetched_at if detail else None,
            pending=tuple(pending),
            files=file_views(pending, sent, self._progress),
            attention=row.attention if row else None,
            may_write=not self._watch.gate.read_only,
            missing=uid in self._puller.details.missing,
            different=tuple(different),
            saved_by=saved_by,
            damage=store.windows.damage(uid) or (RECORD if uid in self._puller.details.unreadable else ""),
        )

    def _saved_by(self, pending: Sequence[Write]) -> str:
        """Return whose write of a customer waits until a person confirms it."""
        account = self._author.account()
        others = (w.account for w in pending if w.state is WriteState.QUEUED and not w.may_go_as(account))
        other = next(others, "")
        return self._store.records.accounts.name(self._store.place.origin, other) if other else ""

    async def create(self, change: CustomerChange, files: Sequence[WriteFile] = ()) -> str:
        """Save a new customer; return the uid. Raises `StoreFull` when nothing was saved."""
        uid = new_uid(self._clock.now(), self._author.random_bytes)
        await self._add((self._write(uid, Verb.CREATE, change, None, files),), AuditAction.CREATED)
        return uid

    async def update(
        self, uid: str, base: Customer | None, change: CustomerChange, files: Sequence[WriteFile] = ()
    ) -> None:
        """Save a change made on `base`, or files alone. Raises `StoreFull` when nothing was saved.

        Eyes of a record that was never read here are made on nothing: where the service holds others, a person decides.
        """
        if change.is_empty and not files:
            return
        if base is None and change.eyes and (await self.view(uid)).customer is None:
            base = deciding.NOTHING_SEEN
        note = _fields(change, files)
        await self._add((self._write(uid, Verb.UPDATE, change, base, files),), AuditAction.EDITED, note)

    async def correct(
        self, stopped: Write, base: Customer | None, change: CustomerChange, files: Sequence[WriteFile] = ()
    ) -> str:
        """Save a corrected revision in place of a write that was refused or clashed, in one commit; return the uid.

        A create whose data did arrive (only its files were refused) is corrected by an update: nobody is made twice.
        Raises `InvalidInput` when it stands elsewhere by now, `StoreFull`; nothing was saved then.
        """
        await self._store.threads.disk(self._correct, stopped.seq, base, change, files)
        await self._show_saved((stopped.uid,))
        return stopped.uid

    async def decide(self, seq: int, decision: Decision) -> str:
        """Carry out what a person decided of a write that stopped; return the uid of the customer it is about now.

        Raises `InvalidInput` when that cannot be decided of it, `StoreFull` when nothing was saved.
        """
        try:
            write = await self._store.threads.disk(self._store.records.outbox.get, seq)
        except KeyError:
            raise InvalidInput(tr("There is no write {0}.").format(seq)) from None
        detail = self._store.windows.detail(write.uid)
        uid = await self._store.threads.disk(self._decide, seq, decision, detail.customer if detail else None)
        if decision.choice in {Choice.CREATE_AGAIN, Choice.DISCARD}:
            await self._store.threads.disk(self._look_whether_gone, write)
        await self._show_saved((write.uid, uid))
        return uid

    async def delete(self, uids: Sequence[str], undo_seconds: float = UNDO_SECONDS) -> DeleteTicket:
        """Save deletes that wait some seconds in the outbox; the ticket takes them back until then.

        Damaged rows without an id are left out: the service could not be told whom to delete.
        Raises `StoreFull` when nothing was saved.
        """
        until = self._clock.now() + undo_seconds
        batch = self._author.random_bytes(BATCH_BYTES).hex()
        uids = tuple(dict.fromkeys(uid for uid in uids if not is_nameless(uid)))
        # the record goes along for its e-mail: whoever is to have it next waits until it is free
        known = await self._store.threads.search(_records_of, self._store.searcher, uids)
        news = [self._write(uid, Verb.DELETE, None, known[uid], (), not_before=until, batch=batch) for uid in uids]
        rows = await self._add(news, AuditAction.DELETED)
        return DeleteTicket(tuple(row.seq for row in rows), uids, until)

    async def undo(self, ticket: DeleteTicket) -> int:
        """Take deletes back; return how many were not on their way yet."""
        undone = await self._store.threads.disk(self._discard_unsent, ticket.seqs)
        await self._show_saved(ticket.uids)
        return undone

    async def acknowledge(self, uid: str) -> None:
        """Take in that a person saw what the service made of this customer's writes: nothing more is said of it."""
        await self._store.threads.disk(self._store.records.differences.see, uid, self._clock.now())
        await self._show_saved((uid,))

    async def duplicates(self, personal: PersonalChange, own_uid: str | None) -> tuple[Duplicate, ...]:
        """Return other customers of this computer who may be the same person."""
        return await self._store.threads.search(find_duplicates, self._store.searcher, personal, own_uid)

    async def shown(self) -> None:
        """Wait until whatever was saved by now is shown."""
        async with self._showing:
            return

    async def walk_in_email(self) -> str | None:
        """Return a stand-in e-mail for a customer who has none; None while the shop's domain is not set."""
        domain = self._session.settings.walk_in_domain
        return walk_in_email(domain, self._author.random_bytes(BATCH_BYTES).hex()) if domain else None

    def is_walk_in(self, email: str) -> bool:
        """Tell whether an e-mail is such a stand-in; screens hide it."""
        return is_walk_in(email)

    def _line_may_answer(self) -> bool:
        return self._watch.gate.line in {Line.OPEN, Line.UNKNOWN}

    def note(self, uids: frozenset[str]) -> None:
        """Take in that customers changed."""
        for uid in uids:
            self.changed.emit(uid)

    def note_progress(self, uid: str, sent_name: str, percent: int) -> None:
        """Take in how far an upload is."""
        self._progress[uid, sent_name] = percent
        self.changed.emit(uid)

    def _write(
        self,
        uid: str,
        verb: Verb,
        change: CustomerChange | None,
        base: Customer | None,
        files: Sequence[WriteFile],
        *,
        not_before: float = 0.0,
        batch: str | None = None,
    ) -> NewWrite:
        return NewWrite(
            uid,
            verb,
            self._store.place,
            self._author.account(),
            self._clock.now(),
            change=change,
            base=base,
            files=tuple(files),
            not_before=not_before,
            batch=batch,
            author=self._author.name(),
        )

    async def _add(self, news: Sequence[NewWrite], action: AuditAction, note: str = "") -> list[Write]:
        """Save writes with their lines of the audit in one commit; what is shown follows by itself."""
        rows = await self._store.threads.disk(self._commit, news, action, note)
        self._background.spawn(self._show_saved([new.uid for new in news]))
        await asyncio.sleep(0)  # it has its place before whatever is asked next
        return rows

    async def _show_saved(self, uids: Sequence[str]) -> None:
        async with self._showing:
            await self._saved(frozenset(uids))

    def _decide(self, seq: int, decision: Decision, known: Customer | None) -> str:
        """Carry out a decision in one commit; return the uid of the customer it is about now.

        It is judged here: another window, or the same hand twice, may have decided meanwhile.
        """
        records = self._store.records
        with records.transaction():
            write = records.outbox.get(seq)
            deciding.check(write, decision)
            match decision.choice:
                case Choice.DIFFERENT_EMAIL:
                    change, files = deciding.with_email(write, decision.email), deciding.waiting_files((write,))
                    self._correct(seq, write.base, change, files)
                case Choice.SAME_PERSON:
                    return self._apply_to_holder(write)
                case Choice.CREATE_AGAIN:
                    return self._create_again(write, known)
                case Choice.AGAIN:
                    deciding.try_again(records, write, self._clock.now())
                case Choice.DISCARD:
                    deciding.give_up(records, write, self._clock.now(), self._author.account())
        return write.uid

    def _correct(self, seq: int, base: Customer | None, change: CustomerChange, files: Sequence[WriteFile]) -> None:
        records = self._store.records
        with records.transaction():
            stopped = records.outbox.get(seq)
            deciding.check_stopped(stopped)
            arrived = records.ids.service_id(stopped.uid) is not None
            verb = Verb.CREATE if stopped.verb is Verb.CREATE and not arrived else Verb.UPDATE
            new = self._write(stopped.uid, verb, change, base if verb is Verb.UPDATE else None, files)
            records.outbox.replace(seq, new)
            records.audit.add(self._audit_line(AuditAction.EDITED, new.uid, _fields(change, files)))

    def _apply_to_holder(self, write: Write) -> str:
        records = self._store.records
        new = self._write(deciding.holder_uid(records, write), Verb.UPDATE, None, None, ())
        saved = deciding.apply_to_holder(records, write, new)
        records.audit.add(self._audit_line(AuditAction.EDITED, new.uid, _fields(saved.change, saved.files)))
        return new.uid

    def _create_again(self, write: Write, known: Customer | None) -> str:
        uid = new_uid(self._clock.now(), self._author.random_bytes)
        new = self._write(uid, Verb.CREATE, None, None, ())
        deciding.create_again(self._store.records, write, known or deciding.NOTHING_SEEN, new)
        self._store.records.audit.add(self._audit_line(AuditAction.CREATED, uid, deciding.MADE_AGAIN))
        return uid

    def _look_whether_gone(self, write: Write) -> None:
        """Have it settled whether the customer of a write is gone, as nothing waits for that customer any more."""
        if write.cause is Cause.GONE:
            self._store.cache.suspects.put((write.uid,))

    def _commit(self, news: Sequence[NewWrite], action: AuditAction, note: str) -> list[Write]:
        with self._store.records.transaction():
            rows = self._store.records.outbox.add_many(news)
            for new in news:
                self._store.records.audit.add(self._audit_line(action, new.uid, note))
        return rows

    def _discard_unsent(self, seqs: Sequence[int]) -> int:
        outbox = self._store.records.outbox
        with self._store.records.transaction():
            waiting = [w for w in outbox.numbered(seqs) if w.state is WriteState.QUEUED and not w.is_frozen]
            for write in waiting:
                outbox.discard(write.seq, self._clock.now(), TAKEN_BACK)
                self._store.records.audit.add(self._audit_line(AuditAction.DISCARDED, write.uid, TAKEN_BACK))
        return len(waiting)

    async def _read(self, uid: str) -> None:
        try:
            if is_nameless(uid):
                await self._puller.sweep()
            else:
                await self._puller.details.read(uid)
        except ServiceError as error:
            self._watch.note_error(error)
        else:
            self._watch.note_answer()
        self.changed.emit(uid)

    def _audit_line(self, action: AuditAction, uid: str, note: str = "") -> AuditLine:
        return AuditLine(self._clock.now(), self._author.account(), action, self._store.place, uid, note)


def _fields(change: CustomerChange | None, files: Sequence[WriteFile]) -> str:
    """Return what the audit says of an edit: the names of what changed, never a value."""
    return ", ".join((*(change.changed_fields if change else ()), *((FILES,) if files else ())))


def _records_of(reader: CacheReader, uids: Sequence[str]) -> dict[str, Customer | None]:
    details = {uid: reader.detail(uid) for uid in uids}
    return {uid: detail.confirmed if detail else None for uid, detail in details.items()}
