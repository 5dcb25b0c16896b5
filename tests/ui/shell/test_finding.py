"""Finding a customer: search, filters, order, and what is said when there is nobody."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.customers import Status
from joptic_desktop.domain.folding import fold
from joptic_desktop.domain.queries import Attention, CustomerQuery, SortBy, SortOrder
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.counter.filters import Axis, Filter
from joptic_desktop.ui.shell.main_window import MainWindow
from tests.ui.counter.sample_people import NOW, sample_people
from tests.ui.counter.waiting import told
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import OpenedForms, names
from tests.ui.turns import until


async def test_the_search_has_the_focus_and_the_first_row_is_shown_beside_the_list(window: MainWindow) -> None:
    assert window.page.column.search.edit.hasFocus()
    assert window.page.detail.record.head.name.text() == names(window)[0]


async def test_every_key_searches(window: MainWindow, counter: CounterStore) -> None:
    for typed in ("b", "be", "ben"):
        QTest.keyClicks(window.page.column.search.edit, typed[-1])
        await window.tasks.settled()
        assert tuple(window.page.column.table.rows.keys) == await counter.found(CustomerQuery(search=typed))
    assert names(window)
    assert window.page.column.chips.count.text().endswith("of 500")


async def test_down_goes_to_the_list_and_enter_in_the_search_opens_the_first(
    window: MainWindow, forms: OpenedForms
) -> None:
    search = window.page.column.search.edit
    QTest.keyClicks(search, "benkirane")
    await window.tasks.settled()
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert window.page.column.table.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    texts = window.page.column.table.current_texts()
    assert texts is not None
    assert forms.asked == [(texts.uid, "")]


async def test_esc_empties_the_search_and_letters_typed_on_the_list_start_one(window: MainWindow) -> None:
    table, search = window.page.column.table, window.page.column.search
    table.setFocus()
    QTest.keyClicks(table, "s")
    await window.tasks.settled()
    assert search.text() == "s"
    assert search.edit.hasFocus()
    QTest.keyClick(search.edit, Qt.Key.Key_Escape)
    await window.tasks.settled()
    assert search.text() == ""
    assert window.page.column.table.rows.rowCount() == 500


async def test_nobody_found_offers_to_create_who_was_searched_for(window: MainWindow, forms: OpenedForms) -> None:
    QTest.keyClicks(window.page.column.search.edit, "Hassanx")
    await window.tasks.settled()
    assert not window.page.column.shows_table
    QTest.keyClick(window.page.column.search.edit, Qt.Key.Key_Return)
    assert forms.asked == [(None, "Hassanx")]


async def test_a_late_answer_to_an_older_search_is_not_shown(window: MainWindow, counter: CounterStore) -> None:
    stale = await counter.services.listing.show(window.lists.query)
    QTest.keyClicks(window.page.column.search.edit, "benkirane")
    await window.tasks.settled()
    few = window.page.column.table.rows.rowCount()
    # the service lets go of an answer that is overtaken: only one that is on its way by now comes late
    counter.services.listing.changed.emit(stale)
    counter.services.listing.counts_changed.emit(await counter.services.listing.counts())
    await told(window.lists.counted)
    assert window.page.column.table.rows.rowCount() == few


async def test_a_filter_of_the_side_shows_its_list_and_a_chip_that_takes_it_away(window: MainWindow) -> None:
    window.page.sidebar.chosen.emit(Filter(Axis.STATUS, Status.INACTIVE), False)
    await window.tasks.settled()
    inactive = window.page.column.table.rows.rowCount()
    assert 0 < inactive < 500
    window.page.column.chips.removed.emit(Axis.STATUS)
    await window.tasks.settled()
    assert window.page.column.table.rows.rowCount() == 500
    assert window.page.column.chips.isHidden()


async def test_an_empty_filter_offers_all_customers(window: MainWindow) -> None:
    window.page.sidebar.chosen.emit(Filter(Axis.ATTENTION, Attention.REFUSED), False)
    await window.tasks.settled()
    assert not window.page.column.shows_table
    window.page.column.empty.acted.emit()
    await window.tasks.settled()
    assert window.page.column.shows_table


async def test_a_click_on_a_title_sorts_and_another_turns_the_order(window: MainWindow, counter: CounterStore) -> None:
    head, table = window.page.column.table.head, window.page.column.table
    for order in (SortOrder.ASCENDING, SortOrder.DESCENDING):
        head.sectionClicked.emit(int(Column.CUSTOMER))
        await window.tasks.settled()
        assert tuple(table.rows.keys) == await counter.found(CustomerQuery(sort_by=SortBy.NAME, sort_order=order))
        shown = [name for name in names(window) if name != "Unnamed"]
        assert shown == sorted(shown, key=fold, reverse=order is SortOrder.DESCENDING)
    assert window.menu_actions.sorts[SortBy.NAME].isChecked()


async def test_titles_the_service_cannot_sort_by_do_nothing(window: MainWindow) -> None:
    window.page.column.table.head.sectionClicked.emit(int(Column.PHONE))
    assert not window.tasks.busy
    assert window.lists.query == CustomerQuery()


async def test_a_list_that_cannot_be_read_says_why_and_offers_to_try_again(
    window: MainWindow, counter: CounterStore
) -> None:
    with counter.damaged_list():
        window.lists.refresh()
        await window.tasks.settled()
    assert "damaged" in window.page.column.empty.accessibleName()
    assert counter.watch.gate.failures == 1
    window.page.column.empty.acted.emit()
    await window.tasks.settled()
    assert window.page.column.shows_table
    assert counter.watch.gate.failures == 0  # the line is tried again, whatever its backoff says


async def test_a_new_order_keeps_the_selected_person_and_the_place(window: MainWindow, counter: CounterStore) -> None:
    table = window.page.column.table
    table.select_position(10)
    last = sample_people()[-1]
    await counter.tell_row(last.row.uid, replace(last.summary, updated_at=NOW.isoformat()))
    await until(lambda: table.rows.key_at(0) == counter.services.listing.key_of(last.row.uid))
    assert table.selected_positions() == [11]
    assert table.currentIndex().row() == 11
