from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from joptic_desktop.services.views import NOT_HERE, CustomerRow
from joptic_desktop.ui.counter.columns import Column
from joptic_desktop.ui.counter.customer_table_model import WINDOW, CustomerTableModel
from tests.ui.counter.sample_people import NOW, sample_people

ROWS = [person.row for person in sample_people()]


class Reader:
    """Reads the sample rows, and remembers how often and how much."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, keys: Sequence[int]) -> Sequence[CustomerRow]:
        self.asked.append(len(keys))
        return [ROWS[key] for key in keys if key < len(ROWS)]


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def model(qapp: QApplication, reader: Reader) -> CustomerTableModel:
    model = CustomerTableModel(lambda: NOW, QLocale(QLocale.Language.English))
    model.set_reader(reader)
    model.start_afresh(range(len(ROWS)))
    return model


def test_qt_finds_no_fault_in_the_model_while_rows_come_go_and_move(model: CustomerTableModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    keys = list(range(40))
    for order in (keys[5:], [7, *keys], keys[::-1], [NOT_HERE] * 60, list(range(60)), []):
        model.show(order)
        model.prepare(0, 20)
        assert list(model.keys) == order
    del tester


def test_painted_rows_are_read_by_whole_windows_and_once(model: CustomerTableModel, reader: Reader) -> None:
    model.prepare(0, 16)
    model.prepare(3, 19)
    assert reader.asked == [WINDOW]
    model.prepare(WINDOW - 2, WINDOW + 2)
    assert reader.asked == [WINDOW, min(WINDOW, len(ROWS) - WINDOW)]


def test_looking_a_cell_up_reads_nothing(model: CustomerTableModel, reader: Reader) -> None:
    assert model.index(0, 0).data() is None
    assert reader.asked == []


def test_cells_hold_ready_words(model: CustomerTableModel) -> None:
    model.prepare(0, 16)
    cells = [model.index(2, column).data() for column in Column]
    assert cells == ["Samira Benkirane", "+212 6 61 23 45 67", "VIP", "Active", "10:33"]


def test_a_screen_reader_hears_name_and_mail_together(model: CustomerTableModel) -> None:
    model.prepare(0, 16)
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Samira Benkirane, samira.benkirane@example.com"


@pytest.mark.parametrize("role", list(Qt.ItemDataRole))
def test_no_role_of_any_cell_raises(model: CustomerTableModel, role: Qt.ItemDataRole) -> None:
    model.show([NOT_HERE, 0, 999_999])
    model.prepare(0, 5)
    for row in range(3):
        for column in Column:
            model.data(model.index(row, column), role)
    assert model.data(QModelIndex(), role) is None


def test_a_row_that_changed_is_read_again_and_told(model: CustomerTableModel, reader: Reader) -> None:
    model.prepare(0, 16)
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    model.forget(frozenset({4, 300, 90_000}))
    model.prepare(0, 16)
    assert told == [4]
    assert reader.asked == [WINDOW, 1]


def test_a_row_that_vanished_meanwhile_is_not_asked_for_at_every_paint(
    model: CustomerTableModel, reader: Reader
) -> None:
    model.start_afresh([0, 777_777])
    for _ in range(3):
        model.prepare(0, 1)
    assert len(reader.asked) == 1
    assert model.texts(1) is None


def test_who_is_selected_stays_selected_when_rows_move(model: CustomerTableModel) -> None:
    kept = QPersistentModelIndex(model.index(3, 0))
    model.show([9, 3, 0, 1, 2, *range(10, len(ROWS))])
    assert kept.isValid()
    assert model.key_at(kept.row()) == 3


def test_skeletons_are_named_by_their_places(model: CustomerTableModel) -> None:
    model.show([0, NOT_HERE, 1, NOT_HERE])
    assert model.missing_in(0, 10) == (1, 3)


def test_rows_anywhere_in_the_list_give_their_uids(model: CustomerTableModel) -> None:
    assert model.uids_at([400, 2, 90_000]) == ("uid-400", "uid-2")


def test_what_was_read_long_ago_is_let_go(qapp: QApplication) -> None:
    many = 66 * WINDOW

    def read(keys: Sequence[int]) -> Sequence[CustomerRow]:
        return [replace(ROWS[0], key=key) for key in keys]

    model = CustomerTableModel(lambda: NOW, QLocale.c())
    model.set_reader(read)
    model.start_afresh(range(many))
    for first in range(0, many, WINDOW):
        model.prepare(first, first)
    assert model.texts(0) is None
    assert model.texts(many - WINDOW) is not None
