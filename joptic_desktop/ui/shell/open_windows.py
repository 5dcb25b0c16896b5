"""All windows of the program, to be hidden at once and closed one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from joptic_desktop.ui.widgets.dialogs import is_kept_hidden

_OFF_SCREEN = Qt.WidgetAttribute.WA_DontShowOnScreen


class Curtain(QObject):
    """While it is drawn no window of the program stays in sight but those that `may_stay` names."""

    def __init__(
        self, app: QApplication | None, may_stay: Callable[[QWidget], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._may_stay = may_stay
        self._drawn = False

    def draw(self) -> None:
        """Take everything out of sight now, and whatever comes later as it comes."""
        self._drawn = True
        if self._app is not None:
            self._app.installEventFilter(self)
        self.close_others()

    def lift(self) -> None:
        """Let windows come again; what came meanwhile is closed."""
        self.close_others()
        self._drawn = False
        if self._app is not None:
            self._app.removeEventFilter(self)

    def close_others(self) -> None:
        """Close dialogs with "no", others as their cross does; what is kept, and windows of the ground, are hidden."""
        for window in QApplication.topLevelWidgets():
            if shiboken6.isValid(window) and self._is_other(window):  # one may have gone with another
                _send_off(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide a window that opens behind the curtain, and close it once it is whole: it may hold texts."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._is_other(watched):
            _keep_off_screen(watched)
            QTimer.singleShot(0, self._close_late)
        return super().eventFilter(watched, event)

    def _close_late(self) -> None:
        if self._drawn:
            self.close_others()

    def _is_other(self, window: QWidget) -> bool:
        return window.isWindow() and not self._may_stay(window)


def _keep_off_screen(window: QWidget) -> None:
    """Hide a window that is just being shown.

    Hiding alone is not enough: Qt goes on to show the window of the system, empty but with its title, and has a modal
    one take the clicks.
    """
    window.setWindowModality(Qt.WindowModality.NonModal)
    window.setAttribute(_OFF_SCREEN)
    window.hide()
    QTimer.singleShot(0, window, partial(window.setAttribute, _OFF_SCREEN, False))


def _send_off(window: QWidget) -> None:
    if window.windowType() == Qt.WindowType.ToolTip:
        window.deleteLater()  # it keeps its text while it is hidden
    elif window.parent() is None or is_kept_hidden(window):
        window.hide()
    elif isinstance(window, QDialog):
        window.done(QDialog.DialogCode.Rejected)
    else:
        window.close()
