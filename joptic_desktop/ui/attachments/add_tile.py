"""The dashed tile that takes another file: a button for the hand, a target for the mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from joptic_desktop.ui.attachments.attachment_tile import HEIGHT
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS_CARD
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme

_ICON_LEFT = 24
_ICON = 20
_TEXT_LEFT = 60
_TITLE = (14, 18)
_HINT = (31, 18)


class AddTile(QAbstractButton):
    """Opens the choice of files when pressed; `set_target` lights it up while files hang over the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target = False
        self.setText(self.tr("Add a file"))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def is_target(self) -> bool:
        """Whether files hang over the window."""
        return self._target

    def set_target(self, *, on: bool) -> None:
        """Light up, or not."""
        self._target = on
        self.update()

    def sizeHint(self) -> QSize:
        """Return the measure of a tile."""
        return QSize(self._theme.px(366), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least width of a tile."""
        return QSize(self._theme.px(240), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashes, the arrow and both lines."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_ground(painter)
        tokens, px = self._theme.tokens, self._theme.px
        whole = QRectF(self.rect())
        ink = tokens.accent if self.isEnabled() else tokens.disabled
        square = QRectF(px(_ICON_LEFT), 0, px(_ICON), whole.height())
        place = mirrored(square, whole, self.layoutDirection())
        self._theme.icons.paint(painter, place, "upload", ink, px(_ICON))
        hint = self.tr("Drop it here, browse, or paste a scan")
        self._write(painter, _TITLE, self.text(), FontRole.HEADLINE)
        painter.setPen(tokens.muted)
        self._write(painter, _HINT, self.tr("Drop to add") if self._target else hint, FontRole.SMALL)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        painter.setPen(tokens.accent if self.isEnabled() else tokens.disabled)
        whole = QRectF(self.rect())
        if self._target:
            box(painter, whole, RADIUS_CARD, tokens.accent_tint, tokens.accent, FOCUS_WIDTH, Qt.PenStyle.DashLine)
        elif self.hasFocus():
            box(painter, whole, RADIUS_CARD, tokens.alt, tokens.accent, FOCUS_WIDTH)
        else:
            fill = tokens.hover if self.underMouse() and self.isEnabled() else tokens.alt
            box(painter, whole, RADIUS_CARD, fill, tokens.control, 1.0, Qt.PenStyle.DashLine)

    def _write(self, painter: QPainter, place: tuple[int, int], text: str, role: FontRole) -> None:
        px = self._theme.px
        top, height = place
        room = QRectF(px(_TEXT_LEFT), px(top), self.width() - px(_TEXT_LEFT + 12), px(height))
        painter.setFont(self._theme.font(role, text))
        line(painter, mirrored(room, QRectF(self.rect()), self.layoutDirection()), text)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.update()
