"""The buttons: words, an icon before them, a key hint or an arrow after them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind, ButtonState, ink, paint_bevel
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL, CONTROL_SMALL, ICON
from joptic_desktop.ui.theme.paint import line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.plain_text import set_tooltip

_GAP = 8
_ARROW = 12
_PADDING = {28: 10, CONTROL_SMALL: 14, CONTROL: 18}
_BORDERLESS_PADDING = 8
_FAINT = 0.8
_FILLED = frozenset({ButtonKind.PRIMARY, ButtonKind.DANGER})


@dataclass(frozen=True, slots=True)
class ButtonFace:
    """What stands on a button besides its words.

    ``icon`` is an icon's name, ``hint`` a key such as ``Ctrl S``, ``drop_down`` the arrow of a button that opens a
    menu, ``colour`` an ink of its own (``accent`` makes a borderless button a link).
    """

    icon: str | None = None
    hint: str = ""
    drop_down: bool = False
    colour: TokenName | None = None


class Button(QPushButton):
    """A button of one kind and height (pixels at 100 %: 44, 36, 32 or 28). ``text`` may hold a ``&`` mnemonic."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        face: ButtonFace = ButtonFace(),
        height: int = CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._face = face
        self._height = height
        self._ring = False
        self._compact = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def kind(self) -> ButtonKind:
        """How loud the button is."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Make the button louder or quieter."""
        self._kind = kind
        self.update()

    def set_face(self, face: ButtonFace) -> None:
        """Show another icon, hint or ink."""
        self._face = face
        self.updateGeometry()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon alone where there is no room for words; they stay as tooltip and name."""
        if compact == self._compact or self._face.icon is None:
            return
        self._compact = compact
        set_tooltip(self, self.words() if compact else "")
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return the text without its mnemonic mark."""
        return without_mnemonic(self.text())

    def sizeHint(self) -> QSize:
        """Return the room of words, icon, hint and arrow."""
        return QSize(round(self._content_width()) + 2 * self._padding(), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button is never cut."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, but not after a click."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for other room when the text is another."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bevel, then the contents."""
        del event
        painter = QPainter(self)
        paint_bevel(painter, QRectF(self.rect()), self._theme.tokens, self._kind, self._state())
        self._paint_contents(painter)

    def _shown_words(self) -> str:
        return "" if self._compact else self.words()

    def _state(self) -> ButtonState:
        return ButtonState(
            enabled=self.isEnabled(),
            hovered=self.underMouse(),
            pressed=self.isDown() or self.isChecked(),
            focused=self.hasFocus() and self._ring,
        )

    def _ink(self) -> QColor:
        if self._face.colour is not None and self.isEnabled():
            return self._theme.colour(self._face.colour)
        return ink(self._theme.tokens, self._kind, enabled=self.isEnabled())

    def _icon_ink(self) -> QColor:
        quiet = self._kind in {ButtonKind.SECONDARY, ButtonKind.BORDERLESS} and self._face.colour is None
        return self._theme.tokens.muted if quiet and self.isEnabled() else self._ink()

    def _words_font(self) -> QFont:
        role = FontRole.ON_ACCENT if self._kind in _FILLED else FontRole.STRONG
        return self._theme.font(role, self.words() or None)

    def _hint_font(self) -> QFont:
        return self._theme.font(FontRole.KEY_HINT, self._face.hint)

    def _padding(self) -> int:
        if not self._shown_words():
            return self._theme.px((self._height - ICON) / 2)
        if self._kind is ButtonKind.BORDERLESS:
            return self._theme.px(_BORDERLESS_PADDING)
        return self._theme.px(_PADDING.get(self._height, _PADDING[CONTROL]))

    def _parts(self) -> list[tuple[str, float]]:
        """Return what stands in the row and how wide it is, in reading order."""
        words, face = self._shown_words(), self._face
        parts = []
        if face.icon is not None:
            parts.append(("icon", float(self._theme.px(ICON))))
        if words:
            parts.append(("words", QFontMetricsF(self._words_font()).horizontalAdvance(words) + 1))
        if face.hint:
            parts.append(("hint", QFontMetricsF(self._hint_font()).horizontalAdvance(face.hint) + 1))
        if face.drop_down:
            parts.append(("arrow", float(self._theme.px(_ARROW))))
        return parts

    def _content_width(self) -> float:
        parts = self._parts()
        return sum(width for _, width in parts) + self._theme.px(_GAP) * (len(parts) - 1)

    def _paint_contents(self, painter: QPainter) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (self.width() - self._content_width()) / 2
        for part, width in self._parts():
            left = self.width() - x - width if from_right else x
            self._paint_part(painter, part, QRectF(left, 0, width, self.height()))
            x += width + self._theme.px(_GAP)

    def _paint_part(self, painter: QPainter, part: str, rect: QRectF) -> None:
        icons = self._theme.icons
        if part == "icon":
            icons.paint(painter, rect, self._face.icon or "", self._icon_ink(), self._theme.px(ICON))
        elif part == "arrow":
            icons.paint(painter, rect, "chevron-down", self._icon_ink(), self._theme.px(_ARROW))
        else:
            hint = part == "hint"
            painter.setFont(self._hint_font() if hint else self._words_font())
            painter.setPen(self._ink())
            painter.setOpacity(_FAINT if hint else 1.0)
            line(painter, rect, self._face.hint if hint else self.words())
            painter.setOpacity(1.0)

    def _restyle(self) -> None:
        self.setFont(self._words_font())
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A square button with an icon alone; ``name`` is what it does, for screen readers and the tooltip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        kind: ButtonKind = ButtonKind.BORDERLESS,
        *,
        colour: TokenName | None = None,
        height: int = CONTROL_SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", kind, face=ButtonFace(icon=icon, colour=colour), height=height, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        set_tooltip(self, name)


def link(
    theme: Theme, text: str, *, icon: str | None = None, height: int = CONTROL_SMALL, parent: QWidget | None = None
) -> Button:
    """Return a borderless button in the accent colour."""
    face = ButtonFace(icon=icon, colour="accent")
    return Button(theme, text, ButtonKind.BORDERLESS, face=face, height=height, parent=parent)


def without_mnemonic(text: str) -> str:
    """Return the text as it is read: ``&Save`` is Save, ``R && L`` is R & L."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
