"""The attachments of a form: its head, the tiles two abreast, the tile that adds, and the note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.errors import JOpticError
from joptic_desktop.ui.attachments.add_tile import AddTile
from joptic_desktop.ui.attachments.attachment_tile import AttachmentTile
from joptic_desktop.ui.attachments.file_words import service_note
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.attachments.shelf import FileStore, Shelf
from joptic_desktop.ui.attachments.thumbnails import Thumbnails
from joptic_desktop.ui.attachments.tiles import Tile, TileState
from joptic_desktop.ui.counter.time_words import clock_text, short_day
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_COLUMNS = 2
_ACROSS, _DOWN = 12, 8
_HEAD = 24


class AttachmentTiles(QWidget):
    """Shows a shelf and lets the person fill it. `store` opens a copy for its picture; `thumbnails` makes that."""

    def __init__(
        self,
        theme: Theme,
        shelf: Shelf,
        store: FileStore,
        thumbnails: Thumbnails,
        tasks: TaskOwner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shelf = shelf
        self._store = store
        self._thumbnails = thumbnails
        self._tasks = tasks
        self._now = now
        self._tiles: dict[int, AttachmentTile] = {}
        self._pictured: set[int] = set()
        self.add_tile = AddTile(theme)
        self._beside = QWidget(self)
        self._lay_out()
        self.add_tile.clicked.connect(self.browse)
        shelf.changed.connect(self._show)
        self._show()

    def tiles(self) -> tuple[AttachmentTile, ...]:
        """Return the tiles in their order."""
        return tuple(self._tiles[tile.key] for tile in self._shelf.tiles())

    def take(self, brought: Brought) -> None:
        """Take what was dropped or pasted; a picture without a file is named after this minute."""
        now, locale = self._now(), self.locale()
        name = self.tr("Scan {day} {time}").format(day=short_day(now.date(), locale), time=clock_text(now, locale))
        self._shelf.add(brought, f"{name}.png".replace(":", "."))

    def browse(self) -> None:
        """Open the choice of files; the window goes on meanwhile."""
        dialog = self._file_dialog()
        dialog.filesSelected.connect(self._take_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def set_target(self, *, on: bool) -> None:
        """Light up the place where files go."""
        self.add_tile.set_target(on=on)

    def _file_dialog(self) -> QFileDialog:
        kinds = "*.pdf *.jpg *.jpeg *.png *.webp"
        filters = (self.tr("Papers and photos ({kinds})").format(kinds=kinds), self.tr("All files (*)"))
        dialog = QFileDialog(self.window(), self.tr("Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(filters)
        return dialog

    def _take_chosen(self, paths: list[str]) -> None:
        self.take(Brought(tuple(Path(path) for path in paths)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._title = PlainLabel(self._theme, self.tr("Attachments"), FontRole.SECTION)
        hint = self.tr("drop anywhere on this window, browse, or Ctrl+V")
        self._hint = PlainLabel(self._theme, hint, FontRole.SMALL, "muted", elide=True)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._hint)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(self._theme.px(_ACROSS))
        self._grid.setVerticalSpacing(self._theme.px(_DOWN))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._note = PlainLabel(self._theme, service_note(), FontRole.SMALL, "muted", elide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(_DOWN))
        layout.addLayout(head)
        layout.addLayout(self._grid)
        layout.addSpacing(2)
        layout.addWidget(self._note)
        self._title.setFixedHeight(self._theme.px(_HEAD))

    def _show(self) -> None:
        wanted = self._shelf.tiles()
        for key in self._tiles.keys() - {tile.key for tile in wanted}:
            gone = self._tiles.pop(key)
            self._keep_focus(gone)
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, tile in enumerate(wanted):
            self._tile_widget(tile).show_tile(tile, self._shelf.names)
            self._put(self._tiles[tile.key], place)
            self._picture(tile)
        self._put(self.add_tile, len(wanted))
        self._keep_columns_even(alone=not wanted)
        self._order()

    def _tile_widget(self, tile: Tile) -> AttachmentTile:
        if tile.key not in self._tiles:
            made = AttachmentTile(self._theme, self._now)
            made.removed.connect(self._shelf.remove)
            made.field_chosen.connect(self._shelf.set_field)
            self._tiles[tile.key] = made
        return self._tiles[tile.key]

    def _put(self, widget: QWidget, place: int) -> None:
        row, column = divmod(place, _COLUMNS)
        at = self._grid.itemAtPosition(row, column)
        if at is None or at.widget() is not widget:
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, row, column)

    def _keep_columns_even(self, *, alone: bool) -> None:
        """Let the adding tile be as wide alone as beside others: a column with nothing in it gives up its gap."""
        self._beside.setVisible(alone)
        if alone:
            self._put(self._beside, 1)
        else:
            self._grid.removeWidget(self._beside)

    def _keep_focus(self, gone: AttachmentTile) -> None:
        if gone.isAncestorOf(self.window().focusWidget()):
            self.add_tile.setFocus()

    def _order(self) -> None:
        """Let Tab go tile by tile, each from its kind to its cross, then to the tile that adds."""
        before: QWidget | None = None
        for tile in self.tiles():
            for part in (tile.kind, tile.close_button):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        if before is not None:
            QWidget.setTabOrder(before, self.add_tile)

    def _picture(self, tile: Tile) -> None:
        file = self._shelf.file_of(tile.key)
        if file is not None and tile.state is TileState.READY and tile.key not in self._pictured:
            self._pictured.add(tile.key)
            self._tasks.spawn(self._show_picture(tile.key, file))

    async def _show_picture(self, key: int, file: WriteFile) -> None:
        try:
            image = await self._thumbnails.of(self._store.open(file))
        except JOpticError:  # a copy that cannot be opened is told of when it is sent
            return
        if image is not None and key in self._tiles and shiboken6.isValid(self):
            self._tiles[key].picture.show_image(image)
