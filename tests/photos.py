"""Photos made by hand: whole by their parts, with whatever is to be told beside the picture."""

from __future__ import annotations

import struct
import zlib

PLACE = b"N 33 35 47.4 W 7 37 12.0"


def exif(orientation: int = 1, *, big: bool = False) -> bytes:
    """Return Exif data: which way up the picture is held, and a place."""
    order = ">" if big else "<"
    head = b"MM\0*" if big else b"II*\0"
    entries = struct.pack(f"{order}HHIHxx", 0x0112, 3, 1, orientation)
    entries += struct.pack(f"{order}HHII", 0x8825, 4, 1, 38)
    return head + struct.pack(f"{order}IH", 8, 2) + entries + bytes(4) + PLACE


def segment(marker: int, content: bytes) -> bytes:
    """Return one part of a JPEG file."""
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


def jpeg(*parts: bytes, pixels: bytes = b"\x01\x02") -> bytes:
    """Return what has the parts of a JPEG file; nothing can be seen on it."""
    return b"\xff\xd8" + b"".join(parts) + segment(0xDA, b"\0\0\x3f\0") + pixels + b"\xff\xd9"


def chunk(name: bytes, content: bytes = b"") -> bytes:
    """Return one part of a PNG file."""
    return len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")


def png(*parts: bytes, pixels: bytes = b"\x01\x02") -> bytes:
    """Return what has the parts of a PNG file; nothing can be seen on it."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(parts) + chunk(b"IDAT", pixels) + chunk(b"IEND")


def riff(name: bytes, content: bytes) -> bytes:
    """Return one part of a WebP file."""
    return name + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)


def webp(*parts: bytes) -> bytes:
    """Return a WebP file of parts."""
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body
