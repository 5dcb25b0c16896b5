"""Fails the whole run when anything in it asks another computer: tests talk to this one alone.

What connects in the processes of the run itself is seen, at the socket and where names are looked up; a test that means
to be refused names an address of this computer or one below `.invalid`, which no name service knows.
"""

from __future__ import annotations

import ipaddress
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

_ASKED = "asked elsewhere"
_CONNECTING = frozenset({"socket.connect", "socket.sendto"})
_NAMES_HERE = frozenset({"", "localhost"})


def is_here(host: object) -> bool:
    """Tell whether a host is this computer; a text that is no address must be one of its names."""
    if host is None:
        return True
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    if text in _NAMES_HERE:
        return True
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


def asked_elsewhere(event: str, told: tuple[object, ...]) -> str | None:
    """Return the host that an event of the interpreter names, when it is another computer's."""
    if event == "socket.getaddrinfo":
        host = told[0]
    elif event in _CONNECTING and isinstance(told[1], tuple):
        host = told[1][0]
    else:
        return None
    return None if is_here(host) else f"{event}: {host!s}"


class OriginWatch:
    """A plugin: one for each process of a run. It lets nothing out, and remembers who tried in which test."""

    def __init__(
        self, add_hook: Callable[[Callable[[str, tuple[object, ...]], None]], None] = sys.addaudithook
    ) -> None:
        self._found: list[str] = []
        self._test = "outside of a test"
        add_hook(self.hear)

    def hear(self, event: str, told: tuple[object, ...]) -> None:
        """Judge one event; raises `OSError` for a way to another computer."""
        if event.startswith("socket.") and (asked := asked_elsewhere(event, told)) is not None:
            self._found.append(f"{self._test}: {asked}")
            raise OSError("the tests ask this computer alone")

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Remember which test runs."""
        self._test = nodeid

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Take in what another process of the run found."""
        self._found += getattr(node, "workeroutput", {}).get(_ASKED, [])

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail the run."""
        sent = getattr(session.config, "workeroutput", None)
        if sent is not None:
            sent[_ASKED] = self._found
        elif self._found:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say who asked."""
        if self._found:
            terminalreporter.section("asked another computer", red=True)
        for line in self._found:
            terminalreporter.line(line)


def watch(config: pytest.Config) -> None:
    """Watch over a run from its beginning."""
    config.pluginmanager.register(OriginWatch())
