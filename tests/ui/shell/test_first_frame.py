"""The frame that is painted while the program is still being read from the disk."""

import subprocess
import sys
from collections.abc import Callable

from PySide6.QtGui import QImage

from joptic_desktop.ui.shell.first_frame import FirstFrame
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme

PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from joptic_desktop.ui.shell.first_frame import FirstFrame
app = QApplication([])
frame = FirstFrame(dark=False)
frame.show()
assert not frame.grab().isNull()
ours = sorted(name for name in sys.modules if name.startswith("joptic_desktop."))
print(ours, "asyncio" in sys.modules)
"""


def test_it_needs_the_colours_alone() -> None:
    ended = subprocess.run([sys.executable, "-c", PAINT], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == [
        "['joptic_desktop.ui',",
        "'joptic_desktop.ui.shell',",
        "'joptic_desktop.ui.shell.first_frame',",
        "'joptic_desktop.ui.theme',",
        "'joptic_desktop.ui.theme.tokens']",
        "False",
    ]


def bare_points(picture: QImage) -> list[str]:
    """Colours where both frames show neither text nor icon: grounds, lines, box and button."""
    across = [(x, 400) for x in (100, 215, 216, 600, 940, 941, 1300)]
    down = [(700, y) for y in (31, 32, 92, 95, 123, 125, 871, 872, 890)]
    parts = [(100, 822), (232, 62), (795, 48), (20, 50)]
    return [picture.pixelColor(x, y).name() for x, y in (*across, *down, *parts)]


async def test_nothing_moves_when_the_window_takes_its_place(theme: Theme, clock: Callable[[], float]) -> None:
    frame = FirstFrame(dark=False)
    frame.show()
    window = MainWindow(None, theme, ForgetfulState(), clock=clock)
    window.show()
    assert bare_points(frame.grab().toImage()) == bare_points(window.grab().toImage())
    frame.close()
    await window.finish()


def test_it_stands_where_the_window_stood(theme: Theme) -> None:
    first = FirstFrame(dark=True)
    first.resize(700, 600)
    second = FirstFrame(dark=True, from_right=True)
    second.take_place(bytes(first.saveGeometry().data()))
    assert second.size() == first.size()
    second.take_place(None)
    assert second.size() == first.size()
