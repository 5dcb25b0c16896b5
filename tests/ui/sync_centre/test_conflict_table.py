"""Two versions side by side in any width: nothing of either side is behind an edge, in the largest text too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from joptic_desktop.domain.conflicts import ConflictRow, Pick
from joptic_desktop.domain.prescription import Eye
from joptic_desktop.ui.sync_centre.conflict_page import ConflictPage
from joptic_desktop.ui.sync_centre.conflict_table import TableHeads
from joptic_desktop.ui.theme.theme import Theme

RIGHT = "distanceVision.rightEye"
ROWS = (
    ConflictRow("phone_number", "+213550123478", "+213550123479", "+213771402219"),
    ConflictRow(RIGHT, Eye("-1.25", "-0.25", "90"), Eye("-20.75", "-10.25", "175"), Eye("-1.25", "-0.50", "85")),
)
ENGLISH = QLocale(QLocale.Language.English)
NARROW, WIDE = (900, 560), (1440, 900)


def shown(theme: Theme, size: tuple[int, int]) -> ConflictPage:
    page = ConflictPage(theme)
    page.show_rows(ROWS, TableHeads("Before, 10:41", "this computer, 10:52", "11:03"), ENGLISH)
    page.summary.show_outcome({"phone_number": None, RIGHT: ROWS[1].mine}, ENGLISH)
    page.resize(*size)
    page.show()
    settle()
    return page


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()


def area_of(page: ConflictPage) -> QScrollArea:
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area


@pytest.mark.parametrize("scale", [100, 125, 150])
@pytest.mark.parametrize("size", [NARROW, (1024, 640), WIDE])
def test_both_sides_are_seen_without_moving_sideways(theme: Theme, scale: int, size: tuple[int, int]) -> None:
    theme.set_text_scale(scale)
    page = shown(theme, size)
    assert area_of(page).horizontalScrollBar().maximum() == 0
    for choice in page.table.choices.values():
        assert choice.width() >= choice.minimumSizeHint().width()
        left = choice.mapTo(page.table, choice.rect().topLeft()).x()
        assert left >= 0
        assert left + choice.width() <= page.table.width()


def test_a_choice_and_the_focus_outlive_another_width(theme: Theme) -> None:
    theme.set_text_scale(150)
    page = shown(theme, WIDE)
    page.table.show_picks({RIGHT: Pick.THEIRS})
    page.table.stand_on(RIGHT, Pick.THEIRS)
    before = page.table.choices[RIGHT, Pick.THEIRS]
    page.resize(*NARROW)
    settle()
    choice = page.table.choices[RIGHT, Pick.THEIRS]
    assert choice is not before
    assert choice.isChecked()
    assert page.focusWidget() is choice
    asked: list[tuple[str, Pick]] = []
    page.table.picked.connect(lambda unit, pick: asked.append((unit, pick)))
    QTest.keyClick(choice, Qt.Key.Key_Left)
    QTest.keyClick(page.table.choices[RIGHT, Pick.MINE], Qt.Key.Key_Up)
    assert asked == [(RIGHT, Pick.MINE)]
    assert page.focusWidget() is page.table.choices["phone_number", Pick.MINE]
