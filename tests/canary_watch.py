"""Fails the whole run when anything that its shops typed can be read in a profile, a log or a temporary folder.

Temporary files of the run go to a folder of its own. What databases keep beside themselves while they are open is
searched at the end of each test, every profile that a test made at the end of the run, by the process that made it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.canaries import left_in, live_files, profiles_in, readable

_PREFIX = "joptic-suite-"
_FOUND, _SEARCHED = "readable", "searched"


class CanaryWatch:
    """A plugin: one for each process of a run. ``temporary`` is the folder that the process who leads it made."""

    def __init__(self, temporary: Path | None) -> None:
        self._temporary = temporary
        self._found: list[str] = []
        self._searched = 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        """Search what goes with the fixtures."""
        folder = getattr(item, "funcargs", {}).get("tmp_path")
        if isinstance(folder, Path):
            self._search(live_files(folder))

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Take in what another process of the run found."""
        told = getattr(node, "workeroutput", {})
        self._found += told.get(_FOUND, [])
        self._searched += told.get(_SEARCHED, 0)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Search, and fail the run."""
        folders: pytest.TempPathFactory = session.config._tmp_path_factory  # type: ignore[attr-defined]  # no other door
        sent = getattr(session.config, "workeroutput", None)
        if sent is not None or not session.config.getoption("numprocesses", None):
            self._search(profiles_in(folders.getbasetemp()))
        if self._temporary is not None:
            self._search(left_in(self._temporary))
            shutil.rmtree(self._temporary, ignore_errors=True)
        if sent is not None:
            sent.update({_FOUND: self._found, _SEARCHED: self._searched})
        elif self._found:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what can be read, and where."""
        if self._found:
            terminalreporter.section("readable outside of the program", red=True)
        for line in self._found:
            terminalreporter.line(line)
        if self._searched:
            terminalreporter.line(f"{self._searched} files searched for what was typed, {len(self._found)} readable")

    def _search(self, files: Iterable[Path]) -> None:
        searched = list(files)
        self._found += readable(searched)
        self._searched += len(searched)


def watch(config: pytest.Config) -> None:
    """Watch over a run from its beginning."""
    temporary = None
    if not hasattr(config, "workerinput"):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
        temporary = Path(tempfile.mkdtemp(prefix=_PREFIX))
        os.environ["TMPDIR"] = str(temporary)
        tempfile.tempdir = None
    config.pluginmanager.register(CanaryWatch(temporary))
