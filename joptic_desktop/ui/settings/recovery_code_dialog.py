"""The recovery code, shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from joptic_desktop.ui.settings.code_paper import CodePaper

translate = QCoreApplication.translate
_WIDTH = 460


class RecoveryCodeDialog(QDialog):
    """Shows a code in two lines that are easy to write down. A copy leaves the clipboard as any other does."""

    def __init__(self, theme: Theme, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code = code
        self.setWindowTitle(translate("Security", "Your recovery code"))
        self.copy = Button(theme, translate("Security", "Copy"), face=ButtonFace(icon="copy"))
        self.print = Button(theme, translate("Security", "Print…"), face=ButtonFace(icon="printer"))
        self.said = Sentence(theme)
        self.done_button = Button(theme, translate("Security", "It is written down"), ButtonKind.PRIMARY)
        self.lines = [
            PlainLabel(theme, line, FontRole.PAGE_TITLE, centred=True, selectable=True) for line in _lines(code)
        ]
        for label in self.lines:
            label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self.print_now)
        self.done_button.clicked.connect(self.accept)

    def done(self, result: int) -> None:
        """Close; the code is shown no second time."""
        self._code = ""
        for label in self.lines:
            label.setText("")
        super().done(result)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def print_now(self) -> CodePaper:
        """Ask for the printer, and print."""
        from joptic_desktop.ui.settings.code_paper import CodePaper

        paper = CodePaper(_lines(self._code), self)
        paper.told.connect(self.said.say)
        paper.start()
        return paper

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.said.say(translate("Security", "Copied: it leaves the clipboard after half a minute."), Tone.OK)

    def _lay_out(self) -> None:
        px, theme = self._theme.px, self._theme
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(8))
        body.setSpacing(px(8))
        body.addWidget(PlainLabel(theme, self.windowTitle(), FontRole.DIALOG_TITLE, wrap=True))
        what = translate(
            "Security",
            "Write it on paper and keep that away from this computer. It opens the files here, and the locked screen, "
            "also without the line. It is shown this once; a new one ends it.",
        )
        body.addWidget(PlainLabel(theme, what, FontRole.BODY, "muted", wrap=True))
        body.addSpacing(px(12))
        for label in self.lines:
            body.addWidget(label)
        body.addSpacing(px(4))
        body.addWidget(self.said)
        foot = Foot(theme)
        row = foot.row
        for button in (self.copy, self.print, self.done_button):
            button.setAccessibleName(button.words())
            row.addWidget(button)
        row.insertStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(Divider(theme))
        column.addWidget(foot)
        self.setFixedWidth(px(_WIDTH))


def _lines(code: str) -> tuple[str, str]:
    groups = code.split("-")
    half = (len(groups) + 1) // 2
    return "-".join(groups[:half]), "-".join(groups[half:])
