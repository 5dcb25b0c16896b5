"""Who is shown: avatar, name, group, status, and what can be done with the record."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.customers import CustomerSummary, Status
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.record_words import name_of, person_line
from joptic_desktop.ui.counter.state_words import status_state
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL_SMALL
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.avatar import Avatar
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton
from joptic_desktop.ui.widgets.chip import Pill
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip
from joptic_desktop.ui.widgets.state_badge import StateBadge
from joptic_desktop.ui.widgets.states import BadgeState

_AVATAR = 44


class RecordHead(QWidget):
    """Avatar, name and group, what is known of the person, the status at the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._avatar = Avatar(theme, _AVATAR)
        self.name = PlainLabel(theme, "", FontRole.CUSTOMER_NAME, elide=True)
        self.group = Pill(theme, "")
        self.status = StateBadge(theme, BadgeState.ACTIVE)
        self.line = PlainLabel(theme, "", FontRole.BODY, "muted", elide=True)
        self._first = QHBoxLayout()
        self._first.addWidget(self.name)
        self._first.addWidget(self.group)
        self._first.addStretch(1)
        self._first.addWidget(self.status)
        self._words = QVBoxLayout()
        self._words.addLayout(self._first)
        self._words.addWidget(self.line)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._avatar)
        self._row.addLayout(self._words, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_view(self, view: CustomerView, today: date) -> None:
        """Show whose record it is."""
        name = name_of(view)
        words = name.split()
        self._avatar.show_person(view.uid, words[0] if words else "", words[-1] if len(words) > 1 else "")
        self.name.setText(name)
        personal = view.customer.personal if view.customer else None
        self.line.setText(person_line(personal, today, self.locale()) if personal else "")
        self._show_groups(view.summary)
        self._show_status(view)

    def _show_groups(self, summary: CustomerSummary | None) -> None:
        groups = listed(group.name for group in summary.groups) if summary else ""
        self.group.set_text(groups)
        self.group.setVisible(bool(groups))

    def _show_status(self, view: CustomerView) -> None:
        status = view.summary.status if view.summary else Status.UNKNOWN
        if view.customer is not None:
            status = Status.ACTIVE if view.customer.is_active else Status.INACTIVE
        state = status_state(status)
        self.status.setVisible(state is not None)
        if state is not None:
            self.status.show_state(state)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(_AVATAR))
        self._row.setSpacing(px(12))
        self._first.setSpacing(px(10))
        self._words.setSpacing(0)
        self.line.setFixedHeight(px(18))
        self.name.setFixedHeight(px(25))


class RecordActions(QWidget):
    """The buttons of a record, and when the service was last asked about it."""

    edit_asked = Signal()
    print_asked = Signal()
    attach_asked = Signal()
    more_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = self._button(self.tr("Edit"), "pencil")
        self.print = self._button(self.tr("Print"), "printer")
        self.attach = self._button(self.tr("Attach"), "paperclip")
        self.more = IconButton(theme, "more", self.tr("More"), ButtonKind.SECONDARY)
        self.checked = PlainLabel(theme, "", FontRole.SMALL, "muted", elide=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.edit, self.print, self.attach, self.more):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self.checked)
        self.edit.clicked.connect(self.edit_asked)
        self.print.clicked.connect(self.print_asked)
        self.attach.clicked.connect(self.attach_asked)
        self.more.clicked.connect(self.more_asked)
        self._restyle()
        theme.changed.connect(self._restyle)

    def allow_changes(self, reason: str) -> None:
        """Allow to edit and attach, unless there is a reason against it: it becomes their tooltip."""
        for button in (self.edit, self.attach):
            button.setEnabled(not reason)
            set_tooltip(button, reason)

    def _button(self, text: str, icon: str) -> Button:
        return Button(self._theme, text, face=ButtonFace(icon=icon), height=CONTROL_SMALL)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(8))
