"""Looks through windows for foreign text that is more than letters: markup, keys of its own, sizes beyond a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QTextEdit, QWidget

SCREEN = (1440, 900)
LONGEST_TIP = 600
_OWN_TAGS = re.compile(r"</?span>|<br>")
_ROWS = 12
NOWHERE = QModelIndex()


def faults_in(root: QWidget) -> list[str]:
    """Return a line for each place of a window where foreign text could do more than be read."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was shown before is no part of it
    widgets = [root, *root.findChildren(QWidget)]
    found = [fault for widget in widgets for fault in _faults_of(widget)]
    found += [fault for action in root.findChildren(QAction) for fault in _faults_of_action(action)]
    least = root.minimumSizeHint()
    if root.isWindow() and (least.width() > SCREEN[0] or least.height() > SCREEN[1]):
        found.append(f"{root}: needs {least.width()} x {least.height()}")
    return found


def _faults_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
        yield f"{widget}: guesses what its text is"
    if isinstance(widget, QTextEdit):
        yield f"{widget}: reads markup"
    if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty() and not _is_known(widget.text()):
        yield f"{widget}: a key of a foreign text, {widget.shortcut().toString()}"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _faults_of_rows(widget.model())
    yield from _faults_of_words(widget, widget.toolTip(), widget.whatsThis(), widget.statusTip())


def _faults_of_action(action: QAction) -> Iterator[str]:
    if not QKeySequence.mnemonic(action.text()).isEmpty() and not _is_known(action.text()):
        yield f"{action}: a key of a foreign text, {action.text()[:60]!r}"
    yield from _faults_of_words(action, action.toolTip(), action.whatsThis(), action.statusTip())


def _faults_of_rows(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount(NOWHERE) if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(NOWHERE), _ROWS)):
        for column in range(columns):
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.StatusTipRole):
                tip = model.index(row, column).data(role)
                if isinstance(tip, str):
                    yield from _faults_of_words(model, tip)


def _faults_of_words(owner: QObject, *texts: str) -> Iterator[str]:
    for text in texts:
        if QtGui.Qt.mightBeRichText(text) and ("<" in _OWN_TAGS.sub("", text) or not text.startswith("<span>")):
            yield f"{owner}: markup, {text[:60]!r}"
        if len(text) > 7 * LONGEST_TIP:
            yield f"{owner}: a tip of {len(text)} letters"


def _is_known(text: str) -> bool:
    """Tell whether the words may be the program's own, which may have a key; the texts hold some that are not."""
    letters = re.sub("[& …'-]", "", text)
    return letters.isascii() and letters.isalpha() and "Jerry" not in text
