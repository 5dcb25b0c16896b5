"""The locked screen: nothing of a customer, and the ways back in."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from math import ceil

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.services.lock import LockView, UnlockWay
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.centred_column import CentredColumn
from joptic_desktop.ui.session.disc_sign import DiscSign
from joptic_desktop.ui.session.start_field import SecretField, StartField
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, link
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_WIDTH, _BUTTON, _SECOND_MS = 400, 44, 1000


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a person gave to open the screen; `email` is for signing in alone."""

    way: UnlockWay
    secret: str = field(repr=False)
    email: str = ""


class LockPage(QWidget):
    """Asks for the PIN while it works, else for what opens the files, or for signing in.

    `given` carries an `Attempt`; the page is busy until `show_problem`, or until it is taken away. What is typed while
    one is judged is the next. `signs_in` says whether there is an account to sign in with. `quit_wanted` asks to leave;
    the screen stays locked.
    """

    given = Signal(object)
    quit_wanted = Signal()

    def __init__(self, theme: Theme, view: LockView, *, signs_in: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._signs_in = signs_in
        self._left = 0
        self._judged = ""
        self.way = UnlockWay.PIN
        self.email = StartField(theme, translate("Lock", "E-mail"), icon="mail")
        self.secret = SecretField(theme, translate("Lock", "PIN"), icon="lock")
        self.button = Button(theme, translate("Lock", "Unlock"), ButtonKind.PRIMARY, height=_BUTTON)
        self.busy = BusySign(theme)
        words = {
            UnlockWay.PIN: translate("Lock", "Use the PIN"),
            UnlockWay.TYPED: self._typed_offer(),
            UnlockWay.SIGN_IN: translate("Lock", "Sign in"),
        }
        self.links = {way: link(theme, word) for way, word in words.items()}
        self.quit_button = link(theme, translate("Lock", "Quit"))
        self._title = PlainLabel(theme, translate("Lock", "Locked"), FontRole.PAGE_TITLE, centred=True)
        self._what = PlainLabel(theme, "", FontRole.BODY, "muted", centred=True, wrap=True)
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._build()
        self.choose(self._first_way())
        self._restyle()
        theme.changed.connect(self._restyle)

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
        self._what.setText(self._sentence(way))
        for each, button in self.links.items():
            button.setVisible(each is not way and self._offers(each))
        self.setFocusProxy(self.email.edit if way is UnlockWay.SIGN_IN else self.secret.edit)
        self.setFocus()

    def show_problem(self, sentence: str, view: LockView, wait: float = 0.0) -> None:
        """Say why the screen stays locked, "" for nothing new; `wait` seconds must pass before the next try."""
        self._view = view
        self.set_busy(busy=False)
        if self.secret.text() == self._judged:
            self.secret.set_text("")
        self._judged = ""
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

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field."""
        super().showEvent(event)
        if not event.spontaneous():
            self.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Return a small size: what does not fit scrolls."""
        return QSize(320, 240)

    def _submit(self) -> None:
        secret, email = self.secret.text(), self.email.text().strip()
        if not self.button.isEnabled():
            return
        if self.way is UnlockWay.SIGN_IN and not email:
            self.email.show_message(translate("Lock", "Write the e-mail."), Tone.RED)
            self.email.edit.setFocus()
        elif not secret:
            self.secret.show_message(translate("Lock", "Nothing was typed."), Tone.RED)
            self.secret.edit.setFocus()
        else:
            self.secret.clear_message()
            self.set_busy(busy=True)
            self._judged = secret
            self.secret.edit.setReadOnly(False)
            self.secret.edit.selectAll()  # whoever sees the slip while it is judged types over it
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

    def _sentence(self, way: UnlockWay) -> str:
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

    def _build(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(DiscSign(self._theme, "lock"), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._what, self.email, self.secret, self.button, self.busy):
            column.addWidget(part)
        for way, button in self.links.items():
            button.setAutoDefault(True)
            button.clicked.connect(partial(self.choose, way))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.quit_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._submit)
        self.quit_button.clicked.connect(self.quit_wanted)
        for edit in (self.email.edit, self.secret.edit):
            edit.returnPressed.connect(self._submit)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(CentredColumn(self._theme, self._content, width=_WIDTH, above=2, below=3))

    def _restyle(self) -> None:
        px = self._theme.px
        self._title.setContentsMargins(0, px(20), 0, 0)
        self._what.setContentsMargins(0, px(8), 0, px(24))
        self._column.setContentsMargins(0, px(16), 0, px(16))
        self._column.setSpacing(px(2))
