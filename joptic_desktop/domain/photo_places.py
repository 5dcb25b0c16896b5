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
        *(b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"cICP", b"mDCV", b"cLLI"),
        *(b"acTL", b"fcTL", b"fdAT"),
    )
)
_JPEG_KEPT = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_APPS = range(0xE0, 0xF0)
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_NEXT_MARKER = re.compile(rb"\xff+[^\xff\x00\xd0-\xd7]")
_EXIF = b"Exif\0\0"
_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"ICCP", b"ANIM", b"ANMF", b"ALPH"))
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
        kept = _JPEG_KEPT.get(marker)
        if (marker not in _APPS and marker != _COMMENT) or (kept is not None and part[4:].startswith(kept)):
            yield part


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
        elif name[:1].isupper() or name in _PNG_KEPT:
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
    at, end_of_file = 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= end_of_file:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        name, content = data[at : at + 4], data[at + 8 : min(at + 8 + size, end_of_file)]
        if name == b"VP8X" and len(content) != 10:
            raise DamagedPhoto
        yield name, content
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
