"""Which service is asked: told on a card, and changed in the fields that fold out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.folding import trim
from joptic_desktop.services.accounts_address import accounts_of
from joptic_desktop.services.sign_in_blame import fault_of_address
from joptic_desktop.settings import DEFAULT_SERVICE
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.session.start_field import StartField
from joptic_desktop.ui.session.way_fields import WayFields
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import ltr
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import link
from joptic_desktop.ui.widgets.card import Card
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel


class ServiceCard(QWidget):
    """``submitted`` tells Enter in one of the fields. Folded until *Change* is pressed, or something in it is wrong.

    ``unfolded`` carries the fields when they begin to be shown. `own_accounts` tells whether the person typed the
    address of the accounts; else it follows the service's, so that no password goes to somebody else.
    """

    submitted = Signal()
    unfolded = Signal(QWidget)

    def __init__(self, theme: Theme, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host = PlainLabel(theme, "", FontRole.STRONG, elide=True)
        self._second = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        self.change = link(theme, self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change the service, proxy and certificates"))
        self.service = StartField(theme, self.tr("Service address"), icon="globe")
        self.accounts = StartField(theme, self.tr("Accounts address"), icon="person")
        self.way = WayFields(theme, tasks)
        self.fields = QWidget()
        self._card = Card(theme, "alt")
        self._card_row = QHBoxLayout(self._card)
        self._column = QVBoxLayout(self)
        self._folded = QVBoxLayout(self.fields)
        self.own_accounts = False
        self._build()
        self.service.edited.connect(self._follow_service)
        self.accounts.edited.connect(self._note_own)
        self.change.clicked.connect(self.unfold)
        for field in (self.service, self.accounts):
            field.edit.returnPressed.connect(self.submitted)
        self.way.submitted.connect(self.submitted)
        self.show_addresses(DEFAULT_SERVICE, accounts_of(DEFAULT_SERVICE))
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What can have the focus, in order."""
        return (self.change, self.service.edit, self.accounts.edit, *self.way.inputs)

    @property
    def addresses(self) -> tuple[str, str]:
        """The service's and the accounts' address, as typed."""
        return trim(self.service.text()), trim(self.accounts.text())

    def show_addresses(self, service: str, accounts: str) -> None:
        """Tell other addresses."""
        self.service.set_text(service)
        self.accounts.set_text(accounts)
        self._host.setText(_bare(service))
        self._second.setText(self.tr("Accounts: {host}").format(host=ltr(_bare(accounts))))

    def unfold(self) -> None:
        """Show the fields in the card's place."""
        if self.fields.isHidden():
            self.unfolded.emit(self.fields)
        self._card.hide()
        self.fields.show()
        self.service.edit.setFocus()

    def judge(self) -> bool:
        """Say what is wrong with the addresses at their fields; return whether nothing is."""
        faults = [(field, spoken(fault_of_address(field.text()))) for field in (self.service, self.accounts)]
        wrong = [(field, sentence) for field, sentence in faults if sentence]
        for field, sentence in wrong:
            self.show_problem(field, sentence)
        if wrong:
            wrong[0][0].edit.setFocus()
        return not wrong

    def show_problem(self, field: StartField, sentence: str) -> None:
        """Say what is wrong at a field, which is unfolded for it."""
        self.unfold()
        field.show_message(sentence, Tone.RED)
        field.edit.setFocus()

    def show_way_faults(self, proxy: str, certificates: str) -> bool:
        """Say what is wrong with the way; return whether anything is."""
        if proxy or certificates:
            self.unfold()
        return self.way.show_faults(proxy, certificates)

    def clear_messages(self) -> None:
        """Forget what was said."""
        for field in (self.service, self.accounts):
            field.clear_message()
        self.way.clear_messages()

    def set_locked(self, *, locked: bool) -> None:
        """Take no other addresses meanwhile."""
        for field in (self.service, self.accounts, self.way.proxy):
            field.edit.setReadOnly(locked)
        for button in (self.change, self.way.certificates.choose, self.way.certificates.remove):
            button.setEnabled(not locked)

    def _follow_service(self, service: str) -> None:
        if not self.own_accounts:
            self.accounts.set_text(accounts_of(service))
            self.accounts.clear_message()

    def _note_own(self, accounts: str) -> None:
        self.own_accounts = bool(trim(accounts))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._host)
        words.addWidget(self._second)
        self._card_row.addWidget(IconView(self._theme, "globe", "muted"))
        self._card_row.addLayout(words, 1)
        self._card_row.addWidget(self.change)
        self._folded.setContentsMargins(0, 0, 0, 0)
        self._folded.setSpacing(0)
        for part in (self.service, self.accounts, self.way):
            self._folded.addWidget(part)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._card)
        self._column.addWidget(self.fields)
        self.fields.hide()

    def _restyle(self) -> None:
        px = self._theme.px
        self._card_row.setContentsMargins(px(16), px(8), px(8), px(8))
        self._card_row.setSpacing(px(12))


def _bare(address: str) -> str:
    return address.partition("://")[2] or address
