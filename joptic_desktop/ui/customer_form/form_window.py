"""A window that works behind itself: one owner of its tasks, busy while it saves, over once and for all."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.ui.bridge import Bridge
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.widgets.dialogs import keep_hidden

Work = Callable[[], Coroutine[Any, Any, object]]


class FormWindow(QDialog):
    """Escape, Cancel and the window's cross all mean `leave`, which a form writes. `closed` fires when it is over."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_hidden(self)  # a form is kept first: whoever typed in it is asked nothing
        self._tasks = TaskOwner()
        self._bridge = Bridge(self)
        self._busy = False
        self._leaving = False
        self._over = False

    async def leave(self) -> bool:
        """Leave the form, or not; return whether it is over."""
        raise NotImplementedError

    def show_error(self, sentence: str) -> None:
        """Say what went wrong behind the form."""
        raise NotImplementedError

    def show_busy(self, *, busy: bool) -> None:
        """Show that a save is under way, or over."""
        raise NotImplementedError

    async def leave_once(self) -> bool:
        """Leave the form; a second wish to leave while the first is being asked about is nothing."""
        if self._leaving:
            return False
        self._leaving = True
        try:
            return await self.leave()
        finally:
            self._leaving = False

    async def settled(self) -> None:
        """Wait until nothing runs any more behind the form."""
        await self._tasks.settled()

    def reject(self) -> None:
        """Leave the form, but not in the middle of a save."""
        if not self._busy:
            self._run(self.leave_once)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take the window's cross for Cancel."""
        if self._over:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _run(self, work: Work, *, busy: bool = False) -> None:
        """Start work behind the form; a known error becomes a sentence."""
        if busy:
            self._set_busy(busy=True)
        self._tasks.spawn(self._guarded(work, busy=busy))

    async def _guarded(self, work: Work, *, busy: bool) -> None:
        try:
            await work()
        except JOpticError as error:
            self.show_error(said(error))
        finally:
            if busy and not self._over:
                self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.show_busy(busy=busy)

    def _finish(self) -> None:
        self._over = True
        self._bridge.close()
        self.done(QDialog.DialogCode.Accepted)
        self.closed.emit()
        self._tasks.cancel()
        self.deleteLater()
