"""The frame: painted first, honest about the line, remembered, reachable by keys and by name."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.shell.key_sheet import KeySheet
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.counter.fake_shop import ATLAS, NOW, FakeShop
from tests.ui.counter.waiting import told, until
from tests.ui.shell.shown_window import names

PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
app = QApplication([])
theme = Theme(app.styleHints())
theme.apply(app)
window = MainWindow(None, theme, ForgetfulState())
window.show()
assert not window.grab().isNull()
print(sorted({"httpx", "pydantic", "keyring"} & set(sys.modules)))
"""


def test_the_frame_is_painted_before_network_and_keys_are_imported() -> None:
    ended = subprocess.run([sys.executable, "-c", PAINT], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("status", "line", "notice"),
    [
        (SyncStatus(SyncState.ONLINE, checked_at=NOW.timestamp()), "Online checked", None),
        (SyncStatus(SyncState.OFFLINE, since=NOW.timestamp(), waiting=3), "Offline since", "Offline since"),
        (SyncStatus(SyncState.PORTAL), "Network sign-in needed", "This network asks for a sign-in of its own."),
        (SyncStatus(SyncState.FAILING), "Service fails", "The service fails."),
        (SyncStatus(SyncState.SIGN_IN), "Sign in again", "Sign in again."),
        (SyncStatus(SyncState.PAUSED), "Paused", "Paused."),
        (SyncStatus(SyncState.STORAGE), "Cannot save", "This computer cannot save."),
        (SyncStatus(SyncState.STARTING), "Connecting…", None),
    ],
)
async def test_the_line_is_never_said_to_be_better_than_it_is(
    window: MainWindow, shop: FakeShop, status: SyncStatus, line: str, notice: str | None
) -> None:
    shop.sync.say(replace(status, refused=1))
    await until(lambda: window.status_bar.line.accessibleName().startswith(line))
    bar = window.page.column.notice
    assert bar.isHidden() if notice is None else bar.notice.headline.startswith(notice)


async def test_offline_the_notice_says_what_keeps_working_and_tries_again(window: MainWindow, shop: FakeShop) -> None:
    shop.sync.say(SyncStatus(SyncState.OFFLINE, since=NOW.timestamp(), waiting=3))
    bar = window.page.column.notice
    await until(bar.isVisible)
    assert bar.notice.sentence == "All keeps working; 3 changes are kept and will be sent."
    bar.acted.emit()
    assert shop.sync.calls == ["sync_now"]


async def test_many_deletions_wait_until_a_person_agrees(window: MainWindow, shop: FakeShop) -> None:
    shop.sync.say(SyncStatus(SyncState.ONLINE, held_deletions=37))
    bar = window.page.column.notice
    await until(bar.isVisible)
    assert bar.notice.headline == "The service no longer lists 37 customers."
    bar.acted.emit()
    assert shop.sync.calls == ["accept_deletions"]


async def test_what_is_stuck_stands_in_the_status_bar_the_worst_first(window: MainWindow, shop: FakeShop) -> None:
    shop.sync.say(SyncStatus(SyncState.ONLINE, waiting=3, in_doubt=2, conflict=1, refused=1))
    await told(window.line.line_changed)
    words = [segment.words for segment in window.status_bar.shown_work]
    assert words == ["1 refused", "1 conflict", "2 being checked", "3 waiting"]


async def test_a_window_that_comes_to_the_front_asks_what_is_new(window: MainWindow, shop: FakeShop) -> None:
    window.activateWindow()
    await until(window.isActiveWindow)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert shop.sync.looked


async def test_the_status_bar_counts_customers_and_names_sample_data(window: MainWindow, shop: FakeShop) -> None:
    assert window.status_bar.customers.text() == "500 customers"
    assert window.status_bar.details.text() == "500 with details on this computer"
    assert window.status_bar.sample.isHidden()
    shop.session.changed.emit(replace(ATLAS, sample=True))
    await until(window.status_bar.sample.isVisible)


async def test_closing_asks_for_an_orderly_end_and_waits_for_it(window: MainWindow) -> None:
    asked = told(window.close_requested)
    window.close()
    await asked
    assert window.isVisible()
    await window.finish()
    assert not window.isVisible()


async def test_the_next_window_finds_its_place_and_its_columns(
    theme: Theme, shop: FakeShop, clock: Callable[[], float]
) -> None:
    state = ForgetfulState()
    first = MainWindow(shop, theme, state, clock=clock)
    first.resize(1024, 700)
    first.show()
    table = first.page.column.table
    table.head.moveSection(4, 1)
    table.columns.set_hidden(Column.GROUP, hidden=True)
    await first.finish()
    second = MainWindow(shop, theme, state, clock=clock)
    second.show()
    assert second.size() == first.size()
    assert second.page.column.table.head.visualIndex(4) == 1
    assert second.page.column.table.columns.hidden == {Column.GROUP}
    await second.finish()


async def test_each_key_is_given_once_and_each_has_a_menu_entry(window: MainWindow) -> None:
    actions = window.findChildren(QAction)
    keys = [action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    in_menus = {
        entry
        for menu in window.menuBar().actions()
        if menu.menu() is not None
        for entry in menu.menu().actions()  # type: ignore[attr-defined]  # the stubs give an object
    }
    assert {action for action in actions if not action.shortcut().isEmpty()} <= in_menus
    for key in ("Ctrl+F", "Ctrl+N", "F2", "F5", "Del", "F1"):
        assert key in keys


async def test_f1_shows_the_keys(window: MainWindow) -> None:
    window.menu_actions.keys.trigger()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)


async def test_everything_that_takes_the_focus_has_a_name(window: MainWindow, shop: FakeShop) -> None:
    shop.sync.say(SyncStatus(SyncState.OFFLINE, since=NOW.timestamp(), waiting=3, conflict=1))
    await told(window.line.line_changed)
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


async def test_a_window_may_be_given_another_shop(window: MainWindow, shop: FakeShop) -> None:
    people = [replace(p, row=replace(p.row, name=f"Rif {p.row.key}")) for p in shop.people[:5]]
    other = FakeShop(people=people, shop=replace(ATLAS, name="Optique Rif"))
    window.attach(other)
    await window.start()
    assert window.page.column.table.rows.rowCount() == 5
    assert names(window)[0] == "Rif 0"
    assert window.windowTitle().startswith("Optique Rif")
    shop.listing.changed.emit(shop.listing.answer(window.lists.query))
    shop.sync.say(SyncStatus(SyncState.OFFLINE))
    await window.tasks.settled()
    assert window.page.column.table.rows.rowCount() == 5


async def test_without_a_shop_the_window_offers_to_connect_one(theme: Theme, clock: Callable[[], float]) -> None:
    window = MainWindow(FakeShop(shop=None), theme, ForgetfulState(), clock=clock)
    window.show()
    await window.start()
    asked = told(window.connect_requested)
    window.page.column.empty.acted.emit()
    await asked
    await window.finish()


async def test_what_nobody_answers_yet_is_greyed(window: MainWindow) -> None:
    lock, settings = window.page.sidebar.person.lock, window.page.sidebar.person.settings
    assert not lock.isEnabled()
    assert not window.menu_actions.sync_centre.isEnabled()
    window.offer(Feature.SETTINGS)
    asked = told(window.settings_requested)
    settings.click()
    await asked
    assert not lock.isEnabled()


async def test_the_status_bar_leads_to_the_rows_it_counts(window: MainWindow, shop: FakeShop) -> None:
    shop.sync.say(SyncStatus(SyncState.ONLINE, refused=1))
    await told(window.line.line_changed)
    window.status_bar.opened.emit(window.status_bar.shown_work[0])
    assert window.lists.query.attention is Attention.REFUSED
    window.offer(Feature.SYNC_CENTRE)
    asked = told(window.sync_centre_requested)
    window.status_bar.opened.emit(window.status_bar.shown_work[0])
    await asked


async def test_a_first_list_that_takes_longer_than_a_blink_is_awaited_with_grey_rows(
    theme: Theme, shop: FakeShop, clock: Callable[[], float]
) -> None:
    window = MainWindow(None, theme, ForgetfulState(), clock=clock)
    window.show()
    window.attach(shop)
    await until(lambda: window.page.column.shows_loading)
    await window.start()
    assert window.page.column.shows_table
    await window.finish()


async def test_from_the_right_the_accent_bar_stands_at_the_right(
    theme: Theme, right_to_left: None, shop: FakeShop, clock: Callable[[], float]
) -> None:
    window = MainWindow(shop, theme, ForgetfulState(), clock=clock)
    window.resize(1440, 900)
    window.show()
    await window.start()
    picture = window.page.column.table.viewport().grab().toImage()
    accent = theme.tokens.accent
    assert picture.pixelColor(picture.width() - 1, 20) == accent
    assert picture.pixelColor(1, 20) != accent
    await window.finish()
