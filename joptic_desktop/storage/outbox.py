"""The outbox: every write until the service has it. Each change of state is one commit and one line of a log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from joptic_desktop.domain.attachments import FileState
from joptic_desktop.domain.coalescing import Absorb, Append, Vanish, coalesce, settle_delete
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.differences import Difference
from joptic_desktop.domain.merging import laid_over
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.writes import TRANSITIONS, Cause, NewWrite, Verb, Write, WriteState
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.differences import Differences
from joptic_desktop.storage.history import History
from joptic_desktop.storage.id_map import IdMap
from joptic_desktop.storage.outbox_reading import OutboxReader
from joptic_desktop.storage.outbox_rows import insert_write, queued
from joptic_desktop.storage.sent_files import SentFiles
from joptic_desktop.storage.write_codec import change_to_text, customer_to_text

LONGEST_HOLD = 8.0
APPROVED = "approved"
HELD = "held"
_GONE_UNSENT = "deleted before it was ever sent"
_OVERTAKEN = "the customer is to be deleted"


class IllegalTransition(ValueError):
    """A write was to go where `domain.writes.TRANSITIONS` does not lead: a fault of this program."""


class Outbox(OutboxReader):
    """The writes of a profile, for the writer's thread. Times are seconds since the epoch."""

    def __init__(
        self, database: Database, ids: IdMap, sent_files: SentFiles, history: History, differences: Differences
    ) -> None:
        super().__init__(database, differences)
        self._history = history
        self._ids = ids
        self._sent_files = sent_files

    def add(self, new: NewWrite) -> Write:
        """Save a write, joined to an unsent one where that changes nothing; returns the row that now holds it.

        A delete of a customer who was never sent takes that customer's rows away: the first of them is returned,
        discarded. Raises `StoreFull` when nothing was saved.
        """
        return self.add_many((new,))[0]

    def add_many(self, news: Iterable[NewWrite]) -> list[Write]:
        """Save several writes in one commit; see `add`."""
        with self._database.transaction():
            rows = [self._add(new) for new in news]
            # a later one may have changed what an earlier one came to
            return rows if len(rows) == 1 else self._get_all([row.seq for row in rows])

    def put_in_place(self, stopped: Sequence[int], new: NewWrite, reason: str) -> Write:
        """Save one write, joined to nothing, in place of others that are given up for a `reason`."""
        with self._database.transaction():
            self._drop(stopped, new.saved_at, reason)
            seq = self._insert(new)
            self._remember(seq, new)
            return self.get(seq)

    def replace(self, seq: int, new: NewWrite) -> Write:
        """Save a new revision of a write that was refused or waits for a decision; the old one is discarded."""
        with self._database.transaction():
            self._finish(seq, WriteState.DISCARDED, new.saved_at, "replaced by a new revision")
            self._differences.see(new.uid, new.saved_at)
            seq = self._insert(new)
            self._remember(seq, new)
            return self.get(seq)

    def mark_sending(self, seq: int, now: float, there: float | None = None, account: str | None = None) -> Write:
        """Commit that a write is about to go out, before its first byte: its payload is frozen from here on.

        `there` is the moment by the service's clock, in seconds since the epoch, where that is known; `account` is who
        sends it. Raises `IllegalTransition`, also where that account may not send this write.
        """
        with self._database.transaction():
            self._change_state(seq, WriteState.SENDING, now, "", self._sender(seq, account))
            self._database.run(
                "UPDATE op SET last_byte_at = NULL, body_done = 0,"
                " first_sent_there = iif(attempts = 1, ?, first_sent_there) WHERE seq = ?",
                (there, seq),
            )
            return self.get(seq)

    def move(
        self,
        seq: int,
        state: WriteState,
        now: float,
        *,
        reason: str = "",
        service_words: str | None = "",
        last_byte_at: float | None = None,
        body_done: bool | None = None,
        not_before: float | None = None,
        cause: Cause = Cause.NONE,
        holder: str = "",
        failed: bool = False,
        excused: bool = False,
    ) -> Write:
        """Commit a change of state with what is known of it; what is None stays as it was.

        `cause` and `holder` say more of the new state; `failed` counts one more fault of the service, `excused` takes
        the last attempt for none.

        CONFIRMED is reached by `confirm`, SENDING by `mark_sending`. Raises `IllegalTransition`.
        """
        if state in {WriteState.CONFIRMED, WriteState.SENDING}:
            raise IllegalTransition(f"write {seq} reaches {state} by a method of its own")
        with self._database.transaction():
            if state is WriteState.DISCARDED:
                self._finish(seq, state, now, reason)
            else:
                self._change_state(seq, state, now, reason)
            self._set(seq, last_byte_at, body_done, not_before, service_words)
            sql = "UPDATE op SET cause = ?, holder = ?, failures = failures + ?, excused = excused + ? WHERE seq = ?"
            self._database.run(sql, (cause.value, holder, int(failed), int(excused), seq))
            return self.get(seq)

    def approve(self, numbers: Iterable[int], account: str, now: float) -> list[Write]:
        """Commit that a person lets writes of other accounts go out under `account`; return those that this changed."""
        with self._database.transaction():
            waiting = [write for write in self.numbered(numbers) if write.state is WriteState.QUEUED]
            others = [write.seq for write in waiting if not write.may_go_as(account)]
            for seq in others:
                self._database.run(
                    "UPDATE op SET approved_by = ?, reason = '', service_words = '' WHERE seq = ?", (account, seq)
                )
                self._log(seq, now, APPROVED, account)
            return self._get_all(others)

    def adopt(self, seq: int, now: float, service_id: str, verified: Customer | None = None) -> Write:
        """Commit which customer of the service a create made, while its files are still to be sent: id map, record.

        `verified` is that record where it was read. Raises `IllegalTransition`, or `IdTaken` from the id map.
        """
        with self._database.transaction():
            write = self.get(seq)
            self._ids.adopt(write.place, write.uid, service_id)
            self._change_state(seq, WriteState.QUEUED, now, "")
            self._database.run("UPDATE op SET data_sent = 1 WHERE seq = ?", (seq,))
            if verified is not None:
                self._keep_verified(write, verified, now)
            return self.get(seq)

    def confirm(
        self,
        seq: int,
        now: float,
        *,
        service_id: str | None = None,
        verified: Customer | None = None,
        differences: Sequence[Difference] = (),
        said: str = "",
        answered: str = "",
    ) -> Write:
        """Commit that the service has a write: its state, the id map, the ledger of files and the answer, together.

        `differences` are what the record holds otherwise than it was meant, `said` the service's words on that; one
        that was not `verified` is compared later, `answered` is the stamp of its answer. Files that still wait are
        taken as sent. Raises `IllegalTransition`, or `IdTaken` from the id map.
        """
        with self._database.transaction():
            write = self.get(seq)
            if service_id is not None:
                self._ids.adopt(write.place, write.uid, service_id)
            for file in write.files:
                if file.state is FileState.WAITING:
                    self.file_sent(seq, file.blob, now)
            self._finish(seq, WriteState.CONFIRMED, now, "")
            self._differences.put(seq, differences, said, now)
            if verified is None and write.change is not None:
                self._differences.put_off(seq, answered)
            if verified is not None:
                self._keep_verified(write, verified, now)
            return self.get(seq)

    def _keep_verified(self, write: Write, verified: Customer, now: float) -> None:
        self._database.run("UPDATE op SET verified = ? WHERE seq = ?", (customer_to_text(verified), write.seq))
        self._history.note_reading(write.uid, now, verified.prescription or Prescription())

    def data_sent(self, seq: int) -> None:
        """Commit that the service has taken the data of a write: what is left of it is files."""
        self._database.run("UPDATE op SET data_sent = 1 WHERE seq = ?", (seq,))

    def file_sent(self, seq: int, blob: str, now: float) -> None:
        """Commit that one file of a write has arrived, with its line in the ledger."""
        with self._database.transaction():
            write = self.get(seq)
            for file in write.files:
                if file.blob == blob and file.state is FileState.WAITING:
                    self._sent_files.add(seq, write.uid, file, now)
            self._mark_file(seq, blob, FileState.SENT, "")

    def file_refused(self, seq: int, blob: str, reason: str) -> None:
        """Commit that the service does not take one file of a write, and why."""
        self._mark_file(seq, blob, FileState.REFUSED, reason)

    def note_held(self, seq: int, now: float, reason: str) -> None:
        """Commit why a queued write does not get through, once for each reason; one that moved on keeps its own."""
        with self._database.transaction():
            write = self.get(seq)
            if write.state is WriteState.QUEUED and write.reason != reason:
                self._database.run("UPDATE op SET reason = ? WHERE seq = ?", (reason, seq))
                self._log(seq, now, HELD, reason)

    def discard(self, seq: int, now: float, reason: str = "discarded by hand") -> Write:
        """Commit that a person gave up a write (or took back a delete); its history stays."""
        return self.move(seq, WriteState.DISCARDED, now, reason=reason)

    def settle_deletes(self, numbers: Iterable[int], now: float) -> list[str]:
        """Drop what the first delete that can go, and those of its selection, make needless; return the uids touched.

        They are to be sent at once: given up before that they would not find again what was saved before them.
        """
        with self._database.transaction():
            deletes = [write for write in self.numbered(numbers) if _is_unsent_delete(write)]
            for delete in deletes:
                if self._settle(delete, now):
                    same = [one for one in deletes if one.batch and one.batch == delete.batch and one != delete]
                    return [delete.uid, *(one.uid for one in same if self._settle(one, now))]
        return []

    def recover(self, now: float) -> list[int]:
        """Put right what a sudden end left: what was being sent is in doubt, due times are near again.

        Only for the process that holds the profile's lock. Returns the numbers of the writes now in doubt.
        """
        with self._database.transaction():
            rows = self._database.all("SELECT seq FROM op WHERE finished_at IS NULL AND state = 'sending' ORDER BY seq")
            for (seq,) in rows:
                self._change_state(seq, WriteState.IN_DOUBT, now, "the program ended while sending")
                # nobody noted when the last byte went: it was before this moment
                self._set(seq, now, None, None, None)
            sql = "UPDATE op SET not_before = ?1 WHERE finished_at IS NULL AND not_before > ?1"
            self._database.run(sql, (now + LONGEST_HOLD,))
        return [row[0] for row in rows]

    def _add(self, new: NewWrite) -> Write:
        arrived = self._ids.service_id(new.uid) is not None
        if new.verb is Verb.CREATE and not arrived and not self.has_any(new.uid):
            return self._add_first(new)
        before = self.of_customer(new.uid)
        self._differences.see(new.uid, new.saved_at)
        decision = coalesce(before, new, self._taken_emails(new), arrived=arrived)
        match decision:
            case Absorb(seq, change):
                sql = "UPDATE op SET change = ?, revision = revision + 1 WHERE seq = ?"
                self._database.run(sql, (change_to_text(change), seq))
                self._log(seq, new.saved_at, "absorbed", ", ".join(new.change.changed_fields) if new.change else "")
                self._remember(seq, new)
                return self.get(seq)
            case Vanish(dropped):
                self._drop(dropped, new.saved_at, _GONE_UNSENT)
                return self.get(dropped[0])
            case Append(replaced):
                self._drop(replaced, new.saved_at, _OVERTAKEN)
                seq = self._insert(new)
                self._remember(seq, new)
                return queued(seq, new)

    def _add_first(self, new: NewWrite) -> Write:
        """Insert the create of a customer of whom nothing was ever kept: there is nothing to read first."""
        seq = self._insert(new)
        eyes = laid_over(None, new.change.eyes if new.change else ())
        self._history.note_first_save(new.uid, new.saved_at, eyes, who=new.author or new.account, seq=seq)
        return queued(seq, new)

    def _taken_emails(self, new: NewWrite) -> frozenset[str]:
        if new.verb is not Verb.UPDATE or new.change is None or not new.change.personal.email:
            return frozenset()
        return self.claimed_by_others(new.place, new.uid)

    def _insert(self, new: NewWrite) -> int:
        seq = insert_write(self._database, new, self._places.number(new.place))
        self._log(seq, new.saved_at, "added", "")
        return seq

    def _remember(self, seq: int, new: NewWrite) -> None:
        """Keep in the history what the prescription will be: what was seen, with all that is on its way laid over."""
        if new.change is None or not new.change.eyes:
            return
        seen = new.base.prescription if new.base else None
        told = self._history.told(new.uid)
        if seen is None or self._history.is_outdated(new.uid, seen):
            # eyes that nobody touched here stay as the service told them since
            seen = told or seen
        elif told is None:
            self._history.note_reading(new.uid, new.saved_at, seen)
        for write in self.of_customer(new.uid):
            seen = laid_over(seen, write.change.eyes if write.change else ())
        who = new.author or new.account
        self._history.note_save(new.uid, new.saved_at, seen or Prescription(), who=who, seq=seq)

    def _settle(self, delete: Write, now: float) -> bool:
        before = [write for write in self.of_customer(delete.uid) if write.seq < delete.seq]
        match settle_delete(before, delete, arrived=self._ids.service_id(delete.uid) is not None):
            case Vanish(dropped):
                self._drop((*dropped, delete.seq), now, _GONE_UNSENT)
                return True
            case Append(replaced):
                self._drop(replaced, now, _OVERTAKEN)
                return bool(replaced)

    def _drop(self, numbers: Iterable[int], now: float, reason: str) -> None:
        for seq in numbers:
            self._finish(seq, WriteState.DISCARDED, now, reason)

    def _finish(self, seq: int, state: WriteState, now: float, reason: str) -> None:
        self._change_state(seq, state, now, reason)

    def _sender(self, seq: int, account: str | None) -> str:
        """Return who sends a write, for the log; "" where it is whoever saved it."""
        write = self.get(seq)
        if account is None or account == write.account:
            return ""
        if not write.may_go_as(account):
            raise IllegalTransition(f"write {seq} was saved under another account, and nobody confirmed it")
        return account

    def _change_state(self, seq: int, state: WriteState, now: float, reason: str, note: str | None = None) -> None:
        before = self.get(seq).state
        if state not in TRANSITIONS[before]:
            raise IllegalTransition(f"write {seq} cannot go from {before} to {state}")
        finished = now if state in {WriteState.CONFIRMED, WriteState.DISCARDED} else None
        sending = state is WriteState.SENDING
        self._database.run(
            "UPDATE op SET state = ?, reason = ?, finished_at = ?, attempts = attempts + ?,"
            " first_sent_at = iif(?, coalesce(first_sent_at, ?), first_sent_at) WHERE seq = ?",
            (state.value, reason, finished, int(sending), int(sending), now, seq),
        )
        self._log(seq, now, state.value, reason if note is None else note)

    def _set(
        self,
        seq: int,
        last_byte_at: float | None,
        body_done: bool | None,  # noqa: FBT001  - a column's value
        not_before: float | None,
        service_words: str | None,
    ) -> None:
        self._database.run(
            "UPDATE op SET last_byte_at = coalesce(?, last_byte_at), body_done = coalesce(?, body_done),"
            " not_before = coalesce(?, not_before), service_words = coalesce(?, service_words) WHERE seq = ?",
            (last_byte_at, body_done, not_before, service_words, seq),
        )

    def _mark_file(self, seq: int, blob: str, state: FileState, reason: str) -> None:
        sql = "UPDATE op_file SET state = ?, reason = ? WHERE seq = ? AND blob = ?"
        self._database.run(sql, (state.value, reason, seq, blob))

    def _log(self, seq: int, at: float, what: str, note: str) -> None:
        sql = "INSERT INTO op_log(at, seq, what, state, note) SELECT ?, seq, ?, state, ? FROM op WHERE seq = ?"
        self._database.run(sql, (at, what, note, seq))

    def _get_all(self, numbers: Sequence[int]) -> list[Write]:
        return [self.get(seq) for seq in numbers]


def _is_unsent_delete(write: Write) -> bool:
    return write.verb is Verb.DELETE and write.state is WriteState.QUEUED and not write.is_frozen
