"""Text on screens, never read as markup: names and server messages may hold anything."""

import html
import re
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line, start_edge
from joptic_desktop.ui.theme.script import has_arabic, unturned, without_marks
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName

_SHORTEST_ELIDED = 24
_ARABIC_TAIL = 0.17
_LONGEST_TOOLTIP, _MOST_LINES, _ONE_LINE = 600, 12, 120
_LONGEST_TEXT, _MOST_TEXT_LINES, _WIDEST_WORD = 2000, 40, 480
_ENDLESS_WORD = re.compile(r"[^\s/\\-]{40}")


class PlainLabel(QLabel):
    """The only label of the program: plain text, a font role, an ink.

    ``elide`` shortens one line to the room there is and shows the whole in a tooltip; ``wrap`` breaks lines;
    ``selectable`` lets the person mark and copy. Lines start at the side where the layout starts, whatever their
    script; ``centred`` puts them in the middle.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = FontRole.BODY,
        ink: TokenName = "text",
        *,
        elide: bool = False,
        wrap: bool = False,
        selectable: bool = False,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._ink: TokenName = ink
        self._elide = elide
        self._centred = centred
        self._selectable = selectable
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)
        self.setText(text)
        self._align()
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show another text, in the font of its script; nothing in it turns its letters round or outgrows a window."""
        text = unturned(text)
        super().setText(_fitting(text, _LONGEST_TEXT, _MOST_TEXT_LINES) if self.wordWrap() else text)
        self._restyle()

    def set_ink(self, ink: TokenName) -> None:
        """Write in another colour."""
        self._ink = ink
        self._restyle()

    def set_role(self, role: FontRole) -> None:
        """Write in another size or weight."""
        self._role = role
        self._restyle()

    def is_elided(self) -> bool:
        """Return whether the text is shown shortened."""
        room = self.contentsRect().width()
        return self._elide and QFontMetricsF(self.font()).horizontalAdvance(self.text()) > room

    def sizeHint(self) -> QSize:
        """Return the room of the text; an Arabic line needs a little more below, and for balance above."""
        if not self._is_line():
            return super().sizeHint()
        metrics, margins = QFontMetricsF(self.font()), self.contentsMargins()
        width = ceil(metrics.horizontalAdvance(self.text())) + margins.left() + margins.right()
        tails = 2 * ceil(_ARABIC_TAIL * self.font().pixelSize()) if has_arabic(self.text()) else 0
        return QSize(width, ceil(metrics.height()) + tails + margins.top() + margins.bottom())

    def heightForWidth(self, width: int) -> int:
        """Return the height of wrapped text; layouts forget that a label may be narrower than its cell."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: a few letters when the text may be shortened."""
        hint = self.sizeHint() if self._is_line() else super().minimumSizeHint()
        if self._elide or self.wordWrap():
            hint.setWidth(min(hint.width(), self._theme.px(_SHORTEST_ELIDED if self._elide else _WIDEST_WORD)))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, shortened if need be; Qt paints what wraps or can be selected."""
        if not self._is_line():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        line(painter, QRectF(self.contentsRect()), self.text(), self.alignment())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip when it no longer fits."""
        super().resizeEvent(event)
        self._tell_whole()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the alignment with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _is_line(self) -> bool:
        return not self.wordWrap() and not self._selectable

    def _align(self) -> None:
        middle = Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(middle if self._centred else start_edge(self.layoutDirection()))

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._role, self.text() or None))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._ink))
        self.setPalette(palette)
        self.updateGeometry()
        self._tell_whole()

    def _tell_whole(self) -> None:
        if self._elide:
            set_tooltip(self, self.text() if self.is_elided() else "")


def plain_tooltip(text: str) -> str:
    """Return a tooltip that Qt shows letter by letter, no larger than a tooltip should be.

    Qt reads markup into any text that looks like it, and breaks the lines of no other.
    """
    text = _fitting(unturned(text), _LONGEST_TOOLTIP, _MOST_LINES)
    if len(text) <= _ONE_LINE and "<" not in text and "&" not in text:
        return text
    return f"<span>{html.escape(text).replace(chr(10), '<br>')}</span>"


def _fitting(text: str, longest: int, most_lines: int) -> str:
    """Return what of a text there is room for, with places where its endless words may break.

    Labels else let such a word stand in one line, however wide.
    """
    if len(text) <= _ONE_LINE:
        return _ENDLESS_WORD.sub("\\g<0>\u200b", text)
    lines = text.splitlines()
    shown = "\n".join(lines[:most_lines])
    cut = len(lines) > most_lines or len(shown) > longest
    return _ENDLESS_WORD.sub("\\g<0>\u200b", shown[:longest]) + ("…" if cut else "")


def set_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip of plain text; empty text takes it away."""
    if widget.toolTip() != (tooltip := plain_tooltip(text)):
        widget.setToolTip(tooltip)


def shortened(text: str, longest: int) -> str:
    """Return a text that leaves the words around it in sight: cut at so many letters, on one line."""
    line = " ".join(text[: longest + 1].split())
    return line if len(text) <= longest else f"{line[:longest]}…"


def clipboard_text(text: str) -> str:
    """Return text as it belongs on the clipboard: without the marks that keep its order on screen."""
    return without_marks(text)
