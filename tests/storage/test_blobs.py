"""Files are encrypted in pieces; read from any place; any change, cut or exchange is noticed."""

import errno
import hashlib
import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.errors import StoreDamaged, StoreFull
from joptic_desktop.storage.blob_format import HEAD_BYTES, PIECE_BYTES, SEALED_BYTES
from joptic_desktop.storage.blobs import ORPHAN_SECONDS, BlobStore
from joptic_desktop.storage.keys import DataKey

CONTENT = os.urandom(2 * PIECE_BYTES + 77)
KEY = DataKey(bytes(32))


@pytest.fixture
def store(tmp_path: Path) -> BlobStore:
    return BlobStore(tmp_path / "blobs", KEY, os.urandom)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[BlobStore, str]:
    store = BlobStore(tmp_path_factory.mktemp("kept"), KEY, os.urandom)
    return store, store.write(CONTENT).name


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES])
def test_what_goes_in_comes_out(store: BlobStore, size: int) -> None:
    stored = store.write(io.BytesIO(CONTENT[:size]))
    with store.open(stored.name) as reader:
        assert reader.read() == CONTENT[:size]
        assert reader.size == size
    assert (stored.size, stored.sha256) == (size, hashlib.sha256(CONTENT[:size]).hexdigest())


@given(st.lists(st.tuples(st.integers(0, len(CONTENT) + 9), st.integers(0, PIECE_BYTES + 9)), max_size=5))
def test_it_reads_as_a_file_does(kept: tuple[BlobStore, str], places: list[tuple[int, int]]) -> None:
    plain = io.BytesIO(CONTENT)
    with kept[0].open(kept[1]) as reader:
        for offset, size in places:
            assert reader.seek(offset) == plain.seek(offset)
            assert reader.read(size) == plain.read(size)
            assert reader.tell() == plain.tell()
        assert reader.seek(-5, io.SEEK_END) == plain.seek(-5, io.SEEK_END)
        assert reader.read() == plain.read()


def test_nothing_of_it_can_be_read(store: BlobStore, tmp_path: Path) -> None:
    stored = store.write(b"Canary-7Q" * 100)
    content = (tmp_path / "blobs" / stored.name).read_bytes()
    assert b"Canary" not in content
    assert stored.sha256.encode() not in content


def test_equal_files_share_a_fingerprint_only_under_one_key(store: BlobStore, tmp_path: Path) -> None:
    first, second = store.write(b"same"), store.write(b"same")
    elsewhere = BlobStore(tmp_path / "other", DataKey(bytes(31) + b"1"), os.urandom).write(b"same")
    assert first.name != second.name
    assert first.fingerprint == second.fingerprint != elsewhere.fingerprint


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut to a whole piece": lambda c: c[: HEAD_BYTES + SEALED_BYTES],
    "cut in a piece": lambda c: c[:-1],
    "empty": lambda c: b"",
    "head only": lambda c: c[:HEAD_BYTES],
    "longer": lambda c: c + c[-20:],
    "pieces exchanged": lambda c: (
        c[:HEAD_BYTES]
        + c[HEAD_BYTES + SEALED_BYTES : HEAD_BYTES + 2 * SEALED_BYTES]
        + c[HEAD_BYTES : HEAD_BYTES + SEALED_BYTES]
        + c[HEAD_BYTES + 2 * SEALED_BYTES :]
    ),
    "a bit of the salt": lambda c: c[:9] + bytes([c[9] ^ 1]) + c[10:],
    "a bit at the end": lambda c: c[:-1] + bytes([c[-1] ^ 1]),
    "another file": lambda c: b"%PDF-1.7" + c[8:],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_told_by_name(store: BlobStore, tmp_path: Path, damage: str) -> None:
    name = store.write(CONTENT).name
    path = tmp_path / "blobs" / name
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    with pytest.raises(StoreDamaged, match=name):
        store.verify(name)


def test_a_missing_file_is_told(store: BlobStore) -> None:
    name = store.write(b"x").name
    store.delete(name)
    store.delete(name)
    with pytest.raises(StoreDamaged, match=name):
        store.open(name)


@pytest.mark.parametrize("name", ["../records.db", "", "a" * 31, "A" * 32, "/etc/passwd"])
def test_a_foreign_name_is_no_path(store: BlobStore, name: str) -> None:
    with pytest.raises(StoreDamaged):
        store.open(name)


def test_another_key_opens_nothing(store: BlobStore, tmp_path: Path) -> None:
    name = store.write(b"x").name
    with pytest.raises(StoreDamaged):
        BlobStore(tmp_path / "blobs", DataKey(bytes(31) + b"1"), os.urandom).verify(name)


class Breaking(io.RawIOBase):
    """A stick that is pulled out."""

    def read(self, size: int = -1) -> bytes:
        raise OSError(errno.EIO, "gone")


def test_a_file_that_cannot_be_read_leaves_nothing(store: BlobStore, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        store.write(Breaking())  # type: ignore[arg-type]  # all that is asked of a file is `read`
    assert list((tmp_path / "blobs").iterdir()) == []


@pytest.fixture
def full_disk() -> Iterator[None]:
    if sys.platform == "win32":
        pytest.skip("needs a limit on the size of files")
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (PIECE_BYTES, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("full_disk")
@pytest.mark.parametrize("size", [PIECE_BYTES, 2 * PIECE_BYTES])
def test_a_disk_that_refuses_is_told_as_such_and_nothing_stays(store: BlobStore, tmp_path: Path, size: int) -> None:
    with pytest.raises(StoreFull):
        store.write(io.BytesIO(CONTENT[:size]))
    assert list((tmp_path / "blobs").iterdir()) == []


def test_copying_can_be_stopped(store: BlobStore, tmp_path: Path) -> None:
    with pytest.raises(InterruptedError):
        store.write(CONTENT, stop=lambda: True)
    assert list((tmp_path / "blobs").iterdir()) == []


def test_orphans_go_after_a_day(store: BlobStore, tmp_path: Path) -> None:
    used, orphan = store.write(b"used").name, store.write(b"orphan").name
    now = (tmp_path / "blobs" / orphan).stat().st_mtime
    assert store.sweep(frozenset({used}), now + ORPHAN_SECONDS - 1) == frozenset()
    assert store.sweep(frozenset({used}), now + ORPHAN_SECONDS + 1) == {orphan}
    store.verify(used)
