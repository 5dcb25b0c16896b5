"""Behind the curtain no window comes to the screen, not even an empty one with a title; after it each opens as ever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.shell.open_windows import _OFF_SCREEN, Curtain


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.show()
    return ground


@pytest.fixture
def curtain(qapp: QApplication, ground: QWidget) -> Iterator[Curtain]:
    curtain = Curtain(qapp, lambda window: window is ground)
    curtain.draw()
    yield curtain
    curtain.lift()


def on_screen() -> list[str]:
    return [window.title() for window in QGuiApplication.topLevelWindows() if window.isVisible()]


@pytest.mark.parametrize("kind", [QWidget, QDialog])
def test_a_window_that_comes_late_never_reaches_the_screen(
    qtbot: QtBot, ground: QWidget, curtain: Curtain, kind: type[QWidget]
) -> None:
    late = kind()
    qtbot.addWidget(late)
    late.setWindowTitle("Too late")
    ground.setWindowTitle("Locked")
    late.show()
    assert on_screen() == ["Locked"]
    assert not late.isVisible()


def test_a_question_that_comes_late_stands_in_nobodys_way_and_can_be_asked_after(
    qtbot: QtBot, ground: QWidget, curtain: Curtain
) -> None:
    ground.setWindowTitle("Locked")
    question = QDialog(ground)
    question.open()
    assert on_screen() == ["Locked"]
    assert QGuiApplication.modalWindow() is None
    qtbot.waitUntil(lambda: not question.testAttribute(_OFF_SCREEN))
    curtain.lift()
    question.open()
    assert question.isVisible()
    assert QGuiApplication.modalWindow() is question.windowHandle()
    question.done(0)
