import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from joptic_desktop.resource_files import resource

SVG = "{http://www.w3.org/2000/svg}"
APP = resource("icons", "app.svg")
ICONS = sorted(path for path in resource("icons").glob("*.svg") if path != APP)
STYLE = {
    "width": "16",
    "height": "16",
    "viewBox": "0 0 16 16",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.4",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
# fmt: off
NEEDED = {
    "search", "plus", "person", "people", "person-off", "star", "lens-progressive", "lens-contact", "child", "tag",
    "clock", "history", "calendar", "waiting", "conflict", "refused", "sent", "in-doubt", "pencil", "printer",
    "paperclip", "more", "phone", "mail", "pin", "document", "id-card", "image", "upload", "trash", "close", "tick",
    "chevron-up-down", "chevron-down", "chevron-left", "chevron-right", "lock", "sliders", "refresh", "pause", "eye",
    "eye-off", "globe", "bolt", "cloud-off", "copy", "arrow-right", "transpose", "sort-triangle", "undo", "info",
    "glasses", "key", "download", "external", "sun", "moon", "backspace",
}
# fmt: on


def drawn(path: Path, size: int, colour: str) -> QImage:
    """The picture of an icon, ``size`` pixels square, in one colour on nothing."""
    renderer = QSvgRenderer(path.read_bytes().replace(b"currentColor", colour.encode()))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def pixels(image: QImage) -> list[tuple[int, int, QColor]]:
    return [
        (x, y, image.pixelColor(x, y))
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 0
    ]


def test_every_sign_of_the_screens_is_there() -> None:
    assert {path.stem for path in ICONS} >= NEEDED


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_one_path_stroked_in_the_current_colour(path: Path) -> None:
    root = ET.parse(path).getroot()
    assert root.tag == f"{SVG}svg"
    assert dict(root.attrib) == STYLE
    assert [(child.tag, set(child.attrib)) for child in root] == [(f"{SVG}path", {"d"})]


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_seen_takes_the_colour_and_keeps_off_the_edge(path: Path, qtbot: QtBot) -> None:
    inked = pixels(drawn(path, 48, "#B3261E"))
    assert len(inked) > 20
    assert {colour.name() for _, _, colour in inked if colour.alpha() == 255} == {"#b3261e"}
    assert all(2 <= x <= 45 and 2 <= y <= 45 for x, y, _ in inked)


def test_the_logo_is_white_glasses_on_the_accent_with_round_corners(qtbot: QtBot) -> None:
    logo = drawn(APP, 64, "")
    assert logo.pixelColor(0, 0).alpha() == 0
    assert logo.pixelColor(32, 8).name() == "#0f6e78"
    assert any(colour.name() == "#ffffff" for _, _, colour in pixels(logo))
