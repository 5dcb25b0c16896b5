"""Answers read with a bound on what they may cost."""

from __future__ import annotations

import zlib

import httpx

ERROR_CAP = 64 * 1024
_GZIP_OR_ZLIB = 47


class AnswerTooBig(Exception):
    """An answer is longer than anything the contract could mean."""


class AnswerGarbled(Exception):
    """An answer is compressed in a way we did not ask for, or badly."""


async def read_into(body: bytearray, response: httpx.Response, cap: int) -> None:
    """Append an answer, decompressed, to `body`: never more than `cap` bytes, also when it is a gzip bomb.

    Raises `AnswerTooBig`, `AnswerGarbled` or an error of the HTTP library; what arrived until then is in `body`.
    """
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding in {"", "identity"}:
        async for chunk in _stream(response):
            _append(body, chunk, cap)
    elif encoding in {"gzip", "x-gzip", "deflate"}:
        await _inflate_into(body, response, cap)
    else:
        raise AnswerGarbled(encoding[:40])


async def _inflate_into(body: bytearray, response: httpx.Response, cap: int) -> None:
    inflater = zlib.decompressobj(_GZIP_OR_ZLIB)
    arrived = False
    async for chunk in _stream(response):
        arrived = arrived or bool(chunk)
        try:
            _append(body, inflater.decompress(chunk, cap + 1 - len(body)), cap)
        except zlib.error as error:
            raise AnswerGarbled("compression") from error
        if inflater.unconsumed_tail:
            raise AnswerTooBig
    if arrived and not inflater.eof:
        raise AnswerGarbled("cut off")


def _stream(response: httpx.Response) -> httpx.AsyncByteStream:
    if not isinstance(response.stream, httpx.AsyncByteStream):
        raise AnswerGarbled("stream")
    return response.stream


def _append(body: bytearray, chunk: bytes, cap: int) -> None:
    fits = len(body) + len(chunk) <= cap
    body += chunk if fits else chunk[: cap - len(body)]
    if not fits:
        raise AnswerTooBig
