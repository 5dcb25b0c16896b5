import asyncio
import gc
import weakref
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.dialogs import ask, open_beside
from joptic_desktop.ui.widgets.file_to_save import ask_where


async def opened(dialog: QDialog) -> "asyncio.Task[bool]":
    task = asyncio.ensure_future(ask(dialog))
    await asyncio.sleep(0)
    assert dialog.isVisible()
    return task


def delete(theme: Theme, typed: str | None = None) -> Confirm:
    return Confirm(theme, "Delete Samira?", "You can undo it for 8 seconds.", "Delete", typed=typed)


async def test_yes_is_yes(theme: Theme) -> None:
    dialog = delete(theme)
    task = await opened(dialog)
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert await task


@pytest.mark.parametrize("way", ["button", "escape", "close"])
async def test_every_other_way_out_is_no(theme: Theme, way: str) -> None:
    dialog = delete(theme)
    task = await opened(dialog)
    if way == "button":
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    elif way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert not await task


@pytest.mark.parametrize("text", ["FORGET", " forget ", "Forget"])
async def test_a_word_is_typed_in_large_or_small_letters(theme: Theme, text: str) -> None:
    dialog = delete(theme, typed="FORGET")
    task = await opened(dialog)
    assert dialog.typing is not None
    QTest.keyClicks(dialog.typing.edit, "forge")
    assert not dialog.agree.isEnabled()
    dialog.typing.edit.clear()
    QTest.keyClicks(dialog.typing.edit, text)
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert await task


async def test_a_window_that_goes_means_no(theme: Theme) -> None:
    window = QWidget()
    dialog = Confirm(theme, "Delete Samira?", "", "Delete", parent=window)
    window.show()
    task = await opened(dialog)
    shiboken6.delete(window)
    assert not await task


async def test_a_cancelled_question_closes(theme: Theme) -> None:
    dialog = delete(theme)
    task = await opened(dialog)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()


async def test_other_work_goes_on_while_a_question_is_open(theme: Theme) -> None:
    dialog = delete(theme)
    task = await opened(dialog)
    turns = 0
    for _ in range(5):
        await asyncio.sleep(0)
        turns += 1
    assert turns == 5
    dialog.reject()
    assert not await task


def test_the_number_must_be_typed_before_many_are_deleted(theme: Theme, qtbot: QtBot) -> None:
    dialog = delete(theme, typed="12")
    qtbot.addWidget(dialog)
    assert dialog.typing is not None
    assert dialog.typing.label.text() == "Type 12 to go on"
    states = []
    for text in ("", "1", "12", "123", "١٢", " 12 "):
        dialog.typing.edit.clear()
        dialog.typing.edit.insert(text)
        states.append(dialog.agree.isEnabled())
    assert states == [False, False, True, False, True, True]


def test_enter_does_not_destroy(theme: Theme, qtbot: QtBot) -> None:
    dialog = delete(theme)
    qtbot.addWidget(dialog)
    assert dialog.cancel.isDefault()
    assert not dialog.agree.isDefault()


async def test_fifty_questions_leave_nothing_behind(theme: Theme) -> None:
    gone: list[weakref.ref[Confirm]] = []
    for _ in range(50):
        dialog = delete(theme)
        gone.append(weakref.ref(dialog))
        task = await opened(dialog)
        dialog.accept()
        assert await task
        del dialog, task
    await asyncio.sleep(0)
    gc.collect()
    assert [each for each in gone if each() is not None] == []


def test_a_question_about_an_endless_name_fits_the_screen(theme: Theme, qtbot: QtBot) -> None:
    question = Confirm(theme, f"Delete {'W' * 10_000}?", "x " * 5_000, "Delete")
    qtbot.addWidget(question)
    assert question.minimumSizeHint().height() < 900


def test_a_window_beside_the_others_opens_once_and_comes_forward_then(qtbot: QtBot) -> None:
    window = QDialog()
    qtbot.addWidget(window)
    assert open_beside(window)
    assert window.isVisible()
    assert not window.isModal()
    assert not open_beside(window)


def test_a_file_is_asked_for_with_its_name_and_handed_over_as_a_path(qtbot: QtBot, tmp_path: Path) -> None:
    window, chosen = QWidget(), list[Path]()
    qtbot.addWidget(window)
    asking = ask_where(window, "Save", ("Table (*.csv)",), "list-2026.csv", chosen.append, folder=tmp_path)
    assert (asking.acceptMode(), asking.defaultSuffix()) == (QFileDialog.AcceptMode.AcceptSave, "csv")
    assert asking.selectedFiles() == [str(tmp_path / "list-2026.csv")]
    asking.fileSelected.emit(str(tmp_path / "other.csv"))
    assert chosen == [tmp_path / "other.csv"]
    asking.reject()
