"""A damaged copy of the store is made anew: it can be fetched again, and what waits to be sent is laid over it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from joptic_desktop.errors import StoreDamaged
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.database import damage_mark
from tests.storage.stores import NOON, PLACE, Computer, record, summary

PAGE = 4096
MANY = 300


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    computer = Computer(tmp_path / "profile")
    writer = computer.writer()
    writer.put_page([(f"u{n}", summary(f"s{n}", f"Name {n}")) for n in range(MANY)])
    writer.put_details([(f"u{n}", record(f"s{n}", f"Name {n}")) for n in range(MANY)], NOON)
    writer.close()
    return computer


def flip(page: int) -> Callable[[bytes], bytes]:
    def flipped(content: bytes) -> bytes:
        place = page * PAGE + 500
        return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]

    return flipped


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "head": flip(0),
    "empty": lambda c: b"",
    "cut": lambda c: c[: len(c) // 2],
    "foreign": lambda c: os.urandom(len(c)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_copy_of_the_store_is_made_anew(computer: Computer, damage: str) -> None:
    path = computer.profile.cache_path(PLACE)
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    writer, reader = computer.writer(), computer.reader()
    assert reader.key_of("u1") is None
    writer.put_page([("u1", summary("s1", "Name 1"))])
    assert reader.key_of("u1") is not None
    for part in (reader, writer):
        part.close()


def read_all(reader: CacheReader) -> None:
    for number in range(MANY):
        reader.detail(f"u{number}")


def test_damage_that_is_met_at_work_is_mended_at_the_next_start(computer: Computer) -> None:
    path = computer.profile.cache_path(PLACE)
    content = path.read_bytes()
    for page in range(len(content) // PAGE // 2, len(content) // PAGE):
        content = flip(page)(content)
    path.write_bytes(content)
    writer, reader = computer.writer(), computer.reader()
    with pytest.raises(StoreDamaged, match="mended when the program starts again"):
        read_all(reader)
    assert damage_mark(path).exists()
    for part in (reader, writer):
        part.close()
    writer, reader = computer.writer(), computer.reader()
    read_all(reader)
    assert not damage_mark(path).exists()
    assert path.with_name("cache.db.damaged").exists()
    for part in (reader, writer):
        part.close()


@pytest.mark.parametrize("version", [0, 1, 99], ids=["without tables", "older", "newer"])
def test_a_copy_of_a_version_that_cannot_be_read_is_none_for_who_only_reads(computer: Computer, version: int) -> None:
    writer = computer.writer()
    writer._database.run(f"PRAGMA user_version = {version}")
    writer.close()
    with pytest.raises(StoreDamaged, match="no copy of this store"):
        computer.reader()
