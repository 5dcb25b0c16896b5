import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QMenuBar, QPushButton, QRadioButton, QScrollBar, QStyle
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.style import ThemeStyle
from joptic_desktop.ui.theme.theme import Theme


def bar_with_menus(qtbot: QtBot) -> QMenuBar:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    for name in ("&File", "&Edit", "&Customer", "&View", "&Sync", "&Help"):
        bar.addMenu(name)
    bar.resize(900, bar.sizeHint().height())
    bar.grab()
    return bar


@pytest.mark.parametrize(("percent", "height"), [(90, 29), (100, 32), (150, 48)])
def test_the_menu_bar_is_as_high_as_designed(theme: Theme, qtbot: QtBot, percent: int, height: int) -> None:
    theme.set_text_scale(percent)
    assert bar_with_menus(qtbot).sizeHint().height() == height


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_menu_collapses_in_either_direction(
    theme: Theme, qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    bar = bar_with_menus(qtbot)
    places = [bar.actionGeometry(action) for action in bar.actions()]
    assert all(place.width() > 30 and place.height() == 32 for place in places)
    lefts = [place.left() for place in places]
    assert lefts == sorted(lefts, reverse=direction == Qt.LayoutDirection.RightToLeft)


def test_menu_entries_have_air(theme: Theme, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction(theme.icon("pencil"), "Edit")
    assert menu.actionGeometry(menu.actions()[0]).height() >= 26
    assert not menu.grab().isNull()


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_marks_take_the_accent_when_chosen(
    theme: Theme, qtbot: QtBot, make: type[QCheckBox] | type[QRadioButton]
) -> None:
    mark = make("Stay signed in")
    qtbot.addWidget(mark)
    mark.setChecked(True)
    image = mark.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(20) for y in range(image.height())}
    assert theme.tokens.accent.name() in colours


def test_buttons_of_qt_look_like_ours(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("OK")
    qtbot.addWidget(button)
    assert button.grab().toImage().pixelColor(6, 6) == theme.tokens.button
    button.setDefault(True)
    button.setAutoDefault(True)
    assert button.grab().toImage().pixelColor(6, 6) == theme.tokens.accent


@pytest.mark.parametrize("orientation", Qt.Orientation)
def test_a_scroll_bar_has_no_arrows_and_its_handle_can_be_reached(
    theme: Theme, qtbot: QtBot, orientation: Qt.Orientation
) -> None:
    bar = QScrollBar(orientation)
    qtbot.addWidget(bar)
    upright = orientation == Qt.Orientation.Vertical
    bar.resize(*((12, 300) if upright else (300, 12)))
    bar.setRange(0, 100_000)
    bar.setPageStep(20)
    bar.setValue(100_000)
    image = bar.grab().toImage()
    at_end = QPoint(6, 280) if upright else QPoint(280, 6)
    at_start = QPoint(6, 20) if upright else QPoint(20, 6)
    assert image.pixelColor(at_end) == theme.tokens.button_line
    assert image.pixelColor(at_start) != theme.tokens.button_line


def test_the_palette_and_font_follow_the_theme(theme: Theme, qapp: QApplication) -> None:
    assert qapp.palette().window().color() == theme.tokens.window
    theme.scheme.choose(SchemeChoice.DARK)
    assert theme.tokens.dark
    assert qapp.palette().window().color() == theme.tokens.window
    theme.set_text_scale(150)
    assert qapp.font().pixelSize() == 20


def test_letters_of_keys_are_not_underlined_until_alt_is_held(theme: Theme, qapp: QApplication) -> None:
    style = qapp.style()
    assert isinstance(style, ThemeStyle)
    assert style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut) == 0


@pytest.mark.parametrize(("wanted", "given"), [(10, 90), (90, 90), (100, 100), (150, 150), (400, 150)])
def test_the_text_scale_stays_between_its_bounds(theme: Theme, wanted: int, given: int) -> None:
    theme.set_text_scale(wanted)
    assert theme.text_scale == given
    assert theme.px(100) == given


def test_a_change_is_told_once(theme: Theme) -> None:
    told: list[int] = []
    theme.changed.connect(lambda: told.append(theme.text_scale))
    theme.set_text_scale(125)
    theme.set_arabic(arabic=True)
    theme.scheme.choose(SchemeChoice.DARK)
    assert len(told) == 3
