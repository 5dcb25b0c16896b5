"""Paints the lines of the sidebar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from joptic_desktop.ui.counter.customer_table_model import Index
from joptic_desktop.ui.counter.sidebar_model import Entry, SidebarModel
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, ICON, RADIUS
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.theme import Theme

_ITEM, _CAPTION = 30, 36
_BEFORE, _AFTER = 8, 7
_ICON_LEFT, _TEXT_LEFT, _COUNT_RIGHT = 20, 46, 19
_CAPTION_TOP, _CAPTION_TEXT = 14, 16
_COUNT_GAP = 8
_HOVERED = QStyle.StateFlag.State_MouseOver
_FOCUSED = QStyle.StateFlag.State_HasFocus
_KEYS = QStyle.StateFlag.State_KeyboardFocusChange
_AT_END = Qt.AlignmentFlag.AlignRight


class SidebarDelegate(QStyledItemDelegate):
    """Captions 36 px high, filters 30: icon, text and a count that ends on one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a caption or of a filter."""
        entry = index.data(SidebarModel.ENTRY)
        caption = isinstance(entry, Entry) and entry.is_caption
        return QSize(option.rect.width(), self._theme.px(_CAPTION if caption else _ITEM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        entry = index.data(SidebarModel.ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        if entry.is_caption:
            self._caption(painter, QRectF(option.rect), entry)
        else:
            self._item(painter, option, entry, chosen=bool(index.data(SidebarModel.CHOSEN)))
        painter.restore()

    def _caption(self, painter: QPainter, rect: QRectF, entry: Entry) -> None:
        px = self._theme.px
        text = QRectF(rect.left(), rect.top() + px(_CAPTION_TOP), rect.width(), px(_CAPTION_TEXT))
        painter.setFont(self._theme.font(FontRole.CAPTION, entry.text))
        painter.setPen(self._theme.tokens.muted)
        words = text.adjusted(px(_ICON_LEFT), 0, -px(_COUNT_RIGHT), 0)
        line(painter, mirrored(words, rect, painter.layoutDirection()), entry.text)

    def _item(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, *, chosen: bool) -> None:
        px, tokens, direction = self._theme.px, self._theme.tokens, option.direction
        rect = QRectF(option.rect)
        self._ground(painter, option, rect, chosen=chosen)
        alarm = tokens.colour(entry.tone) if entry.tone else None
        icon = mirrored(QRectF(rect.left() + px(_ICON_LEFT), rect.top(), px(ICON), rect.height()), rect, direction)
        ink = alarm or (tokens.accent if chosen else tokens.muted)
        self._theme.icons.paint(painter, icon, entry.icon, ink, px(ICON))
        end = mirrored(rect.adjusted(0, 0, -px(_COUNT_RIGHT), 0), rect, direction)
        painter.setFont(self._theme.font(FontRole.HEADLINE if alarm else FontRole.DIGITS_SMALL))
        painter.setPen(alarm or tokens.muted)
        taken = line(painter, end, entry.count, _AT_END)
        painter.setFont(self._theme.font(FontRole.HEADLINE if chosen else FontRole.BODY, entry.text))
        painter.setPen(tokens.text)
        words = rect.adjusted(px(_TEXT_LEFT), 0, -px(_COUNT_RIGHT) - taken - px(_COUNT_GAP), 0)
        line(painter, mirrored(words, rect, direction), entry.text)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, *, chosen: bool) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        inner = mirrored(rect.adjusted(px(_BEFORE), 0, -px(_AFTER), 0), rect, option.direction)
        focused = option.state & _FOCUSED and option.state & _KEYS
        hovered = option.state & _HOVERED
        fill = tokens.nav_selected if chosen else tokens.hover if hovered else None
        if fill is not None or focused:
            box(painter, inner, RADIUS, fill, tokens.accent if focused else None, FOCUS_WIDTH)
