"""Makes a small picture of a foreign file, in a process of its own: a bomb or a crash costs a thumbnail, no more.

`python -m joptic_desktop.ui.attachments.decoder` reads the file from standard input and writes a PNG of at most
`SIDE` pixels a side (`--side N` for another size) to standard output. It exits with 1, silently, on whatever it does
not like.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from joptic_desktop.domain.attachments import recognise

SIDE = 96
LARGEST_SIDE = 1024
SIDE_OPTION = "--side"
SECONDS = 5
LARGEST_FILE = 64 * 1024 * 1024
_MOST_PIXELS = 50_000_000
_MEMORY = 768 * 1024 * 1024
_IMAGE_MEGABYTES = 512
_FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png", "image/webp": b"webp"}


class Unreadable(Exception):
    """The bytes are no picture this program shows."""


def thumbnail(data: bytes, side: int = SIDE) -> QImage:
    """Return a picture of an image or of a document's first page, at most `side` pixels a side. Raises `Unreadable`."""
    kind = recognise(data[:12])
    if kind is None:
        raise Unreadable
    if kind.content_type in _FORMATS:
        return _of_image(data, _FORMATS[kind.content_type], side)
    return _of_document(data, side)


def main(source: BinaryIO | None = None, target: BinaryIO | None = None, arguments: Sequence[str] = ()) -> int:
    """Run the decoder on standard input and output; return the exit code."""
    _limit_resources()
    source, target = source or sys.stdin.buffer, target or sys.stdout.buffer
    data = source.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        return 1
    try:
        image = thumbnail(data, _side(arguments))
    except Exception:  # noqa: BLE001  - whatever a hostile file makes a library do, the answer is: no picture
        return 1
    target.write(png(image))
    target.flush()
    return 0


def png(image: QImage) -> bytes:
    """Return an image as PNG bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes only, Qt takes either
    return bytes(buffer.data().data())


def _of_image(data: bytes, name: bytes, side: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        raise Unreadable
    reader.setScaledSize(_fitted(size, side))
    image = reader.read()
    if image.isNull():
        raise Unreadable
    return image


def _side(arguments: Sequence[str]) -> int:
    wanted = arguments[1] if len(arguments) > 1 and arguments[0] == SIDE_OPTION else ""
    return max(1, min(int(wanted), LARGEST_SIDE)) if wanted.isdecimal() else SIDE


def _fitted(size: QSize, side: int) -> QSize:
    if max(size.width(), size.height()) <= side:
        return size
    fitted = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def _of_document(data: bytes, side: int) -> QImage:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    page = document[0]
    width, height = page.get_size()
    if not (width > 0 and height > 0):
        raise Unreadable
    bitmap = page.render(scale=side / max(width, height), may_draw_forms=False, prefer_bgrx=True)
    drawn = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    return drawn.copy()


def _limit_resources() -> None:
    QImageReader.setAllocationLimit(_IMAGE_MEGABYTES)
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit of the caller stays
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(arguments=sys.argv[1:]))
