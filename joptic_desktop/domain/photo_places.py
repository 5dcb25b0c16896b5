"""Photos without what a camera writes beside the picture: the place, the time, the device, a second picture.

A photo's container is taken apart and put together again from the parts that make the picture; no pixel is compressed
anew. Of everything else one number stays, which way up the picture is held. The sources are ITU-T T.81 annex B (JPEG),
the PNG specification's chapter 5, the WebP container specification and Exif 2.32 (4.6).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from joptic_desktop.domain.attachments import recognise

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# what may change how the pixels look; all other optional parts only tell about them
_PNG_KEPT = frozenset(
    (
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND"),
        *(b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"cICP", b"mDCV", b"cLLI"),
        *(b"acTL", b"fcTL", b"fdAT"),
    )
)
# frames, tables, scans and what belongs to them
_JPEG_PICTURE = frozenset((*range(0xC0, 0xC8), *range(0xC9, 0xD8), *range(0xD9, 0xE0)))
_JPEG_HEADS = {0xE0: (b"JFIF\0", 14), 0xEE: (b"Adobe", 12)}
_ICC = b"ICC_PROFILE\0"
_END, _SCAN = 0xD9, 0xDA
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_NEXT_MARKER = re.compile(rb"\xff+[^\xff\x00\xd0-\xd7]")
_EXIF = b"Exif\0\0"
_WEBP_PICTURE = frozenset((b"VP8 ", b"VP8L", b"ALPH"))
_WEBP_KEPT = frozenset((*_WEBP_PICTURE, b"ICCP", b"ANIM"))
_FRAME_HEAD = 16
_WEBP_TELLING = 0x0C
_WEBP_EXIF = 0x08
_UPRIGHT, _TURNED = 1, range(2, 9)
_ORIENTATION, _SHORT = 0x0112, 3


class DamagedPhoto(Exception):
    """The parts of a photo cannot be told apart, so nobody knows what they tell."""


def without_places(data: bytes) -> bytes:
    """Return a JPEG, PNG or WebP file without what is told beside its picture; any other file as it is.

    A file that breaks off within its pixels is returned as far as it goes. Raises `DamagedPhoto` where the parts before
    them cannot be told apart.
    """
    kind = recognise(data[:12])
    match kind.ending if kind else "":
        case "jpg":
            return b"".join(_jpeg(data))
        case "png":
            return b"".join(_png(data))
        case "webp":
            return _webp(data)
    return data


def _jpeg(data: bytes) -> Iterator[bytes]:
    parts = list(_jpeg_parts(data))
    if not any(marker == _SCAN for marker, _ in parts):
        raise DamagedPhoto
    orientation = max((_orientation(p[4:]) for m, p in parts if m == 0xE1 and p[4:10] == _EXIF), default=_UPRIGHT)
    yield b"\xff\xd8"
    if orientation in _TURNED:
        told = _EXIF + _tiff(orientation)
        yield b"\xff\xe1" + (len(told) + 2).to_bytes(2, "big") + told
    for marker, part in parts:
        if marker in _JPEG_PICTURE or (marker == 0xE2 and part[4:].startswith(_ICC)):
            yield part
        elif marker in _JPEG_HEADS:
            yield _jpeg_head(marker, part[4:])


def _jpeg_head(marker: int, told: bytes) -> bytes:
    """Return the numbers that say how the colours are to be read, without a small picture or whatever follows them."""
    name, size = _JPEG_HEADS[marker]
    if not told.startswith(name) or len(told) < size:
        return b""
    head = told[: size - 2] + bytes(2) if marker == 0xE0 else told[:size]
    return bytes((0xFF, marker)) + (size + 2).to_bytes(2, "big") + head


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give the marker and the bytes of each part after the first two bytes, as far as the end of the picture."""
    at = 2
    while at < len(data):
        start = at
        while data[at : at + 1] == b"\xff":
            at += 1
        if at == start or at == len(data):
            raise DamagedPhoto
        marker = data[at]
        at += 1
        if marker == _END:
            yield marker, b"\xff\xd9"
            return
        if marker in _ALONE:
            yield marker, bytes((0xFF, marker))
            continue
        end = at + int.from_bytes(data[at : at + 2], "big")
        if end < at + 2 or end > len(data):
            raise DamagedPhoto
        if marker == _SCAN:
            following = _NEXT_MARKER.search(data, end)
            end = following.start() if following else len(data)
        yield marker, bytes((0xFF, marker)) + data[at:end]
        at = end


def _png(data: bytes) -> Iterator[bytes]:
    yield _PNG_SIGNATURE
    at, pixels = len(_PNG_SIGNATURE), False
    while at + 8 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        name, content = data[at + 4 : at + 8], data[at + 8 : end - 4]
        if not name.isalpha() or (end > len(data) and name != b"IDAT"):
            raise DamagedPhoto
        if name == b"eXIf" and (orientation := _orientation(content)) in _TURNED:
            yield _png_chunk(name, _tiff(orientation))
        elif name in _PNG_KEPT:
            yield data[at:end]
        pixels = pixels or name == b"IDAT"
        if name == b"IEND":
            return
        at = end
    if not pixels:
        raise DamagedPhoto


def _png_chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")


def _webp(data: bytes) -> bytes:
    kept, orientation = [], _UPRIGHT
    for name, content in _webp_chunks(data):
        if name == b"EXIF":
            orientation = _orientation(content.removeprefix(_EXIF))
        elif name == b"VP8X":
            kept.append((name, bytes((content[0] & ~_WEBP_TELLING,)) + content[1:]))
        elif name == b"ANMF":
            kept.append((name, _webp_frame(content)))
        elif name in _WEBP_KEPT:
            kept.append((name, content))
    if not any(name in {b"VP8 ", b"VP8L", b"ANMF"} for name, _ in kept):
        raise DamagedPhoto
    if orientation in _TURNED and kept[0][0] == b"VP8X":
        name, content = kept[0]
        kept[0] = name, bytes((content[0] | _WEBP_EXIF,)) + content[1:]
        kept.append((b"EXIF", _tiff(orientation)))
    body = b"WEBP" + b"".join(_webp_chunk(name, content) for name, content in kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give the name and content of each part; the last may break off, which its new length says."""
    for name, content in _chunks(data, 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))):
        if name == b"VP8X" and len(content) != 10:
            raise DamagedPhoto
        yield name, content


def _webp_frame(content: bytes) -> bytes:
    """Return one picture of several without what is told beside it."""
    if len(content) < _FRAME_HEAD:
        raise DamagedPhoto
    parts = _chunks(content, _FRAME_HEAD, len(content))
    return content[:_FRAME_HEAD] + b"".join(_webp_chunk(*part) for part in parts if part[0] in _WEBP_PICTURE)


def _chunks(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], data[at + 8 : min(at + 8 + size, end)]
        at += 8 + size + size % 2


def _webp_chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)


def _orientation(exif: bytes) -> int:
    """Return which way up a picture is held, by its Exif data: 1 to 8, and 1 where nothing is told."""
    exif = exif.removeprefix(_EXIF)
    if exif[:4] not in {b"II*\0", b"MM\0*"}:
        return _UPRIGHT
    little = exif[:1] == b"I"

    def number(at: int, size: int) -> int:
        return int.from_bytes(exif[at : at + size], "little" if little else "big")

    first = number(4, 4)
    for entry in range(first + 2, first + 2 + 12 * number(first, 2), 12):
        if entry + 12 > len(exif):
            break
        if number(entry, 2) == _ORIENTATION and number(entry + 2, 2) == _SHORT:
            told = number(entry + 8, 2)
            return told if told in _TURNED else _UPRIGHT
    return _UPRIGHT


def _tiff(orientation: int) -> bytes:
    """Return Exif data that tell which way up a picture is held, and nothing else."""
    entry = _ORIENTATION.to_bytes(2, "little") + _SHORT.to_bytes(2, "little") + (1).to_bytes(4, "little")
    return (
        b"II*\0"
        + (8).to_bytes(4, "little")
        + (1).to_bytes(2, "little")
        + entry
        + orientation.to_bytes(4, "little")
        + bytes(4)
    )
