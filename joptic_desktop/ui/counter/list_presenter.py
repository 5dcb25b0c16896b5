"""Carries the query to the service and its answer to the table, the sidebar and the chips."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from joptic_desktop.domain.queries import Attention, CustomerQuery, SortBy, SortOrder
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import Counts, Listing, SyncState
from joptic_desktop.ui.counter.empty_reasons import failed, first_run, nothing_found
from joptic_desktop.ui.counter.filters import (
    Axis,
    Filter,
    active_filters,
    chips,
    only,
    toggled,
    without,
    without_filters,
)
from joptic_desktop.ui.counter.list_column import ListColumn
from joptic_desktop.ui.counter.number_words import count_text
from joptic_desktop.ui.counter.ports import CounterServices
from joptic_desktop.ui.counter.sidebar import Sidebar
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.tasks import TaskOwner

if TYPE_CHECKING:
    from joptic_desktop.ui.bridge import Bridge


class ListPresenter(QObject):
    """Owns the query of the list. ``counted`` carries new `Counts`."""

    counted = Signal(object)

    def __init__(self, sidebar: Sidebar, column: ListColumn, tasks: TaskOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._column = column
        self._tasks = tasks
        self._services: CounterServices | None = None
        self._generation = 0
        self.query = CustomerQuery()
        self.counts = Counts()
        self._listing: Listing | None = None
        self._awaited = ""
        column.search.searched.connect(self.search)
        column.table.head.sort_asked.connect(self.sort)
        column.table.skeleton_seen.connect(self._need)
        column.table.handled.connect(self._await_nobody)
        column.chips.removed.connect(self._remove)
        column.chips.cleared.connect(self.clear_filters)
        sidebar.chosen.connect(self.choose)

    def attach(self, services: CounterServices, bridge: "Bridge") -> None:
        """Work with the services from now on, and show the first list."""
        self._services = services
        self._listing = None
        rows = self._column.table.rows
        rows.start_afresh(())
        rows.forget_all()
        rows.set_reader(services.listing.rows)
        bridge.connect_to(services.listing.changed, self._on_changed)
        bridge.connect_to(services.listing.rows_changed, self._on_rows_changed)
        bridge.connect_to(services.listing.counts_changed, self._on_counts)
        self._column.wait_for_rows()

    def detach(self) -> None:
        """Read no rows any more: the store is about to close. What was looked for in it is forgotten."""
        self._services = None
        self._listing = None
        self._generation += 1
        self.counts = Counts()
        self._column.forget()
        self.show_query(CustomerQuery())

    async def start(self) -> None:
        """Show the first list and the first numbers."""
        if self._services is None or self._services.session.shop is None:
            self._column.show_empty(first_run())
            return
        await self._show(self._next())
        self._on_counts(await self._services.listing.counts())

    def search(self, text: str) -> None:
        """Search at every key."""
        self.show_query(replace(self.query, search=text.strip()))

    def sort(self, sort_by: SortBy, order: SortOrder) -> None:
        """Put the list in another order."""
        self.show_query(replace(self.query, sort_by=sort_by, sort_order=order))

    def choose(self, chosen: Filter, added: bool) -> None:  # noqa: FBT001  - a slot of Sidebar.chosen
        """Show one filter alone, or beside those in force."""
        self.show_query(toggled(self.query, chosen) if added else only(self.query, chosen))

    def show_attention(self, attention: Attention) -> None:
        """Show the rows that a write has something to say about."""
        self.show_query(only(self.query, Filter(Axis.ATTENTION, attention)))

    def filter_name(self, name: str) -> None:
        """Show only names that hold a text."""
        self.show_query(replace(self.query, name=name.strip()))

    def choose_customer(self, uid: str) -> None:
        """Make a customer the current row, now or as soon as this list holds them; whoever goes on meanwhile stays."""
        self._awaited = uid
        self._choose_awaited()

    def clear_filters(self) -> None:
        """Show all customers that match the search."""
        self.show_query(without_filters(self.query))

    def refresh(self) -> None:
        """Ask again."""
        self._tasks.spawn(self._show(self._next()))

    def show_query(self, query: CustomerQuery) -> None:
        """Show the answer to another query; the old rows stay until it is there."""
        if query == self.query and self._listing is not None:
            return
        self.query = query
        self._awaited = ""
        if self._services is not None:
            self._tasks.spawn(self._show(self._next()))
        else:
            self._show_chips()

    def _next(self) -> int:
        self._generation += 1
        return self._generation

    async def _show(self, generation: int) -> None:
        if self._services is None or generation != self._generation:
            return
        try:
            listing = await self._services.listing.show(self.query)
        except JOpticError as error:
            if generation == self._generation and not self._tasks.closed:
                self._column.show_empty(failed(said(error)))
                self._show_chips()
            return
        if generation == self._generation and not self._tasks.closed:
            self._take(listing)

    def _take(self, listing: Listing) -> None:
        same = self._listing is not None and self._listing.query == listing.query
        self._listing = listing
        if listing.keys:
            self._column.table.show_keys(listing.keys, same_query=same)
            self._column.show_table()
            self._choose_awaited()
        else:
            self._column.table.show_keys((), same_query=False)
            self._show_nobody(listing.query)
        self._show_chips()

    def _choose_awaited(self) -> None:
        if not self._awaited or self._services is None:
            return
        key = self._services.listing.key_of(self._awaited)
        if key is not None and self._column.table.choose(key):
            self._awaited = ""

    def _await_nobody(self) -> None:
        self._awaited = ""

    def _show_nobody(self, query: CustomerQuery) -> None:
        status = self._services.sync.status if self._services else None
        reason = nothing_found(query, status, all_customers=self.counts.all)
        if reason is None:
            self._column.wait_for_rows()
        else:
            self._column.show_empty(reason)

    def show_line_changed(self) -> None:
        """Say again why the list is empty, and how many there are: that may hang on the line."""
        self._show_counts()
        if self._listing is not None and not self._listing.keys:
            self._take(self._listing)

    def _on_changed(self, listing: Listing) -> None:
        if listing.query == self.query:
            self._take(listing)

    def _on_rows_changed(self, keys: frozenset[int]) -> None:
        self._column.table.rows.forget(keys)

    def _on_counts(self, counts: Counts) -> None:
        self.counts = counts
        self._show_counts()
        self._show_chips()
        self.counted.emit(counts)

    def _show_counts(self) -> None:
        """Show the numbers once they are known: that there is nobody at all is known from the service alone."""
        online = self._services is not None and self._services.sync.status.state is SyncState.ONLINE
        if self.counts.all or online:
            self._sidebar.show_counts(self.counts)

    def _show_chips(self) -> None:
        query, locale = self.query, self._column.locale()
        self._sidebar.show_query(query)
        self._column.table.head.show_sort(query.sort_by, query.sort_order)
        groups = [group for group, _ in self.counts.groups]
        self._column.chips.show_chips(chips(query, groups), searching=bool(query.search))
        if self._listing is not None and (query.search or active_filters(query)):
            found = count_text(self._listing.total, locale) + ("+" if self._listing.more else "")
            text = self.tr("%1 of %2").replace("%1", found).replace("%2", count_text(self.counts.all, locale))
            self._column.chips.show_count(text)

    def _need(self, position: int) -> None:
        if self._services is not None:
            self._services.listing.need(position)

    def _remove(self, axis: Axis) -> None:
        self.show_query(without(self.query, axis))
