"""Asks for secrets and does something with them; what goes wrong is said in place."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.start_field import SecretField
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_WIDTH = 460
Act = Callable[[Sequence[str]], Awaitable[None]]


class SecretDialog(QDialog):
    """One field a label. `act` is awaited with what stands in them; it may raise a `JOpticError`. Used once.

    Accepted means that it was done.
    """

    def __init__(
        self, theme: Theme, title: str, sentence: str, labels: Sequence[str], word: str, act: Act, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._act = act
        self.tasks = TaskOwner()
        self.setWindowTitle(title)
        self.fields = tuple(SecretField(theme, label, icon="lock") for label in labels)
        self.problem = Sentence(theme)
        self.busy = BusySign(theme)
        self.cancel = Button(theme, translate("Security", "Cancel"))
        self.agree = Button(theme, word, ButtonKind.PRIMARY)
        self._lay_out(title, sentence)
        self.agree.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        self.agree.setDefault(True)
        (self.fields[0] if self.fields else self.agree).setFocus()

    def submit(self) -> None:
        """Do it with what is typed."""
        if self.agree.isEnabled():
            self._set_busy(busy=True)
            self.tasks.spawn(self._do(), "change the ways in")

    def done(self, result: int) -> None:
        """Close; nothing that was typed stays."""
        for each in self.fields:
            each.set_text("")
        self.tasks.cancel()
        super().done(result)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _do(self) -> None:
        try:
            await self._act([each.text() for each in self.fields])
        except JOpticError as error:
            self._refuse(said(error))
        except Exception:
            self._refuse(translate("Security", "Not done: try again."))
            raise
        else:
            if shiboken6.isValid(self):
                self.accept()

    def _refuse(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self._set_busy(busy=False)
            self.problem.say(sentence, Tone.RED)
            if self.fields:
                self.fields[0].edit.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.say(translate("Security", "One moment…") if busy else "")
        self.agree.setEnabled(not busy)
        for each in self.fields:
            each.edit.setReadOnly(busy)
        if busy:
            self.problem.say("")

    def _lay_out(self, title: str, sentence: str) -> None:
        px, theme = self._theme.px, self._theme
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(4))
        body.setSpacing(px(4))
        body.addWidget(PlainLabel(theme, title, FontRole.DIALOG_TITLE, wrap=True))
        body.addWidget(PlainLabel(theme, sentence, FontRole.BODY, "muted", wrap=True))
        body.addSpacing(px(8))
        for part in (*self.fields, self.problem):
            body.addWidget(part)
        foot = Foot(theme)
        row = foot.row
        row.addWidget(self.busy)
        row.addStretch(1)
        for button in (self.cancel, self.agree):
            button.setAccessibleName(button.words())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(Divider(theme))
        column.addWidget(foot)
        self.setFixedWidth(px(_WIDTH))
