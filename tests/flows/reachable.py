"""Every text that somebody can reach by walking the windows of the program, shown or hidden."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole,
)
_MOST_ROWS = 200


def reachable_texts() -> str:
    """Return them all, one a line, with what the windows' own objects hold in their attributes."""
    lines: list[str] = []
    for window in QApplication.topLevelWidgets():
        for each in (window, *window.findChildren(QObject)):
            if shiboken6.isValid(each):
                lines.extend(_of_object(each))
    return "\n".join(lines)


def _of_object(each: QObject) -> Iterator[str]:
    yield from (repr(value) for value in vars(each).values() if _is_plain(value))
    if isinstance(each, QAbstractItemModel):
        yield from _of_model(each)
    if isinstance(each, QWidget):
        yield from (each.windowTitle(), each.toolTip(), each.statusTip(), each.whatsThis())
        yield from (each.accessibleName(), each.accessibleDescription())
        yield from (action.text() + action.toolTip() for action in each.actions())
        yield from _of_input(each)


def _is_plain(value: object) -> bool:
    """Tell whether it is data: texts, collections of them, values of the domain and views; no service, no widget."""
    told = type(value).__module__
    return isinstance(value, str | tuple | list | dict | set | frozenset) or (
        told.startswith("joptic_desktop.domain") or told == "joptic_desktop.services.views"
    )


def _of_input(each: QWidget) -> Iterator[str]:
    if isinstance(each, QLabel | QAbstractButton | QLineEdit):
        yield each.text()
    if isinstance(each, QLineEdit):
        yield each.placeholderText()
    if isinstance(each, QTextEdit | QPlainTextEdit):
        yield each.toPlainText()
    if isinstance(each, QComboBox):
        yield from (each.itemText(number) for number in range(each.count()))
    if isinstance(each, QAbstractItemView) and each.model() is not None:
        yield from _of_model(each.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(model.data(index, role)) for role in _ROLES)
