"""Stroke icons drawn in the colour of their use, kept as pixels per colour, size and screen ratio."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap, QTransform

from joptic_desktop.resource_files import resource

SHOWING_A_DIRECTION = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "backspace", "undo"})


@dataclass(frozen=True, slots=True)
class _Drawn:
    name: str
    rgba: int
    width: int
    ratio: float
    mirrored: bool


class Icons:
    """The shipped icons. Files are read, and pixels drawn, when an icon is first painted."""

    def __init__(self) -> None:
        self._texts: dict[str, bytes] = {}
        self._drawn: dict[_Drawn, QPixmap] = {}

    def svg(self, name: str, colour: QColor) -> QByteArray:
        """Return the drawing in that colour. Raises FileNotFoundError for a name that is not shipped."""
        if name not in self._texts:
            self._texts[name] = resource("icons", f"{name}.svg").read_bytes()
        return QByteArray(self._texts[name].replace(b"currentColor", colour.name().encode()))

    def pixmap(self, name: str, colour: QColor, width: int, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
        """Return the icon ``width`` logical pixels wide at a screen ratio, turned round if ``mirrored``."""
        key = _Drawn(name, colour.rgba(), width, ratio, mirrored)
        if key not in self._drawn:
            self._drawn[key] = self._draw(key, colour)
        return self._drawn[key]

    def paint(self, painter: QPainter, box: QRectF, name: str, colour: QColor, width: int) -> None:
        """Paint the icon ``width`` wide in the middle of a box, mirrored where the painter writes from the right."""
        mirrored = name in SHOWING_A_DIRECTION and painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pixmap = self.pixmap(name, colour, width, painter.device().devicePixelRatio(), mirrored=mirrored)
        corner = QPointF(round(box.center().x() - width / 2), round(box.center().y() - width / 2))
        painter.drawPixmap(corner, pixmap)

    def icon(self, name: str, colour: QColor, disabled: QColor, *, mirrored: bool = False) -> QIcon:
        """Return an icon for menus and Qt's own buttons, drawn when it is first shown."""
        return QIcon(_Engine(self, name, colour, disabled, mirrored=mirrored and name in SHOWING_A_DIRECTION))

    def _draw(self, key: _Drawn, colour: QColor) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        side = max(1, round(key.width * key.ratio))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setOpacity(colour.alphaF())
        QSvgRenderer(self.svg(key.name, colour)).render(painter, QRectF(0, 0, side, side))
        painter.end()
        if key.mirrored:
            image = image.transformed(QTransform().scale(-1, 1))
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(key.ratio)
        return pixmap


class _Engine(QIconEngine):
    """Hands Qt the pixels it asks for, at the ratio of the screen it shows them on."""

    def __init__(self, icons: Icons, name: str, colour: QColor, disabled: QColor, *, mirrored: bool) -> None:
        super().__init__()
        self._copy = partial(_Engine, icons, name, colour, disabled, mirrored=mirrored)
        self._icons = icons
        self._name = name
        self._colours = {QIcon.Mode.Disabled: disabled}
        self._colour = colour
        self._mirrored = mirrored

    def clone(self) -> QIconEngine:
        return self._copy()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        del state
        colour = self._colours.get(mode, self._colour)
        width = min(size.width(), size.height())
        return self._icons.pixmap(self._name, colour, width, scale, mirrored=self._mirrored)
