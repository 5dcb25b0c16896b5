import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import DARK, LIGHT, Tokens
from joptic_desktop.ui.widgets.buttons import IconButton
from joptic_desktop.ui.widgets.field import Field, Tone
from joptic_desktop.ui.widgets.field_frame import FieldState, frame_colours


def shown(qtbot: QtBot, *fields: Field) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for field in fields:
        column.addWidget(field)
    window.resize(300, 200)
    window.show()
    return window


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_each_state_has_an_edge_of_its_own(tokens: Tokens) -> None:
    edges = [frame_colours(tokens, state, enabled=True, focused=False)[1].name() for state in FieldState]
    edges.append(frame_colours(tokens, FieldState.NORMAL, enabled=True, focused=True)[1].name())
    edges.append(frame_colours(tokens, FieldState.NORMAL, enabled=False, focused=False)[1].name())
    assert len(set(edges)) == 5


def test_a_mistake_keeps_its_colour_while_it_is_mended() -> None:
    _, edge, width = frame_colours(LIGHT, FieldState.RED, enabled=True, focused=True)
    assert (edge, width) == (LIGHT.danger, 2.0)


def test_the_input_is_named_by_its_label(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "First name", required=True)
    qtbot.addWidget(field)
    assert field.edit.accessibleName() == "First name, required"
    assert field.label.buddy() is field.edit


def test_a_message_is_heard_as_the_description(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Axis")
    qtbot.addWidget(field)
    field.show_message("Write 1 to 180.", Tone.RED)
    assert field.edit.accessibleDescription() == "Write 1 to 180."
    field.clear_message()
    assert field.edit.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("tone", "state"),
    [
        (Tone.RED, FieldState.RED),
        (Tone.AMBER, FieldState.AMBER),
        (Tone.OK, FieldState.NORMAL),
        (Tone.HINT, FieldState.NORMAL),
    ],
)
def test_doubts_and_mistakes_colour_the_box(theme: Theme, qtbot: QtBot, tone: Tone, state: FieldState) -> None:
    field = Field(theme, "Axis")
    qtbot.addWidget(field)
    field.show_message("Something", tone)
    assert field.frame.state is state


def test_nothing_jumps_when_a_message_comes(theme: Theme, qtbot: QtBot) -> None:
    first, second = Field(theme, "Axis"), Field(theme, "Sphere")
    window = shown(qtbot, first, second)
    before = second.geometry()
    first.show_message("Write 1 to 180.", Tone.RED)
    assert first.sizeHint().height() == 72
    window.grab()
    assert second.geometry() == before


def test_typing_is_told_and_setting_is_not(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "City")
    qtbot.addWidget(field)
    told: list[str] = []
    field.edited.connect(told.append)
    field.set_text("Rabat")
    QTest.keyClicks(field.edit, "!")
    assert told == [field.text()]


def test_the_selection_goes_with_the_focus(theme: Theme, qtbot: QtBot) -> None:
    first, second = Field(theme, "Sphere"), Field(theme, "Axis")
    window = shown(qtbot, first, second)
    window.activateWindow()
    first.set_text("-1.25")
    first.edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.edit.hasFocus)
    first.edit.selectAll()
    second.edit.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not first.edit.hasSelectedText()


def test_a_click_anywhere_in_the_box_starts_typing(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Phone", icon="phone")
    window = shown(qtbot, field)
    window.activateWindow()
    QTest.mouseClick(field.frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 18))
    qtbot.waitUntil(field.edit.hasFocus)


@pytest.mark.parametrize("ltr", [True, False])
def test_an_empty_input_has_its_caret_where_lines_start(theme: Theme, qtbot: QtBot, ltr: bool) -> None:
    field = Field(theme, "Phone", ltr=ltr)
    qtbot.addWidget(field)
    field.resize(200, 72)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.grab()
    assert field.edit.alignment() & Qt.AlignmentFlag.AlignRight
    assert field.edit.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert field.edit.cursorRect().center().x() > field.edit.width() / 2


def test_digits_and_addresses_keep_their_order_in_any_layout(theme: Theme, qtbot: QtBot, right_to_left: None) -> None:
    field = Field(theme, "Phone", ltr=True)
    qtbot.addWidget(field)
    assert field.edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    plain = Field(theme, "Name")
    qtbot.addWidget(plain)
    assert plain.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_icon_text_and_button_never_overlap(theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    field = Field(theme, "Password", icon="lock", ltr=True)
    button = IconButton(theme, "eye", "Show the password", height=28)
    field.frame.add(button)
    window = shown(qtbot, field)
    window.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: (button.x() < field.edit.x()) == window.isRightToLeft())
    icon = field.frame._icon_box()
    edit = field.edit.geometry()
    assert not edit.intersects(icon.toRect())
    assert not edit.intersects(button.geometry())
    from_left = [icon.center().x(), edit.center().x(), button.geometry().center().x()]
    assert from_left == sorted(from_left, reverse=direction == Qt.LayoutDirection.RightToLeft)


def test_arabic_and_latin_stand_on_one_baseline(theme: Theme, qtbot: QtBot) -> None:
    def foot(text: str) -> int:
        field = Field(theme, "")
        qtbot.addWidget(field)
        field.resize(120, 72)
        field.set_text(text)
        image = field.edit.grab().toImage()
        inked = [
            y
            for y in range(image.height())
            if any(image.pixelColor(x, y).lightness() < 110 for x in range(image.width()))
        ]
        return inked[-1]

    assert abs(foot("HHH") - foot("ااا")) <= 1


@pytest.mark.parametrize("percent", [90, 100, 125, 150])
def test_the_box_grows_with_the_text(theme: Theme, qtbot: QtBot, percent: int) -> None:
    field = Field(theme, "City")
    qtbot.addWidget(field)
    theme.set_text_scale(percent)
    assert field.frame.height() == round(36 * percent / 100)
    assert field.edit.font().pixelSize() == round(13 * percent / 100)
    assert field.edit.fontMetrics().height() < field.frame.height()
