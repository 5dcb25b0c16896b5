"""The word for what a file is, with a menu to say otherwise."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from joptic_desktop.domain.attachments import KNOWN_FIELDS
from joptic_desktop.ui.attachments.file_words import kind_word, own_name
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line, mirrored
from joptic_desktop.ui.theme.script import unturned
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import plain_tooltip

_HEIGHT = 20
_ARROW = 12
_GAP = 4
_RING = 3


class KindChooser(QAbstractButton):
    """Shows a field name as people call it. `chosen` carries another one, `own_wanted` asks for a name to be typed.

    Once the file is saved the kind is a plain word: `setEnabled(False)`.
    """

    chosen = Signal(str)
    own_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._field = ""
        self._offered: tuple[str, ...] = KNOWN_FIELDS
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        theme.changed.connect(self._restyle)

    @property
    def field(self) -> str:
        """The field name shown."""
        return self._field

    def show_field(self, field: str, in_use: tuple[str, ...] = ()) -> None:
        """Show a field name; names in use elsewhere in the form are offered too."""
        self._field = field
        self._offered = tuple(dict.fromkeys((*KNOWN_FIELDS, *in_use)))
        self.setText(kind_word(field))
        self.setShortcut(QKeySequence())  # an "&" in a name is a letter, and no key
        self.setAccessibleName(self.tr("Kind of file: {kind}").format(kind=kind_word(field)))
        self._restyle()

    def menu(self) -> QMenu:
        """Return a fresh menu of the kinds; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in self._offered:
            word = unturned(kind_word(field))
            action = menu.addAction(word.replace("&", "&&"))
            action.setToolTip(plain_tooltip(word))  # else it is the text, read as markup
            action.setCheckable(True)
            action.setChecked(field == self._field)
            action.setData(field)
        menu.addSeparator()
        menu.addAction(own_name())
        menu.triggered.connect(self._take)
        return menu

    def sizeHint(self) -> QSize:
        """Return the room of word and arrow."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        arrow = self._theme.px(_GAP + _ARROW) if self.isEnabled() else 0
        return QSize(round(words) + arrow + 1, self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the word, the arrow, and the ring of the focus."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRectF(self.rect())
        ink = tokens.accent if self.underMouse() and self.isEnabled() else tokens.text
        painter.setFont(self._font())
        painter.setPen(ink)
        words = line(painter, whole, self.text())
        if self.isEnabled():
            arrow = QRectF(words + self._theme.px(_GAP), 0, self._theme.px(_ARROW), whole.height())
            place = mirrored(arrow, whole, self.layoutDirection())
            self._theme.icons.paint(painter, place, "chevron-down", tokens.muted, self._theme.px(_ARROW))
        if self.hasFocus():
            box(painter, whole, RADIUS_SMALL, None, tokens.accent, FOCUS_WIDTH)

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + _RING)))

    def _take(self, action: QAction) -> None:
        field = action.data()
        if field is None:
            self.own_wanted.emit()
        elif field != self._field:
            self.chosen.emit(field)

    def _font(self) -> QFont:
        return self._theme.font(FontRole.SMALL_STRONG, self.text())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
