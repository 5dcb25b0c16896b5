"""The pictures are drawn from the program itself; two of them here, so that the script does not rot."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.theme.scheme import SchemeChoice
from tests.screens.__main__ import main
from tests.screens.counter_scenes import empty
from tests.screens.day import Day
from tests.screens.start_scenes import trouble
from tests.screens.studio import Studio
from tests.server_process import ServerProcess


async def test_a_window_and_a_page_are_drawn_in_both_sizes(qapp: QApplication, tmp_path: Path) -> None:
    studio = Studio(qapp, tmp_path, (SchemeChoice.DARK,))
    with ServerProcess() as service:
        day = Day(studio, service, tmp_path / "scratch", tmp_path / "known")
        await empty(day)
        await trouble(day)
    window = studio.theme.tokens.window
    studio.theme.scheme.choose(SchemeChoice.SYSTEM)
    sizes = {tuple(QImage(str(tmp_path / name)).size().toTuple()) for name in studio.names}
    assert sizes == {(1024, 640), (1440, 900)}
    assert {name.partition("-dark")[0] for name in studio.names} == {"empty-shop", "trouble", "trouble-damaged"}
    assert QImage(str(tmp_path / "trouble-dark-1440x900.png")).pixelColor(4, 4) == window


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["pictures", "--help"], ["--documents", "x"], ["--language"], ["--language", "xx"], ["pictures", "x"]],
)
def test_what_the_script_does_not_know_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("no such ")
    assert not list(tmp_path.iterdir())
