"""The window on the real services, an encrypted profile and the embedded server with the sample people."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from joptic_desktop.domain.changes import AddressChange, CustomerChange
from joptic_desktop.domain.queries import SortBy, SortOrder
from joptic_desktop.resource_files import resource
from joptic_desktop.services.views import NOT_HERE
from joptic_desktop.storage.profile_settings import KnownPlace
from joptic_desktop.ui.counter.filters import Axis, Filter
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from tests.flows.till import Till, until
from tests.server_process import ServerProcess
from tests.ui.counter.waiting import told
from tests.ui.shell.shown_window import names
from tests.ui.shell.test_deleting import choose
from tests.ui.store_at_rest import StoreAtRest, make_profile


@pytest.fixture(scope="module")
def service() -> Iterator[ServerProcess]:
    """The embedded server on the sample people, who stay as they are."""
    with ServerProcess(seed=resource("samples", "customers.json")) as server:
        yield server


async def test_the_list_is_filtered_sorted_and_searched(service: ServerProcess, theme: Theme, tmp_path: Path) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        window = till.window
        await until(lambda: window.lists.counts.all == 500)
        assert names(window)[:3] == ["Karim Ouazzani", "Yasmine Belkacem", "Samira Benkirane"]
        vip = next(group for group, _ in window.lists.counts.groups if group.name == "VIP")
        window.page.sidebar.chosen.emit(Filter(Axis.GROUP, vip.id), False)
        await until(lambda: till.model.rowCount() == 23)
        window.lists.clear_filters()
        window.lists.sort(SortBy.NAME, SortOrder.ASCENDING)
        await until(lambda: till.model.rowCount() == 500)
        window.page.column.search.set_text("samira benk")
        await until(lambda: names(window) == ["Samira Benkirane"])
        await until(lambda: window.page.detail.record.head.name.text() == "Samira Benkirane")
        phone = window.page.detail.record.contact.phone.text
        await until(lambda: phone.isVisible() and phone.text() == "+212 6 61 23 45 67")


async def test_rows_only_the_service_has_are_asked_for_when_they_come_into_sight(
    service: ServerProcess, theme: Theme, tmp_path: Path, at_end: AsyncExitStack
) -> None:
    said = service.announcement
    known = KnownPlace(said.service, said.service, said.store, said.store_name)
    make_profile(tmp_path / "profile", known=known, token=said.owner.access_token)
    shop = await at_end.enter_async_context(StoreAtRest.open(tmp_path / "profile"))
    shop.watch.signed_in()
    await asyncio.to_thread(service.forget_requests)
    window = MainWindow(shop.services, theme, ForgetfulState())
    at_end.push_async_callback(window.finish)
    window.resize(1440, 900)
    window.show()
    await window.start()
    table = window.page.column.table
    await until(lambda: table.rows.rowCount() == 500)
    assert table.rows.key_at(200) == NOT_HERE
    await until(lambda: table.verticalScrollBar().maximum() >= 44 * 200)
    seen = told(table.skeleton_seen)
    table.verticalScrollBar().setValue(44 * 200)
    table.viewport().repaint()
    assert await seen in range(200, 220)
    await until(lambda: table.rows.key_at(200) != NOT_HERE)
    asked = await asyncio.to_thread(service.requests, "GET", "/customer")
    assert {parse_qs(one["query"])["page"][0] for one in asked} == {"1", "3"}


async def test_a_deleted_row_goes_at_once_the_next_is_chosen_and_undo_brings_it_back(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        window = till.window
        await until(lambda: window.lists.counts.all == 500)
        choose(window, range(1, 2))
        window.page.column.table.select_position(1)
        window.menu_actions.delete.trigger()
        await until(lambda: bool(window.toasts.shown))
        await until(lambda: "Yasmine Belkacem" not in names(window))
        assert window.page.column.table.selected_positions() == [1]
        undo = next(button for button in window.toasts.shown[0].findChildren(Button) if button.words() == "Undo")
        undo.click()
        await until(lambda: "Yasmine Belkacem" in names(window))


async def test_an_account_that_was_refused_a_write_is_told_and_goes_on_saving(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    reader = replace(service.announcement, owner=service.announcement.reader)
    async with Till.open(theme, tmp_path, reader) as till:
        window = till.window
        await until(lambda: window.lists.counts.all == 500)
        await until(lambda: window.page.detail.view is not None and window.page.detail.view.confirmed is not None)
        view = window.page.detail.view
        assert view is not None
        change = CustomerChange(address=AddressChange(city="Rabat"))
        await till.services.customers.update(view.uid, view.confirmed, change)
        await until(lambda: till.services.sync.status.read_only)
        await until(window.page.column.notice.isVisible)
        assert window.menu_actions.new.isEnabled()
