"""The honest state of the line and of everything on its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from psygnal import Signal

from joptic_desktop.api import sentences
from joptic_desktop.api.observed import Failure
from joptic_desktop.domain.differences import Different
from joptic_desktop.domain.writes import Write
from joptic_desktop.services.session import SessionService
from joptic_desktop.services.views import OtherShop, SyncState, SyncStatus, Whose
from joptic_desktop.storage.outbox_reading import OutboxCounts
from joptic_desktop.sync.background import Background
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.engine import Engine
from joptic_desktop.sync.gate import Gate, Line
from joptic_desktop.sync.line_watch import WRONG_STORE
from joptic_desktop.sync.local_store import LocalStore

_STATES = {
    Line.UNKNOWN: SyncState.STARTING,
    Line.OPEN: SyncState.ONLINE,
    Line.NO_LINE: SyncState.OFFLINE,
    Line.PORTAL: SyncState.PORTAL,
    Line.FAILING: SyncState.FAILING,
    Line.NO_ACCESS: SyncState.FAILING,
    Line.SIGN_IN: SyncState.SIGN_IN,
    Line.STORAGE: SyncState.STORAGE,
}
# no waiting helps against these
_FOR_A_PERSON = frozenset(
    {
        sentences.FAILURES[Failure.CERTIFICATE],
        sentences.FAILURES[Failure.PROXY],
        sentences.MOVED,
        sentences.PAGE,
        sentences.WRONG_ADDRESS,
        WRONG_STORE,
    }
)


@dataclass(frozen=True, slots=True)
class _WhoseWork:
    account: str
    unconfirmed: tuple[Whose, ...]
    elsewhere: tuple[OtherShop, ...]


class SyncService:
    """Tells `SyncStatus` by `changed`, and takes the wishes of the person who looks at it."""

    changed = Signal(object)

    def __init__(
        self,
        store: LocalStore,
        engine: Engine,
        clock: Clock,
        background: Background,
        session: SessionService,
        account: Callable[[], str],
    ) -> None:
        self._store = store
        self._engine = engine
        self._clock = clock
        self._background = background
        self._session = session
        self._account = account
        self.status = SyncStatus()
        engine.watch.changed.connect(self._on_gate)

    def sync_now(self) -> None:
        """Send now, and read everything."""
        self._engine.hurry()

    def look(self) -> None:
        """Take in that a person came back to the window: what changed at other tills is read soon."""
        self._engine.look()

    def network_changed(self) -> None:
        """Take in that this computer is in another network now: a closed line is tried at once."""
        self._engine.network_changed()

    def accept_deletions(self) -> None:
        """Agree that those held back may be gone: each is looked for, and goes when the service has none such."""
        self._background.spawn(self._accept_deletions())

    def pause(self) -> None:
        """Stop sending and reading in the background."""
        self._engine.watch.pause(paused=True)

    def resume(self) -> None:
        """Go on."""
        self._engine.watch.pause(paused=False)

    async def outbox(self) -> tuple[Write, ...]:
        """Return everything that is not on the service yet, oldest first."""
        return tuple(await self._store.threads.disk(self._store.records.outbox.unfinished, self._store.place))

    async def different(self) -> tuple[Different, ...]:
        """Return the writes that are done, and of which nobody has seen yet what the service made; oldest first."""
        return tuple(await self._store.threads.disk(self._store.records.differences.unseen, self._store.place))

    async def refresh(self) -> SyncStatus:
        """Count again and tell what changed."""
        counts, whose = await self._store.threads.disk(self._count, self._account())
        held, by_password = self._engine.puller.deletions.held, await self._session.by_password()
        counted = _with_counts(self.status, counts, whose)
        self._tell(replace(counted, held_deletions=held, by_password=by_password))
        return self.status

    def _count(self, account: str) -> tuple[OutboxCounts, _WhoseWork]:
        records, place = self._store.records, self._store.place
        name = partial(records.accounts.name, place.origin)
        others = records.whose_work.unconfirmed(place, account)
        unconfirmed = tuple(Whose(one.account, name(one.account), one.count) for one in others)
        shops = {known.place: known.store_name for known in self._session.settings.places}
        elsewhere = tuple(
            OtherShop(shops.get(one.place) or one.place.store_id, one.count)
            for one in records.whose_work.elsewhere(place)
        )
        return records.outbox.counts(place), _WhoseWork(name(account), unconfirmed, elsewhere)

    async def _accept_deletions(self) -> None:
        await self._engine.puller.deletions.accept()
        self._engine.reader.look_for_suspects()
        await self.refresh()

    def _on_gate(self, gate: Gate) -> None:
        self._tell(_with_gate(self.status, gate))
        self._background.spawn(self.refresh())

    def _tell(self, status: SyncStatus) -> None:
        if status != self.status:
            self.status = status
            self.changed.emit(status)


def _with_gate(status: SyncStatus, gate: Gate) -> SyncStatus:
    return replace(
        status,
        state=SyncState.PAUSED if gate.paused else _STATES[gate.line],
        since=gate.since,
        checked_at=gate.checked_at,
        reason=gate.reason,
        advice=gate.reason if gate.reason in _FOR_A_PERSON else "",
        read_only=gate.read_only,
    )


def _with_counts(status: SyncStatus, counts: OutboxCounts, whose: _WhoseWork) -> SyncStatus:
    return replace(
        status,
        account=whose.account,
        unconfirmed=whose.unconfirmed,
        elsewhere=whose.elsewhere,
        waiting=counts.queued + counts.sending - sum(one.count for one in whose.unconfirmed),
        in_doubt=counts.in_doubt,
        conflict=counts.needs_decision,
        refused=counts.refused,
        different=counts.different,
        oldest=counts.oldest_saved_at,
    )
