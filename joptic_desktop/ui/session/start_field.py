"""The inputs of the pages before the counter: 40 pixels high, with sentences that may break into lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import ButtonFace, IconButton
from joptic_desktop.ui.widgets.field import Field, Tone

_HEIGHT = 40
_EYE = 32
_SECRET = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class StartField(Field):
    """A labelled line of text whose sentence is never cut; what is wrong is forgotten at the next change."""

    def __init__(
        self, theme: Theme, label: str, *, icon: str | None = None, ltr: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, label, icon=icon, ltr=ltr, height=_HEIGHT, parent=parent)
        self.sentence = Sentence(theme)
        self.message.hide()
        if (column := self.layout()) is not None:
            column.addWidget(self.sentence)
        self.edited.connect(self.clear_message)

    def show_message(self, text: str, tone: Tone = Tone.HINT) -> None:
        """Say something under the box and colour it when that is a doubt or a mistake."""
        super().show_message(text, tone)
        self.sentence.say(text, tone)


class SecretField(StartField):
    """A line that shows dots; the eye at its end shows what was typed, until it is pressed again."""

    def __init__(self, theme: Theme, label: str, *, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, icon=icon, parent=parent)
        self.edit.setInputMethodHints(_SECRET)
        self.eye = IconButton(theme, "eye", "", height=_EYE)
        self.eye.clicked.connect(self._turn)
        self.frame.add(self.eye)
        self.show_plain(plain=False)

    @property
    def is_plain(self) -> bool:
        """Whether the text is shown."""
        return self.edit.echoMode() is QLineEdit.EchoMode.Normal

    def show_plain(self, *, plain: bool) -> None:
        """Show the text or dots."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
        name = self.tr("Hide what is typed: {label}") if plain else self.tr("Show what is typed: {label}")
        self.eye.set_face(ButtonFace(icon="eye-off" if plain else "eye"))
        self.eye.set_name(name.format(label=self.label.text()))

    def _turn(self) -> None:
        self.show_plain(plain=not self.is_plain)
