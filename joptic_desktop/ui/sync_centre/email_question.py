"""Asks for the e-mail with which a customer is sent instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.emails import email_fault
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.dialogs import ask
from joptic_desktop.ui.widgets.field import Field

translate = QCoreApplication.translate
_WIDTH = 400


class EmailQuestion(QDialog):
    """One field; its button works once an e-mail address stands in it. Used once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(translate("SyncCentre", "A different e-mail"))
        self.field = Field(theme, translate("SyncCentre", "E-mail"), ltr=True)
        self.send = Button(theme, translate("SyncCentre", "Save and send"), ButtonKind.PRIMARY)
        cancel = Button(theme, translate("SyncCentre", "Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.addWidget(self.field)
        column.addLayout(buttons)
        self.setFixedWidth(theme.px(_WIDTH))
        self.send.setDefault(True)
        self.send.setEnabled(False)
        self.field.edited.connect(self._check)
        self.send.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)

    async def answer(self) -> str:
        """Open the dialog and wait; return the e-mail, "" when the person thought better of it."""
        agreed = await ask(self)
        return self.field.text().strip() if agreed else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def _check(self, text: str) -> None:
        self.send.setEnabled(email_fault(text.strip()) is None)
