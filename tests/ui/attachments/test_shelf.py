"""The files of an open form: taken, told apart, named, taken away again."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.writes import Place, Verb, Write, WriteState
from joptic_desktop.services.views import CustomerView, FileView
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.attachments.shelf import Shelf
from joptic_desktop.ui.attachments.tiles import Tile, TileState
from joptic_desktop.ui.tasks import TaskOwner
from tests.ui.attachments.fake_files import FakeFiles
from tests.ui.attachments.picture_bytes import document, picture

NOW = 1_795_000_000.0


@pytest.fixture
def store() -> FakeFiles:
    return FakeFiles()


@pytest.fixture
async def shelf(store: FakeFiles) -> AsyncIterator[Shelf]:
    tasks = TaskOwner()
    yield Shelf(store, tasks, limit=10_000)
    await tasks.close()


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "ordonnance.png"
    path.write_bytes(picture())
    return path


def states(shelf: Shelf) -> list[TileState]:
    return [tile.state for tile in shelf.tiles()]


def view(*files: FileView, pending: tuple[Write, ...] = ()) -> CustomerView:
    return CustomerView("u1", "c1", None, None, None, None, pending, files)


async def add(shelf: Shelf, *paths: Path) -> None:
    shelf.add(Brought(tuple(paths)), "Scan.png")
    await shelf.idle()


async def test_a_file_is_copied_then_ready(shelf: Shelf, scan: Path, store: FakeFiles) -> None:
    store.gate.clear()
    shelf.add(Brought((scan,)), "Scan.png")
    assert states(shelf) == [TileState.COPYING]
    store.gate.set()
    await shelf.idle()
    (tile,) = shelf.tiles()
    assert (tile.state, tile.name, tile.field, tile.size) == (
        TileState.READY,
        "ordonnance.png",
        "prescription",
        len(picture()),
    )
    assert [file.real_name for file in shelf.files()] == ["ordonnance.png"]


async def test_several_at_once_each_get_their_own_answer(shelf: Shelf, scan: Path, tmp_path: Path) -> None:
    paper = tmp_path / "cin.pdf"
    paper.write_bytes(document())
    tiff = tmp_path / "scan-0031.tiff"
    tiff.write_bytes(b"II*\x00" + bytes(40))
    await add(shelf, scan, paper, tmp_path, tiff, tmp_path / "gone.pdf")
    assert [(tile.name, tile.state, tile.reason) for tile in shelf.tiles()] == [
        ("ordonnance.png", TileState.READY, ""),
        ("cin.pdf", TileState.READY, ""),
        (tmp_path.name, TileState.NOT_TAKEN, "This is a folder: drop the files in it"),
        ("scan-0031.tiff", TileState.NOT_TAKEN, "Not accepted: use PDF, JPEG, PNG or WEBP"),
        ("gone.pdf", TileState.NOT_TAKEN, "The file is no longer there"),
    ]
    assert [file.field for file in shelf.files()] == ["prescription", "idCard"]


async def test_a_pasted_picture_becomes_a_file(shelf: Shelf) -> None:
    shelf.add(Brought(picture=picture()), "Scan 23 Nov 10:14.png")
    await shelf.idle()
    (file,) = shelf.files()
    assert (file.real_name, file.field, file.content_type) == ("Scan 23 Nov 10:14.png", "prescription", "image/png")


async def test_the_same_bytes_are_taken_once(shelf: Shelf, scan: Path, tmp_path: Path, store: FakeFiles) -> None:
    twin = tmp_path / "copy.png"
    twin.write_bytes(picture())
    await add(shelf, scan)
    await add(shelf, twin)
    assert states(shelf) == [TileState.READY, TileState.NOT_TAKEN]
    assert "ordonnance.png" in shelf.tiles()[1].reason
    assert store.released == ["copy.png"]
    assert len(shelf.files()) == 1


async def test_the_same_bytes_already_waiting_in_the_outbox_are_known(
    shelf: Shelf, scan: Path, store: FakeFiles
) -> None:
    waiting = await store.take_bytes(picture(), "yesterday.png", "prescription")
    write = Write(1, "u1", Verb.UPDATE, Place("o", "s"), "a", NOW, WriteState.QUEUED, files=(waiting,))
    shelf.show_record(view(pending=(write,)))
    await add(shelf, scan)
    assert "yesterday.png" in shelf.tiles()[0].reason


async def test_a_full_disk_says_so_and_another_try_works(shelf: Shelf, scan: Path, store: FakeFiles) -> None:
    store.full = True
    await add(shelf, scan)
    assert shelf.tiles()[0].reason == "The disk is full: make room and try again."
    store.full = False
    await add(shelf, scan)
    assert states(shelf) == [TileState.NOT_TAKEN, TileState.READY]


async def test_a_failure_nobody_foresaw_is_said_and_reported(shelf: Shelf, scan: Path, store: FakeFiles) -> None:
    reports: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reports.append(context))
    store.broken = True
    await add(shelf, scan)
    await asyncio.sleep(0)
    assert shelf.tiles()[0].reason == "The file could not be copied: try again"
    assert [str(report["exception"]) for report in reports] == ["nobody foresaw this"]


async def test_what_is_taken_away_is_released(shelf: Shelf, scan: Path, store: FakeFiles) -> None:
    await add(shelf, scan)
    shelf.remove(shelf.tiles()[0].key)
    await asyncio.sleep(0)
    assert shelf.tiles() == ()
    assert store.released == ["ordonnance.png"]


async def test_what_is_taken_away_while_it_is_copied_is_released_too(
    shelf: Shelf, scan: Path, store: FakeFiles
) -> None:
    store.gate.clear()
    shelf.add(Brought((scan,)), "Scan.png")
    shelf.remove(shelf.tiles()[0].key)
    store.gate.set()
    await shelf.idle()
    assert shelf.files() == ()
    assert store.blobs == {}


async def test_a_field_chosen_while_copying_is_the_one_that_is_sent(shelf: Shelf, scan: Path, store: FakeFiles) -> None:
    store.gate.clear()
    shelf.add(Brought((scan,)), "Scan.png")
    key = shelf.tiles()[0].key
    shelf.set_field(key, "idCard")
    shelf.set_field(key, "insurance")
    store.gate.set()
    await shelf.idle()
    assert [file.field for file in shelf.files()] == ["insurance"]


async def test_a_second_file_of_a_field_may_replace_the_first(shelf: Shelf, scan: Path, tmp_path: Path) -> None:
    paper = tmp_path / "ordonnance.pdf"
    paper.write_bytes(document())
    shelf.show_record(view(FileView("idCard", "cin.jpg", "image/jpeg", 9, FileState.SENT, sent_at=NOW)))
    await add(shelf, scan, paper)
    assert [tile.replaces for tile in shelf.tiles()] == [False, False, True]
    shelf.set_field(shelf.tiles()[2].key, "idCard")
    assert [tile.replaces for tile in shelf.tiles()] == [False, False, True]
    shelf.set_field(shelf.tiles()[2].key, "other")
    assert [tile.replaces for tile in shelf.tiles()] == [False, False, False]


def test_saved_files_show_how_far_they_are() -> None:
    shelf = Shelf(FakeFiles(), TaskOwner())
    shelf.show_record(
        view(
            FileView("prescription", "a.pdf", "application/pdf", 1, FileState.WAITING),
            FileView("prescription", "b.pdf", "application/pdf", 1, FileState.WAITING, percent=42),
            FileView("idCard", "c.jpg", "image/jpeg", 1, FileState.SENT, sent_at=NOW),
            FileView("idCard", "d.jpg", "image/jpeg", 1, FileState.REFUSED, reason="too large"),
        )
    )
    assert states(shelf) == [TileState.WAITING, TileState.SENDING, TileState.SENT, TileState.REFUSED]
    assert not any(tile.is_own for tile in shelf.tiles())
    assert shelf.files() == ()


def test_a_drafts_copies_are_put_back() -> None:
    shelf = Shelf(FakeFiles(), TaskOwner())
    file = WriteFile("prescription", "b1", "rx.pdf", "x.pdf", "application/pdf", 9, "00")
    shelf.restore((file,))
    assert shelf.files() == (file,)
    assert shelf.tiles() == (Tile(0, "prescription", "rx.pdf", TileState.READY, 9, "application/pdf"),)


async def test_a_form_thrown_away_releases_everything(shelf: Shelf, scan: Path, store: FakeFiles) -> None:
    await add(shelf, scan)
    await shelf.release_all()
    assert store.blobs == {}


async def test_a_saved_form_releases_nothing(shelf: Shelf, scan: Path, store: FakeFiles) -> None:
    await add(shelf, scan)
    shelf.hand_over()
    await shelf.release_all()
    assert store.released == []
