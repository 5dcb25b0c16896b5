"""Every way to paper that the window offers asks for the customer who is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.shell.main_window import MainWindow
from tests.ui.counter.sample_people import sample_people
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import OpenedForms
from tests.ui.turns import until


def asked(window: MainWindow) -> list[tuple[str, str]]:
    """What the window asks for, as (what, uid)."""
    found: list[tuple[str, str]] = []
    window.print_requested.connect(lambda uid: found.append(("print", uid)))
    window.read_back_requested.connect(lambda uid: found.append(("read back", uid)))
    return found


async def test_nothing_is_offered_before_somebody_answers(window: MainWindow) -> None:
    found = asked(window)
    assert not window.menu_actions.print.isEnabled()
    assert not window.page.detail.record.tools.print.isEnabled()
    window.page.detail.print_asked.emit()
    assert found == []


async def test_button_menu_key_and_context_menu_ask_for_the_customer_shown(window: MainWindow) -> None:
    window.offer(Feature.PRINT)
    found, uid = asked(window), window.details.uid
    window.page.detail.record.tools.print.click()
    window.menu_actions.print.trigger()
    window.page.detail.record.read_back.click()
    window.menu_actions.read_back.trigger()
    assert found == [("print", uid), ("print", uid), ("read back", uid), ("read back", uid)]
    assert window.menu_actions.print in window.menu_actions.for_rows()
    assert window.menu_actions.print.shortcut().toString() == "Ctrl+P"


async def test_who_may_only_look_may_print(window: MainWindow, counter: CounterStore) -> None:
    window.offer(Feature.PRINT)
    counter.watch.note_outcome(Outcome(Kind.FORBIDDEN, "Not yours.", status=403))
    assert window.menu_actions.print.isEnabled()
    assert window.page.detail.record.tools.print.isEnabled()


async def test_a_record_that_was_never_read_cannot_be_printed(window: MainWindow) -> None:
    window.offer(Feature.PRINT)
    window.details.show_uid(None)
    assert not window.menu_actions.print.isEnabled()


async def test_the_buttons_of_a_record_mean_whom_it_shows(window: MainWindow, forms: OpenedForms) -> None:
    window.offer(Feature.PRINT)
    found, record = asked(window), window.page.detail.record
    shown = window.page.detail.view
    assert shown is not None
    window.page.column.table.select_position(3)  # the record of the row before still stands beside the list
    row = window.details.uid
    assert row != shown.uid
    record.tools.print.click()
    record.read_back.click()
    record.tools.edit.click()
    window.menu_actions.print.trigger()
    window.menu_actions.history.trigger()
    assert found == [("print", shown.uid), ("read back", shown.uid), ("print", row)]
    assert forms.asked == [(shown.uid, "")]
    assert window.histories.windows == ()


async def test_what_was_seen_is_noted_for_whom_the_record_shows(window: MainWindow, counter: CounterStore) -> None:
    shown = window.page.detail.view
    assert shown is not None
    for uid in ("uid-0", "uid-3"):
        await counter.differ(uid)
    read: list[str] = []
    window.lists.choose_customer("uid-3")
    window.page.detail.seen_asked.emit()
    # offline a wish to read is answered at once by `changed`; what was seen is noted later
    counter.services.customers.changed.connect(read.append)
    window.page.detail.read_asked.emit()
    assert read == [shown.uid]
    await window.tasks.settled()
    assert window.details.uid == "uid-3"
    assert [one.uid for one in await counter.services.sync.different()] == ["uid-3"]


@pytest.mark.parametrize("by_key", [True, False])
async def test_whom_a_save_was_for_does_not_come_under_hands_that_went_on(
    window: MainWindow, counter: CounterStore, *, by_key: bool
) -> None:
    lists, table, saved = window.lists, window.page.column.table, sample_people()[-1]
    local = counter.store.local
    await local.threads.disk(local.cache.remove, saved.row.uid)
    lists.refresh()
    await window.tasks.settled()
    assert table.rows.rowCount() == 499
    lists.choose_customer(saved.row.uid)
    if by_key:
        QTest.keyClick(table, Qt.Key.Key_Down)
    else:
        place = table.visualRect(table.rows.index(2, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    went_on_to = window.details.uid
    await counter.tell_row(saved.row.uid, saved.summary)
    await until(lambda: table.rows.rowCount() == 500)
    assert window.details.uid == went_on_to
