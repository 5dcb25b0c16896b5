"""A write on its way to the service: its states, and which may follow which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.folding import trim


class Verb(StrEnum):
    """What a write does to a customer."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


class WriteState(StrEnum):
    """Where a write stands."""

    QUEUED = "queued"
    SENDING = "sending"
    IN_DOUBT = "in_doubt"
    NEEDS_DECISION = "needs_decision"
    REFUSED = "refused"
    CONFIRMED = "confirmed"
    DISCARDED = "discarded"


class Cause(StrEnum):
    """Why a write is where it stands, where its state alone does not say: what a person can decide depends on it."""

    NONE = ""
    CONFLICT = "conflict"
    CLASH = "clash"
    UNSEEN_HOLDER = "unseen holder"
    UNREADABLE = "unreadable"
    FAILS = "fails"
    GONE = "gone"


TRANSITIONS: dict[WriteState, frozenset[WriteState]] = {
    WriteState.QUEUED: frozenset(
        {WriteState.SENDING, WriteState.NEEDS_DECISION, WriteState.REFUSED, WriteState.DISCARDED}
    ),
    WriteState.SENDING: frozenset(
        {
            WriteState.QUEUED,
            WriteState.IN_DOUBT,
            WriteState.NEEDS_DECISION,
            WriteState.REFUSED,
            WriteState.CONFIRMED,
        }
    ),
    WriteState.IN_DOUBT: frozenset(
        {WriteState.QUEUED, WriteState.NEEDS_DECISION, WriteState.REFUSED, WriteState.CONFIRMED, WriteState.DISCARDED}
    ),
    WriteState.NEEDS_DECISION: frozenset(
        {WriteState.QUEUED, WriteState.IN_DOUBT, WriteState.CONFIRMED, WriteState.DISCARDED}
    ),
    WriteState.REFUSED: frozenset({WriteState.QUEUED, WriteState.DISCARDED}),
    WriteState.CONFIRMED: frozenset(),
    WriteState.DISCARDED: frozenset(),
}
UNFINISHED = frozenset(WriteState) - {WriteState.CONFIRMED, WriteState.DISCARDED}


@dataclass(frozen=True, slots=True)
class Place:
    """One store of one service: where rows belong and where a write may go, and nowhere else."""

    origin: str
    store_id: str


@dataclass(frozen=True, slots=True)
class NewWrite:
    """A write to be saved. `account` is the token's `sub`; times are seconds since the epoch.

    `base` is the record the person saw when changing it; `not_before` holds a write back (undo of a delete);
    `batch` joins the deletes of one selection; `author` is what the account is called, for the history.
    """

    uid: str
    verb: Verb
    place: Place
    account: str
    saved_at: float
    change: CustomerChange | None = None
    base: Customer | None = None
    files: tuple[WriteFile, ...] = ()
    not_before: float = 0.0
    batch: str | None = None
    author: str = ""


@dataclass(frozen=True, slots=True)
class Write:
    """A saved write, as the outbox holds it; `seq` orders all writes of a profile.

    `last_byte_at` and `body_done` tell how far the last attempt got; `reason` is a sentence for the person;
    `service_words` is what the service itself said, cut, plain; `data_sent` says that only files are left to be sent.
    `first_sent_there` is when it first left, by the service's own clock (None when that was not known); `failures`
    counts the answers that were nothing but a fault of the service; `holder` is the service's id of the customer who
    has the e-mail it asks for. `approved_by` is another account than its own that a person let it go out under, "" for
    none. `excused` counts the attempts whose answer was about who asks, or how often, and not about this write.
    """

    seq: int
    uid: str
    verb: Verb
    place: Place
    account: str
    saved_at: float
    state: WriteState
    change: CustomerChange | None = None
    base: Customer | None = None
    files: tuple[WriteFile, ...] = ()
    not_before: float = 0.0
    batch: str | None = None
    attempts: int = 0
    first_sent_at: float | None = None
    last_byte_at: float | None = None
    body_done: bool = False
    reason: str = ""
    service_words: str = ""
    data_sent: bool = False
    first_sent_there: float | None = None
    failures: int = 0
    cause: Cause = Cause.NONE
    holder: str = ""
    approved_by: str = ""
    excused: int = 0

    def may_go_as(self, account: str) -> bool:
        """Tell whether an account may send it: its own, or the one that a person confirmed it under."""
        return account in {self.account, self.approved_by}

    @property
    def is_upload(self) -> bool:
        """True when nothing but files is left to be sent."""
        return bool(self.files) and self.verb is not Verb.DELETE and (self.data_sent or not self._has_data)

    @property
    def _has_data(self) -> bool:
        return self.change is not None and not self.change.is_empty

    @property
    def tries(self) -> int:
        """How often it was tried, but for the attempts that are excused."""
        return self.attempts - self.excused

    @property
    def is_frozen(self) -> bool:
        """True once the payload was ever handed to the network: later edits are new writes."""
        return self.attempts > 0

    @property
    def claimed_emails(self) -> tuple[str, ...]:
        """The e-mails this write holds on to: the new one and the one before, trimmed."""
        new = self.change.personal.email if self.change else None
        old = self.base.personal.email if self.base and self.base.personal else None
        return tuple(trim(e) for e in (new, old) if e)

    @property
    def claims(self) -> frozenset[str]:
        """What this write holds, its customer and its e-mails: of two that share any of it the later one waits."""
        return frozenset((self.uid, *self.claimed_emails))


def conflict_in(writes: Iterable[Write]) -> Write | None:
    """Return the first write that stopped because both sides changed the same, None when there is none."""
    stopped = (write for write in writes if write.state is WriteState.NEEDS_DECISION)
    return next((write for write in stopped if write.cause is Cause.CONFLICT), None)
