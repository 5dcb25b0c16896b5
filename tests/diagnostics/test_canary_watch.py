"""The watch over the whole suite fails it for one readable word, and for none of what is encrypted."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.canaries import CANARY, left_in, live_files, profiles_in, readable

ROOT = Path(__file__).resolve().parents[2]
SHOP = """
import os
import tempfile
from pathlib import Path

def test_a_shop(tmp_path):
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "profile.json").write_text("{}")
    (tmp_path / "profile" / "records.db").write_bytes(os.urandom(5000))
    (tmp_path / "profile" / "copy.db").write_bytes(b"a page with Layla in it")
    (tmp_path / "input.json").write_text("Layla is typed here")
    Path(tempfile.mkdtemp(), "print.tmp").write_bytes(b"a page with Hassan in it")
"""


@pytest.fixture
def aside() -> Iterator[Path]:
    """A folder that is gone before the watch over this run looks."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def test_a_run_on_several_processes_fails_for_a_readable_word(aside: Path) -> None:
    suite = aside / "suite"
    suite.mkdir()
    (suite / "conftest.py").write_text("from tests.canary_watch import watch as pytest_configure\n")
    (suite / "test_shop.py").write_text(SHOP)
    (suite / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "xdist", "-n", "1", str(suite)]
    own = {"PYTHONPATH": str(ROOT), "PYTEST_DEBUG_TEMPROOT": str(aside), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    env = {**os.environ, **own}
    done = subprocess.run(command, cwd=suite, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert "1 passed" in done.stdout
    assert re.search(r"copy\.db: b'Layla'", done.stdout)
    assert re.search(r"print\.tmp: b'Hassan'", done.stdout)
    assert "4 files searched for what was typed, 2 readable" in done.stdout


@pytest.mark.parametrize(
    "content",
    [
        f"x{CANARY}x".encode(),
        CANARY.lower().encode(),
        CANARY.encode("utf-16-le"),
        CANARY.encode().hex().encode(),
        *(base64.b64encode(b"abc"[:shift] + CANARY.encode() + b"more") for shift in range(4)),
    ],
)
def test_a_word_is_found_however_it_is_written(aside: Path, content: bytes) -> None:
    (aside / "profile.json").write_bytes(os.urandom(1000) + content)
    assert len(readable(profiles_in(aside))) == 1


def test_a_name_of_a_file_counts_and_a_server_may_keep_what_it_is_sent(aside: Path) -> None:
    (aside / "Layla.pdf").write_bytes(b"")
    (aside / "joptic-service-1").mkdir()
    (aside / "joptic-service-1" / "service.db").write_text("Layla")
    assert readable(left_in(aside)) == [f"{aside / 'Layla.pdf'}: b'Layla'"]


def test_what_goes_when_a_database_is_closed_is_searched_while_it_is_open(aside: Path) -> None:
    (aside / "records.db-wal").write_text("Layla")
    (aside / "records.db").write_text("Layla")
    assert readable(live_files(aside)) == [f"{aside / 'records.db-wal'}: b'Layla'"]
