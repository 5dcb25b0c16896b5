"""Asks for the password again over whatever is open, which stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from joptic_desktop.domain.folding import trim
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.sign_in_blame import Blame, blame_of
from joptic_desktop.services.store_offers import StoreState
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.entry import AccountFinder
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.sign_in_words import email_fault, password_fault, sentence_of, state_words
from joptic_desktop.ui.session.start_field import SecretField, StartField
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, link
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer
    from joptic_desktop.services.views import Shop

translate = QCoreApplication.translate
_WIDTH = 480


class AccountTaker(Protocol):
    """The session; raises a `JOpticError` whose sentence can be shown."""

    async def enter(self, account: SignedInAccount, store: StoreOffer, *, stays: bool = True) -> Shop:
        """Keep who signed in, and go on with a store of theirs."""


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """Who worked here, where: two origins, the store's id and name, the e-mail ("" for none), and whether they stay."""

    service: str
    accounts: str
    store_id: str
    shop: str
    email: str
    stays: bool


class SignInDialog(QDialog):
    """``connected`` tells that the account works again; ``token_wanted`` asks for a token instead. Used once.

    It is no modal window: the form under it can be typed in meanwhile, and Escape leaves only the dialog.
    """

    connected = Signal()
    token_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        session: AccountTaker,
        signing: AccountFinder,
        known: KnownAccount,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._signing = signing
        self._known = known
        self.tasks = TaskOwner()
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setWindowTitle(translate("Connect", "Write your password again"))
        self.email = StartField(theme, translate("Connect", "E-mail"), icon="mail")
        self.password = SecretField(theme, translate("Connect", "Password"), icon="lock")
        self.busy = BusySign(theme)
        self.problem = Sentence(theme)
        self.token_link = link(theme, translate("Connect", "Use a token instead"))
        self.cancel = Button(theme, translate("Connect", "Not now"))
        self.agree = Button(theme, translate("Connect", "Sign in"), ButtonKind.PRIMARY)
        self._settle()
        self._work("")
        self.email.set_text(known.email)
        self.email.edited.connect(self._say_whose)
        self.agree.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        self.token_link.clicked.connect(self._want_token)
        (self.password if known.email else self.email).edit.setFocus()

    def submit(self) -> None:
        """Sign in, or say what is missing."""
        if not self.agree.isEnabled():
            return
        email = trim(self.email.text())
        self.problem.say("")
        faults = ((self.password, password_fault(self.password.text())), (self.email, email_fault(email)))
        for field, sentence in faults:
            if sentence:
                field.show_message(sentence, Tone.RED)
                field.edit.setFocus()
        if not any(sentence for _, sentence in faults):
            self._work(translate("Connect", "Signing in…"))
            self.tasks.spawn(self._sign_in(email), "sign in again")

    def done(self, result: int) -> None:
        """Close; what is asked of the service is no longer waited for."""
        self.password.set_text("")
        self.tasks.cancel()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    async def _sign_in(self, email: str) -> None:
        known = self._known
        try:
            account = await self._signing.sign_in(known.service, known.accounts, email, self.password.text())
            store = next((each for each in account.stores if each.id == known.store_id), None)
            if store is None or store.state is not StoreState.READY:
                if shiboken6.isValid(self):  # it goes with the form that it lies over
                    self._refuse(store)
                return
            await self._session.enter(account, store, stays=known.stays)
        except JOpticError as error:
            if shiboken6.isValid(self):
                self._say(error)
            return
        if shiboken6.isValid(self):
            self.connected.emit()
            self.accept()

    def _refuse(self, store: StoreOffer | None) -> None:
        self._work("")
        shop = isolate(self._known.shop)
        if store is None:
            sentence = translate("Connect", "This account has no access to {shop}.").format(shop=shop)
        else:
            sentence = translate("Connect", "{shop}: {state}.").format(shop=shop, state=state_words(store.state))
        self.email.show_message(sentence, Tone.RED)
        self.email.edit.setFocus()

    def _say(self, error: JOpticError) -> None:
        self._work("")
        blame, sentence = blame_of(error), sentence_of(error)
        if blame in {Blame.EMAIL, Blame.UNVERIFIED, Blame.PASSWORD}:
            field = self.password if blame is Blame.PASSWORD else self.email
            field.show_message(sentence, Tone.RED)
            field.edit.selectAll()
            field.edit.setFocus()
        else:
            self.problem.say(sentence, Tone.RED)
            self.agree.setFocus()

    def _say_whose(self, text: str) -> None:
        if trim(text).casefold() != self._known.email.casefold() and self._known.email:
            sentence = translate("Connect", "What {who} saved here is sent only once you confirm it.")
            self.email.show_message(sentence.format(who=isolate(self._known.email)))

    def _want_token(self) -> None:
        self.reject()
        self.token_wanted.emit()

    def _work(self, words: str) -> None:
        self.busy.say(words)
        self.busy.setVisible(bool(words))
        self.problem.setVisible(not words)
        for field in (self.email, self.password):
            field.edit.setReadOnly(bool(words))
        for button in (self.agree, self.token_link):
            button.setEnabled(not words)

    def _settle(self) -> None:
        px, theme = self._theme.px, self._theme
        what = translate("Connect", "The service asks for it. What you are typing stays, and all keeps working.")
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(12))
        body.setSpacing(px(8))
        body.addWidget(PlainLabel(theme, self.windowTitle(), FontRole.DIALOG_TITLE, wrap=True))
        body.addWidget(PlainLabel(theme, what, FontRole.BODY, "muted", wrap=True))
        body.addSpacing(px(4))
        parts: tuple[QWidget, ...] = (self.email, self.password, self.busy, self.problem)
        for part in parts:
            body.addWidget(part)
        foot = Foot(theme, start=16)
        row = foot.row
        row.addWidget(self.token_link)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(Divider(theme))
        column.addWidget(foot)
        self.agree.setDefault(True)
        self.setFixedWidth(px(_WIDTH))
