"""What looks for markup finds it, wherever it is planted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip
from tests.hostile_texts import HOSTILE
from tests.ui.untrusted.rich import faults_in

MARKUP = "<img src='file:///etc/hostname'>"


def label() -> QWidget:
    return QLabel("plain words, this time")


def selectable() -> QWidget:
    label = QLabel(MARKUP)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def tooltip() -> QWidget:
    widget = QPushButton("Save")
    widget.setToolTip(MARKUP)
    return widget


def help_text() -> QWidget:
    widget = QPushButton("Save")
    widget.setWhatsThis(MARKUP)
    return widget


def page() -> QWidget:
    return QTextEdit()


def key() -> QWidget:
    return QPushButton("Ben &Jerry")


def action() -> QWidget:
    menu = QMenu()
    menu.addAction("Ben &Jerry")
    return menu


def action_tip() -> QWidget:
    menu = QMenu()
    menu.addAction("Save").setToolTip(MARKUP)
    return menu


def row() -> QWidget:
    view = QListView()
    model = QStandardItemModel(view)
    item = QStandardItem("Samira")
    item.setToolTip(MARKUP)
    model.appendRow(item)
    view.setModel(model)
    return view


@pytest.mark.parametrize("plant", [label, selectable, tooltip, help_text, page, key, action, action_tip, row])
def test_a_planted_breach_is_found(qtbot: QtBot, plant: Callable[[], QWidget]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = plant()
    QVBoxLayout(window).addWidget(inner)
    assert len(faults_in(window)) == 1


def test_letters_are_no_fault(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in HOSTILE:
        shown = PlainLabel(theme, text, elide=True)
        set_tooltip(shown, text)
        column.addWidget(shown)
    column.addWidget(QPushButton("&Save…"))
    names = QListView()
    names.setModel(QStringListModel(list(HOSTILE), names))
    column.addWidget(names)
    assert [fault for fault in faults_in(window) if "needs" not in fault] == []
