"""A second window of a profile raises the first: a socket that only its own user can reach, and one verb."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from joptic_desktop.ui.shell.raise_socket import socket_name

VERB, DONE = b"raise\n", b"done\n"
CALLERS = 4
PATIENCE_MS = 1000


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
        for caller in tuple(self._callers):  # each leaves the list as it goes
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
    socket = QLocalSocket()
    socket.connectToServer(socket_name(profile))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(VERB)
    socket.flush()
    answer = b""
    while len(answer) < len(DONE) and socket.waitForReadyRead(PATIENCE_MS):
        answer += bytes(socket.readAll().data())
    return answer == DONE
