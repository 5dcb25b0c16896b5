"""The page that stands in place of the counter when the program cannot start."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.disc_sign import DiscSign
from joptic_desktop.ui.session.start_page import StartPage
from joptic_desktop.ui.session.trouble import Trouble, TroubleAction, trouble_of
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_WIDTH = 440


class TroublePage(StartPage):
    """Says why and what to do; `passphrase` offers another way to the key, a recovery code alone with `only_code`.

    `retry_wanted`, `passphrase_wanted` and `quit_wanted` are the answers.
    After `retry_wanted` the page is busy until `show_error` says something else, or until it is taken away.
    """

    retry_wanted = Signal()
    passphrase_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        error: JOpticError,
        *,
        passphrase: bool = False,
        only_code: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, width=_WIDTH, spacing=10, parent=parent)
        self._offers_passphrase = passphrase
        self._sign = DiscSign(theme, "conflict")
        self._headline = PlainLabel(theme, "", FontRole.PAGE_TITLE, centred=True, wrap=True)
        self._what = PlainLabel(theme, "", FontRole.BODY, centred=True, wrap=True, selectable=True)
        self._remedy = PlainLabel(theme, "", FontRole.BODY, "muted", centred=True, wrap=True)
        self.busy = BusySign(theme)
        words = {
            TroubleAction.RETRY: self.tr("Try again"),
            TroubleAction.PASSPHRASE: self.tr("Use the recovery code") if only_code else self.tr("Use the passphrase"),
            TroubleAction.QUIT: self.tr("Quit"),
        }
        self.buttons = {action: Button(theme, word) for action, word in words.items()}
        self._row = QHBoxLayout()
        self._build()
        self.show_error(error)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def trouble(self) -> Trouble:
        """What is said now."""
        return self._trouble

    def show_error(self, error: JOpticError) -> None:
        """Say what stopped the start this time; no longer busy."""
        self._trouble = trouble = trouble_of(error, passphrase=self._offers_passphrase)
        self._sign.show_sign(trouble.icon, trouble.ink, trouble.tint)
        self._headline.setText(trouble.headline)
        self._what.setText(trouble.what)
        self._remedy.setText(trouble.remedy)
        self.setAccessibleName(f"{trouble.headline}. {trouble.what} {trouble.remedy}")
        self._arrange_buttons()
        self._set_busy("")

    def _arrange_buttons(self) -> None:
        while self._row.count():
            self._row.takeAt(0)
        self._row.addStretch(1)
        shown = self._trouble.actions
        for action in reversed(shown):
            button = self.buttons[action]
            button.set_kind(ButtonKind.PRIMARY if action is shown[0] else ButtonKind.SECONDARY)
            self._row.addWidget(button)
        self._row.addStretch(1)
        for action, button in self.buttons.items():
            button.setVisible(action in shown)
        self.setFocusProxy(self.buttons[shown[0]])

    def _set_busy(self, words: str) -> None:
        self.busy.say(words)
        for action, button in self.buttons.items():
            button.setEnabled(not words or action is TroubleAction.QUIT)

    def _act(self, action: TroubleAction) -> None:
        if action is TroubleAction.RETRY:
            self._set_busy(self.tr("Trying again…"))
            self.retry_wanted.emit()
        elif action is TroubleAction.PASSPHRASE:
            self.passphrase_wanted.emit()
        else:
            self.quit_wanted.emit()

    def _build(self) -> None:
        self._column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._headline, self._what, self._remedy):
            self._column.addWidget(label)
        self._column.addLayout(self._row)
        self._column.addWidget(self.busy)
        for action, button in self.buttons.items():
            button.setAutoDefault(True)
            button.clicked.connect(partial(self._act, action))

    def _restyle(self) -> None:
        px = self._theme.px
        self._headline.setContentsMargins(0, px(12), 0, 0)
        self._remedy.setContentsMargins(0, 0, 0, px(14))
        self._row.setSpacing(px(12))
