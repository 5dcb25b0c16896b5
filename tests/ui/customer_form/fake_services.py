"""The services of a form, in memory: what was handed over, and errors on demand."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from psygnal import Signal

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.emails import is_walk_in, walk_in_email
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.writes import Verb, Write
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import CustomerView, Draft, Duplicate, PastRx, SyncStatus
from tests.ui.attachments.fake_files import FakeFiles


@dataclass(frozen=True, slots=True)
class Update:
    """One update that was handed over."""

    uid: str
    base: Customer | None
    change: CustomerChange
    files: tuple[WriteFile, ...]


class FakeCustomers:
    changed = Signal(str)

    def __init__(self) -> None:
        self.views: dict[str, CustomerView] = {}
        self.asked: list[str] = []
        self.corrected: list[int] = []
        self.created: list[tuple[CustomerChange, tuple[WriteFile, ...]]] = []
        self.updated: list[Update] = []
        self.others: list[tuple[PersonalChange, Duplicate]] = []
        self.domain = ""
        self.failure: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.reading = asyncio.Event()
        self.reading.set()
        self.waiting = 0

    async def open(self, uid: str) -> CustomerView:
        self.asked.append(uid)
        return self.views.get(uid) or CustomerView(uid, None, None, None, None, None)

    async def view(self, uid: str) -> CustomerView:
        self.waiting += 1
        await self.reading.wait()
        self.waiting -= 1
        return self.views[uid]

    async def create(self, change: CustomerChange, files: Sequence[WriteFile] = ()) -> str:
        await self._durable()
        self.created.append((change, tuple(files)))
        return f"new{len(self.created)}"

    async def update(
        self, uid: str, base: Customer | None, change: CustomerChange, files: Sequence[WriteFile] = ()
    ) -> None:
        await self._durable()
        self.updated.append(Update(uid, base, change, tuple(files)))

    async def correct(
        self, stopped: Write, base: Customer | None, change: CustomerChange, files: tuple[WriteFile, ...] = ()
    ) -> str:
        self.corrected.append(stopped.seq)
        if stopped.verb is Verb.CREATE:
            return await self.create(change, files)
        await self.update(stopped.uid, base, change, files)
        return stopped.uid

    async def duplicates(self, personal: PersonalChange, own_uid: str | None) -> tuple[Duplicate, ...]:
        return tuple(other for asked, other in self.others if asked == personal and other.uid != own_uid)

    async def walk_in_email(self) -> str | None:
        return walk_in_email(self.domain, "0198c2f1") if self.domain else None

    def is_walk_in(self, email: str) -> bool:
        return is_walk_in(email)

    def put(self, view: CustomerView) -> None:
        """Let a customer be another one, and tell."""
        self.views[view.uid] = view
        self.changed.emit(view.uid)

    async def _durable(self) -> None:
        await self.gate.wait()
        if self.failure is not None:
            raise self.failure


class FakeHistory:
    """What this computer saw of each customer, the one before last."""

    def __init__(self) -> None:
        self.before: dict[str, PastRx] = {}

    async def of(self, uid: str) -> tuple[PastRx, ...]:
        return (self.before[uid],) if uid in self.before else ()

    async def latest_before(self, uid: str, prescription: Prescription | None) -> PastRx | None:
        return self.before.get(uid)


class FakeDrafts:
    def __init__(self) -> None:
        self.kept: dict[str, Draft] = {}
        self.saves = 0
        self.failure: JOpticError | None = None

    async def save(self, draft: Draft) -> None:
        await asyncio.sleep(0)
        if self.failure is not None:
            raise self.failure
        self.saves += 1
        self.kept[draft.id] = draft

    async def discard(self, draft_id: str) -> None:
        await asyncio.sleep(0)
        if self.failure is not None:
            raise self.failure
        del self.kept[draft_id]


class FakeSync:
    changed = Signal(object)

    def __init__(self) -> None:
        self.status = SyncStatus()
        self.discarded: list[int] = []

    async def discard(self, seq: int) -> None:
        self.discarded.append(seq)

    def make_read_only(self, reason: str) -> None:
        """Let the service refuse writes, and tell."""
        self.status = replace(self.status, read_only=True, reason=reason)
        self.changed.emit(self.status)


@dataclass(frozen=True, slots=True)
class FakeSettings:
    """What the shop has set."""

    phone_region: str = "MA"


class FakeSession:
    def __init__(self, customers: FakeCustomers) -> None:
        self._customers = customers
        self.settings = FakeSettings()

    async def set_walk_in_domain(self, domain: str) -> None:
        self._customers.domain = domain


@dataclass(frozen=True, slots=True)
class FakeServices:
    customers: FakeCustomers = field(default_factory=FakeCustomers)
    attachments: FakeFiles = field(default_factory=FakeFiles)
    drafts: FakeDrafts = field(default_factory=FakeDrafts)
    history: FakeHistory = field(default_factory=FakeHistory)
    sync: FakeSync = field(default_factory=FakeSync)
    session: FakeSession = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "session", FakeSession(self.customers))
