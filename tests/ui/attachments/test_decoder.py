"""The decoder makes small pictures of foreign files, and nothing of what it does not like."""

import io
import subprocess
import sys
import zlib

import pytest
from PySide6.QtGui import QImage

from joptic_desktop.ui.attachments.decoder import SIDE, Unreadable, thumbnail
from joptic_desktop.ui.attachments.thumbnails import Thumbnails, decoder_command
from tests.server_process import PATIENCE
from tests.ui.attachments.picture_bytes import document, picture


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (picture(3000, 2000), (96, 64)),
        (picture(600, 800, "JPG"), (72, 96)),
        (picture(300, 200, "WEBP"), (96, 64)),
        (picture(20, 10), (20, 10)),
        (picture(1, 4000), (1, 96)),
        (document(), (68, 96)),
    ],
    ids=["png", "jpeg", "webp", "small", "line", "pdf"],
)
def test_a_picture_fits_the_tile(data: bytes, size: tuple[int, int]) -> None:
    assert thumbnail(data).size().toTuple() == size


def png_header(width: int, height: int) -> bytes:
    chunk = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\x0d" + chunk + zlib.crc32(chunk).to_bytes(4, "big")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ\x90\x00",
        b"GIF89a" + b"\x00" * 64,
        picture()[:60],
        png_header(100_000, 100_000),
        png_header(7100, 7100),
    ],
    ids=["nothing", "program", "gif", "cut", "bomb", "above fifty megapixels"],
)
def test_what_is_no_acceptable_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        thumbnail(data)


def test_the_decoder_runs_as_a_program_of_its_own() -> None:
    run = subprocess.run(decoder_command(), input=picture(200, 200), capture_output=True, timeout=120, check=True)
    assert QImage.fromData(run.stdout).size().toTuple() == (SIDE, SIDE)
    assert run.stderr == b""


def test_the_decoder_program_says_nothing_about_junk() -> None:
    run = subprocess.run(decoder_command(), input=b"%PDF-junk", capture_output=True, timeout=120, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (1, b"", b"")


async def test_the_window_gets_the_picture() -> None:
    image = await Thumbnails(decoder_command(), seconds=PATIENCE).of(io.BytesIO(picture(200, 100)))
    assert image is not None
    assert image.size().toTuple() == (96, 48)


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(1)",
        "import os; os.abort()",
        "import sys; sys.stdout.write('x' * 10_000_000)",
        "import sys; sys.stdout.buffer.write(b'\\x89PNG' + bytes(12) + b'\\xff' * 8)",
        "import time; time.sleep(60)",
    ],
    ids=["refuses", "crashes", "floods", "lies about its size", "hangs"],
)
async def test_a_decoder_gone_wrong_costs_the_picture_only(program: str) -> None:
    thumbnails = Thumbnails((sys.executable, "-c", program), seconds=1)
    assert await thumbnails.of(io.BytesIO(picture())) is None


async def test_a_missing_decoder_costs_the_picture_only() -> None:
    assert await Thumbnails(("/nowhere/decoder",)).of(io.BytesIO(picture())) is None


async def test_a_file_is_closed_once_it_was_looked_at() -> None:
    source = io.BytesIO(picture())
    await Thumbnails(decoder_command(), seconds=PATIENCE).of(source)
    assert source.closed


def test_a_frozen_program_decodes_by_itself() -> None:
    assert decoder_command("/opt/joptic/joptic-desktop", frozen=True) == (
        "/opt/joptic/joptic-desktop",
        "--decode-thumbnail",
    )
