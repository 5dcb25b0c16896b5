"""The window's frame before anything is imported that fills it: grounds and lines where the counter will stand.

It needs the colours alone, no fonts, style, loop or services: a person sees their program while it starts.
"""

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

TITLE = "JOptic Desktop"
SIZE = (1440, 900)
NARROW = 1180
_MENU, _STATUS, _SIDEBAR, _DETAIL = 32, 28, 215, 499
_HEAD, _HEADER, _SEARCH, _BUTTON = 60, 32, 36, 136
_SIDE, _GAP, _RADIUS = 16, 12, 6
_SHOP_LOGO, _STRIP = 32, 49


class FirstFrame(QWidget):
    """Takes the place of the window to come: give it the same geometry, show it, and close it when that one is shown.

    ``percent`` is the text scale; with ``from_right`` the sides are exchanged.
    """

    def __init__(self, *, dark: bool, percent: int = 100, from_right: bool = False) -> None:
        super().__init__()
        self._tokens: Tokens = DARK if dark else LIGHT
        self._percent = percent
        self._from_right = from_right
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(TITLE)
        self.resize(*SIZE)

    def take_place(self, geometry: bytes | None) -> None:
        """Stand where the window stood when it was closed, if that is known."""
        if geometry:
            self.restoreGeometry(QByteArray(geometry))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts of the counter without their contents."""
        del event
        painter = QPainter(self)
        tokens, width, height = self._tokens, self.width(), self.height()
        menu, status, sidebar = self._px(_MENU), self._px(_STATUS), self._px(_SIDEBAR)
        painter.fillRect(0, 0, width, height, tokens.window)
        end = width if width < self._px(NARROW) else width - self._px(_DETAIL) - 1
        painter.fillRect(self._turned(sidebar + 1, menu, width - sidebar - 1, height - menu - status), tokens.surface)
        self._paint_head(painter, sidebar + 1, menu, end - sidebar - 1)
        lines = (
            (0, menu - 1, width, 1),
            (0, height - status, width, 1),
            (sidebar, menu, 1, height - menu - status),
            (end, menu, 1, height - menu - status),
            (0, height - status - self._px(_STRIP), sidebar, 1),
        )
        for line in lines:
            painter.fillRect(self._turned(*line), tokens.hairline)

    def _paint_head(self, painter: QPainter, left: int, top: int, width: int) -> None:
        """Paint logo, search box, the primary button as long as it cannot be pressed, and the head of the table."""
        tokens, px = self._tokens, self._px
        head = top + px(_HEAD)
        painter.fillRect(self._turned(left, head, width, px(_HEADER)), tokens.alt)
        for y in (head, head + px(_HEADER) - 1):
            painter.fillRect(self._turned(left, y, width, 1), tokens.hairline)
        search = width - 2 * px(_SIDE) - px(_GAP) - px(_BUTTON)
        box = QRectF(self._turned(left + px(_SIDE), top + px(_GAP), search, px(_SEARCH))).adjusted(0.5, 0.5, -0.5, -0.5)
        button = self._turned(left + width - px(_SIDE) - px(_BUTTON), top + px(_GAP), px(_BUTTON), px(_SEARCH))
        logo = self._turned(px(_SIDE), top + px(_GAP), px(_SHOP_LOGO), px(_SHOP_LOGO))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.outline)
        painter.setBrush(tokens.field)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, fill in ((button, tokens.track), (logo, tokens.accent)):
            painter.setBrush(fill)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _turned(self, left: int, top: int, width: int, height: int) -> QRect:
        return QRect(self.width() - left - width if self._from_right else left, top, width, height)

    def _px(self, at_100: int) -> int:
        return round(at_100 * self._percent / 100)
