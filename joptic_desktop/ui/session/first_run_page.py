"""The first page of a computer, or after signing out: sign in, or try the program with sample customers."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from itertools import pairwise
from typing import Any

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.store_offers import StoreOffer, StoreRole
from joptic_desktop.services.views import ConnectionProof
from joptic_desktop.ui.language.language import Language, LanguageChoice, own_name
from joptic_desktop.ui.language.spoken import said, spoken
from joptic_desktop.ui.session.begun_page import BegunPage
from joptic_desktop.ui.session.centred_column import CentredColumn
from joptic_desktop.ui.session.connect_form import ConnectForm
from joptic_desktop.ui.session.connection_input import ConnectionField, ConnectionInput
from joptic_desktop.ui.session.connection_words import ConnectionProblem, problem_of
from joptic_desktop.ui.session.entry import AccountFinder, Credentials, Entry, ShopFinder
from joptic_desktop.ui.session.language_menu import LanguageMenu
from joptic_desktop.ui.session.look_choice import LookChoice
from joptic_desktop.ui.session.proof_view import ProofView
from joptic_desktop.ui.session.sign_in_form import SignInForm
from joptic_desktop.ui.session.start_panel import StartPanel
from joptic_desktop.ui.session.store_view import StoreView
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_PANEL, _LEAST_PANEL = 480, 280
_FORM, _BESIDE = 400, 24
_LEAST_SIZE = QSize(640, 480)
_SIGN_IN, _SHOP = 1, 2

Work = Callable[[], Coroutine[Any, Any, None]]


class FirstRunPage(QWidget):
    """Signs in or connects through what is attached, which may be after the page is painted.

    What was found is shown before it is kept; then `connected` carries the `Shop`. `sample_wanted` asks for the sample
    customers. After either the page is busy until it is taken away, or until `show_problem`. `look_chosen` carries the
    `SchemeChoice` to be kept, `language_chosen` a `LanguageChoice`: in another language the page is made anew and
    takes over from this one. `signing` takes passwords, `form` tokens.
    """

    connected = Signal(object)
    sample_wanted = Signal()
    look_chosen = Signal(object)
    language_chosen = Signal(object)

    def __init__(
        self,
        session: ShopFinder | None,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        accounts: AccountFinder | None = None,
        version: str = "",
        tasks: TaskOwner | None = None,
        language: Language | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: Entry | None = None
        self._leaves_on_escape = False
        self.tasks = tasks or TaskOwner()
        self.look = LookChoice(theme)
        self._spoken = language.spoken if language else LanguageChoice.ENGLISH
        self.language = LanguageMenu(theme, language)
        self._proof: ConnectionProof | None = None
        self.panel = StartPanel(theme, self._steps())
        self.signing = SignInForm(theme, self.tasks)
        self.form = ConnectForm(theme)
        self.stores = StoreView(theme)
        self.proof = ProofView(theme)
        self._parts = (self.signing, self.form, self.stores, self.proof)
        self._before_proof: QWidget = self.signing
        self._version = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self._version.setText(self.tr("Version {version}").format(version=version) if version else "")
        self._build()
        self._connect_signals()
        self._show_part(self.signing)
        if session is not None:
            self.attach(session, accounts)

    def attach(self, session: ShopFinder, accounts: AccountFinder | None = None) -> None:
        """Take who is asked; until then only the sample customers can be asked for."""
        self._entry = Entry(session, accounts)
        self.form.set_ready(ready=True)
        self.signing.set_ready(ready=self._entry.can_sign_in)

    def prefill(self, service: str, store_id: str) -> None:
        """Put a known address and store into the form that takes a token."""
        self.form.fields[ConnectionField.SERVICE].set_text(service)
        self.form.fields[ConnectionField.STORE].set_text(store_id)

    def prefill_account(self, service: str, accounts: str, email: str) -> None:
        """Put known addresses and an e-mail into the form that signs in; Escape closes the page from now on."""
        self.signing.card.show_addresses(service, accounts)
        self.signing.email.set_text(email)
        self._leaves_on_escape = True

    @property
    def begun(self) -> BegunPage:
        """What stands on the page, for one of another language."""
        shown = next((number for number, part in enumerate(self._parts) if not part.isHidden()), 0)
        return BegunPage(
            self._entry,
            self._leaves_on_escape,
            tuple(edit.text() for edit in self.findChildren(QLineEdit)),
            self.signing.stay.stays,
            self.signing.card.way.way,
            self.signing.card.fields.isVisible(),
            self.signing.card.own_accounts,
            shown,
            self._parts.index(self._before_proof),
            self._proof if self._parts[shown] is self.proof else None,
            bool(self._parts[shown].busy.words),
        )

    def take_over(self, begun: BegunPage) -> None:
        """Go on where the page of another language stood, with what is typed there."""
        self._entry, self._leaves_on_escape = begun.entry, begun.leaves_on_escape
        self.form.set_ready(ready=self._entry is not None)
        self.signing.set_ready(ready=self._entry is not None and self._entry.can_sign_in)
        for edit, text in zip(self.findChildren(QLineEdit), begun.texts, strict=True):
            edit.setText(text)
        self.signing.stay.box.setChecked(begun.stays)
        card = self.signing.card
        card.show_addresses(card.service.text(), card.accounts.text())
        card.own_accounts = begun.own_accounts
        card.way.show_way(begun.way)
        if begun.unfolded:
            card.unfold()
        if self._entry is not None and self._entry.account is not None:
            self.stores.show_account(self._entry.account)
        self._show_part(self._parts[begun.shown])
        if begun.proof is not None:
            self._show_proof(begun.proof)
            self._before_proof = self._parts[begun.before_proof]
        if begun.busy:
            self._say_busy()

    def show_manual(self) -> None:
        """Ask for a store id and a token."""
        self._show_part(self.form)
        self.form.focus_first_empty()

    def show_problem(self, sentence: str) -> None:
        """Say why neither the shop nor the sample customers could be shown, and let the person go on."""
        part = next((each for each in self._parts if not each.isHidden()), self.signing)
        part.set_busy("")
        if part is self.proof:
            self.panel.steps.set_current(_SHOP)
        if isinstance(part, ConnectForm):
            part.show_problem(ConnectionProblem(None, sentence))
        else:
            part.show_problem(sentence)

    def minimumSizeHint(self) -> QSize:
        """Return a small size: what does not fit scrolls."""
        return _LEAST_SIZE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panel give way to the form, and go when nothing of it could be read."""
        super().resizeEvent(event)
        self._fit_panel()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field that is empty."""
        super().showEvent(event)
        if not event.spontaneous():
            (self.form if self.signing.isHidden() else self.signing).focus_first_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close after signing out, unless a password stands there."""
        if event.key() == Qt.Key.Key_Escape and self._leaves_on_escape and not self.signing.password.text():
            self.close()
        else:
            super().keyPressEvent(event)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Language and look"), self._look_words()),
            (self.tr("Sign in"), self.tr("Your JOptic account")),
            (self.tr("Your shop"), self.tr("Check it, open it")),
        )

    def _look_words(self) -> str:
        words = self.tr("{language}, {look}")
        return words.format(language=own_name(self._spoken), look=self.look.text().casefold())

    def _fit_panel(self) -> None:
        px = self._theme.px
        width = min(px(_PANEL), self.width() - px(_FORM) - 2 * px(_BESIDE))
        self.panel.setVisible(width >= px(_LEAST_PANEL))
        self.panel.setFixedWidth(max(1, width))

    def _build(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            inner.addWidget(part)
        side = Ground(self._theme)
        self._head = QHBoxLayout()
        self._head.addStretch(1)
        self._head.addWidget(self.language)
        self._head.addWidget(self.look)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._version)
        self._foot.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        middle = CentredColumn(self._theme, content, width=_FORM, colour="surface", above=2, below=3)
        self.signing.card.unfolded.connect(middle.show_unfolded)
        column.addWidget(middle, 1)
        column.addLayout(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(side, 1)
        self._restyle()
        inputs = (*self.signing.inputs, *self.form.inputs, *self.stores.inputs, *self.proof.inputs)
        for before, after in pairwise((*inputs, self.language, self.look)):
            QWidget.setTabOrder(before, after)

    def _connect_signals(self) -> None:
        self.signing.submitted.connect(self._sign_in)
        self.signing.token_wanted.connect(self.show_manual)
        self.signing.sample_wanted.connect(self._want_sample)
        self.form.submitted.connect(self._test)
        self.form.password_wanted.connect(self._back_to_signing)
        self.form.sample_wanted.connect(self._want_sample)
        self.stores.chosen.connect(self._choose)
        self.stores.back_wanted.connect(self._back_to_signing)
        self.proof.opened.connect(self._open)
        self.proof.change_wanted.connect(self._change)
        self.look.chosen.connect(self._say_look)
        self.look.chosen.connect(self.look_chosen)
        self.language.chosen.connect(self.language_chosen)
        self._theme.changed.connect(self._say_look)
        self._theme.changed.connect(self._restyle)

    def _sign_in(self) -> None:
        if self._entry is not None:
            self.signing.set_busy(self.tr("Signing in…"))
            self._run(partial(self._signed_in, self._entry), self._fail_signing, "sign in")

    def _choose(self, store: StoreOffer) -> None:
        if self._entry is not None:
            self.stores.set_busy(self.tr("Asking the service…"))
            self._run(partial(self._prove, self._entry, store), self._fail_here, "test the store")

    def _test(self, typed: ConnectionInput) -> None:
        if self._entry is not None:
            self.form.set_busy(self.tr("Asking the service…"))
            self._run(partial(self._test_token, self._entry, typed), self._fail_token, "test the connection")

    def _open(self, name: str) -> None:
        if self._entry is not None:
            self._say_busy()
            self._run(partial(self._keep, self._entry, name), self._fail_here, "keep the connection")

    async def _signed_in(self, entry: Entry) -> None:
        form = self.signing
        faults = await entry.take_way(form.card.way.way)
        if form.card.show_way_faults(spoken(faults.proxy), spoken(faults.extra_ca)):
            form.set_busy("")
            return
        account = await entry.sign_in(Credentials(*form.card.addresses, form.typed_email, form.password.text()))
        if not shiboken6.isValid(self):
            return
        if not account.stores:
            form.set_busy("")
            form.email.show_message(self.tr("This account has no store."), Tone.RED)
            form.email.edit.setFocus()
        elif len(account.stores) == len(account.ready) == 1:
            await self._prove(entry, account.stores[0])
        else:
            form.set_busy("")
            self._show_part(self.stores)
            self.stores.show_account(account)

    async def _prove(self, entry: Entry, store: StoreOffer) -> None:
        proof = await entry.test_store(store)
        if shiboken6.isValid(self):
            self._show_proof(proof)

    async def _test_token(self, entry: Entry, typed: ConnectionInput) -> None:
        proof = await entry.test_token(typed)
        if shiboken6.isValid(self):
            self._show_proof(proof)

    async def _keep(self, entry: Entry, name: str) -> None:
        shop = await entry.keep(name, stays=self.signing.stay.stays)
        if shiboken6.isValid(self):
            self.panel.steps.set_current(_SHOP + 1)
            self.connected.emit(shop)

    def _run(self, work: Work, fail: Callable[[JOpticError], None], name: str) -> None:
        self.language.wait()  # it answers to this page
        self.tasks.spawn(self._guarded(work, fail), name)

    async def _guarded(self, work: Work, fail: Callable[[JOpticError], None]) -> None:
        try:
            await work()
        except JOpticError as error:
            if shiboken6.isValid(self):
                fail(error)
        except Exception:
            if shiboken6.isValid(self):
                self.show_problem(self.tr("The program made a mistake. Try again."))
            raise
        finally:
            if shiboken6.isValid(self):
                self.language.go_on()

    def _fail_signing(self, error: JOpticError) -> None:
        self.signing.set_busy("")
        self.signing.show_error(error)

    def _fail_token(self, error: JOpticError) -> None:
        self.form.set_busy("")
        self.form.show_problem(problem_of(error))

    def _fail_here(self, error: JOpticError) -> None:
        self.show_problem(said(error))

    def _show_proof(self, proof: ConnectionProof) -> None:
        self._proof = proof
        self._before_proof = next((part for part in self._parts if not part.isHidden()), self.signing)
        for part in (self.signing, self.form, self.stores):
            part.set_busy("")
        self._show_part(self.proof)
        self.panel.steps.set_current(_SHOP)
        account = self._entry.account if self._entry else None
        store = self._entry.store if self._entry else None
        who, name = account.email if account else "", (store.name or store.id) if store else ""
        self.proof.show_proof(proof, who, name, store.role if store else StoreRole.UNTOLD)

    def _change(self) -> None:
        self._show_part(self._before_proof)
        if self._before_proof is self.stores:
            self.stores.rows.focus_chosen()
        elif self._before_proof is self.form:
            self.form.fields[ConnectionField.SERVICE].edit.setFocus()
        else:
            self.signing.email.edit.setFocus()

    def _back_to_signing(self) -> None:
        self._show_part(self.signing)
        self.signing.focus_first_empty()

    def _show_part(self, shown: QWidget) -> None:
        for part in self._parts:
            part.setVisible(part is shown)
        self.panel.steps.set_current(_SIGN_IN)

    def _want_sample(self) -> None:
        (self.form if self.signing.isHidden() else self.signing).clear_messages()
        self._say_busy()
        self.sample_wanted.emit()

    def _say_busy(self) -> None:
        if not self.proof.isHidden():
            self.proof.set_busy(self.tr("Opening the shop…"))
        else:
            form = self.form if self.signing.isHidden() else self.signing
            form.set_busy(self.tr("Starting a service on this computer…"))

    def _say_look(self) -> None:
        self.panel.steps.set_second(0, self._look_words())

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(24), px(24), px(24), 0)
        self._foot.setContentsMargins(px(32), 0, px(32), px(20))
        self._fit_panel()
