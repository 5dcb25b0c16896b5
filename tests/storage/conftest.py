"""Fixtures of the store's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.outbox import Outbox
from joptic_desktop.storage.records import Records
from tests.storage.stores import Computer


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "profile")


@pytest.fixture
def records(computer: Computer) -> Iterator[Records]:
    records = computer.records()
    yield records
    records.close()


@pytest.fixture
def outbox(records: Records) -> Outbox:
    return records.outbox


@pytest.fixture
def writer(computer: Computer) -> Iterator[CacheWriter]:
    writer = computer.writer()
    yield writer
    writer.close()


@pytest.fixture
def reader(computer: Computer, writer: CacheWriter) -> Iterator[CacheReader]:
    reader = computer.reader()
    yield reader
    reader.close()
