"""Connects the shop in use with another token: of another person, or a new one of the same."""

from __future__ import annotations

from typing import Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import ConnectionProof, Shop
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.connection_input import ConnectionField, ConnectionInput
from joptic_desktop.ui.session.connection_words import problem_of
from joptic_desktop.ui.session.start_field import SecretField
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_WIDTH = 480


class TokenTaker(Protocol):
    """What the dialog asks of the session; `test` and `connect` raise a `JOpticError` whose sentence can be shown."""

    async def test(self, service: str, store_id: str, token: str) -> ConnectionProof:
        """Ask the store for one row and tell what proves that it works."""

    async def may_be_renewed(self, token: str) -> bool:
        """Tell whether only a person knows that this token is of the same one as the token before."""

    async def connect(
        self, service: str, store_id: str, token: str, store_name: str = "", *, renewed: bool = False
    ) -> Shop:
        """Keep the token, and work with it from now on."""


class TokenDialog(QDialog):
    """Tests the token that is pasted and keeps it; ``connected`` tells that, and the dialog is gone. Used once."""

    connected = Signal()

    def __init__(self, theme: Theme, session: TokenTaker, shop: Shop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._shop = shop
        self.tasks = TaskOwner()
        self.setWindowTitle(translate("Connect", "Connect with another token"))
        self.token = SecretField(theme, translate("Connect", "Token"), icon="key")
        self.busy = BusySign(theme)
        self.cancel = Button(theme, translate("Connect", "Cancel"))
        self.agree = Button(theme, translate("Connect", "Connect"), ButtonKind.PRIMARY)
        self.other = Button(theme, translate("Connect", "Somebody else"))
        self.same = Button(theme, translate("Connect", "The same person"))
        self._settle()
        self._ask_who(asking=False)
        self.agree.clicked.connect(self.submit)
        self.other.clicked.connect(self._as_somebody_else)
        self.same.clicked.connect(self._as_the_same)
        self.cancel.clicked.connect(self.reject)
        self.token.edit.setFocus()

    def submit(self) -> None:
        """Test what is pasted, or say what is wrong with it."""
        typed = self._typed()
        fault = typed.faults().get(ConnectionField.TOKEN)
        if fault:
            self._say(fault)
        elif self.agree.isEnabled():
            self._work(translate("Connect", "Asking the service…"))
            self.tasks.spawn(self._connect(typed, None), "connect with another token")

    def done(self, result: int) -> None:
        """Close; what is asked of the service is no longer waited for."""
        self.token.set_text("")
        self.tasks.cancel()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _connect(self, typed: ConnectionInput, renewed: bool | None) -> None:  # noqa: FBT001  - None: not asked yet
        try:
            if renewed is None:
                await self._session.test(typed.service, typed.store_id, typed.token)
                if await self._session.may_be_renewed(typed.token):
                    self._ask_who(asking=True)
                    return
            await self._session.connect(typed.service, typed.store_id, typed.token, renewed=bool(renewed))
        except JOpticError as error:
            if shiboken6.isValid(self):
                self._say(problem_of(error).sentence)
            return
        if shiboken6.isValid(self):
            self.connected.emit()
            self.accept()

    def _as_the_same(self) -> None:
        self._keep(renewed=True)

    def _as_somebody_else(self) -> None:
        self._keep(renewed=False)

    def _keep(self, *, renewed: bool) -> None:
        self._work(translate("Connect", "Connecting…"))
        self.tasks.spawn(self._connect(self._typed(), renewed), "connect with another token")

    def _typed(self) -> ConnectionInput:
        return ConnectionInput.typed(self._shop.origin, self._shop.store_id, self.token.text())

    def _say(self, sentence: str) -> None:
        self._ask_who(asking=False)
        self._work("")
        self.token.show_message(sentence, Tone.RED)
        self.token.edit.setFocus()

    def _work(self, words: str) -> None:
        self.busy.say(words)
        self.token.edit.setReadOnly(bool(words))
        for button in (self.agree, self.same, self.other):
            button.setEnabled(not words)

    def _ask_who(self, *, asking: bool) -> None:
        self._work("")
        self.token.edit.setReadOnly(asking)
        self.agree.setHidden(asking)
        for button in (self.other, self.same):
            button.setVisible(asking)
        if asking:
            question = translate("Connect", "This token names nobody. Is it the same person's as before?")
            self.token.show_message(question)
            self.other.setFocus()  # the answer that sends nothing unseen

    def _settle(self) -> None:
        px, theme = self._theme.px, self._theme
        name = isolate(self._shop.name or self._shop.store_id)
        what = translate(
            "Connect", "{shop} stays. What another account saved on this computer is sent only once you confirm it."
        ).format(shop=name)
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(12))
        body.setSpacing(px(8))
        body.addWidget(PlainLabel(theme, self.windowTitle(), FontRole.DIALOG_TITLE, wrap=True))
        body.addWidget(PlainLabel(theme, what, FontRole.BODY, "muted", wrap=True))
        body.addSpacing(px(4))
        body.addWidget(self.token)
        body.addWidget(self.busy)
        foot = Foot(theme)
        row = foot.row
        row.addStretch(1)
        for button in (self.cancel, self.other, self.same, self.agree):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(Divider(theme))
        column.addWidget(foot)
        self.agree.setDefault(True)
        self.setFixedWidth(px(_WIDTH))
