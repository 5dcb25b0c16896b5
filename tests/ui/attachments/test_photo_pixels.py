"""What is taken away from a photo changes no pixel of it, nor which way up it is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageReader

from joptic_desktop.domain.photo_places import without_places
from tests.photos import PLACE, chunk, exif, riff, segment
from tests.ui.attachments.picture_bytes import encoded


def scene() -> QImage:
    """A picture of which no two corners are alike."""
    image = QImage(48, 32, QImage.Format.Format_RGB32)
    for x in range(48):
        for y in range(32):
            image.setPixelColor(x, y, QColor(x * 5, y * 7, (x * y) % 256))
    return image


def seen(data: bytes) -> QImage:
    """The picture as the program shows it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    return image


def with_place(data: bytes, orientation: int) -> bytes:
    told = exif(orientation)
    if data.startswith(b"\xff\xd8"):
        return data[:2] + segment(0xE1, b"Exif\0\0" + told) + segment(0xFE, PLACE) + data[2:]
    if data.startswith(b"\x89PNG"):
        return data[:33] + chunk(b"eXIf", told) + chunk(b"tEXt", PLACE) + data[33:]
    size = bytes((0x0C, 0, 0, 0, 47, 0, 0, 31, 0, 0))
    body = b"WEBP" + riff(b"VP8X", size) + data[12:] + riff(b"EXIF", told) + riff(b"XMP ", PLACE)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("kind", ["JPG", "PNG", "WEBP"])
def test_every_pixel_stays(kind: str, orientation: int) -> None:
    whole = with_place(encoded(scene(), kind), orientation)
    cleaned = without_places(whole)
    assert PLACE in whole
    assert PLACE not in cleaned
    assert seen(cleaned) == seen(whole)


def test_a_turned_photo_is_still_shown_upright() -> None:
    cleaned = without_places(with_place(encoded(scene(), "JPG"), 6))
    assert seen(cleaned).size().toTuple() == (32, 48)
