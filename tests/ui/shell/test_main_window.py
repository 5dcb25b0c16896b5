"""The frame: painted first, honest about the line, remembered, reachable by keys and by name."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.domain.queries import Attention
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import SignInNeeded, Unreachable
from joptic_desktop.services.views import SyncState
from joptic_desktop.sync.reader import LOOKED_SECONDS
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.shell.key_sheet import KeySheet
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.counter.sample_people import sample_people
from tests.ui.counter.waiting import told
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import names
from tests.ui.store_at_rest import SOMEWHERE, make_profile
from tests.ui.turns import until

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


def bring_about(counter: CounterStore, state: SyncState) -> None:
    """Let the line meet what leads to a state."""
    watch = counter.watch
    match state:
        case SyncState.ONLINE:
            watch.note_answer()
        case SyncState.OFFLINE:
            watch.note_error(Unreachable("No line."))
        case SyncState.PORTAL:
            watch.note_error(Unreachable("A foreign page.", portal=True))
        case SyncState.FAILING:
            watch.note_error(Unreachable("The service fails.", status=500))
        case SyncState.SIGN_IN:
            watch.note_error(SignInNeeded("The token is over.", status=401))
        case SyncState.PAUSED:
            watch.pause(paused=True)
        case SyncState.STORAGE:
            watch.storage_refuses("The disk is full.")
        case SyncState.STARTING:
            watch.signed_in()


@pytest.mark.parametrize(
    ("state", "line", "notice"),
    [
        (SyncState.ONLINE, "Online checked", None),
        (SyncState.OFFLINE, "Offline since", "Offline since"),
        (SyncState.PORTAL, "Network sign-in needed", "This network asks for a sign-in of its own."),
        (SyncState.FAILING, "Service fails since", "The service fails since"),
        (SyncState.SIGN_IN, "Sign in again", "Sign in again."),
        (SyncState.PAUSED, "Paused", "Paused."),
        (SyncState.STORAGE, "Cannot save", "This computer cannot save."),
        (SyncState.STARTING, "Connecting…", None),
    ],
)
async def test_the_line_is_never_said_to_be_better_than_it_is(
    window: MainWindow, counter: CounterStore, state: SyncState, line: str, notice: str | None
) -> None:
    await counter.write("uid-7", WriteState.REFUSED)
    counter.watch.note_answer()
    bring_about(counter, state)
    await until(lambda: window.status_bar.line.accessibleName().startswith(line))
    assert counter.services.sync.status.state is state
    bar = window.page.column.notice
    assert bar.isHidden() if notice is None else bar.notice.headline.startswith(notice)


async def test_offline_the_notice_says_what_keeps_working_and_tries_again(
    window: MainWindow, counter: CounterStore
) -> None:
    for uid in ("uid-1", "uid-2", "uid-3"):
        await counter.write(uid, WriteState.QUEUED)
    bar = window.page.column.notice
    await until(lambda: bar.notice.sentence == "All keeps working; 3 changes are kept and will be sent.")
    assert bar.isVisible()
    assert counter.watch.gate.failures == 1
    bar.acted.emit()
    assert counter.watch.gate.failures == 0  # no backoff is waited for any longer


async def test_many_deletions_wait_until_a_person_agrees(window: MainWindow, counter: CounterStore) -> None:
    counter.watch.note_answer()
    deletions = counter.store.engine.puller.deletions
    await deletions.suspect(frozenset(f"uid-{number}" for number in range(37)), is_sure=True)
    bar = window.page.column.notice
    await until(lambda: bar.notice.headline == "The service no longer lists 37 customers.")
    assert bar.isVisible()
    bar.acted.emit()
    await until(lambda: deletions.held == 0)
    await until(bar.isHidden)


async def test_what_is_stuck_stands_in_the_status_bar_the_worst_first(
    window: MainWindow, counter: CounterStore
) -> None:
    states = (
        *(WriteState.QUEUED,) * 3,
        *(WriteState.IN_DOUBT,) * 2,
        WriteState.NEEDS_DECISION,
        WriteState.REFUSED,
    )
    counter.watch.note_answer()
    for number, state in enumerate(states):
        await counter.write(f"uid-{number}", state)
    worst_first = ["1 refused", "1 conflict", "2 being checked", "3 waiting"]
    await until(lambda: [segment.words for segment in window.status_bar.shown_work] == worst_first)


async def test_a_window_that_comes_to_the_front_asks_what_is_new(window: MainWindow, counter: CounterStore) -> None:
    # that the reader was told shows in what it asks the service next, and there is none: it has just read
    reader = counter.store.engine.reader
    reader._refreshed_at = time.monotonic() - LOOKED_SECONDS
    window.activateWindow()
    await until(window.isActiveWindow)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert reader._refreshed_at == float("-inf")


async def test_the_status_bar_counts_customers_and_names_sample_data(window: MainWindow, counter: CounterStore) -> None:
    assert window.status_bar.customers.text() == "500 customers"
    assert window.status_bar.details.text() == "500 with details on this computer"
    assert window.status_bar.sample.isHidden()
    shop = counter.services.session.shop
    assert shop is not None
    counter.services.session.changed.emit(replace(shop, sample=True))
    await until(window.status_bar.sample.isVisible)


async def test_a_shop_of_sample_data_is_named_so_from_the_start(
    window: MainWindow, sample_profile: Path, tmp_path: Path
) -> None:
    async with CounterStore.copied(sample_profile, tmp_path / "demo", sample=True) as demo:
        window.attach(demo.services)
        assert window.status_bar.sample.isVisible()
        await window.finish()


async def test_closing_asks_for_an_orderly_end_and_waits_for_it(window: MainWindow) -> None:
    asked = told(window.close_requested)
    window.close()
    await asked
    assert window.isVisible()
    await window.finish()
    assert not window.isVisible()


async def test_the_next_window_finds_its_place_and_its_columns(
    theme: Theme, counter: CounterStore, clock: Callable[[], float]
) -> None:
    state = ForgetfulState()
    first = MainWindow(counter.services, theme, state, clock=clock)
    first.resize(1024, 700)
    first.show()
    table = first.page.column.table
    table.head.moveSection(4, 1)
    table.columns.set_hidden(Column.GROUP, hidden=True)
    await first.finish()
    second = MainWindow(counter.services, theme, state, clock=clock)
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


async def test_everything_that_takes_the_focus_has_a_name(window: MainWindow, counter: CounterStore) -> None:
    await counter.write("uid-1", WriteState.NEEDS_DECISION)
    await counter.write("uid-2", WriteState.QUEUED)
    await until(lambda: len(window.status_bar.shown_work) == 2)
    assert window.page.column.notice.isVisible()
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


async def test_a_window_may_be_given_another_shop(window: MainWindow, counter: CounterStore, tmp_path: Path) -> None:
    make_profile(tmp_path / "rif", sample_people()[10:15], replace(SOMEWHERE, store_name="Optique Rif"))
    async with CounterStore.open(tmp_path / "rif") as other:
        window.attach(other.services)
        await window.start()
        assert window.page.column.table.rows.rowCount() == 5
        assert names(window)[0] == sample_people()[10].row.name
        assert window.windowTitle().startswith("Optique Rif")
        counter.services.listing.changed.emit(await counter.services.listing.show(window.lists.query))
        counter.watch.note_answer()
        await window.tasks.settled()
        assert window.page.column.table.rows.rowCount() == 5
        assert window.status_bar.line.accessibleName().startswith("Offline since")
        await window.finish()


async def test_without_a_shop_the_window_offers_to_connect_one(theme: Theme, clock: Callable[[], float]) -> None:
    window = MainWindow(None, theme, ForgetfulState(), clock=clock)
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


async def test_the_status_bar_leads_to_the_rows_it_counts(window: MainWindow, counter: CounterStore) -> None:
    await counter.write("uid-3", WriteState.REFUSED)
    await until(lambda: [segment.about for segment in window.status_bar.shown_work] == [Attention.REFUSED])
    window.status_bar.opened.emit(window.status_bar.shown_work[0])
    assert window.lists.query.attention is Attention.REFUSED
    window.offer(Feature.SYNC_CENTRE)
    asked = told(window.sync_centre_requested)
    window.status_bar.opened.emit(window.status_bar.shown_work[0])
    await asked


async def test_a_first_list_that_takes_longer_than_a_blink_is_awaited_with_grey_rows(
    theme: Theme, counter: CounterStore, clock: Callable[[], float]
) -> None:
    window = MainWindow(None, theme, ForgetfulState(), clock=clock)
    window.show()
    window.attach(counter.services)
    await until(lambda: window.page.column.shows_loading)
    await window.start()
    assert window.page.column.shows_table
    await window.finish()


async def test_from_the_right_the_accent_bar_stands_at_the_right(
    theme: Theme, right_to_left: None, counter: CounterStore, clock: Callable[[], float]
) -> None:
    window = MainWindow(counter.services, theme, ForgetfulState(), clock=clock)
    window.resize(1440, 900)
    window.show()
    await window.start()
    picture = window.page.column.table.viewport().grab().toImage()
    accent = theme.tokens.accent
    assert picture.pixelColor(picture.width() - 1, 20) == accent
    assert picture.pixelColor(1, 20) != accent
    await window.finish()
