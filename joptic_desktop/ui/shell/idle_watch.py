"""Tells when nobody touched the program for some minutes, or somebody pressed Ctrl+L in any of its windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from joptic_desktop.domain.locking import Idleness

_MS = 1000
# a sleeping computer's timers stand still: the clocks are asked at least this often
_LONGEST_STEP = 20.0
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Fires ``idle`` once `seconds()` passed without a key, a pointer or a finger in a window of the program.

    `seconds` is asked anew at each look: another number counts at once, from the last touch on.

    The windows of the system are listened to, not every widget: that costs nothing while rows are painted.
    `monotonic` and `wall` give seconds; `app` tells which window has the keys. ``lock_pressed`` fires for Ctrl+L where
    no menu takes it: a dialog stands in the way of the window's own keys.
    """

    idle = Signal()
    lock_pressed = Signal()

    def __init__(
        self,
        seconds: Callable[[], float],
        monotonic: Callable[[], float],
        wall: Callable[[], float],
        app: QGuiApplication | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        if app is not None:
            app.focusWindowChanged.connect(self._hear)
        self._seconds = seconds
        self._monotonic = monotonic
        self._wall = wall
        self._state = Idleness(seconds(), monotonic(), wall())
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Count from now on."""
        self._hear(QGuiApplication.focusWindow())
        self.touch()
        self.look()

    def stop(self) -> None:
        """Count no longer."""
        self._timer.stop()

    def touch(self) -> None:
        """Take note of a sign of a person."""
        self._state = Idleness(self._seconds(), self._monotonic(), self._wall())

    def look(self) -> None:
        """Compare the clocks, and tell or wait on."""
        left = self._left()
        if left <= 0:
            self._timer.stop()
            self.idle.emit()
        else:
            self._timer.start(int(min(left, _LONGEST_STEP) * _MS) + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the signs of a person. Only one that comes after the deadline is held back, if the screen locks then.

        Whoever wakes a sleeping computer is heard before the timer, which stood still.
        """
        if event.type() in _SIGNS:
            if self._timer.isActive() and self._left() <= 0:
                self.look()
                return not self._timer.isActive()
            self.touch()
            if isinstance(event, QKeyEvent) and _is_lock(event):
                self.lock_pressed.emit()
        return super().eventFilter(watched, event)

    def _left(self) -> float:
        state = replace(self._state, limit=self._seconds())  # the minutes may have been changed since the last touch
        return state.left(self._monotonic(), self._wall())

    def _hear(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


def _is_lock(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
