"""The sheet of keys where most keys are needed: over a form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.ui.shell.key_sheet import KeySheet
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess


async def test_f1_shows_the_keys_over_a_form_and_gives_it_back(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        form = await till.form()
        QTest.keyClick(form, Qt.Key.Key_F1)
        await until(lambda: form.findChild(KeySheet))
        QTest.keyClick(form.findChildren(KeySheet)[0], Qt.Key.Key_Escape)
        await until(lambda: not form.findChild(KeySheet))
        assert till.desk.dialogs == (form,)
