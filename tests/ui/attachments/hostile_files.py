"""Files that mean harm: bombs, cuts, other kinds under a known head, two kinds in one, pages without measure."""

from __future__ import annotations

import struct
import zlib

from tests.photos import chunk, jpeg
from tests.ui.attachments.picture_bytes import document, picture


def png_bomb(side: int) -> bytes:
    """A PNG whose few bytes unpack to as many rows as its head says."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    packer = zlib.compressobj(9)
    row = bytes(side * 3 + 1)
    rows = b"".join(packer.compress(row) for _ in range(min(side, 400))) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND")


def jpeg_bomb(side: int) -> bytes:
    """A real JPEG whose head says another size."""
    real = picture(60, 40, "JPG")
    at = real.index(b"\xff\xc0") + 5
    return real[:at] + struct.pack(">HH", side, side) + real[at + 4 :]


def webp_bomb(side: int) -> bytes:
    """A real WebP in a frame that says another size."""
    real = picture(60, 40, "WEBP")[12:]
    size = (side - 1).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<II", 10, 0) + size + size + real
    return b"RIFF" + struct.pack("<I", len(body)) + body


def pdf(content: bytes, box: str = "0 0 595 842", extra: str = "", resources: str = "") -> bytes:
    """A document of one page that draws `content`."""
    packed = zlib.compress(content, 9)
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {extra} >>".encode(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R /Resources << {resources} >> >>".encode(),
        f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream",
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode() + trailer.encode()


REFUSED = {
    "png of 50,000 a side": png_bomb(50_000),
    "jpeg of 60,000 a side": jpeg_bomb(60_000),
    "webp of 16,000 a side": webp_bomb(16_000),
    "png cut off": picture(400, 300)[:80],
    "jpeg cut off in its head": picture(400, 300, "JPG")[:120],
    "webp cut off": picture(400, 300, "WEBP")[:40],
    "gif called png": b"\x89PNG\r\n\x1a\nGIF89a" + bytes(100),
    "zip called pdf": b"%PDF-1.7\nPK\x03\x04" + bytes(400),
    "html called pdf": b"%PDF-1.7<html><script>alert(1)</script>",
    "nothing in a jpeg": jpeg(),
    "pdf without pages": document()[:60],
    "svg called webp": b"RIFF\x10\0\0\0WEBP<svg xmlns='http://www.w3.org/2000/svg'/>",
}
SHOWN = {
    "pdf of no size": pdf(b"", "0 0 0 0"),
    "pdf of a huge page": pdf(b"0 0 9 9 re f", "0 0 14400000 14400000"),
    "pdf with a script": pdf(b"0 0 9 9 re f", extra="/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
    "pdf that opens a page": pdf(b"0 0 9 9 re f", extra="/OpenAction << /S /URI /URI (https://evil.example/) >>"),
    "pdf that starts a program": pdf(b"0 0 9 9 re f", extra="/OpenAction << /S /Launch /F (/bin/sh) >>"),
    "pdf behind a picture": picture(200, 100) + pdf(b"0 0 9 9 re f"),
    "jpeg with a page behind it": picture(200, 100, "JPG") + b"<script>alert(1)</script>",
}


def slow() -> bytes:
    """A document of a few kilobytes that takes seconds to draw."""
    return pdf(b"0 0 595 842 re f\n0 0 m 595 842 l S\n" * 500_000)
