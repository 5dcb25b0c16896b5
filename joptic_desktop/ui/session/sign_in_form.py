"""The form that signs a shop in: e-mail and password, or one of the other ways in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from joptic_desktop.domain.folding import trim
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.sign_in_blame import Blame, blame_of
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.service_card import ServiceCard
from joptic_desktop.ui.session.sign_in_words import email_fault, password_fault, sentence_of
from joptic_desktop.ui.session.start_field import SecretField, StartField
from joptic_desktop.ui.session.stay_choice import StayChoice
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, link
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_BUTTON = 44


class SignInForm(QWidget):
    """``submitted`` says that e-mail, password and addresses can be sent; the other two are the other ways in."""

    submitted = Signal()
    token_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ready = False
        self.email = StartField(theme, self.tr("E-mail"), icon="mail")
        self.password = SecretField(theme, self.tr("Password"), icon="lock")
        self.stay = StayChoice(theme)
        self.agree = Button(theme, self.tr("Sign in"), ButtonKind.PRIMARY, height=_BUTTON)
        self.busy = BusySign(theme)
        self.problem = Sentence(theme)
        self.token_link = link(theme, self.tr("Use a token and store id instead"))
        sample = self.tr("Try with sample data")
        self.sample_button = Button(theme, sample, face=ButtonFace(icon="bolt"), height=_BUTTON)
        self.card = ServiceCard(theme, tasks)
        what = self.tr("With the e-mail and password of your JOptic account.")
        self._what = PlainLabel(theme, what, FontRole.BODY, "muted", wrap=True)
        hint = self.tr("Starts a service on this computer; nothing leaves it.")
        self._hint = PlainLabel(theme, hint, FontRole.SMALL, "muted", centred=True, wrap=True)
        self._or = QHBoxLayout()
        self._gaps = [QSpacerItem(0, 0) for _ in range(2)]
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()
        self.set_busy("")
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What can have the focus, in the order of the form."""
        secret = (self.password.edit, self.password.eye)
        ways = (self.agree, self.token_link, self.sample_button)
        return (self.email.edit, *secret, self.stay.box, *ways, *self.card.inputs)

    def set_ready(self, *, ready: bool) -> None:
        """Say whether there is a service to ask."""
        self._ready = ready
        self.set_busy(self.busy.words)

    def set_busy(self, words: str) -> None:
        """Lock the form and say what is being done, or unlock it with an empty text."""
        idle = not words
        self.busy.say(words)
        self.busy.setVisible(not idle)
        self.problem.setVisible(idle)
        self.agree.setEnabled(idle and self._ready)
        for button in (self.token_link, self.sample_button, self.stay.box):
            button.setEnabled(idle)
        for field in (self.email, self.password):
            field.edit.setReadOnly(not idle)
        self.card.set_locked(locked=not idle)

    def submit(self) -> None:
        """Tell that the form can be sent, or say at each field what is missing and go to the first."""
        if not self.agree.isEnabled():
            return
        self.clear_messages()
        addresses = self.card.judge()
        missing = (email_fault(self.typed_email), password_fault(self.password.text()))
        for field, sentence in reversed(tuple(zip((self.email, self.password), missing, strict=True))):
            if sentence:
                field.show_message(sentence, Tone.RED)
                field.edit.setFocus()
        if addresses and not any(missing):
            self.submitted.emit()

    @property
    def typed_email(self) -> str:
        """The e-mail, without blanks at its ends."""
        return trim(self.email.text())

    def show_error(self, error: JOpticError) -> None:
        """Say what went wrong at its field and with the cursor there, or under the button."""
        blame, sentence = blame_of(error), sentence_of(error)
        if blame is Blame.ACCOUNTS:
            self.card.show_problem(self.card.accounts, sentence)
        elif blame is Blame.PROXY:
            self.card.show_way_faults(sentence, "")
        elif blame is Blame.CERTIFICATE:
            self.card.show_way_faults("", sentence)
        elif blame is Blame.NOBODY:
            self.show_problem(sentence)
        else:
            field = self.password if blame is Blame.PASSWORD else self.email
            field.show_message(sentence, Tone.RED)
            field.edit.selectAll()
            field.edit.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say what is about no field, under the button."""
        self.problem.say(sentence, Tone.RED)
        self.agree.setFocus()

    def focus_first_empty(self) -> None:
        """Put the cursor where something is missing, or on the button."""
        empty = (field.edit for field in (self.email, self.password) if not field.text())
        next(empty, self.agree).setFocus()

    def clear_messages(self) -> None:
        """Forget what was said; what was typed stays."""
        self.problem.say("")
        for field in (self.email, self.password):
            field.clear_message()
        self.card.clear_messages()

    def _connect(self) -> None:
        for field in (self.email, self.password):
            field.edit.returnPressed.connect(self.submit)
        self.card.submitted.connect(self.submit)
        for button in (self.agree, self.token_link, self.sample_button, self.card.change):
            button.setAutoDefault(True)
        self.agree.clicked.connect(self.submit)
        self.token_link.clicked.connect(self.token_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)

    def _build(self) -> None:
        theme, column = self._theme, self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(theme, self.tr("Sign in to your shop"), FontRole.PAGE_TITLE))
        column.addWidget(self._what)
        top: tuple[QWidget, ...] = (self.email, self.password, self.stay)
        for part in top:
            column.addWidget(part)
        column.addItem(self._gaps[0])
        for part in (self.agree, self.busy, self.problem, self.token_link):
            column.addWidget(part)
        self._or.addWidget(Divider(theme), 1)
        self._or.addWidget(PlainLabel(theme, self.tr("or"), FontRole.SMALL, "muted"))
        self._or.addWidget(Divider(theme), 1)
        column.addLayout(self._or)
        column.addWidget(self.sample_button)
        column.addWidget(self._hint)
        column.addItem(self._gaps[1])
        column.addWidget(self.card)

    def _restyle(self) -> None:
        px = self._theme.px
        self._what.setContentsMargins(0, px(6), 0, px(12))
        self._hint.setContentsMargins(0, px(8), 0, 0)
        self._or.setSpacing(px(20))
        self._or.setContentsMargins(0, px(2), 0, px(8))
        for gap, height in zip(self._gaps, (14, 12), strict=True):
            gap.changeSize(0, px(height))
        self._column.invalidate()
