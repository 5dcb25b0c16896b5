"""A fault while the program starts: a page in the counter's place, the log in words of its own, an end in order."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.shop import Shop

FAILS = """
import sys
from joptic_desktop import app
from joptic_desktop.compose import samples
def fail(*given):
    raise ValueError("Layla-Canary")
samples.start_demo = fail
sys.exit(app.main(sys.argv[1:]))
"""


def start(tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Start the program on a new profile with a fault planted in what serves the samples, for a picture."""
    words = [*Shop(tmp_path).options, "--screenshot", str(tmp_path / "page.png")]
    command = [sys.executable, "-c", FAILS, "--demo", *words]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, capture_output=True, text=True, env=env, timeout=120, check=False)


def test_a_fault_before_there_is_a_store_is_told_on_a_page_and_in_the_log(tmp_path: Path) -> None:
    done = start(tmp_path)
    assert done.returncode == 0
    assert (tmp_path / "page.png").stat().st_size > 10_000
    told = (tmp_path / "profile" / "logs" / "joptic-desktop.log").read_text()
    assert "the start failed\n  ValueError\n    joptic_desktop/program.py:" in told
    assert "the start failed\n  ValueError\n" in done.stderr
    assert "Canary" not in done.stderr + told
    assert str(tmp_path) not in told
