"""The head of the form: what it is, whose, and what became of the draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.ui.counter.time_words import clock_text, local_moment
from joptic_desktop.ui.customer_form.drafts import DraftKeeper, DraftState
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import MessageLine, Tone
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip
from joptic_desktop.ui.widgets.state_badge import StateBadge
from joptic_desktop.ui.widgets.states import BadgeState

_HEIGHT = 56
_SIDE = 24
_ICON = 14


class FormHead(Ground):
    """Title, name and status at its start, the draft at its end, between them a word on what changed meanwhile.

    One pixel of its height is left to the line below it.
    """

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._now = now
        self.title = PlainLabel(theme, "", FontRole.DIALOG_TITLE)
        self.name = PlainLabel(theme, "", FontRole.BODY, "muted", elide=True)
        self.status = StateBadge(theme, BadgeState.ACTIVE)
        set_tooltip(self.status, self.tr("The service offers no way to change the status"))
        self.meanwhile = MessageLine(theme)
        self._icon = IconView(theme, "sent", "ok", _ICON)
        self.draft = PlainLabel(theme, "", FontRole.SMALL, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(_SIDE), 0, theme.px(_SIDE), 0)
        row.addWidget(self.title)
        row.addSpacing(theme.px(4))
        row.addWidget(self.name)
        row.addSpacing(theme.px(4))
        row.addWidget(self.status)
        row.addSpacing(theme.px(12))
        row.addWidget(self.meanwhile, 1)
        row.addWidget(self._icon)
        row.addWidget(self.draft)
        row.setSpacing(theme.px(8))
        self.setFixedHeight(theme.px(_HEIGHT) - 1)
        self.show_words("")

    def show_customer(self, title: str, name: str, status: BadgeState | None) -> None:
        """Say whose form this is; a new customer has no name and no status yet."""
        self.title.setText(title)
        self.name.setText(name)
        self.status.setVisible(status is not None)
        if status is not None:
            self.status.show_state(status)

    def show_draft(self, keeper: DraftKeeper) -> None:
        """Say what became of the draft."""
        if keeper.state is DraftState.SAVED:
            moment = local_moment(keeper.saved_at, self._now())
            time = clock_text(moment, self.locale()) if moment else ""
            self.show_words(self.tr("Draft saved {time}").format(time=time))
        elif keeper.state is DraftState.FAILED:
            self.show_words(self.tr("Draft not saved"), Tone.AMBER)
            set_tooltip(self.draft, keeper.reason)
        else:
            self.show_words("")

    def show_words(self, words: str, tone: Tone = Tone.OK) -> None:
        """Say something at the end of the head."""
        well = tone is Tone.OK
        self._icon.set_icon("sent" if well else "conflict", "ok" if well else "warn")
        self._icon.setVisible(bool(words))
        self.draft.setText(words)
        self.draft.set_ink("muted" if well else "warn")
        set_tooltip(self.draft, "")
