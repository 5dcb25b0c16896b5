import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.bevels import ButtonKind, ink
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton, link, without_mnemonic

KINDS = pytest.mark.parametrize("kind", ButtonKind)


@pytest.mark.parametrize(("text", "words"), [("&Save", "Save"), ("R && L", "R & L"), ("Save", "Save"), ("", "")])
def test_words_are_without_the_mark_of_their_key(text: str, words: str) -> None:
    assert without_mnemonic(text) == words


@pytest.mark.parametrize("height", [28, 32, 36, 44])
def test_the_height_is_that_of_the_design(theme: Theme, qtbot: QtBot, height: int) -> None:
    button = Button(theme, "Save", height=height)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height


def test_an_icon_a_hint_and_an_arrow_each_take_room(theme: Theme, qtbot: QtBot) -> None:
    widths = []
    for face in (
        ButtonFace(),
        ButtonFace(icon="plus"),
        ButtonFace("plus", "Ctrl S"),
        ButtonFace("plus", "Ctrl S", True),
    ):
        button = Button(theme, "Save", face=face)
        qtbot.addWidget(button)
        widths.append(button.sizeHint().width())
    assert widths == sorted(set(widths))


def test_an_icon_button_is_square_and_says_what_it_does(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "more", "More actions")
    qtbot.addWidget(button)
    assert (button.sizeHint().width(), button.sizeHint().height()) == (32, 32)
    assert button.accessibleName() == "More actions"
    assert button.toolTip() == "More actions"


def test_a_click_and_a_key_press_it(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "&Save")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


@KINDS
def test_a_disabled_button_is_greyed(theme: Theme, kind: ButtonKind) -> None:
    assert ink(theme.tokens, kind, enabled=False) == theme.tokens.disabled
    assert ink(theme.tokens, kind, enabled=True) != theme.tokens.disabled


@KINDS
def test_each_kind_paints_itself_in_both_directions(theme: Theme, qtbot: QtBot, kind: ButtonKind) -> None:
    button = Button(theme, "New customer", kind, face=ButtonFace(icon="plus", drop_down=True))
    qtbot.addWidget(button)
    straight = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.grab().toImage() != straight


@KINDS
def test_focus_from_the_keyboard_shows_and_focus_from_a_click_does_not(
    theme: Theme, qtbot: QtBot, kind: ButtonKind
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    other, button = Button(theme, "Cancel"), Button(theme, "Save", kind)
    column.addWidget(other)
    column.addWidget(button)
    window.show()
    window.activateWindow()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(other.hasFocus)
    bare = button.grab().toImage()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.grab().toImage() == bare
    other.setFocus(Qt.FocusReason.TabFocusReason)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != bare


def test_a_larger_text_scale_makes_larger_buttons(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Save")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.set_text_scale(150)
    assert button.sizeHint().height() == 54
    assert button.sizeHint().width() > before.width() * 1.4


def test_a_link_has_the_accent_colour(theme: Theme, qtbot: QtBot) -> None:
    button = link(theme, "Clear")
    qtbot.addWidget(button)
    assert button.kind is ButtonKind.BORDERLESS
    assert button._ink() == theme.tokens.accent
