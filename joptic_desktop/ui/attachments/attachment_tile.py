"""One file of a form: picture, name, kind, size, and always the line that says how far it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from joptic_desktop.domain.attachments import is_field_name
from joptic_desktop.ui.attachments.file_words import own_name_rule, spoken, state_words
from joptic_desktop.ui.attachments.kind_chooser import KindChooser
from joptic_desktop.ui.attachments.tile_signs import Sign, StateLine, TilePicture, sign_of
from joptic_desktop.ui.attachments.tiles import Tile, TileState
from joptic_desktop.ui.counter.number_words import size_text
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box, mirrored
from joptic_desktop.ui.theme.script import ltr
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import IconButton
from joptic_desktop.ui.widgets.field_frame import BareEdit, FieldFrame, FieldState
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip
from joptic_desktop.ui.widgets.progress_line import ProgressLine

HEIGHT = 64
_EDGE = 8
_TO_TEXT = 12
_NAME_LINE = 18
_CLOSE = 28
_CLOSE_INSET = 5
_STATE_WIDTH = 78
_END = 6


class AttachmentTile(QWidget):
    """Shows a `Tile`. `removed` and `field_chosen` carry its key (and the field name)."""

    removed = Signal(int)
    field_chosen = Signal(int, str)

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._tile = Tile(0, "", "", TileState.COPYING)
        self.picture = TilePicture(theme)
        self._name = PlainLabel(theme, "", FontRole.STRONG, elide=True)
        self.kind = KindChooser(theme)
        self._dot = PlainLabel(theme, "·", FontRole.SMALL, "muted")
        self._size = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self._own = FieldFrame(theme, BareEdit(theme, FontRole.SMALL, ltr=True), height=22)
        self._progress = ProgressLine(theme, self.tr("Sending"))
        self.state_line = StateLine(theme)
        self.close_button = IconButton(theme, "close", self.tr("Take this file away"), height=_CLOSE, parent=self)
        self._lay_out()
        self._own.hide()
        self.kind.chosen.connect(self._choose)
        self.kind.own_wanted.connect(self._ask_own)
        self._own.edit.setAccessibleName(self.tr("Own name for this kind of file"))
        self._own.edit.editingFinished.connect(self._take_own)
        self.close_button.clicked.connect(self._remove)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def tile(self) -> Tile:
        """What is shown."""
        return self._tile

    def show_tile(self, tile: Tile, in_use: tuple[str, ...] = ()) -> None:
        """Show a file as it stands now; `in_use` are field names to be offered."""
        self._tile = tile
        locale = self.locale()
        words = state_words(tile, self._now(), locale)
        self._name.setText(ltr(tile.name))
        self.kind.setEnabled(tile.is_own and tile.state is not TileState.NOT_TAKEN)
        self.kind.show_field(tile.field, in_use)
        self._dot.setVisible(tile.size is not None)
        self._size.setText("" if tile.size is None else ltr(size_text(tile.size, locale)))
        self._show_progress(tile)
        self.state_line.show_state(sign_of(tile), words)
        self.picture.show_tile(tile)
        self.close_button.setVisible(tile.is_own)
        self.close_button.set_name(self.tr("Take {name} away").format(name=tile.name))
        self.setAccessibleName(spoken(tile, self._now(), locale))
        set_tooltip(self, words if tile.at_fault else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the measure of the design."""
        return QSize(self._theme.px(366), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the state can be read."""
        return QSize(self._theme.px(240), self._theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross in its corner."""
        super().resizeEvent(event)
        side, inset = self._theme.px(_CLOSE), self._theme.px(_CLOSE_INSET)
        corner = QRectF(self.width() - side - inset, inset - 1, side, side)
        self.close_button.setGeometry(mirrored(corner, QRectF(self.rect()), self.layoutDirection()).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        tokens = self._theme.tokens
        box(QPainter(self), QRectF(self.rect()), RADIUS_CARD, tokens.surface, tokens.hairline)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self._name, 1)
        self._head.addSpacing(_CLOSE)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        for part in (self.kind, self._own, self._dot, self._size):
            middle.addWidget(part)
        middle.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(7)
        foot.addWidget(self._progress, 1)
        foot.addWidget(self.state_line, 1)
        foot.addSpacing(_END)
        for line in (self._head, middle, foot):
            self._column.addLayout(line)
        self._row.addLayout(self._column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _show_progress(self, tile: Tile) -> None:
        sending = tile.state is TileState.SENDING
        self._progress.setVisible(sending)
        self._progress.setValue(tile.percent or 0)
        self.state_line.setMaximumWidth(self._theme.px(_STATE_WIDTH) if sending else 16_777_215)

    def _choose(self, field: str) -> None:
        self.field_chosen.emit(self._tile.key, field)

    def _remove(self) -> None:
        self.removed.emit(self._tile.key)

    def _ask_own(self) -> None:
        self.kind.hide()
        self._own.edit.clear()
        self._own.set_state(FieldState.NORMAL)
        self._own.show()
        self._own.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_own(self) -> None:
        """Take the name that was typed; one the service could not take stays to be corrected, an empty one goes."""
        if self._own.isHidden():
            return
        name = self._own.edit.text().strip()
        if name and not is_field_name(name):
            self._own.set_state(FieldState.AMBER)
            self.state_line.show_state(Sign("conflict", "warn"), own_name_rule())
            return
        self._own.hide()
        self.kind.show()
        if name:
            self._choose(name)
        self.state_line.show_state(sign_of(self._tile), state_words(self._tile, self._now(), self.locale()))

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(_EDGE), px(_EDGE), px(_EDGE), px(_EDGE) // 2)
        self._row.setSpacing(px(_TO_TEXT))
        self._name.setFixedHeight(px(_NAME_LINE))
        for part in (self._dot, self._size):
            part.setFixedHeight(px(_NAME_LINE))
        self._own.setMaximumWidth(px(130))
        self.setFixedHeight(px(HEIGHT))
        self.update()
