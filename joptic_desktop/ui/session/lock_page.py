"""The locked screen: nothing of a customer, and the ways back in."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from joptic_desktop.services.lock import LockView, UnlockWay
from joptic_desktop.ui.session.secret_page import SecretPage
from joptic_desktop.ui.session.start_field import SecretField, StartField
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import link
from joptic_desktop.ui.widgets.field import Tone

translate = QCoreApplication.translate
_SECOND_MS = 1000


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a person gave to open the screen; `email` is for signing in alone."""

    way: UnlockWay
    secret: str = field(repr=False)
    email: str = ""


class LockPage(SecretPage):
    """Asks for the PIN while it works, else for what opens the files, or for signing in.

    `given` carries an `Attempt`; the page is busy until `show_problem`, or until it is taken away. `signs_in` says
    whether there is an account to sign in with. Who leaves leaves the screen locked.
    """

    given = Signal(object)

    def __init__(self, theme: Theme, view: LockView, *, signs_in: bool = True, parent: QWidget | None = None) -> None:
        words = {"button": translate("Lock", "Unlock"), "quit_words": translate("Lock", "Quit")}
        super().__init__(theme, **words, parent=parent)
        self._view = view
        self._signs_in = signs_in
        self._left = 0
        self.way = UnlockWay.PIN
        self.email = StartField(theme, translate("Lock", "E-mail"), icon="mail")
        self.secret = SecretField(theme, translate("Lock", "PIN"), icon="lock")
        offers = {
            UnlockWay.PIN: translate("Lock", "Use the PIN"),
            UnlockWay.TYPED: self._typed_offer(),
            UnlockWay.SIGN_IN: translate("Lock", "Sign in"),
        }
        self.links = {way: link(theme, word) for way, word in offers.items()}
        self._title.setText(translate("Lock", "Locked"))
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self._fill((self.email, self.secret), tuple(self.links.values()))
        for way, button in self.links.items():
            button.clicked.connect(partial(self.choose, way))
        self.choose(self._first_way())

    def choose(self, way: UnlockWay) -> None:
        """Ask for one way; nothing that was typed for another stays."""
        self.way = way
        self.secret.set_text("")
        self.secret.clear_message()
        self.email.setVisible(way is UnlockWay.SIGN_IN)
        self.secret.set_label(self._label(way))
        digits = Qt.InputMethodHint.ImhDigitsOnly if way is UnlockWay.PIN else Qt.InputMethodHint.ImhNone
        self.secret.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | digits
        )
        self.secret.show_plain(plain=False)
        self._sentence.setText(self._what_holds(way))
        for each, button in self.links.items():
            button.setVisible(each is not way and self._offers(each))
        self.setFocusProxy(self.email.edit if way is UnlockWay.SIGN_IN else self.secret.edit)
        self.setFocus()

    def show_problem(self, sentence: str, view: LockView, wait: float = 0.0) -> None:
        """Say why the screen stays locked, "" for nothing new; `wait` seconds must pass before the next try."""
        self._view = view
        self.set_busy(busy=False)
        if self._take_judged(self.secret):
            self.secret.set_text("")
        if not self._offers(self.way):
            self.choose(self._first_way())  # its sentence says why; the fault was not of this field
        elif sentence:
            self.secret.show_message(sentence, Tone.RED)
        self._left = ceil(wait)
        if self._left:
            self._show_wait()
            self._second.start()
        self.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Take no press while a try is judged, or while what was open is put away."""
        self.busy.say(translate("Lock", "One moment…") if busy else "")
        self.button.setEnabled(not busy)
        self.secret.edit.setReadOnly(busy)

    def _submit(self) -> None:
        secret, email = self.secret.text(), self.email.text().strip()
        if not self.button.isEnabled():
            return
        if self.way is UnlockWay.SIGN_IN and not email:
            self._complain(self.email, translate("Lock", "Write the e-mail."))
        elif not secret:
            self._complain(self.secret, translate("Lock", "Nothing was typed."))
        else:
            self.secret.clear_message()
            self.set_busy(busy=True)
            self.secret.edit.setReadOnly(False)
            self._await_judgement(self.secret)
            self.given.emit(Attempt(self.way, secret, email if self.way is UnlockWay.SIGN_IN else ""))

    def _first_way(self) -> UnlockWay:
        return next(way for way in UnlockWay if self._offers(way) or way is UnlockWay.SIGN_IN)

    def _offers(self, way: UnlockWay) -> bool:
        view = self._view
        return {
            UnlockWay.PIN: view.pin_works,
            UnlockWay.TYPED: view.ways.typed,
            UnlockWay.SIGN_IN: self._signs_in,
        }[way]

    def _typed_offer(self) -> str:
        ways = self._view.ways
        if ways.passphrase and ways.recovery:
            return translate("Lock", "Use the passphrase or recovery code")
        return (
            translate("Lock", "Use the passphrase") if ways.passphrase else translate("Lock", "Use the recovery code")
        )

    def _label(self, way: UnlockWay) -> str:
        ways = self._view.ways
        if way is UnlockWay.PIN:
            return translate("Lock", "PIN")
        if way is UnlockWay.SIGN_IN:
            return translate("Lock", "Password")
        if ways.passphrase and ways.recovery:
            return translate("Lock", "Passphrase or recovery code")
        return translate("Lock", "Passphrase") if ways.passphrase else translate("Lock", "Recovery code")

    def _what_holds(self, way: UnlockWay) -> str:
        if self._view.has_pin and not self._view.pin_works:
            return translate("Lock", "The PIN is off after too many wrong ones. What was saved goes on being sent.")
        if way is UnlockWay.SIGN_IN:
            return translate("Lock", "Sign in as who works here. What was saved goes on being sent.")
        return translate("Lock", "What was typed is kept. What was saved goes on being sent.")

    def _show_wait(self) -> None:
        self.button.setEnabled(False)
        self.button.setText(translate("Lock", "Wait {seconds} s").format(seconds=self._left))

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show_wait()
            return
        self._second.stop()
        self.button.setText(translate("Lock", "Unlock"))
        self.button.setEnabled(True)
