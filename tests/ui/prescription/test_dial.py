import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.prescription.dial import DialInk, dial_ink, paint_dial, point_at
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import LIGHT

CENTRE, RADIUS = QPointF(60, 60), 52.0
PLAIN = DialInk(*(QColor(name) for name in ("black", "silver", "silver", "black", "red")))


def painted(axis: int | None, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_dial(painter, CENTRE, RADIUS, PLAIN, axis)
    painter.end()
    return image


def redness(image: QImage, degrees: float) -> int:
    colour = image.pixelColor(point_at(CENTRE, RADIUS * 0.6, degrees).toPoint())
    return colour.red() - colour.green()


@pytest.mark.parametrize("axis", [10, 45, 85, 90, 100, 135, 175])
def test_the_ray_lies_at_its_axis_counter_clockwise_from_the_viewers_right(axis: int) -> None:
    image = painted(axis)
    read_end, far_end, across = (redness(image, axis + turn) for turn in (0, 180, 90))
    assert read_end > far_end > 40
    assert across <= 0


def test_ninety_is_at_the_top_and_180_at_the_left() -> None:
    assert point_at(CENTRE, 10, 90).toPoint() == QPointF(60, 50).toPoint()
    assert point_at(CENTRE, 10, 180).toPoint() == QPointF(50, 60).toPoint()


def test_the_dial_is_never_mirrored() -> None:
    assert painted(30, Qt.LayoutDirection.RightToLeft) == painted(30)


def test_no_axis_is_an_empty_ring() -> None:
    image = painted(None)
    assert all(redness(image, degrees) <= 0 for degrees in range(0, 360, 5))


def test_each_eye_has_its_colour(theme: Theme) -> None:
    assert dial_ink(theme.tokens, Side.RIGHT).ray == LIGHT.right_eye
    assert dial_ink(theme.tokens, Side.LEFT).ray == LIGHT.left_eye
