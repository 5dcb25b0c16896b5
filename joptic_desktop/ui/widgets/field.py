"""A labelled input: label above, box, and one line below for what is to be said about it."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL, LABEL_GAP, LABEL_HEIGHT, MESSAGE_HEIGHT
from joptic_desktop.ui.theme.paint import line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.field_frame import BareEdit, FieldFrame, FieldState
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip

_MARK_GAP = 4
_MESSAGE_ICON = 14
_MESSAGE_GAP = 6


class Tone(Enum):
    """How a message under an input is meant; each has its icon, so that colour never speaks alone."""

    HINT = "hint"
    OK = "ok"
    AMBER = "amber"
    RED = "red"


_INKS: dict[Tone, TokenName] = {Tone.HINT: "muted", Tone.OK: "muted", Tone.AMBER: "warn", Tone.RED: "danger"}
_ICON_INKS: dict[Tone, TokenName] = {Tone.OK: "ok", Tone.AMBER: "warn", Tone.RED: "danger"}
_ICONS = {Tone.OK: "sent", Tone.AMBER: "conflict", Tone.RED: "refused"}
_STATES = {Tone.AMBER: FieldState.AMBER, Tone.RED: FieldState.RED}


class MessageLine(QWidget):
    """One line of 16 px that keeps its room while empty, so that nothing below an input jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._tone = Tone.HINT
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """The sentence shown, empty for none."""
        return self._text

    @property
    def tone(self) -> Tone:
        """How it is meant."""
        return self._tone

    def show_message(self, text: str, tone: Tone = Tone.HINT) -> None:
        """Say something, or nothing with an empty text."""
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        set_tooltip(self, text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of one line."""
        return QSize(self._theme.px(80), self._theme.px(MESSAGE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and sentence."""
        del event
        if not self._text:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        room = QRectF(self.rect())
        px = self._theme.px
        if (icon := _ICONS.get(self._tone)) is not None:
            square = mirrored(QRectF(0, 0, px(_MESSAGE_ICON), self.height()), room, self.layoutDirection())
            self._theme.icons.paint(
                painter, square, icon, self._theme.colour(_ICON_INKS[self._tone]), px(_MESSAGE_ICON)
            )
            taken = px(_MESSAGE_ICON) + px(_MESSAGE_GAP)
            room = mirrored(room.adjusted(taken, 0, 0, 0), room, self.layoutDirection())
        strong = self._tone in {Tone.AMBER, Tone.RED}
        painter.setFont(self._theme.font(FontRole.SMALL_STRONG if strong else FontRole.SMALL, self._text))
        painter.setPen(self._theme.colour(_INKS[self._tone]))
        line(painter, room, self._text)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(MESSAGE_HEIGHT))
        self.update()


class LabelledInput(QWidget):
    """The frame of every form input: label with required mark and a hint at its end, the input, the message line."""

    def __init__(
        self, theme: Theme, label: str, content: QWidget, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._required = required
        self._content = content
        self.label = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self._mark = PlainLabel(theme, "*", FontRole.CAPTION, "danger")
        self._mark.setVisible(required)
        self.hint = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        self.message = MessageLine(theme)
        self._head = QHBoxLayout()
        self._head.addWidget(self.label)
        self._head.addWidget(self._mark)
        self._head.addStretch(1)
        self._head.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(content)
        column.addWidget(self.message)
        self.setFocusProxy(content)
        self.set_label(label)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_label(self, label: str) -> None:
        """Name the input, for eyes and for screen readers."""
        self.label.setText(label)
        self.label.setBuddy(self._named())
        spoken = self.tr("%1, required").replace("%1", label) if self._required else label
        self._named().setAccessibleName(spoken)

    def set_hint(self, text: str) -> None:
        """Write something quiet at the end of the label's line, such as an age."""
        self.hint.setText(text)

    def add_action(self, widget: QWidget) -> None:
        """Put a small button at the end of the label's line, in the place of the hint."""
        self.hint.hide()
        self._head.addWidget(widget)

    def show_message(self, text: str, tone: Tone = Tone.HINT) -> None:
        """Say something under the input; screen readers hear it as the input's description."""
        self.message.show_message(text, tone)
        self._named().setAccessibleDescription(text)

    def clear_message(self) -> None:
        """Say nothing under the input."""
        self.show_message("")

    def _named(self) -> QWidget:
        return self._content.focusProxy() or self._content

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setSpacing(px(_MARK_GAP))
        for part in (self.label, self._mark, self.hint):
            part.setContentsMargins(0, 0, 0, px(LABEL_GAP))
            part.setFixedHeight(px(LABEL_HEIGHT) + px(LABEL_GAP))


class Field(LabelledInput):
    """A labelled line of text. ``ltr`` is for phones, e-mails, numbers and ids, in any language.

    ``edited`` carries the text at each change by the person; ``left`` fires when the input loses the focus.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        required: bool = False,
        icon: str | None = None,
        ltr: bool = False,
        height: int = CONTROL,
        role: FontRole = FontRole.BODY,
        parent: QWidget | None = None,
    ) -> None:
        self.edit: QLineEdit = BareEdit(theme, role, ltr=ltr)
        self.frame = FieldFrame(theme, self.edit, icon=icon, height=height)
        super().__init__(theme, label, self.frame, required=required, parent=parent)
        self.edit.textEdited.connect(self.edited)
        self.edit.editingFinished.connect(self.left)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show another value, without telling ``edited``."""
        self.edit.setText(text)
        self.edit.home(False)

    def show_message(self, text: str, tone: Tone = Tone.HINT) -> None:
        """Say something under the box and colour it when that is a doubt or a mistake."""
        super().show_message(text, tone)
        self.frame.set_state(_STATES.get(tone, FieldState.NORMAL))
