"""A question before something that cannot be taken back; asked without blocking the program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import latin_digits
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.dialogs import ask
from joptic_desktop.ui.widgets.field import Field
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.plain_text import PlainLabel, shortened

_WIDTH, _LONGEST_QUESTION = 440, 200


class Confirm(QDialog):
    """``question`` is the title, ``sentence`` what happens, ``word`` the verb on the button.

    With ``typed`` the button works only after that text was typed, as before a large deletion. ``confirmed`` waits for
    the answer; the dialog is used once.
    """

    def __init__(
        self,
        theme: Theme,
        question: str,
        sentence: str,
        word: str,
        *,
        typed: str | None = None,
        kind: ButtonKind = ButtonKind.DANGER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typed = typed
        self.setWindowTitle(question)
        self.setAccessibleDescription(sentence)
        self.agree = Button(theme, word, kind)
        self.cancel = Button(theme, self.tr("Cancel"))
        self.typing: Field | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._body(question, sentence))
        column.addWidget(Divider(theme))
        column.addWidget(self._foot())
        self.setFixedWidth(theme.px(_WIDTH))
        self.agree.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        theme.changed.connect(self.update)

    async def confirmed(self) -> bool:
        """Open the dialog and wait for the answer."""
        return await ask(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def _body(self, question: str, sentence: str) -> QVBoxLayout:
        px = self._theme.px
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(20))
        body.setSpacing(px(8))
        title = shortened(question, _LONGEST_QUESTION)
        body.addWidget(PlainLabel(self._theme, title, FontRole.DIALOG_TITLE, wrap=True))
        body.addWidget(PlainLabel(self._theme, sentence, FontRole.BODY, "muted", wrap=True))
        if self._typed is not None:
            label = self.tr("Type %1 to go on").replace("%1", self._typed)
            self.typing = Field(self._theme, label, ltr=True)
            self.typing.edited.connect(self._compare)
            self.agree.setEnabled(False)
            body.addSpacing(px(4))
            body.addWidget(self.typing)
        return body

    def _foot(self) -> Foot:
        foot = Foot(self._theme)
        foot.row.addStretch(1)
        foot.row.addWidget(self.cancel)
        foot.row.addWidget(self.agree)
        if self._typed is None:
            self.cancel.setDefault(True)
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.agree.setDefault(True)
        return foot

    def _compare(self, text: str) -> None:
        self.agree.setEnabled(self._typed is not None and _plain(text) == _plain(self._typed))


def _plain(text: str) -> str:
    return latin_digits(text).strip().casefold()
