"""Deleting: asked when several, typed above ten, undone within eight seconds."""

from dataclasses import replace

from PySide6.QtTest import QTest

from joptic_desktop.ui.counter.delete_flow import Deleted
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.widgets.buttons import Button
from tests.ui.counter.sample_people import NOW
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import deleting
from tests.ui.turns import until


def choose(window: MainWindow, rows: range) -> None:
    table = window.page.column.table
    table.clearSelection()
    for row in rows:
        table.selectionModel().select(
            table.rows.index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )


async def test_one_customer_goes_at_once_and_can_be_brought_back(window: MainWindow, counter: CounterStore) -> None:
    window.menu_actions.delete.trigger()
    await window.tasks.settled()
    assert await counter.deleted() == ["uid-0"]
    [toast] = window.toasts.shown
    assert "Karim Ouazzani" in toast.text.text()
    undo = next(button for button in toast.findChildren(Button) if button.words() == "Undo")
    undo.click()
    await window.tasks.settled()
    assert await counter.deleted() == []
    assert "1 customer is back" in window.toasts.shown[-1].text.text()


async def test_an_undo_is_offered_again_until_its_time_is_over(window: MainWindow, counter: CounterStore) -> None:
    customers = counter.services.customers
    ticket = await customers.delete(("uid-0",))
    for until_then, offered in ((NOW.timestamp(), 0), (NOW.timestamp() + 1, 1)):
        window.commands.offer_undo((Deleted(customers, replace(ticket, until=until_then), ("Karim",)),))
        assert len(window.toasts.shown) == len(window.commands.undoable) == offered
    window.toasts.close_all()
    assert window.commands.undoable == ()


async def test_several_are_asked_about(window: MainWindow, counter: CounterStore) -> None:
    choose(window, range(3))
    window.menu_actions.delete.trigger()
    await until(lambda: deleting(window).asking is not None)
    asking = deleting(window).asking
    assert asking is not None
    assert asking.windowTitle() == "Delete 3 customers?"
    assert asking.typing is None
    asking.cancel.click()
    await window.tasks.settled()
    assert await counter.deleted() == []


async def test_a_long_name_leaves_the_question_in_sight(window: MainWindow, counter: CounterStore) -> None:
    deleting(window).start(counter.services.customers, ["uid-0", "uid-1"], ["L" * 5000, "Layla Hassan"])
    await until(lambda: deleting(window).asking is not None)
    asking = deleting(window).asking
    assert asking is not None
    assert len(asking.accessibleDescription()) < 200
    assert "nothing brings them back" in asking.accessibleDescription()
    asking.cancel.click()
    await window.tasks.settled()


async def test_more_than_ten_are_typed(window: MainWindow, counter: CounterStore) -> None:
    choose(window, range(12))
    window.menu_actions.delete.trigger()
    await until(lambda: deleting(window).asking is not None)
    asking = deleting(window).asking
    assert asking is not None
    assert asking.typing is not None
    assert not asking.agree.isEnabled()
    QTest.keyClicks(asking.typing.edit, "12")
    asking.agree.click()
    await window.tasks.settled()
    assert len(await counter.deleted()) == 12
    assert "12 customers deleted" in window.toasts.shown[-1].text.text()


async def test_the_selection_bar_comes_with_the_second_row_and_deletes(window: MainWindow) -> None:
    bar = window.page.column.selection
    assert bar.isHidden()
    choose(window, range(2))
    assert bar.isVisible()
    bar.cleared.emit()
    assert bar.isHidden()
    assert window.page.column.table.selected_positions() == [window.page.column.table.currentIndex().row()]


async def test_what_cannot_be_kept_is_not_deleted(window: MainWindow, counter: CounterStore) -> None:
    await counter.fill_disk()
    window.menu_actions.delete.trigger()
    await window.tasks.settled()
    await counter.fill_disk(full=False)
    assert "The disk refuses to write records.db" in window.toasts.shown[0].text.text()
    assert await counter.deleted() == []
