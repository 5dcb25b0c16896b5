"""Short messages at the foot of a window: four seconds, errors and offers until they are closed, three at most."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import IconButton, link
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.notice_bar import ICONS, INKS, Notice, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

LIFE_MS = 4000
MOST = 3
_WIDTH = 420
_SHADOW = 6
_SHADE = 0.02
_FOOT = 24
_BUTTON = 28


class Toasts(QWidget):
    """Lies over ``window`` and tells; while empty it is hidden and takes no clicks.

    Each message is also spoken, and stands in ``status``, a label that screen readers find.
    """

    def __init__(self, theme: Theme, window: QWidget, life_ms: int = LIFE_MS) -> None:
        super().__init__(window)
        self._theme = theme
        self._over = window
        self._life_ms = life_ms
        self._shown: list[Toast] = []
        self._held: list[Notice] | None = None
        self.status = PlainLabel(theme, "", FontRole.SMALL, parent=window)
        self.status.setFixedSize(1, 1)
        self.status.setAccessibleName(self.tr("Last message"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        window.installEventFilter(self)
        self.hide()

    @property
    def shown(self) -> "tuple[Toast, ...]":
        """The messages on screen, oldest first."""
        return tuple(self._shown)

    @property
    def lasting(self) -> tuple[Notice, ...]:
        """What waits for the person and offers nothing, oldest first: a window made anew can tell it as well."""
        return tuple(toast.notice for toast in self._shown if toast.stays and not toast.notice.action)

    @property
    def held(self) -> tuple[Notice, ...]:
        """The errors that came since `hold`."""
        return tuple(self._held or ())

    def tell(self, notice: Notice, act: Callable[[], None] | None = None, *, stays: bool = False) -> "Toast":
        """Show a message; ``act`` is done, and the message closed, when its ``action`` word is pressed.

        Errors, and what ``stays``, wait for the person: nothing else leads to what they offer.
        """
        if self._held is not None:
            return self._hold(notice)
        toast = Toast(self._theme, notice, self, stays=stays or notice.tone is NoticeTone.DANGER)
        if act is not None:
            toast.acted.connect(act)
        toast.closed.connect(self._remove)
        self._column.addWidget(toast)
        toast.show()  # a hidden one has no height in the layout: `place` would give it none
        self._shown.append(toast)
        if not toast.stays:
            toast.close_after(self._life_ms)
        while len(self._shown) > MOST:
            self._shown[self._least_needed()].close_now()
        self._speak(f"{notice.headline} {notice.sentence}".strip())
        self.place()
        self.show()
        return toast

    def close_all(self) -> None:
        """Take every message away, with what it offers."""
        for toast in self.shown:
            toast.close_now()
        self.status.setText("")

    def hold(self) -> None:
        """Take every message away and show none until `release`; errors are kept for it, without what they offer."""
        self.close_all()
        self._held = []

    def release(self) -> None:
        """Show messages again, first the errors that came meanwhile."""
        held, self._held = self._held or [], None
        for notice in held:
            self.tell(notice)

    def place(self) -> None:
        """Lie in the middle above the window's foot."""
        window = self._over
        width = min(self._theme.px(_WIDTH), window.width() - 2 * _SHADOW)
        # adjustSize() asks for the height of the widest line, not of this width: several messages would be cut
        self._column.activate()
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
        self.move((window.width() - width) // 2, window.height() - self.height() - self._theme.px(_FOOT))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self._shown:
            self.place()
        return super().eventFilter(watched, event)

    def _hold(self, notice: Notice) -> "Toast":
        """Keep an error for later; return a message that nobody sees."""
        if self._held is not None and notice.tone is NoticeTone.DANGER:
            self._held.append(replace(notice, action=""))
        unseen = Toast(self._theme, Notice(notice.tone, ""))
        unseen.deleteLater()
        return unseen

    def _least_needed(self) -> int:
        """Return the oldest message that goes by itself, or the oldest of all."""
        passing = (number for number, toast in enumerate(self._shown[:-1]) if not toast.stays)
        return next(passing, 0)

    def _speak(self, text: str) -> None:
        self.status.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, text))

    def _remove(self, toast: "Toast") -> None:
        if toast in self._shown:
            self._shown.remove(toast)
            self._column.removeWidget(toast)
            toast.hide()
            toast.deleteLater()
        if self._shown:
            self.place()
        else:
            self.hide()


class Toast(QWidget):
    """One message; its text can be marked and copied. ``declined`` tells that a person closed it by its cross."""

    acted = Signal()
    closed = Signal(object)
    declined = Signal()

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget | None = None, *, stays: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice = notice
        self.stays = stays
        self._rest_ms = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_now)
        row = QHBoxLayout(self)
        px = theme.px
        row.setContentsMargins(px(12) + _SHADOW, px(6) + _SHADOW, px(12) + _SHADOW, px(6) + _SHADOW)
        row.setSpacing(px(10))
        icon = IconView(theme, notice.icon or ICONS[notice.tone], INKS[notice.tone])
        row.addWidget(icon)
        words = "\n".join(part for part in (notice.headline, notice.sentence) if part)
        self.text = PlainLabel(theme, words, FontRole.BODY, wrap=True, selectable=True)
        row.addWidget(self.text, 1)
        if notice.action:
            action = link(theme, notice.action, height=_BUTTON)
            action.clicked.connect(self._act)
            row.addWidget(action)
        close = IconButton(theme, "close", self.tr("Close the message"), height=_BUTTON)
        close.clicked.connect(self._decline)
        row.addWidget(close)

    def close_after(self, life_ms: int) -> None:
        """Close by itself after that many milliseconds; while the pointer rests on it the time stands still."""
        self._timer.start(life_ms)

    def close_now(self) -> None:
        """Go away."""
        self._timer.stop()
        self.closed.emit(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while it is being read."""
        super().enterEvent(event)
        self._rest_ms = self._timer.remainingTime()
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        super().leaveEvent(event)
        if self._rest_ms >= 0:
            self._timer.start(self._rest_ms)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its soft shadow."""
        del event
        painter = QPainter(self)
        tokens = self._theme.tokens
        whole = QRectF(self.rect())
        shade = tokens.text if not tokens.dark else tokens.window
        painter.setOpacity(_SHADE)
        for step in range(_SHADOW):
            box(painter, whole.adjusted(step, step, -step, -step), RADIUS_CARD + _SHADOW - step, shade)
        painter.setOpacity(1.0)
        inner = whole.adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        box(painter, inner, RADIUS_CARD, tokens.surface, tokens.button_line)

    def _decline(self) -> None:
        self.declined.emit()
        self.close_now()

    def _act(self) -> None:
        self.acted.emit()
        self.close_now()
