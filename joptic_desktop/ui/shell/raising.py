"""A second window of a profile raises the first: a socket that only its own user can reach, and one verb."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

VERB, DONE = b"raise\n", b"done\n"
# the longest path of a socket that every system takes
LONGEST_PATH = 100
CALLERS = 4
PATIENCE_MS = 1000
_BETWEEN_SECONDS = 0.1


class RaiseServer(QObject):
    """Listens for other starts of the program on the same profile; ``asked`` says that one wants this window.

    Only for the process that holds the profile's lock: a socket that an earlier one left behind is taken over. Whoever
    says nothing for ``patience`` ms is hung up on.
    """

    asked = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None, patience: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._patience = patience
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(CALLERS)
        self._server.newConnection.connect(self._take)
        name = socket_name(profile)
        QLocalServer.removeServer(name)
        self.listens = self._server.listen(name)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()
        for caller in self._callers:
            caller.abort()
        self.deleteLater()

    def _take(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            self._callers.append(caller)
            caller.readyRead.connect(self._read)
            caller.disconnected.connect(self._forget)
            QTimer.singleShot(self._patience, caller, caller.abort)
            self._hear(caller)

    def _read(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() < len(VERB):
            return
        if bytes(caller.read(len(VERB) + 1).data()) == VERB:
            caller.write(DONE)
            caller.flush()
            self.asked.emit()
        caller.disconnectFromServer()

    def _forget(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket) and caller in self._callers:
            self._callers.remove(caller)
            caller.deleteLater()


def raise_other(profile: Path) -> bool:
    """Ask the window that works with a profile to come to the front; tell whether it answered. Blocks, a second."""
    end = time.monotonic() + PATIENCE_MS / 1000
    while time.monotonic() < end:
        socket = QLocalSocket()
        socket.connectToServer(socket_name(profile))
        if socket.waitForConnected(PATIENCE_MS):
            socket.write(VERB)
            socket.flush()
            answer = b""
            while len(answer) < len(DONE) and socket.waitForReadyRead(PATIENCE_MS):
                answer += bytes(socket.readAll().data())
            return answer == DONE
        time.sleep(_BETWEEN_SECONDS)  # it may be starting just now
    return False


def socket_name(profile: Path) -> str:
    """Return where the window of a profile listens: in the profile's own folder, which nobody else may enter."""
    path = profile.resolve() / "window"
    mark = hashlib.sha256(os.fsencode(path)).hexdigest()[:32]
    if sys.platform == "win32":
        return f"joptic-desktop-{mark}"
    if len(os.fsencode(path)) <= LONGEST_PATH:
        return str(path)
    return QDir.temp().filePath(f"joptic-desktop-{mark}")
