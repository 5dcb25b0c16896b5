"""A window on which files may be dropped and pasted anywhere."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QClipboard, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from joptic_desktop.ui.attachments.mime_files import Brought, brings_files, brought_by

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class Taker(Protocol):
    """What files are brought to."""

    def take(self, brought: Brought) -> None:
        """Take files or a picture."""

    def set_target(self, *, on: bool) -> None:
        """Light up while files hang over the window."""


class DropZone(QObject):
    """Makes a whole window take files: by a drop on any part of it, and by Ctrl+V from the clipboard.

    Inputs keep their own Ctrl+V for text; files and pictures pass them by. Call `watch` for inputs made later.
    """

    def __init__(self, window: QWidget, taker: Taker, clipboard: QClipboard) -> None:
        super().__init__(window)
        self._window = window
        self._taker = taker
        self._clipboard = clipboard
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        self._paste.activated.connect(self.paste)
        self.watch()

    def watch(self) -> None:
        """Let the inputs of the window leave files to the window."""
        for edit in self._window.findChildren(QLineEdit):
            edit.setAcceptDrops(False)
            edit.removeEventFilter(self)
            edit.installEventFilter(self)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        if brought := brought_by(self._clipboard.mimeData()):
            self._taker.take(brought)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of drops on the window and of Ctrl+V in its inputs."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._passes_by(event)
        if watched is not self._window:
            return False
        if event.type() == QEvent.Type.DragLeave:
            self._taker.set_target(on=False)
            return True
        if event.type() in _DRAGS and isinstance(event, QDropEvent):
            self._drag(event)
            return True
        return False

    def _passes_by(self, event: QKeyEvent) -> bool:
        """Keep an input from claiming Ctrl+V when it could do nothing with what is on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste) and brings_files(self._clipboard.mimeData()):
            event.ignore()
            return True
        return False

    def _drag(self, event: QDropEvent) -> None:
        if not brings_files(event.mimeData()):
            event.ignore()
            return
        # a move would let the file manager delete the person's own file
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        dropped = event.type() == QEvent.Type.Drop
        self._taker.set_target(on=not dropped)
        if dropped:
            self._taker.take(brought_by(event.mimeData()))
