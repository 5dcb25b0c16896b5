"""How a tile is painted: its picture or sign, and the line that says how far the file is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.attachments import ID_CARD_FIELD
from joptic_desktop.ui.attachments.tiles import Tile, TileState
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName

_PICTURE = 48
_SIGN = 20
_LINE = 16
_ICON = 14
_ICON_GAP = 6


@dataclass(frozen=True, slots=True)
class Sign:
    """How a state is written: an icon or none, and an ink."""

    icon: str | None
    ink: TokenName


_SIGNS = {
    TileState.COPYING: Sign(None, "muted"),
    TileState.READY: Sign(None, "muted"),
    TileState.NOT_TAKEN: Sign("refused", "danger"),
    TileState.WAITING: Sign("waiting", "info"),
    TileState.SENDING: Sign(None, "accent"),
    TileState.SENT: Sign("sent", "ok"),
    TileState.REFUSED: Sign("refused", "danger"),
}


def sign_of(tile: Tile) -> Sign:
    """Return the sign of a tile's state; a file that may replace another one is amber."""
    return Sign("conflict", "warn") if tile.replaces and tile.state is TileState.READY else _SIGNS[tile.state]


class TilePicture(QWidget):
    """The small picture of a file, or the sign of its kind while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = "document"
        self._at_fault = False
        self._image: QImage | None = None
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def image(self) -> QImage | None:
        """The picture shown, if any."""
        return self._image

    def show_tile(self, tile: Tile) -> None:
        """Show the sign that fits a file."""
        picture = "id-card" if tile.field == ID_CARD_FIELD else "image"
        self._icon = picture if tile.content_type.startswith("image/") else "document"
        self._at_fault = tile.at_fault
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show the file itself."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture over its ground."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        box(painter, whole, RADIUS_SMALL, tokens.danger_tint if self._at_fault else tokens.hover)
        if self._image is None or self._at_fault:
            ink = tokens.danger if self._at_fault else tokens.muted
            self._theme.icons.paint(painter, whole, self._icon, ink, self._theme.px(_SIGN))
        else:
            self._paint_image(painter, whole, self._image)

    def _paint_image(self, painter: QPainter, whole: QRectF, image: QImage) -> None:
        """Fill the square with a landscape picture; show a page whole, on the ground, with a line around it."""
        clip = QPainterPath()
        clip.addRoundedRect(whole, RADIUS_SMALL, RADIUS_SMALL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        is_page = image.height() > image.width()
        room = whole.adjusted(4, 4, -4, -4) if is_page else whole
        mode = Qt.AspectRatioMode.KeepAspectRatio if is_page else Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size = QSize(image.size()).scaled(room.size().toSize(), mode)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(whole.center())
        painter.drawImage(target, image)
        if is_page:
            box(painter, target.adjusted(-1, -1, 1, 1), 2, None, self._theme.tokens.hairline)

    def _restyle(self) -> None:
        side = self._theme.px(_PICTURE)
        self.setFixedSize(side, side)
        self.update()


class StateLine(QWidget):
    """Icon and words of a state on one line; too long a reason is shortened, its tile's tooltip has it whole."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = Sign(None, "muted")
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text

    def show_state(self, sign: Sign, text: str) -> None:
        """Show another state."""
        self._sign, self._text = sign, text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and words."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole, room = QRectF(self.rect()), QRectF(self.rect())
        ink = self._theme.colour(self._sign.ink)
        px = self._theme.px
        if self._sign.icon is not None:
            square = mirrored(QRectF(0, 0, px(_ICON), whole.height()), whole, self.layoutDirection())
            self._theme.icons.paint(painter, square, self._sign.icon, ink, px(_ICON))
            room = mirrored(whole.adjusted(px(_ICON) + px(_ICON_GAP), 0, 0, 0), whole, self.layoutDirection())
        quiet = self._sign.icon is None and self._sign.ink == "muted"
        painter.setFont(self._theme.font(FontRole.SMALL if quiet else FontRole.SMALL_STRONG, self._text))
        painter.setPen(ink)
        line(painter, room, self._text)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_LINE))
        self.update()
