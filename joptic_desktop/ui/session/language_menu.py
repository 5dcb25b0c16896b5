"""The language of the screens: chosen from a quiet button, each language by its own name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from joptic_desktop.ui.language.language import Language, LanguageChoice, own_name
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace

_HEIGHT = 32


class LanguageMenu(Button):
    """Offers languages beside the system's, without a `language` English alone.

    ``chosen`` tells a `LanguageChoice`, the last one that was wanted since `wait` once `go_on` is called as often.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language | None, parent: QWidget | None = None) -> None:
        offered = language.offered if language is not None else (LanguageChoice.ENGLISH,)
        spoken = language.spoken if language is not None else LanguageChoice.ENGLISH
        face = ButtonFace(icon="globe", drop_down=True)
        super().__init__(theme, own_name(spoken), ButtonKind.BORDERLESS, face=face, height=_HEIGHT, parent=parent)
        self._now = language.choice if language is not None else LanguageChoice.SYSTEM
        self._menu = QMenu(self)
        self._wanted: LanguageChoice | None = None
        self._waits = 0
        group = QActionGroup(self._menu)
        for choice in (LanguageChoice.SYSTEM, *offered):
            action = self._menu.addAction(own_name(choice) or self.tr("As the system"))
            action.setCheckable(True)
            action.setChecked(choice is self._now)
            action.triggered.connect(partial(self.choose, choice))
            group.addAction(action)
        self.setAccessibleName(self.tr("Language: {language}").format(language=own_name(spoken)))
        self.clicked.connect(self._open)

    def choose(self, choice: LanguageChoice, _checked: object = None) -> None:
        """Tell what is wanted, at once or when nothing is waited for any more."""
        self._wanted = choice if choice is not self._now else None
        self._tell()

    def wait(self) -> None:
        """Tell nothing until `go_on`: what is on its way answers to the page as it is."""
        self._waits += 1

    def go_on(self) -> None:
        """Tell what was wanted meanwhile: the answer is there."""
        self._waits -= 1
        self._tell()

    def _tell(self) -> None:
        wanted = self._wanted
        if wanted is not None and not self._waits:
            self._wanted = None
            self.chosen.emit(wanted)

    def _open(self) -> None:
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if from_right else self.width() - self._menu.sizeHint().width()
        self._menu.popup(self.mapToGlobal(QPoint(x, self.height())))
