"""Pictures of flat colours as small PNG files: each row as it is, which packs far better than the usual filters."""

from __future__ import annotations

import struct
import zlib

from PySide6.QtGui import QImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DEPTH, _RGB = 8, 2
_UNFILTERED = b"\0"


def packed_png(image: QImage) -> bytes:
    """Return the picture as PNG, true to each pixel and without transparency."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, step = image.width(), image.height(), image.bytesPerLine()
    pixels = bytes(image.constBits())
    rows = b"".join(_UNFILTERED + pixels[y * step : y * step + 3 * width] for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, _DEPTH, _RGB, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
