"""Finding a customer: search, filters, order, and what is said when there is nobody."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.customers import Status
from joptic_desktop.domain.queries import Attention, SortBy, SortOrder
from joptic_desktop.errors import StoreDamaged
from joptic_desktop.services.views import NOT_HERE, Listing
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.counter.filters import Axis, Filter
from joptic_desktop.ui.shell.main_window import MainWindow
from tests.ui.counter.fake_shop import FakeShop
from tests.ui.counter.waiting import told, until
from tests.ui.shell.shown_window import OpenedForms, names


async def test_the_search_has_the_focus_and_the_first_row_is_shown_beside_the_list(window: MainWindow) -> None:
    assert window.page.column.search.edit.hasFocus()
    assert window.page.detail.record.head.name.text() == names(window)[0]


async def test_every_key_searches(window: MainWindow, shop: FakeShop) -> None:
    for key in "ben":
        QTest.keyClicks(window.page.column.search.edit, key)
        await window.tasks.settled()
    assert [query.search for query in shop.listing.asked[1:]] == ["b", "be", "ben"]
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


async def test_a_late_answer_to_an_older_search_is_not_shown(window: MainWindow, shop: FakeShop) -> None:
    stale = shop.listing.answer(window.lists.query)
    QTest.keyClicks(window.page.column.search.edit, "benkirane")
    await window.tasks.settled()
    few = window.page.column.table.rows.rowCount()
    shop.listing.changed.emit(stale)
    shop.listing.counts_changed.emit(await shop.listing.counts())
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


async def test_a_click_on_a_title_sorts_and_another_turns_the_order(window: MainWindow, shop: FakeShop) -> None:
    head = window.page.column.table.head
    for _ in range(2):
        head.sectionClicked.emit(int(Column.CUSTOMER))
        await window.tasks.settled()
    asked = shop.listing.asked[-2:]
    assert [(query.sort_by, query.sort_order) for query in asked] == [
        (SortBy.NAME, SortOrder.ASCENDING),
        (SortBy.NAME, SortOrder.DESCENDING),
    ]
    assert window.menu_actions.sorts[SortBy.NAME].isChecked()


async def test_titles_the_service_cannot_sort_by_do_nothing(window: MainWindow, shop: FakeShop) -> None:
    window.page.column.table.head.sectionClicked.emit(int(Column.PHONE))
    await window.tasks.settled()
    assert len(shop.listing.asked) == 1


async def test_rows_only_the_service_has_are_asked_for_when_they_come_into_sight(
    window: MainWindow, shop: FakeShop
) -> None:
    query = window.lists.query
    shop.listing.changed.emit(Listing(query, (*range(100), *[NOT_HERE] * 400), 500))
    await until(lambda: window.page.column.table.rows.key_at(200) == NOT_HERE)
    table = window.page.column.table
    seen = told(table.skeleton_seen)
    table.verticalScrollBar().setValue(44 * 200)
    table.viewport().repaint()
    assert await seen in range(200, 220)
    await until(lambda: bool(shop.listing.needed))
    assert set(shop.listing.needed) <= set(range(200, 220))


async def test_a_list_that_cannot_be_read_says_why_and_offers_to_try_again(window: MainWindow, shop: FakeShop) -> None:
    shop.listing.failure = StoreDamaged("The list on this computer is damaged.")
    window.lists.refresh()
    await window.tasks.settled()
    assert "damaged" in window.page.column.empty.accessibleName()
    shop.listing.failure = None
    window.page.column.empty.acted.emit()
    await window.tasks.settled()
    assert window.page.column.shows_table
    assert shop.sync.calls == ["sync_now"]


async def test_a_new_order_keeps_the_selected_person_and_the_place(window: MainWindow, shop: FakeShop) -> None:
    table = window.page.column.table
    table.select_position(10)
    listing = shop.listing.answer(window.lists.query)
    shop.listing.changed.emit(Listing(listing.query, (499, *listing.keys[:499]), 500))
    await until(lambda: table.rows.key_at(0) == 499)
    assert table.selected_positions() == [11]
    assert table.currentIndex().row() == 11
