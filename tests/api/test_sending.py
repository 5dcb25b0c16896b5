"""A body on its way: read in steps, counted, told."""

import io
from collections.abc import AsyncIterator, Iterator
from itertools import count
from os import SEEK_END

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.counted_body import CountedBody
from joptic_desktop.api.sending import FileReader, FileUnreadable, UploadFile


class Chunks(httpx.AsyncByteStream):
    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk


def ticks() -> Iterator[float]:
    return map(float, count(100))


def file(data: bytes, size: int | None = None) -> UploadFile:
    return UploadFile(
        "idCard", "idCard-1.pdf", "application/pdf", len(data) if size is None else size, lambda: io.BytesIO(data)
    )


async def test_the_body_is_done_when_its_last_chunk_is_handed_over() -> None:
    clock = ticks()
    body = CountedBody(Chunks([b"ab", b"c", b"def"]), 6, lambda: next(clock), None)
    states = [(body.sent, body.done, body.last_byte_at)]
    states += [(body.sent, body.done, body.last_byte_at) async for _ in body]
    assert states == [(0, False, None), (2, False, 100.0), (3, False, 101.0), (6, True, 102.0)]


def test_a_request_without_a_body_is_done_from_the_start() -> None:
    assert CountedBody(Chunks([]), 0, lambda: 0.0, None).done


async def test_progress_is_told_once_for_each_whole_percent_and_the_last_one_waits_for_the_answer() -> None:
    told: list[int] = []
    body = CountedBody(Chunks([b"x"] * 1000), 1000, lambda: 0.0, told.append)
    async for _ in body:
        pass
    assert told == list(range(100))


@given(st.binary(max_size=300), st.integers(1, 100))
def test_a_file_is_read_whole_in_steps(data: bytes, step: int) -> None:
    reader = FileReader(file(data))
    assert reader.seek(0, SEEK_END) == len(data)
    assert reader.seek(0) == 0
    assert b"".join(iter(lambda: reader.read(step), b"")) == data


def test_a_file_is_opened_when_its_turn_comes_and_closed_after_it() -> None:
    source = io.BytesIO(b"abc")
    opened: list[int] = []

    def opening() -> io.BytesIO:
        opened.append(1)
        return source

    reader = FileReader(UploadFile("f", "f.pdf", "application/pdf", 3, opening))
    reader.seek(0, SEEK_END)
    assert not opened
    reader.read(10)
    assert (opened, source.closed) == ([1], False)
    reader.read(10)
    assert source.closed


@pytest.mark.parametrize("size", [4, 5, 1000])
def test_a_file_that_became_shorter_cannot_be_sent(size: int) -> None:
    reader = FileReader(file(b"abc", size))
    reader.read(3)
    with pytest.raises(FileUnreadable, match=r"idCard-1.pdf"):
        reader.read(3)


def test_no_more_than_the_announced_bytes_are_sent() -> None:
    reader = FileReader(file(b"abcdef", 3))
    assert reader.read(100) == b"abc"
    assert reader.read(100) == b""


def test_a_file_that_cannot_be_opened_or_read_is_named() -> None:
    def gone() -> io.BytesIO:
        raise FileNotFoundError

    with pytest.raises(FileUnreadable, match="blob"):
        FileReader(UploadFile("f", "blob", "application/pdf", 3, gone)).read(1)
