"""A panel over the cells that offers another prescription: Enter takes it, Escape leaves everything as it was."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from joptic_desktop.domain.rx_findings import Level
from joptic_desktop.ui.prescription.proposal import RxProposal
from joptic_desktop.ui.prescription.proposal_rows import ProposalRows
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL_SMALL, FOCUS_WIDTH, RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_SIDE, _GAP = 16, 8
_ICON = 14
_FACES: dict[Level, tuple[str, TokenName]] = {
    Level.INFO: ("info", "info"),
    Level.WARN: ("conflict", "warn"),
    Level.BLOCK: ("refused", "danger"),
}


class ProposalPanel(QWidget):
    """``taken`` carries the `RxEntry` of the answer, ``dismissed`` fires when nothing is to change."""

    taken = Signal(object)
    dismissed = Signal()

    def __init__(self, theme: Theme, proposal: RxProposal, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._proposal = proposal
        self.rows = ProposalRows(theme, self)
        self.rows.show_eyes(proposal.eyes())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(proposal.title)
        spoken = (proposal.subtitle, self.rows.spoken(), *(remark.text for remark in proposal.remarks))
        self.setAccessibleDescription(". ".join(filter(None, spoken)))
        self.buttons = tuple(self._answer(number) for number in range(len(proposal.answers)))
        self.cancel = Button(
            theme,
            translate("Prescription", "Leave as it is") if self.buttons else translate("Prescription", "Close"),
            face=ButtonFace(hint=translate("Prescription", "Esc")),
            height=CONTROL_SMALL,
        )
        self.cancel.setAccessibleName(self.cancel.words())
        self.cancel.clicked.connect(self.dismissed)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave what is offered; no other key reaches the form behind."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            focused = self.focusWidget()
            button = focused if isinstance(focused, Button) and focused.hasFocus() else (*self.buttons, self.cancel)[0]
            button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a card that stands out from the one below."""
        del event
        painter, tokens = QPainter(self), self._theme.tokens
        box(painter, QRectF(self.rect()), RADIUS_CARD, tokens.surface, tokens.accent, FOCUS_WIDTH)

    def _lay_out(self) -> None:
        px, column = self._theme.px, QVBoxLayout(self)
        column.setContentsMargins(px(_SIDE), px(12), px(_SIDE), px(12))
        column.setSpacing(px(_GAP))
        column.addWidget(PlainLabel(self._theme, self._proposal.title, FontRole.SECTION, elide=True))
        if self._proposal.subtitle:
            column.addWidget(PlainLabel(self._theme, self._proposal.subtitle, FontRole.SMALL, "muted", wrap=True))
        column.addWidget(self.rows)
        for remark in self._proposal.remarks:
            column.addLayout(self._remark(remark.level, remark.text))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(px(_GAP))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        for button in reversed(self.buttons):
            foot.addWidget(button)
        column.addLayout(foot)

    def _remark(self, level: Level, text: str) -> QHBoxLayout:
        icon, ink = _FACES[level]
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(6))
        row.addWidget(IconView(self._theme, icon, ink, _ICON), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(PlainLabel(self._theme, text, FontRole.SMALL_STRONG, ink, wrap=True), 1)
        return row

    def _answer(self, number: int) -> Button:
        answer, first = self._proposal.answers[number], number == 0
        hint = translate("Prescription", "Enter") if first else ""
        kind = ButtonKind.PRIMARY if first else ButtonKind.SECONDARY
        button = Button(self._theme, answer.label, kind, face=ButtonFace(hint=hint), height=CONTROL_SMALL)
        button.setAccessibleName(answer.label)
        button.clicked.connect(partial(self._take, number))
        return button

    def _take(self, number: int) -> None:
        self.taken.emit(self._proposal.answers[number].entry)
