"""Hostile files cost a small picture at most: the decoder ends within its memory and its time, and says nothing."""

from __future__ import annotations

import io
import resource
import subprocess
import sys
import time

import pytest
from pypdfium2 import PdfiumError

from joptic_desktop.ui.attachments.decoder import SECONDS, SIDE, Unreadable, thumbnail
from joptic_desktop.ui.attachments.thumbnails import Thumbnails, decoder_command
from tests.ui.attachments.hostile_files import REFUSED, SHOWN, slow

LIMITS = """
import resource
from joptic_desktop.ui.attachments import decoder
decoder._limit_resources()
print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])
try:
    bytearray(800 * 1024 * 1024)
except MemoryError:
    print("refused")
"""


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_what_is_broken_or_another_thing_is_refused(data: bytes) -> None:
    with pytest.raises((Unreadable, PdfiumError)):
        thumbnail(data)


@pytest.mark.parametrize("data", SHOWN.values(), ids=SHOWN)
def test_what_a_file_would_do_beside_its_picture_is_left_undone(data: bytes) -> None:
    shown = thumbnail(data)
    assert 0 < max(shown.width(), shown.height()) <= SIDE


def test_the_decoder_takes_no_more_memory_than_it_may() -> None:
    told = subprocess.run([sys.executable, "-c", LIMITS], capture_output=True, text=True, check=True, timeout=120)
    assert told.stdout.split() == [str(768 * 1024 * 1024), str(SECONDS), "refused"]


def test_every_broken_file_ends_the_program_in_silence() -> None:
    data = REFUSED["png of 50,000 a side"]
    ran = subprocess.run(decoder_command(), input=data, capture_output=True, timeout=120, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, b"", b"")


async def test_a_page_that_takes_too_long_is_given_up() -> None:
    began, used = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    assert await Thumbnails(decoder_command(), seconds=0.5).of(io.BytesIO(slow())) is None
    assert time.monotonic() - began < 10
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - used < SECONDS
