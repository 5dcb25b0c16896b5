"""The history in the whole window: a save at the counter is in it at once, and once, however often it is read again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import CustomerChange, EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.services.views import RxFate
from joptic_desktop.ui.prescription.history_window import HistoryWindow
from joptic_desktop.ui.theme.script import without_marks
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess

RIGHT = EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-7.25", "0", "0"))


async def history(till: Till) -> HistoryWindow:
    """Open the history of the customer in sight by its key."""
    await until(till.window.menu_actions.history.isEnabled)
    QTest.keyClick(till.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: till.window.histories.windows and till.window.histories.windows[0].entries)
    return till.window.histories.windows[0]


async def save_right_eye(till: Till, uid: str) -> None:
    view = await till.services.customers.view(uid)
    await till.services.customers.update(uid, view.confirmed, CustomerChange(eyes=(RIGHT,)))


async def test_a_save_appears_in_the_open_history_and_its_reading_adds_nothing(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: till.rows() and till.window.page.detail.view is not None)
        view = till.window.page.detail.view
        assert view is not None
        await until(lambda: till.window.page.detail.view and till.window.page.detail.view.customer)
        window = await history(till)
        before = len(window.entries)
        await save_right_eye(till, view.uid)
        await until(lambda: len(window.entries) == before + 1)
        await until(lambda: window.entries[0].past.fate is RxFate.ON_SERVICE)
        till.window.details.refresh()
        await until(lambda: window.entries[0].past.confirmed_at is not None)
        assert len(window.entries) == before + 1
        assert "@" in window.entries[0].past.who
        window.list.stand_on(0)
        assert "−7.25" in without_marks(window.compare.words.text())


async def test_the_form_opens_it_too_and_takes_it_along_when_it_closes(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: till.window.page.detail.view and till.window.page.detail.view.customer)
        view = till.window.page.detail.view
        assert view is not None
        dialog = await till.form(view.uid)
        dialog.page.grid.history_asked.emit()
        (window,) = dialog.histories.windows
        await window.tasks.settled()
        assert window.isVisible()
        assert window.parent() is dialog
        dialog.reject()
        await until(lambda: not till.desk.dialogs)
