import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import box, line, mirrored, start_edge, text_direction
from joptic_desktop.ui.theme.theme import Theme

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


def written(
    theme: Theme, text: str, direction: Qt.LayoutDirection, align: Qt.AlignmentFlag = LEFT, width: int = 300
) -> QImage:
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    painter.setFont(theme.font(FontRole.DIGITS, text))
    line(painter, QRectF(0, 0, width, 30), text, align)
    painter.end()
    return image


def inked_columns(image: QImage) -> list[int]:
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 200 for y in rows)]


def inked_rows(image: QImage) -> list[int]:
    columns = range(image.width())
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).lightness() < 200 for x in columns)]


@pytest.mark.parametrize(
    ("direction", "align", "at_left"),
    [
        (LTR, LEFT, True),
        (LTR, RIGHT, False),
        (RTL, LEFT, False),
        (RTL, RIGHT, True),
        (RTL, LEFT | ABSOLUTE, True),
        (RTL, RIGHT | ABSOLUTE, False),
    ],
)
def test_left_means_where_lines_start(
    theme: Theme, direction: Qt.LayoutDirection, align: Qt.AlignmentFlag, at_left: bool
) -> None:
    inked = inked_columns(written(theme, "Samira", direction, align))
    assert (inked[0] < 10) is at_left
    assert (inked[-1] > 290) is not at_left


@pytest.mark.parametrize("text", ["+212 6 62 41 08 35", "rx-2026 (1).pdf", "سميرة 12", "−1.25"])
def test_the_order_of_the_characters_does_not_depend_on_the_layout(theme: Theme, text: str) -> None:
    assert written(theme, text, RTL, LEFT | ABSOLUTE) == written(theme, text, LTR, LEFT | ABSOLUTE)


@pytest.mark.parametrize("text", ["Samira Benkirane", "+212 6 62 41 08 35", "سميرة بنكيران بنت عيسى"])
def test_a_long_line_stays_in_its_box(theme: Theme, text: str) -> None:
    assert inked_columns(written(theme, text, LTR, width=60))[-1] <= 60
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(theme.font(FontRole.DIGITS, text))
    assert line(painter, QRectF(70, 0, 60, 30), text) <= 60
    painter.end()
    assert all(69 <= x <= 131 for x in inked_columns(image))


def test_arabic_and_latin_stand_on_one_baseline(theme: Theme) -> None:
    latin, arabic = inked_rows(written(theme, "HHH", LTR)), inked_rows(written(theme, "ااا", LTR))
    assert abs(latin[-1] - arabic[-1]) <= 1


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("", LTR),
        ("Samira", LTR),
        ("+212 6", LTR),
        ("سميرة", RTL),
        ("12 سميرة", RTL),
        ("\u2066+212\u2069 سميرة", LTR),
        ("— سميرة", RTL),
        ("שלום", RTL),
    ],
)
def test_a_text_is_read_from_the_side_of_its_first_letter(text: str, direction: Qt.LayoutDirection) -> None:
    assert text_direction(text) == direction


@pytest.mark.parametrize("turning", "\u202a\u202b\u202c\u202d\u202e")
def test_no_hidden_character_makes_a_name_read_backwards(theme: Theme, turning: str) -> None:
    assert written(theme, f"Ann{turning} Bell", LTR) == written(theme, "Ann Bell", LTR)


@pytest.mark.parametrize("width", [1.0, 1.5, 2.0])
def test_an_edge_of_any_width_lies_inside_the_box(width: float) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    box(painter, QRectF(10, 10, 20, 20), 4, QColor("red"), QColor("blue"), width)
    painter.end()
    white = QColor("white")
    outside = [image.pixelColor(x, y) for x in range(40) for y in range(40) if not (10 <= x < 30 and 10 <= y < 30)]
    assert all(pixel == white for pixel in outside)
    assert image.pixelColor(10, 20).blue() > image.pixelColor(20, 20).blue()


def test_a_box_changes_sides_within_its_row() -> None:
    row = QRectF(100, 0, 400, 44)
    icon = QRectF(110, 4, 16, 16)
    assert mirrored(icon, row, LTR) == icon
    assert mirrored(icon, row, RTL) == QRectF(474, 4, 16, 16)
    assert mirrored(mirrored(icon, row, RTL), row, RTL) == icon


def test_lines_start_at_an_edge_that_qt_does_not_turn() -> None:
    assert start_edge(LTR) & LEFT
    assert start_edge(RTL) & RIGHT
    assert start_edge(RTL) & ABSOLUTE
