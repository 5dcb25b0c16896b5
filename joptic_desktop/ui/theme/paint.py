"""Small painters shared by widgets, delegates and the style."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from joptic_desktop.ui.theme.script import unturned

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Paint a rounded box; the edge lies wholly inside ``rect``, so that boxes of any edge have one size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    inset = 0.0
    if edge is not None:
        painter.setPen(QPen(edge, width, style))
        inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


def disc(painter: QPainter, rect: QRectF, fill: QColor | None, edge: QColor | None = None, width: float = 1.0) -> None:
    """Paint the circle that fills a square."""
    box(painter, rect, rect.width() / 2, fill, edge, width)


def dot(painter: QPainter, centre: QPointF, diameter: float, colour: QColor, *, hollow: bool = False) -> None:
    """Paint a state dot, or the ring that stands for its absence."""
    half = diameter / 2
    square = QRectF(centre.x() - half, centre.y() - half, diameter, diameter)
    disc(painter, square, None if hollow else colour, colour if hollow else None, 1.5)


def line(painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag = _LEFT) -> float:
    """Write one line with the painter's font and pen, shortened to fit, and return the width written.

    ``align`` left means where lines start: it turns with the painter's layout direction unless ``AlignAbsolute`` is
    given. The order of the characters follows the text itself, so a phone number stays readable among Arabic. The
    baseline comes from the primary font alone: Arabic and Latin lines in equal boxes sit alike.
    """
    text = unturned(text)
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text)
    if width > rect.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        width = metrics.horizontalAdvance(text)
    x = _start(rect, width, _visual(align, painter.layoutDirection()))
    baseline = round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2)
    outer = painter.layoutDirection()
    painter.setLayoutDirection(text_direction(text))
    painter.drawText(QPointF(x, baseline), text)
    painter.setLayoutDirection(outer)
    return width


def text_direction(text: str) -> Qt.LayoutDirection:
    """Return the direction in which a text of its own is read: that of its first letter, digits count as Latin."""
    return Qt.LayoutDirection.RightToLeft if _reads_from_right(text) else Qt.LayoutDirection.LeftToRight


def start_edge(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the absolute alignment of where lines start in a layout of that direction, middle high."""
    side = _RIGHT if direction == Qt.LayoutDirection.RightToLeft else _LEFT
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def mirrored(rect: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return where a left-to-right box lies in a layout of that direction."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def _reads_from_right(text: str) -> bool:
    if text.isascii():
        return False
    from unicodedata import bidirectional

    for letter in text:
        kind = bidirectional(letter)
        if kind in {"R", "AL", "RLI", "RLE"}:
            return True
        if kind in {"L", "LRI", "LRE"}:
            return False
    return False


def _visual(align: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    if direction == Qt.LayoutDirection.RightToLeft and not align & Qt.AlignmentFlag.AlignAbsolute:
        if align & _LEFT:
            return _RIGHT
        if align & _RIGHT:
            return _LEFT
    return align


def _start(rect: QRectF, width: float, align: Qt.AlignmentFlag) -> float:
    if align & _RIGHT:
        return rect.right() - width
    if align & Qt.AlignmentFlag.AlignHCenter:
        return rect.center().x() - width / 2
    return rect.left()
