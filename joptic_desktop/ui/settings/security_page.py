"""The settings of security: what opens the files, what opens the locked screen, and forgetting this computer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.services.lock import LockView
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.settings.security_flows import SecurityFlows
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.choice import Choice
from joptic_desktop.ui.widgets.field import LabelledInput
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_MINUTES = (1, 2, 5, 10, 15, 30)


class MinutesKeeper(Protocol):
    """Where the minutes of auto-lock are kept."""

    async def set_auto_lock(self, minutes: int) -> None:
        """Keep them; raises `StoreFull`."""


class SecurityPage(QWidget):
    """`view` tells what the lock and the ways to the key are now. What the buttons lead to is done at once.

    `system` is what it runs on: not all of them say all that the lock listens to.
    """

    def __init__(
        self,
        theme: Theme,
        flows: SecurityFlows,
        keeper: MinutesKeeper,
        minutes: int,
        view: Callable[[], LockView],
        system: str = sys.platform,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._keeper = keeper
        self._before = minutes
        self._view = view
        self._system = system
        self.flows = flows
        self.files = PlainLabel(theme, "", FontRole.BODY, "muted", wrap=True)
        self.lock_words = PlainLabel(theme, "", FontRole.BODY, "muted", wrap=True)
        self.code = self._button(translate("Security", "Make a recovery code…"), "key")
        self.passphrase = self._button("", "lock")
        self.keyring = self._button(translate("Security", "Use the key ring…"), "key")
        self.keyring.setEnabled(False)  # until there is one
        no_ring = translate("Security", "No key ring of this system answers: the passphrase stays.")
        self.no_ring = PlainLabel(theme, no_ring, FontRole.BODY, "muted", wrap=True)
        self.no_ring.hide()
        self.minutes = Choice(theme, translate("Security", "Lock the screen by itself"))
        self.pin = self._button("", "lock")
        self.no_pin = self._button(translate("Security", "Remove the PIN…"), "close")
        self.forget = Button(
            theme,
            translate("Security", "Forget this computer…"),
            ButtonKind.DANGER,
            face=ButtonFace(icon="trash"),
            height=32,
        )
        self._fill(minutes)
        self._lay_out()
        self._connect()
        self.show_state()

    async def keep(self) -> None:
        """Keep what was changed. Raises `StoreFull`."""
        if self.minutes.currentData() != self._before:
            await self._keeper.set_auto_lock(self.minutes.currentData())

    def show_state(self) -> None:
        """Show what the ways in are now."""
        view = self._view()
        ways = view.ways
        way = (
            translate("Security", "The key ring of this system opens the files on this computer.")
            if ways.keyring
            else translate("Security", "A passphrase opens the files on this computer.")
            if ways.passphrase
            else translate("Security", "The files on this computer go with the program's end.")
        )
        code = (
            translate("Security", "A recovery code on paper opens them too.")
            if ways.recovery
            else translate("Security", "There is no recovery code.")
        )
        self.files.setText(f"{way} {code}" if ways.lasts else way)
        unheard = _unheard() if self._system == "darwin" and view.can_lock else ""
        self.lock_words.setText(f"{_of_screen(view)} {unheard}".rstrip())
        self._name(
            self.code,
            translate("Security", "Make another recovery code…")
            if ways.recovery
            else translate("Security", "Make a recovery code…"),
        )
        self._name(
            self.passphrase,
            translate("Security", "Use a passphrase…")
            if ways.keyring
            else translate("Security", "Change the passphrase…"),
        )
        self._name(
            self.pin, translate("Security", "Change the PIN…") if view.has_pin else translate("Security", "Set a PIN…")
        )
        self._offer_ring(offers=ways.lasts and not ways.keyring)
        self.no_pin.setVisible(view.has_pin)
        for button in (self.code, self.passphrase, self.pin, self.forget):
            button.setEnabled(ways.lasts)

    def _offer_ring(self, *, offers: bool) -> None:
        """Offer the key ring once there is one; meanwhile the button stands there and waits."""
        self.keyring.setVisible(offers)
        if offers:
            self.flows.look_for_ring()
        else:
            self.no_ring.hide()

    def _say_ring(self, is_there: bool) -> None:  # noqa: FBT001  - a slot of `ring_told`
        self.keyring.setEnabled(is_there)
        self.keyring.setAccessibleDescription("" if is_there else self.no_ring.text())
        self.no_ring.setVisible(not is_there and not self.keyring.isHidden())

    def _connect(self) -> None:
        flows = self.flows
        for button, flow in (
            (self.code, flows.make_code),
            (self.passphrase, flows.set_passphrase),
            (self.keyring, flows.use_keyring),
        ):
            button.clicked.connect(partial(self._begin, flow))
        self.pin.clicked.connect(flows.set_pin)
        self.no_pin.clicked.connect(flows.remove_pin)
        self.forget.clicked.connect(flows.forget)
        flows.changed.connect(self.show_state)
        flows.ring_told.connect(self._say_ring)

    def _begin(self, flow: Callable[..., None]) -> None:
        flow(self._view().ways)

    def _fill(self, minutes: int) -> None:
        for each in sorted({*_MINUTES, minutes}):
            self.minutes.addItem(Plurals().lock_after_minutes(each, self.locale()), each)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))

    def _button(self, words: str, icon: str) -> Button:
        button = Button(self._theme, words, face=ButtonFace(icon=icon), height=32)
        button.setAccessibleName(button.words())
        return button

    def _name(self, button: Button, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(button.words())

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._begin_part(column, translate("Security", "Files on this computer"), self.files)
        column.addLayout(self._row(self.code, self.passphrase))
        column.addLayout(self._row(self.keyring))
        column.addWidget(self.no_ring)
        column.addSpacing(px(12))
        self._begin_part(column, translate("Security", "Locked screen"), self.lock_words)
        column.addLayout(self._row(self.pin, self.no_pin))
        column.addWidget(LabelledInput(self._theme, self.minutes.accessibleName(), self.minutes))
        lost = translate("Security", "Before it is sold, repaired or given away: the keys are destroyed.")
        gone = PlainLabel(self._theme, lost, FontRole.BODY, "muted", wrap=True)
        self._begin_part(column, translate("Security", "This computer"), gone)
        column.addLayout(self._row(self.forget))

    def _begin_part(self, column: QVBoxLayout, title: str, sentence: PlainLabel) -> None:
        part = QVBoxLayout()
        part.setSpacing(self._theme.px(2))
        part.addWidget(PlainLabel(self._theme, title, FontRole.HEADLINE))
        part.addWidget(sentence)
        column.addLayout(part)

    def _row(self, *buttons: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row


def _of_screen(view: LockView) -> str:
    if view.has_pin:
        return translate("Security", "Ctrl+L locks it, a PIN opens it.")
    if view.can_lock:
        return translate("Security", "Ctrl+L locks it. What opens the files opens it too; a PIN is quicker.")
    return translate("Security", "It cannot be locked yet: make a recovery code, then set a PIN.")


def _unheard() -> str:
    """Say what this program is not told on a Mac."""
    return translate(
        "Security", "A Mac that sleeps without locking its own screen locks this one by the minutes alone."
    )
