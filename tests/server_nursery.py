"""Embedded servers that start at once: one process imports the server and forks a child for each that is asked for.

A child is a process of its own, on sockets of its own, run by the command line it would have been started with; only
the imports, nine tenths of a start, are not made again.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NoReturn, TextIO

WARM = (
    "joptic_desktop.server.running",
    "sqlite3",
    "sqlalchemy.dialects.sqlite",
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
)
_REQUEST = 65536
_FDS = 4


class ForkedServer:
    """A running server: `stdin` ends it when it is closed, `stdout` tells its announcement."""

    def __init__(self, stdin: TextIO, stdout: TextIO, status: TextIO) -> None:
        self.stdin = stdin
        self.stdout = stdout
        self._status = status
        self.pid = int(status.readline())
        self._code: list[int] = []

    def kill(self) -> None:
        """End it without letting it finish anything."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float) -> int:
        """Return its exit code, negative for the signal that ended it. Raises `TimeoutError`."""
        reading = threading.Thread(target=self._read_code, daemon=True)
        reading.start()
        reading.join(timeout)
        if not self._code:
            raise TimeoutError(f"the server {self.pid} has not ended in {timeout} s")
        return self._code[0]

    def _read_code(self) -> None:
        self._code.append(int(self._status.readline()))
        self._status.close()


class Nursery:
    """The process that forks; it ends with the one that made it."""

    def __init__(self) -> None:
        self._line, theirs = socket.socketpair()
        with theirs:
            command = [sys.executable, "-m", "tests.server_nursery", str(theirs.fileno())]
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()])

    def start(self, arguments: list[str]) -> ForkedServer:
        """Start a server with these arguments, in the folder of now."""
        (child_in, stdin), (stdout, child_out), (status, child_status) = os.pipe(), os.pipe(), os.pipe()
        told = json.dumps({"arguments": arguments, "folder": str(Path.cwd())}).encode()
        given = [child_in, child_out, sys.__stderr__.fileno() if sys.__stderr__ else child_out, child_status]
        socket.send_fds(self._line, [told], given)
        for descriptor in (child_in, child_out, child_status):
            os.close(descriptor)
        return ForkedServer(os.fdopen(stdin, "w"), os.fdopen(stdout), os.fdopen(status))


@cache
def nursery() -> Nursery:
    """Return the nursery of this test process."""
    return Nursery()


def _serve_requests(line: socket.socket) -> None:
    """Fork a watcher for each request; it forks the server, tells its id, and its exit code when it has ended."""
    while True:
        told, descriptors, _, _ = socket.recv_fds(line, _REQUEST, _FDS)
        if not told:
            return
        if os.fork() == 0:
            line.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _watch(json.loads(told), descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _watch(request: dict[str, object], descriptors: list[int]) -> NoReturn:
    stdin, stdout, stderr, status = descriptors
    pid = os.fork()
    if pid == 0:
        for number, descriptor in enumerate((stdin, stdout, stderr)):
            os.dup2(descriptor, number)
        os.closerange(3, status + 1)
        _run(request)
    for descriptor in (stdin, stdout, stderr):
        os.close(descriptor)
    os.write(status, f"{pid}\n".encode())
    _, ended = os.waitpid(pid, 0)
    os.write(status, f"{os.waitstatus_to_exitcode(ended)}\n".encode())
    os._exit(0)


def _run(request: dict[str, object]) -> NoReturn:
    from joptic_desktop.server.__main__ import main

    code = 1
    try:
        os.chdir(str(request["folder"]))
        code = main([str(argument) for argument in request["arguments"]])  # type: ignore[attr-defined]  # JSON
        sys.stdout.flush()
    finally:
        os._exit(code)


if __name__ == "__main__":
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for module in WARM:
        import_module(module)
    gc.freeze()  # a child that collects garbage would copy every page of what is imported
    with socket.socket(fileno=int(sys.argv[1])) as asked:
        _serve_requests(asked)
