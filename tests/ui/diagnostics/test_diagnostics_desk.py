"""A fault shows a sentence and a report; diagnostics show what they will save; both leave typed text alone."""

from __future__ import annotations

import asyncio
import logging
import threading
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from joptic_desktop.diagnostics.faults import Fault, FaultWatch
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.diagnostics.sudden_end import FILE
from joptic_desktop.errors import StoreFull
from joptic_desktop.ui.shell.diagnostics_desk import DiagnosticsDesk
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.run_log import RunLog
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.turns import until

NOON = 1_794_916_800.0
NAME = "Layla-Canary"


class Counter:
    """A window without a shop, its desk, and what hears its faults."""

    def __init__(self, theme: Theme) -> None:
        self.log = Log(None)
        self.window = MainWindow(None, theme, ForgetfulState())
        self.desk = DiagnosticsDesk(theme, self.window, self.log, lambda: NOON)
        self.watch = FaultWatch(self.desk.tell, self.desk.tell_known)

    @property
    def report(self) -> str:
        assert self.desk.fault_window is not None
        return self.desk.fault_window.view.text


@pytest_asyncio.fixture
async def counter(theme: Theme) -> AsyncIterator[Counter]:
    counter = Counter(theme)
    counter.watch.install()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(counter.watch.on_loop)
    counter.window.show()
    yield counter
    loop.set_exception_handler(None)
    counter.watch.remove()
    counter.desk.close()
    await counter.window.finish()
    counter.log.close()


async def test_a_fault_of_a_task_shows_a_sentence_and_a_report(counter: Counter) -> None:
    async def fail() -> None:
        raise KeyError(NAME)

    task = asyncio.get_running_loop().create_task(fail())
    await asyncio.wait([task])
    del task
    await until(lambda: counter.desk.fault_window)
    assert "KeyError" in counter.report
    assert "test_diagnostics_desk.py" in counter.report
    assert NAME not in counter.report


@pytest.mark.qt_no_exception_capture
async def test_a_fault_of_a_slot_is_shown(counter: Counter) -> None:
    class Fails(QObject):
        def go(self) -> None:
            raise ValueError(NAME)

    fails = Fails()
    QTimer.singleShot(0, fails.go)
    await until(lambda: counter.desk.fault_window)
    assert "ValueError" in counter.report
    assert NAME not in counter.report


async def test_a_fault_of_another_thread_is_shown_on_this_one(counter: Counter) -> None:
    thread = threading.Thread(target=int, args=(NAME,))
    thread.start()
    thread.join()
    assert counter.desk.fault_window is None
    await until(lambda: counter.desk.fault_window)
    assert "an error in a thread that nobody caught" in counter.report


async def test_what_is_typed_stays_and_goes_on_being_typed(counter: Counter) -> None:
    form = QLineEdit()
    form.show()
    form.activateWindow()
    form.setFocus()
    await until(form.hasFocus)
    QTest.keyClicks(form, "Amina")
    logging.getLogger("joptic_desktop.test").error("while typing", exc_info=ValueError(NAME))
    window = counter.desk.fault_window
    assert window is not None
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not window.isModal()
    QTest.keyClicks(form, " Tazi")
    assert form.text() == "Amina Tazi"
    form.deleteLater()


async def test_more_faults_are_added_and_the_same_is_counted(counter: Counter) -> None:
    logger = logging.getLogger("joptic_desktop.test")
    for error in (ValueError(NAME), TypeError(NAME), ValueError(NAME)):
        logger.error("at work", exc_info=error)
    assert "at work (2 times)\nValueError" in counter.report
    assert "at work\nTypeError" in counter.report


async def test_a_known_error_is_a_message_and_no_report(counter: Counter) -> None:
    asyncio.get_running_loop().call_exception_handler({"exception": StoreFull("The disk is full.")})
    assert [toast.notice.headline for toast in counter.window.toasts.shown] == ["The disk is full."]
    assert counter.desk.fault_window is None


async def test_the_report_is_copied_only_by_its_button(counter: Counter) -> None:
    QGuiApplication.clipboard().setText("before")
    logging.getLogger("joptic_desktop.test").error("at work", exc_info=ValueError(NAME))
    assert QGuiApplication.clipboard().text() == "before"
    window = counter.desk.fault_window
    assert window is not None
    window.copy.click()
    assert QGuiApplication.clipboard().text() == counter.report
    window.close()
    assert counter.desk.fault_window is None


async def test_diagnostics_are_shown_before_they_are_saved(counter: Counter, tmp_path: Path) -> None:
    logging.getLogger("joptic_desktop.test").warning("%s at work", NAME)
    counter.window.menu_actions.diagnostics.trigger()
    window = counter.desk.diagnostics
    assert window is not None
    assert not window.save.isEnabled()
    await until(window.save.isEnabled)
    shown = window.view.text
    window.save_to(tmp_path / "diagnostics.zip")
    await window.tasks.settled()
    with zipfile.ZipFile(tmp_path / "diagnostics.zip") as file:
        saved = "\n\n".join(f"== {name}\n{file.read(name).decode()}" for name in file.namelist())
    assert saved == shown
    assert "[removed] at work" in shown
    assert NAME not in shown
    assert window.notice.notice.headline == "Saved."


async def test_a_place_that_cannot_be_written_is_told(counter: Counter, tmp_path: Path) -> None:
    counter.desk.open_diagnostics()
    window = counter.desk.diagnostics
    assert window is not None
    await until(window.save.isEnabled)
    window.save_to(tmp_path / "missing" / "diagnostics.zip")
    await window.tasks.settled()
    assert window.notice.notice.headline == "Not saved."
    counter.desk.open_diagnostics()
    assert counter.desk.diagnostics is window


async def test_every_button_and_the_report_have_a_name(counter: Counter) -> None:
    counter.desk.open_diagnostics()
    window = counter.desk.diagnostics
    assert window is not None
    assert all(button.accessibleName() for button in window.findChildren(QPushButton) if button.isVisible())
    assert window.view.accessibleName()


async def test_a_last_run_that_ended_suddenly_is_told_as_that_until_a_fault_of_this_one_comes(counter: Counter) -> None:
    counter.desk.tell(Fault(NOON, "the last run ended suddenly", ("Fatal Python error",), of_last_run=True))
    window = counter.desk.fault_window
    assert window is not None
    assert window.headline.text() == window.windowTitle() == "The last run of the program ended suddenly"
    assert "still here" not in window.sentence.text()
    logging.getLogger("joptic_desktop.test").error("while typing", exc_info=ValueError(NAME))
    assert window.headline.text() == window.windowTitle() == "The program met a fault that it did not foresee"
    assert "the last run ended suddenly" in counter.report


def end_suddenly(folder: Path) -> None:
    (left,) = folder.rglob(FILE)
    left.write_text("Fatal Python error: Aborted\n")


async def test_what_the_last_run_left_in_its_folder_is_told_as_its_end(counter: Counter, tmp_path: Path) -> None:
    run = RunLog(counter.log, counter.desk.tell)
    run.keep_in(tmp_path)
    run.leave()
    end_suddenly(tmp_path)
    run.keep_in(tmp_path)
    run.leave()
    assert counter.desk.fault_window is not None
    assert counter.desk.fault_window.headline.text() == "The last run of the program ended suddenly"
