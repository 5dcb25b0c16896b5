"""Another store in the same window: those this computer knows, and those the account's service tells of."""

from __future__ import annotations

from typing import Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.store_offers import StoreState
from joptic_desktop.services.stores import StoreChoice
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.sign_in_words import state_words
from joptic_desktop.ui.session.store_rows import StoreLine, StoreRows
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_WIDTH = 480


class StoreTeller(Protocol):
    """Who knows the stores."""

    async def known(self) -> tuple[StoreChoice, ...]:
        """Return the stores that this computer knows."""

    async def told(self) -> tuple[StoreChoice, ...]:
        """Return those and the account's others; raises a `JOpticError`."""


class StoreDialog(QDialog):
    """``chosen`` carries the `StoreChoice` to work in, never the one in use; the dialog is gone then. Used once."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, stores: StoreTeller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stores = stores
        self._choices: tuple[StoreChoice, ...] = ()
        self.tasks = TaskOwner()
        self.setWindowTitle(translate("Stores", "Switch store"))
        self.rows = StoreRows(theme)
        self.told = Sentence(theme)
        self.cancel = Button(theme, translate("Stores", "Cancel"))
        self.agree = Button(theme, translate("Stores", "Switch"), ButtonKind.PRIMARY)
        self._settle()
        self.rows.entered.connect(self._choose)
        self.agree.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self.tasks.spawn(self._fill(), "list the stores")

    def done(self, result: int) -> None:
        """Close; the service's answer is no longer waited for."""
        self.tasks.cancel()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _fill(self) -> None:
        self._show(await self._stores.known())
        self.told.say(translate("Stores", "Asking the service for the others…"))
        try:
            choices = await self._stores.told()
        except JOpticError as error:
            if shiboken6.isValid(self):
                words = translate("Stores", "The service does not tell the others: {reason}")
                self.told.say(words.format(reason=said(error)), Tone.AMBER)
            return
        if shiboken6.isValid(self):
            self.told.say("")
            self._show(choices)

    def _show(self, choices: tuple[StoreChoice, ...]) -> None:
        if not shiboken6.isValid(self):
            return
        before = self._choices[self.rows.chosen].known.place if self.rows.chosen >= 0 else None
        self._choices = choices
        places = [choice.known.place for choice in choices]
        self.rows.show_lines(
            [self._line(choice) for choice in choices], places.index(before) if before in places else -1
        )
        self.agree.setEnabled(self.rows.chosen >= 0)
        self.rows.focus_chosen()
        self.adjustSize()

    def _line(self, choice: StoreChoice) -> StoreLine:
        words, locale = Plurals(), self.locale()
        said = translate("Stores", "In use now") if choice.in_use else state_words(choice.state)
        if choice.waiting:
            said += translate("Stores", " · ") + words.waiting(choice.waiting, locale)
        return StoreLine(choice.name, said, choice.state is StoreState.READY and not choice.in_use)

    def _choose(self) -> None:
        if self.rows.chosen >= 0:
            choice = self._choices[self.rows.chosen]
            self.accept()
            self.chosen.emit(choice)

    def _settle(self) -> None:
        px, theme = self._theme.px, self._theme
        what = translate("Stores", "Half-typed forms are kept as drafts. What waits for a store goes out there alone.")
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(12))
        body.setSpacing(px(8))
        body.addWidget(PlainLabel(theme, self.windowTitle(), FontRole.DIALOG_TITLE, wrap=True))
        body.addWidget(PlainLabel(theme, what, FontRole.BODY, "muted", wrap=True))
        body.addSpacing(px(4))
        body.addWidget(self.rows)
        body.addWidget(self.told)
        foot = Foot(theme)
        row = foot.row
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(Divider(theme))
        column.addWidget(foot)
        self.agree.setEnabled(False)
        self.agree.setDefault(True)
        self.setFixedWidth(px(_WIDTH))
