"""What a test of the connection found: the person sees that it is the right shop before it is opened."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from joptic_desktop.services.store_offers import StoreRole
from joptic_desktop.services.views import ConnectionProof
from joptic_desktop.ui.counter.number_words import count_text
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.start_field import StartField
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import ltr
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, link
from joptic_desktop.ui.widgets.card import Card
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_BUTTON = 44
_LOCAL = "http://"


class ProofView(QWidget):
    """`opened` carries the shop's name as typed, `change_wanted` goes back to the form."""

    opened = Signal(str)
    change_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = tuple(ProofRow(theme) for _ in range(5))
        self.name = StartField(theme, self.tr("Name of the shop (optional)"), ltr=False)
        self.open_button = Button(theme, self.tr("Open this shop"), ButtonKind.PRIMARY, height=_BUTTON)
        self.change_button = link(theme, self.tr("Change the connection"))
        self.busy = BusySign(theme)
        self.problem = Sentence(theme)
        what = self.tr("Check that this is yours, then open it.")
        self._what = PlainLabel(theme, what, FontRole.BODY, "muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._under_card = QSpacerItem(0, 0)
        self._card = QVBoxLayout()
        self._build()
        for button in (self.open_button, self.change_button):
            button.setAutoDefault(True)
        self.open_button.clicked.connect(self._open)
        self.change_button.clicked.connect(self.change_wanted)
        self.name.edit.returnPressed.connect(self._open)
        self.set_busy("")
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What can have the focus, in the order of the view."""
        return (self.name.edit, self.open_button, self.change_button)

    def show_proof(
        self, proof: ConnectionProof, who: str = "", store: str = "", role: StoreRole = StoreRole.UNTOLD
    ) -> None:
        """Show what was found; Enter opens the shop.

        `who` signed in to a `store` that the service has a name for; without them a token was used. `role` is what the
        service told of it.
        """
        local = proof.origin.startswith(_LOCAL)
        line = self.tr("Answers, on this computer") if local else self.tr("Answers, certificate valid")
        address = proof.origin.partition("://")[2]
        self.rows[0].show_words(address, line)
        account = self.tr("Signed in") if who else self.tr("The service knows this account")
        self.rows[1].show_words(who or self.tr("Token accepted"), account)
        self.rows[2].show_words(store or proof.store_id, self.tr("The store, open to this account"))
        number = count_text(proof.customers, QLocale())
        self.rows[3].show_words(*self._role_words(role), is_certain=role is not StoreRole.UNTOLD)
        self.rows[4].show_words(number, self.tr("Customers in this store"))
        self.problem.say("")
        self.name.setVisible(not store)
        (self.open_button if store else self.name.edit).setFocus()

    def _role_words(self, role: StoreRole) -> tuple[str, str]:
        return {
            StoreRole.OWNER: (self.tr("May read and write"), self.tr("The owner of this store")),
            StoreRole.READER: (self.tr("May read only"), self.tr("What you save waits here for the owner")),
            StoreRole.UNTOLD: (self.tr("May read"), self.tr("Whether you may write shows with the first change")),
        }[role]

    def set_busy(self, words: str) -> None:
        """Lock the view and say what is being done, or unlock it with an empty text."""
        idle = not words
        self.busy.say(words)
        self.busy.setVisible(not idle)
        self.problem.setVisible(idle)
        self.name.edit.setReadOnly(not idle)
        for button in (self.open_button, self.change_button):
            button.setEnabled(idle)

    def show_problem(self, sentence: str) -> None:
        """Say why the shop could not be opened."""
        self.problem.say(sentence, Tone.RED)
        self.open_button.setFocus()

    def _open(self) -> None:
        if self.open_button.isEnabled():
            self.problem.say("")
            self.opened.emit(self.name.text().strip())

    def _build(self) -> None:
        theme, column = self._theme, self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(theme, self.tr("The shop answers"), FontRole.PAGE_TITLE))
        column.addWidget(self._what)
        card = Card(theme, "alt")
        card.setLayout(self._card)
        for row in self.rows:
            self._card.addWidget(row)
        column.addWidget(card)
        column.addSpacerItem(self._under_card)
        for part in (self.name, self.open_button, self.busy, self.problem):
            column.addWidget(part)
        column.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _restyle(self) -> None:
        px = self._theme.px
        self._what.setContentsMargins(0, px(6), 0, px(18))
        self._card.setContentsMargins(px(16), px(12), px(16), px(12))
        self._card.setSpacing(px(10))
        self._under_card.changeSize(0, px(20))
        self._column.invalidate()


class ProofRow(QWidget):
    """A tick, what was found, and what that means."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconView(theme, "sent", "ok")
        self._found = PlainLabel(theme, "", FontRole.STRONG, elide=True)
        self._meaning = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._found)
        words.addWidget(self._meaning)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon)
        self._row.addLayout(words, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def words(self) -> tuple[str, str]:
        """What the row says."""
        return self._found.text(), self._meaning.text()

    def show_words(self, found: str, meaning: str, *, is_certain: bool = True) -> None:
        """Say something else; what is not certain has no tick."""
        self._icon.set_icon(*(("sent", "ok") if is_certain else ("info", "info")))
        self._found.setText(found)
        self._meaning.setText(meaning)
        self.setAccessibleName(f"{meaning}: {ltr(found)}")

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(12))
