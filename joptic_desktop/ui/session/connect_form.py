"""The form that connects a shop: address, store and token, or the sample customers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.settings import DEFAULT_SERVICE
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.connection_input import ConnectionField, ConnectionInput
from joptic_desktop.ui.session.connection_words import ConnectionProblem
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.start_field import SecretField, StartField
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, link
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_BUTTON = 44


class ConnectForm(QWidget):
    """`submitted` carries a `ConnectionInput` without faults.

    `sample_wanted` asks for the sample customers, `password_wanted` for the form that signs in.
    """

    submitted = Signal(object)
    password_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ready = False
        self.fields: dict[ConnectionField, StartField] = {
            ConnectionField.SERVICE: StartField(theme, self.tr("Service address"), icon="globe"),
            ConnectionField.STORE: StartField(theme, self.tr("Store id"), icon="tag"),
            ConnectionField.TOKEN: SecretField(theme, self.tr("Token"), icon="key"),
        }
        self.fields[ConnectionField.SERVICE].set_text(DEFAULT_SERVICE)
        self.connect_button = Button(theme, self.tr("Connect"), ButtonKind.PRIMARY, height=_BUTTON)
        self.busy = BusySign(theme)
        self.problem = Sentence(theme)
        self.password_link = link(theme, self.tr("Use e-mail and password instead"))
        sample = self.tr("Try with sample data")
        self.sample_button = Button(theme, sample, face=ButtonFace(icon="bolt"), height=_BUTTON)
        what = self.tr("With the store id and token of your JOptic account.")
        self._what = PlainLabel(theme, what, FontRole.BODY, "muted", wrap=True)
        hint = self.tr("Starts a service on this computer; nothing leaves it.")
        self._hint = PlainLabel(theme, hint, FontRole.SMALL, "muted", centred=True, wrap=True)
        self._or = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._build()
        for field in self.fields.values():
            field.edit.returnPressed.connect(self.submit)
        for button in (self.connect_button, self.sample_button, self.password_link):
            button.setAutoDefault(True)
        self.password_link.clicked.connect(self.password_wanted)
        self.connect_button.clicked.connect(self.submit)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.set_busy("")
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What can have the focus, in the order of the form."""
        token = self.fields[ConnectionField.TOKEN]
        eyes = (token.eye,) if isinstance(token, SecretField) else ()
        ways = (self.connect_button, self.password_link, self.sample_button)
        return (*(field.edit for field in self.fields.values()), *eyes, *ways)

    def typed(self) -> ConnectionInput:
        """Return what is typed, cleaned."""
        return ConnectionInput.typed(*(field.text() for field in self.fields.values()))

    def set_ready(self, *, ready: bool) -> None:
        """Say whether there is a session to ask."""
        self._ready = ready
        self.set_busy(self.busy.words)

    def set_busy(self, words: str) -> None:
        """Lock the form and say what is being done, or unlock it with an empty text."""
        idle = not words
        self.busy.say(words)
        self.busy.setVisible(not idle)
        self.problem.setVisible(idle)
        self.connect_button.setEnabled(idle and self._ready)
        self.sample_button.setEnabled(idle)
        self.password_link.setEnabled(idle)
        for field in self.fields.values():
            field.edit.setReadOnly(not idle)

    def submit(self) -> None:
        """Tell what is typed, or say under each field what is missing and go to the first."""
        if not self.connect_button.isEnabled():
            return
        typed = self.typed()
        found = typed.faults()
        self.clear_messages()
        for place, sentence in found.items():
            self.fields[place].show_message(sentence, Tone.RED)
        if found:
            self.fields[next(iter(found))].edit.setFocus()
        else:
            self.submitted.emit(typed)

    def show_problem(self, problem: ConnectionProblem) -> None:
        """Say what went wrong, under its field and with the cursor there, or under the buttons."""
        if problem.field is None:
            self.problem.say(problem.sentence, Tone.RED)
            self.connect_button.setFocus()
            return
        field = self.fields[problem.field]
        field.show_message(problem.sentence, Tone.RED)
        field.edit.setFocus()

    def focus_first_empty(self) -> None:
        """Put the cursor where something is missing, or on the button."""
        empty = (field.edit for field in self.fields.values() if not field.text())
        next(empty, self.connect_button).setFocus()

    def clear_messages(self) -> None:
        """Forget what was said; what was typed stays."""
        self.problem.say("")
        for field in self.fields.values():
            field.clear_message()

    def _build(self) -> None:
        theme, column = self._theme, self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(theme, self.tr("Connect your shop"), FontRole.PAGE_TITLE))
        column.addWidget(self._what)
        for part in (*self.fields.values(), self.connect_button, self.busy, self.problem, self.password_link):
            column.addWidget(part)
        self._or.addWidget(Divider(theme), 1)
        self._or.addWidget(PlainLabel(theme, self.tr("or"), FontRole.SMALL, "muted"))
        self._or.addWidget(Divider(theme), 1)
        column.addLayout(self._or)
        column.addWidget(self.sample_button)
        column.addWidget(self._hint)

    def _restyle(self) -> None:
        px = self._theme.px
        self._what.setContentsMargins(0, px(6), 0, px(18))
        self._hint.setContentsMargins(0, px(8), 0, 0)
        self._or.setSpacing(px(20))
        self._or.setContentsMargins(0, px(8), 0, px(16))
