"""Light or dark: what the system shows, unless the person chose one."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints


class SchemeChoice(Enum):
    """What the settings offer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Scheme(QObject):
    """Whether the screens are dark now; ``changed`` tells when that turns. An unknown system scheme is light."""

    changed = Signal()

    def __init__(
        self, hints: QStyleHints, choice: SchemeChoice = SchemeChoice.SYSTEM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hints = hints
        self._choice = choice
        self._dark = self._wanted()
        self._tell_system()
        hints.colorSchemeChanged.connect(self._update)

    @property
    def dark(self) -> bool:
        """Whether dark colours are shown."""
        return self._dark

    @property
    def choice(self) -> SchemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: SchemeChoice) -> None:
        """Follow the system or keep to one scheme."""
        self._choice = choice
        self._tell_system()
        self._update()

    def _wanted(self) -> bool:
        if self._choice is SchemeChoice.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._choice is SchemeChoice.DARK

    def _tell_system(self) -> None:
        """Let the window frame, which the system paints, take the same scheme."""
        if self._choice is SchemeChoice.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(Qt.ColorScheme.Dark if self._wanted() else Qt.ColorScheme.Light)

    def _update(self) -> None:
        dark = self._wanted()
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()
