"""The questions behind the security page: each asks for a proof, does one thing and tells what became of it."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.keys import KeyService, KeyWays, Unsent
from joptic_desktop.services.lock import ScreenLock
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.settings.recovery_code_dialog import RecoveryCodeDialog
from joptic_desktop.ui.settings.secret_dialog import Act, SecretDialog
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm

translate = QCoreApplication.translate


class SecurityFlows(QObject):
    """Opens the dialogs over `window`. ``changed`` fires when something is another than before.

    ``forget_confirmed`` fires once a person typed that this computer is to be forgotten, ``ring_told`` carries whether
    there is a key ring.
    """

    changed = Signal()
    forget_confirmed = Signal()
    ring_told = Signal(bool)

    def __init__(self, theme: Theme, keys: KeyService, screen: ScreenLock, tasks: TaskOwner, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._keys = keys
        self._screen = screen
        self._tasks = tasks
        self._window = window
        self._code = ""
        self.dialog: SecretDialog | None = None
        self.shown_code: RecoveryCodeDialog | None = None
        self.question: Confirm | None = None

    def stand_over(self, window: QWidget) -> None:
        """Open the dialogs over another window, and go with it."""
        self._window = window
        self.setParent(window)

    def look_for_ring(self) -> None:
        """Have ``ring_told`` tell whether this computer has a key ring."""
        self._tasks.spawn(self._look_for_ring(), "look for the key ring")

    def make_code(self, ways: KeyWays) -> None:
        """Make a recovery code and show it."""
        again = translate("Security", "The code before opens nothing any more.") if ways.recovery else ""
        what = translate(
            "Security",
            "A code on paper opens the files of this computer when nothing else does: work that was not "
            "sent yet cannot be fetched again.",
        )
        title = translate("Security", "Make a recovery code")
        proof = [] if ways.keyring else [_proof_label(ways)]
        dialog = self._ask(title, f"{what} {again}".strip(), proof, translate("Security", "Make the code"), self._make)
        dialog.accepted.connect(self._show_code)

    def set_passphrase(self, ways: KeyWays) -> None:
        """Let a new passphrase open the files."""
        labels = [translate("Security", "New passphrase"), translate("Security", "The same once more")]
        if not ways.keyring:
            labels.insert(0, _proof_label(ways))
        sentence = (
            translate("Security", "The passphrase is asked for at each start; the key ring opens the files no longer.")
            if ways.keyring
            else translate("Security", "The passphrase before opens the files no longer.")
        )
        title = translate("Security", "Choose a passphrase")
        self._ask(title, sentence, labels, translate("Security", "Keep it"), self._set_passphrase)

    def use_keyring(self, ways: KeyWays) -> None:
        """Let the key ring open the files."""
        sentence = translate("Security", "The files open with your account of this system, and no passphrase.")
        title = translate("Security", "Use the system's key ring")
        self._ask(title, sentence, [_proof_label(ways)], translate("Security", "Use the key ring"), self._use_keyring)

    def set_pin(self) -> None:
        """Set the PIN of the locked screen."""
        labels = [translate("Security", "New PIN"), translate("Security", "The same once more")]
        if self._screen.view.has_pin:
            labels.insert(0, translate("Security", "PIN, passphrase or recovery code"))
        sentence = translate(
            "Security",
            "Six digits or more. After five wrong ones the PIN is off until somebody "
            "opens the screen by passphrase, recovery code or signing in.",
        )
        title = translate("Security", "PIN of the locked screen")
        self._ask(title, sentence, labels, translate("Security", "Keep it"), self._set_pin)

    def remove_pin(self) -> None:
        """Have no PIN any more."""
        label = translate("Security", "PIN, passphrase or recovery code")
        sentence = translate("Security", "The locked screen then asks for the passphrase or the recovery code.")
        title = translate("Security", "Remove the PIN")
        self._ask(title, sentence, [label], translate("Security", "Remove"), self._remove_pin)

    def forget(self) -> None:
        """Say what would be lost, and have a word typed."""
        self._tasks.spawn(self._forget(), "forget this computer")

    async def _look_for_ring(self) -> None:
        is_there = await self._keys.has_key_ring()
        if shiboken6.isValid(self):  # it goes with the settings
            self.ring_told.emit(is_there)

    async def _forget(self) -> None:
        lost = await self._keys.unsent()
        typed = translate("Security", "FORGET")
        self.question = Confirm(
            self._theme,
            translate("Security", "Forget this computer?"),
            _lost(lost),
            translate("Security", "Destroy the keys"),
            typed=typed,
            parent=self._window,
        )
        if await self.question.confirmed():
            self.forget_confirmed.emit()

    def _ask(self, title: str, sentence: str, labels: Sequence[str], word: str, act: Act) -> SecretDialog:
        dialog = SecretDialog(self._theme, title, sentence, labels, word, act, self._window)
        dialog.accepted.connect(self.changed)
        self.dialog = dialog
        dialog.open()
        return dialog

    async def _make(self, typed: Sequence[str]) -> None:
        self._code = await self._keys.new_recovery_code(*typed)

    def _show_code(self) -> None:
        self.shown_code = RecoveryCodeDialog(self._theme, self._code, self._window)
        self._code = ""
        self.shown_code.accepted.connect(self._keep_code)
        self.shown_code.open()

    def _keep_code(self) -> None:
        self._tasks.spawn(self._keys.code_is_kept(), "the recovery code is kept")

    async def _set_passphrase(self, typed: Sequence[str]) -> None:
        *proof, new, again = typed
        await self._keys.set_passphrase(_same(new, again), *proof)

    async def _use_keyring(self, typed: Sequence[str]) -> None:
        await self._keys.use_keyring(typed[0])

    async def _set_pin(self, typed: Sequence[str]) -> None:
        *old, new, again = typed
        await self._screen.set_pin(_same(new, again), *old)

    async def _remove_pin(self, typed: Sequence[str]) -> None:
        await self._screen.remove_pin(typed[0])


def _same(new: str, again: str) -> str:
    if new != again:
        raise InvalidInput(translate("Security", "The two are not the same."))
    return new


def _proof_label(ways: KeyWays) -> str:
    if ways.recovery:
        return translate("Security", "Passphrase of now, or recovery code")
    return translate("Security", "Passphrase of now")


def _lost(unsent: Unsent) -> str:
    words = translate(
        "Security",
        "The keys are destroyed at once: nobody can read what is kept here again, then the files are "
        "deleted. What the service has stays there.",
    )
    parts = []
    if unsent.changes:
        parts.append(Plurals().changes_lost(unsent.changes, QLocale()))
    if unsent.drafts:
        parts.append(Plurals().forms_lost(unsent.drafts, QLocale()))
    return "\n".join((words, *parts))
