"""A large file is streamed: memory does not grow with it."""

import hashlib
import io
import tracemalloc
from collections.abc import Iterator

import pytest

from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.outcome import Kind
from joptic_desktop.api.sending import UploadFile
from tests.api.test_against_server import person
from tests.server_process import ServerProcess

SIZE = 50_000_000
BLOCK = bytes(range(256)) * 256


class Pattern(io.RawIOBase):
    """A file of `SIZE` bytes that takes no memory."""

    def __init__(self) -> None:
        self._left = SIZE

    def readable(self) -> bool:
        return True

    def read(self, count: int = -1) -> bytes:
        chunk = BLOCK[: min(count, len(BLOCK), self._left)]
        self._left -= len(chunk)
        return chunk


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


async def test_fifty_megabytes_take_less_than_five(api: CustomersApi, server: ServerProcess, traced: None) -> None:
    await api.create(person("first@example.com"))
    file = UploadFile("prescription", "p.pdf", "application/pdf", SIZE, Pattern)  # type: ignore[arg-type]  # read and close are all that is used
    told: list[int] = []
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    outcome = await api.create(person(), (file,), progress=told.append)
    _, peak = tracemalloc.get_traced_memory()
    assert outcome.kind is Kind.DONE
    assert peak - before < 5_000_000
    assert told == list(range(101))
    expected = hashlib.sha256((BLOCK * (SIZE // len(BLOCK) + 1))[:SIZE]).hexdigest()
    assert server.ledger("file")[-1]["sha256"] == expected
