"""A process that a library ends leaves places in the program behind, and no memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from joptic_desktop.diagnostics.sudden_end import FILE, SuddenEnd

DIES = """
import ctypes, sys
from pathlib import Path
from joptic_desktop.diagnostics.core_dumps import forbid_core_dumps
from joptic_desktop.diagnostics.sudden_end import SuddenEnd
forbid_core_dumps()
kept = SuddenEnd(Path(sys.argv[1]))
name = "Layla-Canary"
def show(name):
    ctypes.string_at(0)
show(name)
"""
TOLD = """
import resource
from joptic_desktop.diagnostics.core_dumps import forbid_core_dumps
forbid_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE), open("/proc/self/coredump_filter").read().strip())
"""


def test_the_next_start_tells_where_the_last_run_ended(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DIES, str(tmp_path)], capture_output=True, check=False, cwd=tmp_path)
    assert done.returncode != 0
    assert b"Canary" not in (tmp_path / FILE).read_bytes()
    told = SuddenEnd(tmp_path)
    assert told.left[0].startswith("Fatal Python error: Segmentation fault")
    assert any(line.endswith(" show") for line in told.left)
    assert str(tmp_path.parent) not in str(told.left)
    told.close()
    assert list(tmp_path.glob("*core*")) == []


def test_a_run_that_ends_in_order_leaves_nothing(tmp_path: Path) -> None:
    SuddenEnd(tmp_path).close()
    again = SuddenEnd(tmp_path)
    assert again.left == ()
    again.close()


def test_only_places_are_taken_from_the_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(
        "Fatal Python error: Aborted for Layla\n\nCurrent thread 0x00007f (most recent call first):\n"
        '  File "/home/layla/joptic_desktop/app.py", line 7 in main\nLayla Hassan\n'
    )
    ended = SuddenEnd(tmp_path)
    assert ended.left == ("Fatal Python error: Aborted", "Current thread", "  joptic_desktop/app.py:7 main")
    ended.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own switches")
def test_no_memory_is_left_even_to_a_program_that_takes_dumps() -> None:
    said = subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["(0,", "0)", "00000000"]
