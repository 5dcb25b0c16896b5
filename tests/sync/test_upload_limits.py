"""A size that the service refuses, or that breaks again and again at one place, is learned; a bad line is not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from joptic_desktop.api.outcome import Kind, Outcome
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.threads import Threads
from joptic_desktop.sync.upload_limits import UploadLimits

ORIGIN = "https://joptic.example"
MEGABYTE = 1_000_000


@pytest.fixture
def limits(tmp_path: Path) -> Iterator[UploadLimits]:
    """What is known in a new profile."""
    profile = Profile(tmp_path)
    profile.create(0.0, os.urandom)
    records = Records.open(profile, DataKey.new(os.urandom), lambda: 0.0, os.urandom, lock=None)
    threads = Threads()
    yield UploadLimits(records.learned, threads)
    threads.close()
    records.close()


def file(size: int, blob: str = "b") -> WriteFile:
    return WriteFile("prescription", blob, "scan.pdf", "prescription-1.pdf", "application/pdf", size, "0" * 64)


def broke(at: int) -> Outcome:
    return Outcome(Kind.NOT_APPLIED, bytes_sent=at)


async def test_the_smallest_size_refused_is_the_limit(limits: UploadLimits) -> None:
    for size in (3 * MEGABYTE, 2 * MEGABYTE, 4 * MEGABYTE):
        await limits.note(1, ORIGIN, [file(size)], Outcome(Kind.TOO_LARGE))
    assert await limits.limit(ORIGIN) == 2 * MEGABYTE
    assert await limits.limit("https://other.example") is None


async def test_a_limit_that_was_raised_is_forgotten(limits: UploadLimits) -> None:
    await limits.note(1, ORIGIN, [file(2 * MEGABYTE)], Outcome(Kind.TOO_LARGE))
    await limits.note(2, ORIGIN, [file(MEGABYTE)], Outcome(Kind.DONE))
    assert await limits.limit(ORIGIN) == 2 * MEGABYTE
    await limits.note(3, ORIGIN, [file(2 * MEGABYTE)], Outcome(Kind.DONE))
    assert await limits.limit(ORIGIN) is None


async def test_what_breaks_at_one_place_is_suspect_and_then_certain(limits: UploadLimits) -> None:
    files = [file(9 * MEGABYTE)]
    for times, at in enumerate((MEGABYTE, MEGABYTE + 50_000, MEGABYTE - 90_000), 1):
        await limits.note(1, ORIGIN, files, broke(at))
        assert limits.is_suspect(1, files) is (times >= 2)
        assert limits.is_too_large(1, files) is (times >= 3)
    assert await limits.limit(ORIGIN) == 9 * MEGABYTE
    assert not limits.is_suspect(2, files)
    assert not limits.is_suspect(1, [file(9 * MEGABYTE, "another")])


async def test_a_line_that_breaks_anywhere_is_no_limit(limits: UploadLimits) -> None:
    files = [file(9 * MEGABYTE)]
    for at in (MEGABYTE, 4 * MEGABYTE, 2 * MEGABYTE, 8 * MEGABYTE, 100_000):
        await limits.note(1, ORIGIN, files, broke(at))
        assert not limits.is_suspect(1, files)
    assert await limits.limit(ORIGIN) is None
