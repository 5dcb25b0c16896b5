"""A second start on a profile raises the window of the first, and the socket for that knows one verb and one user."""

import asyncio
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from joptic_desktop import app
from joptic_desktop.ui.shell.raise_socket import LONGEST_PATH, socket_name
from joptic_desktop.ui.shell.raising import DONE, VERB, RaiseServer
from tests.shop import eventually


@pytest.fixture
def server(qapp: QApplication, tmp_path: Path) -> Iterator[RaiseServer]:
    """The first window's."""
    del qapp
    server = RaiseServer(tmp_path, patience=50)
    assert server.listens
    yield server
    server.close()


def say(profile: Path, words: bytes) -> bytes:
    """Say something to a window; return what it answers until it hangs up."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(5)
        caller.connect(socket_name(profile))
        try:
            caller.sendall(words)
            return caller.recv(100)
        except OSError:
            return b""


def start_again(profile: Path) -> str:
    """Start the program a second time, in a process of its own, as far as it asks for the first window."""
    program = "import sys, pathlib; from joptic_desktop import app; print(app._raised_other(pathlib.Path(sys.argv[1])))"
    done = subprocess.run([sys.executable, "-c", program, profile], capture_output=True, text=True, check=True)
    return done.stdout.strip()


async def test_a_second_start_raises_the_first_window(server: RaiseServer, tmp_path: Path) -> None:
    asked: list[bool] = []
    server.asked.connect(lambda: asked.append(True))
    assert await asyncio.to_thread(start_again, tmp_path) == "True"
    assert asked == [True]


def test_without_a_window_the_start_goes_on(tmp_path: Path) -> None:
    assert not app._raised_other(tmp_path)
    with socket.socket(socket.AF_UNIX) as ended_suddenly:
        ended_suddenly.bind(socket_name(tmp_path))
    assert not app._raised_other(tmp_path)


@pytest.mark.parametrize("words", [b"raise", b"open it", b"raise all\n", b"\0" * 9000])
async def test_other_words_do_nothing(server: RaiseServer, tmp_path: Path, words: bytes) -> None:
    asked: list[bool] = []
    server.asked.connect(lambda: asked.append(True))
    assert DONE not in await asyncio.to_thread(say, tmp_path, words)
    assert asked == []
    await eventually(lambda: server._callers == [])


def test_only_its_own_user_reaches_it(server: RaiseServer, tmp_path: Path) -> None:
    assert server.listens
    mode = Path(socket_name(tmp_path)).stat().st_mode
    assert stat.S_IMODE(mode) & (stat.S_IRWXG | stat.S_IRWXO) == 0


async def test_what_a_sudden_end_left_behind_is_taken_over(tmp_path: Path) -> None:
    left = QLocalServer()
    left.listen(socket_name(tmp_path))
    server = RaiseServer(tmp_path)
    assert server.listens
    assert await asyncio.to_thread(say, tmp_path, VERB) == DONE
    server.close()
    left.close()


def test_whoever_still_speaks_at_the_end_is_hung_up_on(qapp: QApplication, tmp_path: Path) -> None:
    server = RaiseServer(tmp_path)
    callers = [QLocalSocket() for _ in range(3)]
    for caller in callers:
        caller.connectToServer(socket_name(tmp_path))
        assert caller.waitForConnected(5000)
        assert server._server.waitForNewConnection(5000)
    taken = list(server._callers)
    assert len(taken) == len(callers)
    server.close()
    assert [each.state() for each in taken] == [QLocalSocket.LocalSocketState.UnconnectedState] * len(callers)


def test_a_long_way_to_the_profile_is_no_obstacle(qapp: QApplication, tmp_path: Path) -> None:
    deep = tmp_path / ("a" * 90)
    server = RaiseServer(deep)
    assert server.listens
    assert len(socket_name(deep)) <= LONGEST_PATH
    server.close()
