"""What a start may import before the window is seen, and what it says where no window can be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from joptic_desktop.app import PLUGIN_PATHS, _take_own_plugins, build_parser

HEAVY = {
    *("httpx", "pydantic", "keyring", "asyncio", "qasync", "apsw", "cryptography", "psygnal"),
    *("PySide6.QtPrintSupport", "joptic_desktop.ui.print", "joptic_desktop.ui.settings"),
}

WATCH = """
import json, os, sys
from PySide6.QtGui import QPaintEvent
from joptic_desktop import app
from joptic_desktop.ui.shell.first_frame import FirstFrame

class Watched(FirstFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print(json.dumps(sorted(sys.modules)), flush=True)
        os._exit(0)

app.FirstFrame = Watched
app.main(sys.argv[1:])
"""


def test_nothing_heavy_is_imported_before_the_frame_is_painted(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WATCH, "--demo", "--profile", str(tmp_path / "profile")]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    assert "PySide6.QtWidgets" in said
    assert [name for name in HEAVY if f'"{name}"' in said] == []


SOURCES = """
import linecache
from contextlib import suppress
from joptic_desktop.app import main

with suppress(SystemExit):
    main(["--help"])
from joptic_desktop.domain.customers import Customer
print([name for name in linecache.cache if name.endswith("customers.py")])
"""


def test_no_source_is_read_for_an_import() -> None:
    """PySide reads that of each module; the frame is there before it is stopped, so few are imported by then."""
    said = subprocess.run([sys.executable, "-c", SOURCES], capture_output=True, text=True, check=True, timeout=120)
    assert said.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("own", ["", "/opt/joptic"])
def test_no_plugin_is_taken_from_where_the_environment_says(own: str) -> None:
    environment = dict.fromkeys(PLUGIN_PATHS, "/tmp/evil") | {"HOME": "/home/salma"}
    _take_own_plugins(environment, own)
    assert environment == {"HOME": "/home/salma"}


def test_a_frozen_program_finds_its_own_plugins() -> None:
    own = str(Path("/opt/joptic"))
    environment = {"QT_PLUGIN_PATH": str(Path(own) / "plugins"), "QT_QPA_PLATFORM_PLUGIN_PATH": f"{own}-evil"}
    _take_own_plugins(environment, own)
    assert list(environment) == ["QT_PLUGIN_PATH"]


LIBRARY_PATHS = """
import os, sys
from joptic_desktop import app
app._take_own_plugins(os.environ)
print(app.QApplication([]).libraryPaths())
"""


def test_qt_hears_of_no_other_plugins(tmp_path: Path) -> None:
    env = {**os.environ, **dict.fromkeys(PLUGIN_PATHS[:2], str(tmp_path)), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", LIBRARY_PATHS]
    told = subprocess.run(command, capture_output=True, text=True, env=env, check=True, timeout=120).stdout
    assert "plugins" in told
    assert str(tmp_path) not in told


@pytest.mark.parametrize("size", ["abc", "1440", "0x-5"])
def test_a_size_that_is_none_is_told_in_a_sentence(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_parser().parse_args(["--size", size])
    assert "write the width and the height, as 1440x900" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_a_start_says_so_and_a_picture_needs_none(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "joptic_desktop", "--profile", str(tmp_path / "profile")]
    env = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False, timeout=120)
    assert done.returncode == 2
    assert done.stderr.startswith("There is no screen here")
    picture = tmp_path / "window.png"
    subprocess.run([*command, "--screenshot", str(picture)], env=env, check=True, timeout=120, capture_output=True)
    assert picture.stat().st_size > 10_000
