import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.choice import Choice
from joptic_desktop.ui.widgets.segmented import Segmented


@pytest.fixture
def sex(theme: Theme, qtbot: QtBot) -> Segmented:
    segmented = Segmented(theme, (("female", "Female"), ("male", "Male")), "Sex")
    qtbot.addWidget(segmented)
    segmented.resize(174, 36)
    segmented.show()
    return segmented


def segment(segmented: Segmented, word: str) -> QRadioButton:
    return next(button for button in segmented.findChildren(QRadioButton) if button.text() == word)


def test_nothing_is_chosen_for_the_person(sex: Segmented) -> None:
    assert sex.value() is None


def test_a_click_chooses_and_tells(sex: Segmented) -> None:
    told: list[object] = []
    sex.chosen.connect(told.append)
    QTest.mouseClick(segment(sex, "Male"), Qt.MouseButton.LeftButton)
    assert told == ["male"]
    assert sex.value() == "male"


def test_arrow_keys_move_the_choice(sex: Segmented) -> None:
    sex.set_value("female")
    QTest.keyClick(segment(sex, "Female"), Qt.Key.Key_Right)
    assert sex.value() == "male"


def test_a_value_can_be_set_and_taken_back_without_telling(sex: Segmented) -> None:
    told: list[object] = []
    sex.chosen.connect(told.append)
    sex.set_value("male")
    assert sex.value() == "male"
    sex.set_value(None)
    assert sex.value() is None
    assert told == []


def test_each_segment_is_read_with_the_name_of_the_whole(sex: Segmented) -> None:
    assert {button.accessibleName() for button in sex.findChildren(QRadioButton)} == {"Sex: Female", "Sex: Male"}
    sex.setAccessibleName("Sex, required")
    assert segment(sex, "Male").accessibleName() == "Sex, required: Male"


def test_segments_share_the_room_and_follow_the_direction(sex: Segmented, qtbot: QtBot) -> None:
    female, male = segment(sex, "Female"), segment(sex, "Male")
    assert female.x() < male.x()
    sex.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: male.x() < female.x())


def test_a_choice_is_as_high_as_an_input_and_carries_values(theme: Theme, qtbot: QtBot) -> None:
    kind = Choice(theme, "Kind of file")
    qtbot.addWidget(kind)
    kind.addItem("Prescription", "prescription")
    kind.addItem("ID card", "idCard")
    kind.setCurrentIndex(1)
    assert kind.currentData() == "idCard"
    assert kind.sizeHint().height() == 36
    assert kind.accessibleName() == "Kind of file"
    theme.set_text_scale(150)
    assert kind.height() == 54


def test_a_choice_paints_its_word_from_the_start(theme: Theme, qtbot: QtBot) -> None:
    kind = Choice(theme, "Kind")
    qtbot.addWidget(kind)
    kind.addItem("Prescription")
    kind.resize(200, 36)
    straight = kind.grab().toImage()
    kind.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert kind.grab().toImage() != straight


def test_the_list_of_a_choice_is_named_and_has_air(theme: Theme, qtbot: QtBot) -> None:
    kind = Choice(theme, "Kind of file")
    qtbot.addWidget(kind)
    kind.addItem("Prescription")
    kind.show()
    kind.showPopup()
    assert kind.view().accessibleName() == "Kind of file"
    assert kind.view().sizeHintForRow(0) == 30
    kind.hidePopup()
