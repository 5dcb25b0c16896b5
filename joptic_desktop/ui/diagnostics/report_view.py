"""A long text to be read before it is handed on: plain letters, marked and copied by mouse and keys, never changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import unturned
from joptic_desktop.ui.theme.theme import Theme

_AIR = 20


class ReportView(QPlainTextEdit):
    """Shows a report from the left: it is English, whatever the language of the screens. ``name`` says what it is."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What is shown."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.setPlainText(unturned(text))

    def _restyle(self) -> None:
        tokens, palette = self._theme.tokens, QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, tokens.window)
        palette.setColor(QPalette.ColorRole.Text, tokens.text)
        self.setPalette(palette)
        font = self._theme.font(FontRole.DIGITS_SMALL, None)
        font.setFeature(QFont.Tag("calt"), 0)  # else "x86" is written with a sign of multiplication
        self.setFont(font)
        self.document().setDocumentMargin(self._theme.px(_AIR))
