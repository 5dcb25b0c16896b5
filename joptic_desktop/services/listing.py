"""The customer list: answered from this computer at once, filled from the service page by page."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from psygnal import Signal

from joptic_desktop.api.budget import Priority
from joptic_desktop.domain.customers import Group, Status
from joptic_desktop.domain.emails import is_walk_in
from joptic_desktop.domain.queries import CustomerQuery, PageRequest, SortBy, SortOrder
from joptic_desktop.domain.writes import Verb, WriteState
from joptic_desktop.errors import ServiceError
from joptic_desktop.services.positions import Positions
from joptic_desktop.services.views import Counts, CustomerRow, Listing
from joptic_desktop.storage.cache_reader import CacheCounts, CacheReader
from joptic_desktop.storage.cache_rows import CachedRow
from joptic_desktop.storage.outbox_reading import Outline
from joptic_desktop.storage.search import Found
from joptic_desktop.sync.background import Background
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.gate import Line
from joptic_desktop.sync.line_watch import LineWatch
from joptic_desktop.sync.local_store import LocalStore
from joptic_desktop.sync.puller import PulledPage, Puller
from joptic_desktop.sync.sized_pages import PAGE_LIMIT

SEARCH_PAUSE = 0.3
SHORTEST_SEARCH = 2
FRESH_SECONDS = 60.0
REQUERY_PAUSE = 0.15
_HIDES = frozenset(WriteState) - {WriteState.NEEDS_DECISION, WriteState.REFUSED}
_Order = tuple[SortBy, SortOrder, Status | None]


class CustomerList:
    """What the table shows. Rows are read synchronously by key; everything else is awaited or signalled."""

    changed = Signal(object)
    rows_changed = Signal(object)
    counts_changed = Signal(object)

    def __init__(
        self, store: LocalStore, puller: Puller, watch: LineWatch, clock: Clock, background: Background
    ) -> None:
        self._store = store
        self._puller = puller
        self._watch = watch
        self._clock = clock
        self._background = background
        self._query = CustomerQuery()
        self._generation = 0
        self._positions: dict[_Order, Positions] = {}
        self._made_here: tuple[int, ...] = ()
        self._asked: set[tuple[_Order, int]] = set()
        self._in_doubt: frozenset[str] = frozenset()
        self._shown: Sequence[int] = ()
        self._requery_due = False
        self._waits_to_query = False
        self._querying = asyncio.Lock()
        puller.intake.changed.connect(self.note)

    async def show(self, query: CustomerQuery) -> Listing:
        """Return the rows of a query from this computer; what the service adds follows by `changed`."""
        self._generation += 1
        self._query = query
        generation = self._generation
        listing = await self._answer(query)
        if generation == self._generation:
            self._shown = listing.keys
            # what is here comes first: the first request of a start imports the HTTP library
            if self._wants_service(query):
                self._background.spawn(self._ask(query, generation))
        return listing

    def rows(self, keys: Sequence[int]) -> list[CustomerRow]:
        """Return ready rows; a row that went meanwhile is left out. Quick enough for the loop's own thread."""
        return [self._row(row) for row in self._store.windows.rows(keys)]

    def key_of(self, uid: str) -> int | None:
        """Return the key of a customer's row; None while there is none."""
        return self._store.windows.key_of(uid)

    def need(self, position: int) -> None:
        """Ask the service for the page that holds a row in sight which is not here yet."""
        order = _order(self._query)
        positions = self._positions.get(order)
        if positions is None or not self._line_may_answer():
            return
        page = positions.page_of(position)
        if (order, page) not in self._asked:
            self._asked.add((order, page))
            self._background.spawn(self._pull(self._query, page, self._generation))

    async def counts(self) -> Counts:
        """Return the numbers beside the filters."""
        found = await self._store.threads.search(self._store.searcher.counts)
        return _counts(found)

    def note(self, uids: frozenset[str]) -> None:
        """Take in that rows of these customers changed."""
        keys = frozenset(key for uid in uids if (key := self._store.windows.key_of(uid)) is not None)
        if keys:
            self.rows_changed.emit(keys)
        self._query_again_soon()

    async def note_writes(self, uids: frozenset[str]) -> None:
        """Take in that writes of these customers changed: their rows show it."""
        await self._store.threads.disk(self._store.project, uids)
        moving = await self._store.threads.disk(self._store.records.outbox.on_their_way, self._store.place)
        self._in_doubt = frozenset(write.uid for write in moving if write.state is WriteState.IN_DOUBT)
        self.note(uids)

    def _row(self, row: CachedRow) -> CustomerRow:
        return CustomerRow(
            row.key,
            row.uid,
            row.name,
            "" if is_walk_in(row.email) else row.email,
            row.phone,
            row.groups,
            row.status,
            row.updated_at,
            row.attention,
            row.is_local,
            row.uid in self._in_doubt,
        )

    async def _answer(self, query: CustomerQuery) -> Listing:
        positions = self._positions.get(_order(query)) if _is_plain(query) else None
        if positions is None or await self._is_mirrored():
            found: Found = await self._store.threads.search(self._store.searcher.ids, query)
            return Listing(query, found.keys, len(found.keys), found.truncated)
        unfinished = await self._store.threads.disk(self._store.records.outbox.outlines, self._store.place)
        waiting, hidden = await self._store.threads.search(pending_keys, self._store.searcher, unfinished)
        # a page that was read before a customer was sent does not hold them: they stay in sight until one does
        self._made_here = tuple(dict.fromkeys((*waiting, *self._made_here)))
        made = await self._store.threads.search(self._store.searcher.keys_of_status, self._made_here, query.status)
        keys = positions.keys(made, frozenset(waiting), hidden)
        return Listing(query, keys, len(keys))

    async def _is_mirrored(self) -> bool:
        return (await self._store.threads.search(self._store.searcher.pull_state)).complete

    def _wants_service(self, query: CustomerQuery) -> bool:
        return (
            self._line_may_answer() and query.attention is None and not 0 < len(query.search.strip()) < SHORTEST_SEARCH
        )

    def _line_may_answer(self) -> bool:
        return self._watch.gate.line in {Line.OPEN, Line.UNKNOWN} and not self._watch.gate.paused

    async def _ask(self, query: CustomerQuery, generation: int) -> None:
        """Ask the service for the first page of a query, unless this computer has all of it and fresh."""
        state = await self._store.threads.search(self._store.searcher.pull_state)
        if state.complete and self._clock.now() - (state.refreshed_at or 0.0) < FRESH_SECONDS:
            return
        if query.search or query.name:
            await self._clock.sleep(SEARCH_PAUSE)
        if generation == self._generation:
            self._asked.add((_order(query), 1))
            await self._pull(query, 1, generation)

    async def _pull(self, query: CustomerQuery, page: int, generation: int) -> None:
        try:
            positions = self._positions.get(_order(query))
            limit = positions.limit if positions else PAGE_LIMIT
            pulled = await self._puller.page(_request(query, page, limit), Priority.COUNTER)
        except ServiceError as error:
            self._asked.discard((_order(query), page))
            self._watch.note_error(error)
            return
        self._watch.note_answer()
        if _is_plain(query):
            self._place(query, pulled)
        if generation == self._generation or _is_plain(query):
            await self._query_again()

    def _place(self, query: CustomerQuery, pulled: PulledPage) -> None:
        order = _order(query)
        positions = self._positions.setdefault(order, Positions(pulled.limit))
        keys = pulled.keys
        if query.status is not None:
            # services read `isActive` each in their own way: a row is listed by what it says of itself
            rows = self._store.windows.rows([key for key in keys if key is not None])
            fitting = {row.key for row in rows if row.status is query.status}
            keys = tuple(key if key in fitting else None for key in keys)
        positions.put(pulled.first, keys, pulled.total)

    def _query_again_soon(self) -> None:
        if not self._requery_due:
            self._requery_due = True
            self._background.spawn(self._query_later())

    async def _query_later(self) -> None:
        await self._clock.sleep(REQUERY_PAUSE)
        self._requery_due = False
        await self._query_again()

    async def _query_again(self) -> None:
        """Tell when the rows of the query in sight have another order, and the numbers anew.

        One at a time: an answer that comes late would put older rows in the place of newer ones.
        """
        if self._waits_to_query:
            return  # whoever waits already sees what this one is about
        self._waits_to_query = True
        async with self._querying:
            self._waits_to_query = False
            generation = self._generation
            listing = await self._answer(self._query)
            if generation == self._generation and listing.keys != self._shown:
                self._shown = listing.keys
                self.changed.emit(listing)
            self.counts_changed.emit(await self.counts())


def _order(query: CustomerQuery) -> _Order:
    return query.sort_by, query.sort_order, query.status


def _is_plain(query: CustomerQuery) -> bool:
    """Tell whether the service's own list, in its own order, answers the query."""
    return not (query.search.strip() or query.name.strip() or query.group or query.attention)


def _request(query: CustomerQuery, page: int, limit: int) -> PageRequest:
    return PageRequest(
        search=query.search.strip() or None,
        name=query.name.strip() or None,
        is_active={Status.ACTIVE: True, Status.INACTIVE: False}.get(query.status) if query.status else None,
        page=page,
        limit=limit,
        sort_by=query.sort_by,
        sort_order=query.sort_order,
    )


def pending_keys(reader: CacheReader, unfinished: Sequence[Outline]) -> tuple[list[int], frozenset[int]]:
    """Return the keys of customers the service has not seen, newest first, and of those about to be deleted."""
    made = [write.uid for write in reversed(unfinished) if write.verb is Verb.CREATE]
    going = [write.uid for write in unfinished if write.verb is Verb.DELETE and write.state in _HIDES]
    return reader.keys_of(made), frozenset(reader.keys_of(going))


def _counts(found: CacheCounts) -> Counts:
    return Counts(
        all=found.total,
        active=found.active,
        inactive=found.inactive,
        groups=tuple((Group(group.id, group.name), group.count) for group in found.groups),
        waiting=found.waiting,
        conflict=found.conflicts,
        refused=found.refused,
        different=found.different,
        damaged=found.damaged,
        with_details=found.with_details,
    )
