"""The files of a customer that this computer sent, and the place to drop another."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from joptic_desktop.services.views import FileView
from joptic_desktop.ui.attachments.file_words import service_note
from joptic_desktop.ui.counter.file_row import FileRow
from joptic_desktop.ui.counter.section_head import SectionHead
from joptic_desktop.ui.counter.space import Space
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, ICON, RADIUS
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_STRIP = 40
_GAP = 8


class AttachmentList(QWidget):
    """Head, a row a file, the strip that takes another one, and why there may be more than are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[FileView, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.strip = DropStrip(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHead(theme, self.tr("Attachments"), self.tr("sent from this computer")))
        column.addWidget(Space(theme, 8))
        column.addLayout(self._rows)
        column.addWidget(Space(theme, 8))
        column.addWidget(self.strip)
        self._under_strip = Space(theme, 8)
        column.addWidget(self._under_strip)
        column.addWidget(PlainLabel(theme, service_note(), FontRole.SMALL, "muted", wrap=True))

    def allow_more(self, *, allowed: bool) -> None:
        """Offer to take another file, or not."""
        self.strip.setVisible(allowed)
        self._under_strip.setVisible(allowed)

    def show_files(self, files: Sequence[FileView], now: datetime) -> None:
        """Show other files, or what became of them."""
        if tuple(files) == self._shown:
            return
        self._shown = tuple(files)
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for file in files:
            self._rows.addWidget(FileRow(self._theme, file, now))


class DropStrip(QAbstractButton):
    """A dashed strip: a button for the hand, a target for the mouse (``set_target`` lights it up)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target = False
        self.setText(self.tr("Drop a file here, or paste a scan with Ctrl+V"))
        self.setAccessibleName(self.tr("Add a file"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_target(self, *, on: bool) -> None:
        """Light up while files hang over the record, or not."""
        self._target = on
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the strip."""
        return QSize(self._theme.px(240), self._theme.px(_STRIP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dashes, arrow and words."""
        del event
        tokens, px, whole = self._theme.tokens, self._theme.px, QRectF(self.rect())
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.hasFocus() or self._target:
            fill = tokens.accent_tint if self._target else None
            box(painter, whole, RADIUS, fill, tokens.accent, FOCUS_WIDTH)
        else:
            fill = tokens.hover if self.underMouse() and self.isEnabled() else None
            box(painter, whole, RADIUS, fill, tokens.control, 1.0, Qt.PenStyle.DashLine)
        text = self.tr("Drop to attach") if self._target else self.text()
        font = self._theme.font(FontRole.SMALL, text)
        words = QFontMetricsF(font).horizontalAdvance(text) + 1
        taken = px(ICON) + px(_GAP)
        left = (whole.width() - taken - words) / 2
        ink = tokens.muted if self.isEnabled() else tokens.disabled
        icon = mirrored(QRectF(left, 0, px(ICON), whole.height()), whole, self.layoutDirection())
        self._theme.icons.paint(painter, icon, "upload", ink, px(ICON))
        painter.setFont(font)
        painter.setPen(ink)
        line(painter, mirrored(QRectF(left + taken, 0, words, whole.height()), whole, self.layoutDirection()), text)
