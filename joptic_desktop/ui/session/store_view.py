"""Which of an account's stores this computer works in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer, StoreState
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.sign_in_words import state_words
from joptic_desktop.ui.session.store_rows import StoreLine, StoreRows
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, link
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_BUTTON = 44


class StoreView(QWidget):
    """``chosen`` carries the `StoreOffer`, ``back_wanted`` goes back to the form."""

    chosen = Signal(object)
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stores: tuple[StoreOffer, ...] = ()
        self._what = PlainLabel(theme, "", FontRole.BODY, "muted", wrap=True)
        self.rows = StoreRows(theme)
        self.agree = Button(theme, self.tr("Go on"), ButtonKind.PRIMARY, height=_BUTTON)
        self.back = link(theme, self.tr("Sign in as somebody else"))
        self.busy = BusySign(theme)
        self.problem = Sentence(theme)
        self._gap = QSpacerItem(0, 0)
        self._column = QVBoxLayout(self)
        self._build()
        self.rows.entered.connect(self._choose)
        self.agree.clicked.connect(self._choose)
        self.back.clicked.connect(self.back_wanted)
        for button in (self.agree, self.back):
            button.setAutoDefault(True)
        self.set_busy("")
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What can have the focus behind the rows, in order."""
        return (self.agree, self.back)

    def show_account(self, account: SignedInAccount) -> None:
        """Show the stores of an account."""
        self._stores = account.stores
        ready = bool(account.ready)
        several = self.tr("{who} works in several stores.")
        none = self.tr("None of the stores of {who} can be worked in yet.")
        self._what.setText((several if ready else none).format(who=isolate(account.email)))
        self.rows.show_lines([_line(store) for store in account.stores])
        self.problem.say("")
        self.set_busy("")
        if ready:
            self.rows.focus_chosen()
        else:
            self.back.setFocus()

    def set_busy(self, words: str) -> None:
        """Lock the view and say what is being done, or unlock it with an empty text."""
        idle = not words
        self.busy.say(words)
        self.busy.setVisible(not idle)
        self.problem.setVisible(idle)
        self.rows.setEnabled(idle)
        self.agree.setEnabled(idle and self.rows.chosen >= 0)
        self.back.setEnabled(idle)

    def show_problem(self, sentence: str) -> None:
        """Say why it did not work with this store."""
        self.problem.say(sentence, Tone.RED)
        self.rows.focus_chosen()

    def _choose(self) -> None:
        if self.agree.isEnabled() or self.rows.chosen >= 0:
            self.problem.say("")
            self.chosen.emit(self._stores[self.rows.chosen])

    def _build(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(self._theme, self.tr("Choose the store"), FontRole.PAGE_TITLE))
        column.addWidget(self._what)
        column.addWidget(self.rows)
        column.addSpacerItem(self._gap)
        for part in (self.agree, self.busy, self.problem):
            column.addWidget(part)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)

    def _restyle(self) -> None:
        px = self._theme.px
        self._what.setContentsMargins(0, px(6), 0, px(18))
        self._gap.changeSize(0, px(20))
        self._column.invalidate()


def _line(store: StoreOffer) -> StoreLine:
    return StoreLine(store.name or store.id, state_words(store.state), store.state is StoreState.READY)
