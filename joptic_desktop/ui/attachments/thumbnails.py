"""Small pictures of files, made by the decoder in a process of its own and read back by the window."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from typing import BinaryIO

import shiboken6
from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtGui import QImage

from joptic_desktop.ui.attachments.decoder import SECONDS, SIDE, SIDE_OPTION

FROZEN_ARGUMENT = "--decode-thumbnail"
_PNG = b"\x89PNG\r\n\x1a\n"
_STEP = 64 * 1024
_BYTES_BESIDE_PIXELS = 64 * 1024
_BYTES_A_PIXEL = 4
_AT_ONCE = 2
_MS = 1000


def decoder_command(executable: str = sys.executable, *, frozen: bool = hasattr(sys, "_MEIPASS")) -> tuple[str, ...]:
    """Return the command that starts the decoder: the program itself when it is frozen, else the module."""
    if frozen:
        return (executable, FROZEN_ARGUMENT)
    return (executable, "-m", "joptic_desktop.ui.attachments.decoder")


class Thumbnails(QObject):
    """Makes small pictures, two at a time. `command` starts a decoder; nothing it does can harm the window.

    `side` is the most pixels a picture may have from edge to edge.
    """

    def __init__(
        self, command: Sequence[str], parent: QObject | None = None, *, seconds: float = SECONDS, side: int = SIDE
    ) -> None:
        super().__init__(parent)
        self._command = (*command, SIDE_OPTION, str(side))
        self._side = side
        self._seconds = seconds
        self._turn = asyncio.Semaphore(_AT_ONCE)

    async def of(self, source: BinaryIO) -> QImage | None:
        """Return the picture of a file, or None when there is none to be had; `source` is closed."""
        async with self._turn:
            with source:
                decoding = _Decoding(self._command, source, self._seconds, _longest_answer(self._side), self)
                try:
                    answer = await decoding.done
                finally:
                    decoding.end()
        return _small_image(answer, self._side)


class _Decoding(QObject):
    """One run of the decoder: feeds it step by step, so that a large file is never held whole."""

    def __init__(
        self, command: tuple[str, ...], source: BinaryIO, seconds: float, longest: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._longest = longest
        self.done: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._source = source
        self._answer = bytearray()
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.started.connect(self._feed)
        self._process.bytesWritten.connect(self._feed)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * _MS))
        self._timer.timeout.connect(self._process.kill)
        self._timer.start()
        self._process.start()

    def end(self) -> None:
        """Stop whatever still runs; a form that closed has taken everything down already."""
        if not shiboken6.isValid(self):
            return
        self._timer.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
        self.deleteLater()

    def _feed(self) -> None:
        if self._process.bytesToWrite() > 0 or self._source.closed:
            return
        step = self._source.read(_STEP)
        if step:
            self._process.write(step)
        else:
            self._process.closeWriteChannel()

    def _read(self) -> None:
        self._answer += self._process.readAllStandardOutput().data()
        if len(self._answer) > self._longest:
            self._process.kill()

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        well = code == 0 and status == QProcess.ExitStatus.NormalExit
        self._settle(bytes(self._answer) if well else b"")

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._settle(b"")

    def _settle(self, answer: bytes) -> None:
        if not self.done.done():
            self.done.set_result(answer)


def _longest_answer(side: int) -> int:
    return side * side * _BYTES_A_PIXEL + _BYTES_BESIDE_PIXELS


def _small_image(answer: bytes, side: int) -> QImage | None:
    """Return the decoder's own PNG, if it is one and as small as it must be."""
    if not answer.startswith(_PNG) or _png_side(answer) > side:
        return None
    image = QImage.fromData(answer)
    return None if image.isNull() else image


def _png_side(data: bytes) -> int:
    return max(int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))
