"""The two questions a form may ask: what becomes of what was typed, and the shop's domain for walk-ins."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from joptic_desktop.domain.emails import is_domain
from joptic_desktop.domain.folding import trim
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.dialogs import ask
from joptic_desktop.ui.widgets.field import Field, Tone
from joptic_desktop.ui.widgets.ground import Divider, Foot
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate

_WIDTH = 440


class Leave(Enum):
    """What a person may want when a form with typed text is left."""

    KEEP = "keep"
    DISCARD = "discard"
    GO_ON = "go on"


class _Question(QDialog):
    """A small window with a title, a sentence and a row of buttons; it is used once."""

    def __init__(self, theme: Theme, title: str, sentence: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(px(24), px(20), px(24), px(20))
        self.body.setSpacing(px(8))
        self.body.addWidget(PlainLabel(theme, title, FontRole.DIALOG_TITLE, wrap=True))
        self.body.addWidget(PlainLabel(theme, sentence, FontRole.BODY, "muted", wrap=True))
        foot = Foot(theme)
        self.foot = foot.row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.body)
        column.addWidget(Divider(theme))
        column.addWidget(foot)
        self.setFixedWidth(px(_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)


class LeaveQuestion(_Question):
    """Keep as draft, discard, or go on; Escape goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("CustomerForm", "Keep what you typed?"),
            translate("CustomerForm", "It is not saved yet. A draft stays on this computer and is offered again."),
            parent,
        )
        self._answer = Leave.GO_ON
        self.discard = Button(theme, translate("CustomerForm", "Discard"))
        self.go_on = Button(theme, translate("CustomerForm", "Go on"))
        self.keep = Button(theme, translate("CustomerForm", "Keep as draft"), ButtonKind.PRIMARY)
        self.foot.addWidget(self.discard)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go_on)
        self.foot.addWidget(self.keep)
        self.discard.clicked.connect(self._discard)
        self.go_on.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.keep.setDefault(True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    async def answer(self) -> Leave:
        """Open the question and wait for what the person wants."""
        return self._answer if await ask(self) else Leave.GO_ON

    def _discard(self) -> None:
        self._answer = Leave.DISCARD
        self.accept()

    def _keep(self) -> None:
        self._answer = Leave.KEEP
        self.accept()


class DomainQuestion(_Question):
    """Asks once for the shop's domain, which the stand-in e-mails of walk-ins end with."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("CustomerForm", "Customers without e-mail"),
            translate(
                "CustomerForm",
                "The service asks for an e-mail. For a customer who has none a stand-in is sent, which ends with your "
                "shop’s domain. Nobody ever writes to it.",
            ),
            parent,
        )
        self.domain = Field(
            theme, translate("CustomerForm", "Your shop’s domain"), required=True, icon="globe", ltr=True
        )
        self.domain.edit.setPlaceholderText(translate("CustomerForm", "optique-atlas.example"))
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(self.domain)
        self.cancel = Button(theme, translate("CustomerForm", "Cancel"))
        self.use = Button(theme, translate("CustomerForm", "Use this domain"), ButtonKind.PRIMARY)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.use)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self._take)
        self.use.setDefault(True)
        self.domain.setFocus(Qt.FocusReason.OtherFocusReason)

    async def answer(self) -> str | None:
        """Open the question and wait; None when it was left without a domain."""
        return self._text() if await ask(self) else None

    def _text(self) -> str:
        return trim(self.domain.text()).removeprefix("@")

    def _take(self) -> None:
        if is_domain(self._text()):
            self.accept()
        else:
            self.domain.show_message(translate("CustomerForm", "Write it like optique-atlas.example"), Tone.RED)
            self.domain.setFocus(Qt.FocusReason.OtherFocusReason)
