import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.field import Field
from joptic_desktop.ui.widgets.search_field import SearchField
app = QApplication([])
theme = Theme(app.styleHints())
theme.apply(app)
parts = Button(theme, "New"), Field(theme, "City"), SearchField(theme, "Search")
print(*sorted(sys.modules))
"""
LATER = {"PySide6.QtSvg", "PySide6.QtPrintSupport", "httpx", "pydantic", "keyring", "asyncio", "ssl"}


def test_building_the_first_widgets_loads_nothing_that_can_come_later() -> None:
    loaded = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True).stdout.split()
    assert LATER.isdisjoint(loaded)
