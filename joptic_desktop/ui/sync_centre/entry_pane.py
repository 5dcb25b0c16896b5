"""Beside the list: one write, what is known of it, what happened to it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from joptic_desktop.services.sync_centre import Entry, HistoryLine
from joptic_desktop.services.views import SyncStatus
from joptic_desktop.ui.sync_centre.entry_actions import Action, action_text, actions_of
from joptic_desktop.ui.sync_centre.entry_sentences import facts_of, sentence_of
from joptic_desktop.ui.sync_centre.entry_words import name_text, state_of, state_text, verb_text
from joptic_desktop.ui.sync_centre.fact_table import FactTable
from joptic_desktop.ui.sync_centre.history_words import history_lines
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton
from joptic_desktop.ui.widgets.ground import Divider, Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from joptic_desktop.ui.widgets.state_badge import StateBadge
from joptic_desktop.ui.widgets.states import BadgeState

translate = QCoreApplication.translate
_HEIGHT = 32
_WHOLE_LINE = frozenset({Action.SAME_PERSON, Action.CREATE_AGAIN, Action.DISCARD})


class EntryPane(Ground):
    """``asked`` carries the `Action` of the button pressed; ``copy_asked`` wants the report."""

    asked = Signal(object)
    copy_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "window", parent)
        self._theme = theme
        self._offered: tuple[Action, ...] = ()
        self.buttons: dict[Action, Button] = {}
        self.verb = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self.name = PlainLabel(theme, "", FontRole.DIALOG_TITLE, elide=True)
        self.badge = StateBadge(theme, BadgeState.WAITING)
        self.sentence = PlainLabel(theme, "", FontRole.BODY, wrap=True, selectable=True)
        self.facts = FactTable(theme)
        self.said_title = PlainLabel(theme, translate("SyncCentre", "What the service said"), FontRole.CAPTION)
        self.said = PlainLabel(theme, "", FontRole.BODY, wrap=True, selectable=True)
        self.history = FactTable(theme, FontRole.DIGITS_SMALL)
        self.copy = IconButton(theme, "copy", translate("SyncCentre", "Copy a report"))
        self.copy.clicked.connect(self.copy_asked)
        for label in (self.sentence, self.said):
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._actions = QGridLayout()
        self._settle()

    def show_entry(self, entry: Entry, status: SyncStatus, now: datetime, locale: QLocale) -> None:
        """Show a write; its history follows."""
        self.verb.setText(verb_text(entry))
        self.name.setText(name_text(entry))
        self.badge.show_state(state_of(entry), state_text(entry))
        sentence = sentence_of(entry, status, now, locale)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.facts.show_facts(facts_of(entry, now, locale))
        # what it said to another account is no word to the one that is to confirm
        said = "" if entry.needs_confirming else entry.service_words
        self.said.setText(said)
        for part in (self.said, self.said_title):
            part.setVisible(bool(said))
        self._offer(actions_of(entry, status))
        self.setAccessibleName(f"{verb_text(entry)} {name_text(entry)}, {state_text(entry)}")

    def show_history(self, history: Sequence[HistoryLine], now: datetime, locale: QLocale) -> None:
        """Show what happened to the write."""
        self.history.show_facts(history_lines(history, now, locale))

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be asked twice while it is carried out."""
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def _offer(self, actions: tuple[Action, ...]) -> None:
        if actions == self._offered:
            return
        self._offered = actions
        while (item := self._actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {action: self._button(action) for action in actions}
        place = 0
        for action, button in self.buttons.items():
            whole = action in _WHOLE_LINE
            place += place % 2 if whole else 0
            start = Qt.AlignmentFlag.AlignLeading if action is Action.DISCARD else Qt.AlignmentFlag(0)
            self._actions.addWidget(button, place // 2, place % 2, 1, 2 if whole else 1, start)
            place += 2 if whole else 1

    def _button(self, action: Action) -> Button:
        if action is Action.DISCARD:
            face = ButtonFace(icon="trash", colour="danger")
            button = Button(self._theme, action_text(action), ButtonKind.BORDERLESS, face=face, height=_HEIGHT)
        else:
            button = Button(self._theme, action_text(action), height=_HEIGHT)
        button.clicked.connect(partial(self.asked.emit, action))
        return button

    def _settle(self) -> None:
        px = self._theme.px
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        for part in (self.sentence, Divider(self._theme), self.facts, self.said_title, self.said):
            column.addWidget(part)
        column.addWidget(Divider(self._theme))
        column.addLayout(self._history_head())
        column.addWidget(self.history)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(translate("SyncCentre", "The change that is chosen"))
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        self._actions.setContentsMargins(px(24), px(8), px(24), px(16))
        self._actions.setSpacing(px(8))
        whole.addLayout(self._actions)

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.addWidget(self.verb)
        first.addStretch(1)
        first.addWidget(self.badge)
        head = QVBoxLayout()
        head.setSpacing(self._theme.px(2))
        head.addLayout(first)
        head.addWidget(self.name)
        return head

    def _history_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self._theme, translate("SyncCentre", "History"), FontRole.CAPTION))
        head.addStretch(1)
        head.addWidget(self.copy)
        return head
