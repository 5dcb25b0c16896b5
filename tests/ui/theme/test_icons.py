import gc

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from joptic_desktop.resource_files import resource
from joptic_desktop.ui.theme.icons import SHOWING_A_DIRECTION, Icons
from joptic_desktop.ui.theme.theme import Theme

RED, BLUE = QColor("#B3261E"), QColor("#1F5FA8")
NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def painted(icons: Icons, name: str, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    icons.paint(painter, QRectF(0, 0, 16, 16), name, RED, 16)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() > 250}


@pytest.mark.parametrize("name", ["search", "waiting", "conflict"])
def test_an_icon_is_drawn_in_the_colour_of_its_use(qapp: QApplication, name: str) -> None:
    image = Icons().pixmap(name, BLUE, 64).toImage()
    assert colours(image) == {BLUE.name()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    pixmap = Icons().pixmap("search", RED, 16, ratio)
    assert pixmap.width() == round(16 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_pixels_are_drawn_once_per_colour_size_and_ratio(qapp: QApplication) -> None:
    icons = Icons()
    one = icons.pixmap("search", RED, 16)
    assert icons.pixmap("search", QColor(RED), 16).cacheKey() == one.cacheKey()
    others = [icons.pixmap("search", BLUE, 16), icons.pixmap("search", RED, 20), icons.pixmap("search", RED, 16, 2.0)]
    assert one.cacheKey() not in {other.cacheKey() for other in others}


@pytest.mark.parametrize("name", NAMES)
def test_only_icons_that_show_a_direction_are_mirrored(qapp: QApplication, name: str) -> None:
    icons = Icons()
    straight = painted(icons, name, Qt.LayoutDirection.LeftToRight)
    turned = painted(icons, name, Qt.LayoutDirection.RightToLeft)
    assert (straight != turned) is (name in SHOWING_A_DIRECTION)


def test_all_icons_that_show_a_direction_are_shipped() -> None:
    assert set(NAMES) >= SHOWING_A_DIRECTION


def test_a_wrong_name_is_told(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Icons().svg("no-such-icon", RED)


def test_qt_shows_an_icon_at_any_ratio_and_greyed(theme: Theme) -> None:
    icon = theme.icon("search", "danger")
    gc.collect()
    assert icon.pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32)
    assert colours(icon.pixmap(QSize(64, 64)).toImage()) == {theme.tokens.danger.name()}
    grey = icon.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()
    assert colours(grey) == {theme.tokens.disabled.name()}


def test_an_icon_for_qt_can_be_copied_and_outlives_its_maker(theme: Theme) -> None:
    copies = [QIcon(theme.icon("trash")) for _ in range(50)]
    gc.collect()
    assert all(not copy.pixmap(QSize(16, 16)).isNull() for copy in copies)
