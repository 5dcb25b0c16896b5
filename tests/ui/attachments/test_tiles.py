"""Tiles: what each says of its file, and what hands can do with it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from joptic_desktop.ui.attachments.attachment_tile import AttachmentTile
from joptic_desktop.ui.attachments.attachment_tiles import AttachmentTiles
from joptic_desktop.ui.attachments.drop_zone import DropZone
from joptic_desktop.ui.attachments.mime_files import Brought, brings_files, brought_by
from joptic_desktop.ui.attachments.shelf import Shelf
from joptic_desktop.ui.attachments.thumbnails import Thumbnails, decoder_command
from joptic_desktop.ui.attachments.tiles import Tile, TileState
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from tests.server_process import PATIENCE
from tests.ui.attachments.fake_files import FakeFiles
from tests.ui.attachments.picture_bytes import picture
from tests.ui.turns import until

NOW = datetime(2026, 11, 23, 10, 14, tzinfo=UTC)
SENT_AT = datetime(2026, 11, 14, 10, 14, tzinfo=UTC).timestamp()


class Window(QWidget):
    """A window with an input and attachments."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.store = FakeFiles()
        self.tasks = TaskOwner()
        self.shelf = Shelf(self.store, self.tasks)
        thumbnails = Thumbnails(decoder_command(), self, seconds=PATIENCE)
        self.edit = QLineEdit()
        self.files = AttachmentTiles(theme, self.shelf, self.store, thumbnails, self.tasks, lambda: NOW)
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.files)
        self.zone = DropZone(self, self.files, QApplication.clipboard())


@pytest.fixture
async def window(theme: Theme) -> AsyncIterator[Window]:
    QLocale.setDefault(QLocale("en_GB"))
    opened = Window(theme)
    opened.show()
    opened.activateWindow()
    await until(opened.isActiveWindow)
    yield opened
    await opened.tasks.close()
    opened.close()
    opened.deleteLater()
    QApplication.clipboard().clear()


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "rx.png"
    path.write_bytes(picture(200, 100))
    return path


def of_files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.mark.parametrize(
    ("tile", "words"),
    [
        (Tile(0, "prescription", "a.pdf", TileState.COPYING), "copying…"),
        (Tile(0, "prescription", "a.pdf", TileState.READY), "ready"),
        (Tile(0, "prescription", "a.pdf", TileState.READY, replaces=True), "may replace the earlier prescription"),
        (Tile(0, "insurance", "a.pdf", TileState.READY, replaces=True), "may replace the earlier file of this name"),
        (Tile(0, "prescription", "a.pdf", TileState.NOT_TAKEN, reason="The file is empty"), "The file is empty"),
        (Tile(-1, "prescription", "a.pdf", TileState.WAITING), "waiting to be sent"),
        (Tile(-1, "prescription", "a.pdf", TileState.SENDING, percent=42), "sending 42 %"),
        (Tile(-1, "prescription", "a.pdf", TileState.SENT, sent_at=SENT_AT), "sent 14 Nov, 10:14"),
        (Tile(-1, "prescription", "a.pdf", TileState.REFUSED, reason="too large"), "refused: too large"),
    ],
)
def test_the_third_line_is_always_the_state(theme: Theme, tile: Tile, words: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    widget = AttachmentTile(theme, lambda: NOW)
    widget.show_tile(tile)
    assert widget.state_line.text == words
    assert words in widget.accessibleName()
    assert widget.close_button.isHidden() is not tile.is_own


def test_names_and_reasons_are_never_read_as_markup(theme: Theme) -> None:
    widget = AttachmentTile(theme, lambda: NOW)
    widget.show_tile(Tile(0, "prescription", "<img src=x>", TileState.NOT_TAKEN, reason="<b>no</b>"))
    assert "&lt;b&gt;" in widget.toolTip()


async def test_a_ready_file_shows_its_picture(window: Window, scan: Path) -> None:
    window.files.take(Brought((scan,)))
    await until(lambda: window.files.tiles()[0].picture.image)
    image = window.files.tiles()[0].picture.image
    assert image is not None
    assert image.size().toTuple() == (96, 48)


async def test_the_cross_takes_a_file_away_and_the_focus_stays_in_the_form(window: Window, scan: Path) -> None:
    window.files.take(Brought((scan,)))
    await window.shelf.idle()
    cross = window.files.tiles()[0].close_button
    cross.setFocus()
    QTest.keyClick(cross, Qt.Key.Key_Space)
    assert window.shelf.tiles() == ()
    assert window.focusWidget() is window.files.add_tile


async def test_a_kind_is_chosen_from_a_menu(window: Window, scan: Path) -> None:
    window.files.take(Brought((scan,)))
    await window.shelf.idle()
    chooser = window.files.tiles()[0].kind
    menu = chooser.menu()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Prescription", "ID card", "Own name…"]
    menu.actions()[1].trigger()
    await until(lambda: [file.field for file in window.shelf.files()] == ["idCard"])
    assert chooser.text() == "ID card"
    menu.close()


async def test_an_own_name_is_typed_in_the_tile(window: Window, scan: Path) -> None:
    window.files.take(Brought((scan,)))
    await window.shelf.idle()
    tile = window.files.tiles()[0]
    tile.kind.own_wanted.emit()
    edit = window.focusWidget()
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "1 bad name")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert tile.state_line.text == "A letter first, then letters, digits or _"
    edit.selectAll()
    QTest.keyClicks(edit, "insurance")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    await until(lambda: [file.field for file in window.shelf.files()] == ["insurance"])
    assert tile.kind.isVisible()


async def test_files_are_chosen_in_a_window_of_the_system(window: Window, scan: Path) -> None:
    window.files.add_tile.click()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(scan)])
    dialog.close()
    await window.shelf.idle()
    assert [tile.name for tile in window.shelf.tiles()] == ["rx.png"]


async def test_files_may_be_dropped_anywhere(window: Window, scan: Path) -> None:
    data = of_files(scan)
    copy, nothing = Qt.DropAction.CopyAction, (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.MoveAction | copy, data, *nothing)
    QApplication.sendEvent(window, entering)
    assert (entering.isAccepted(), window.files.add_tile.is_target) == (True, True)
    dropping = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction | copy, data, *nothing)
    QApplication.sendEvent(window, dropping)
    assert dropping.dropAction() == copy
    assert not window.files.add_tile.is_target
    await window.shelf.idle()
    assert len(window.shelf.files()) == 1


async def test_a_text_dropped_is_nothing_for_the_files(window: Window) -> None:
    data = QMimeData()
    data.setText("a note")
    nothing = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *nothing)
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.files.add_tile.is_target


async def test_a_picture_is_pasted_while_an_input_has_the_focus(window: Window) -> None:
    image = QImage()
    image.loadFromData(picture())
    QApplication.clipboard().setImage(image, QClipboard.Mode.Clipboard)
    window.edit.setFocus()
    QTest.keyClick(window.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await window.shelf.idle()
    assert [tile.name for tile in window.shelf.tiles()] == ["Scan 23 Nov 10.14.png"]
    assert window.edit.text() == ""


async def test_a_text_is_pasted_into_the_input(window: Window) -> None:
    QApplication.clipboard().setText("Layla")
    window.edit.setFocus()
    QTest.keyClick(window.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await asyncio.sleep(0)
    assert window.edit.text() == "Layla"
    assert window.shelf.tiles() == ()


def test_a_picture_of_a_text_is_the_text(scan: Path) -> None:
    image = QImage()
    image.loadFromData(picture())
    data = QMimeData()
    data.setImageData(image)
    assert brings_files(data)
    assert brought_by(data).picture
    data.setText("a cell of a spreadsheet")
    assert not brings_files(data)
    assert not brought_by(data)
    assert brought_by(of_files(scan)).paths == (scan,)
