"""Which row is chosen after a save: what is done next is done to that customer alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess


async def test_a_row_is_chosen_alone_while_ctrl_is_still_down(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await until(lambda: len(till.rows()) > 1)
        table = till.window.page.column.table
        table.select_position(0)
        QTest.keyPress(table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
        till.window.lists.choose_customer(till.rows()[1].uid)
        QTest.keyRelease(table, Qt.Key.Key_Control)
        assert table.selected_positions() == [1]
