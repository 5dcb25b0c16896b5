"""Light, dark or as the system: chosen from a quiet button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace

_ICONS = {SchemeChoice.SYSTEM: "sliders", SchemeChoice.LIGHT: "sun", SchemeChoice.DARK: "moon"}
_HEIGHT = 32


class LookChoice(Button):
    """Turns the theme at once; `chosen` carries the `SchemeChoice`, to be kept."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", ButtonKind.BORDERLESS, height=_HEIGHT, parent=parent)
        self._menu = QMenu(self)
        group = QActionGroup(self._menu)
        self.actions_by_choice: dict[SchemeChoice, QAction] = {}
        words = {
            SchemeChoice.SYSTEM: self.tr("As the system"),
            SchemeChoice.LIGHT: self.tr("Light"),
            SchemeChoice.DARK: self.tr("Dark"),
        }
        for choice, word in words.items():
            action = self._menu.addAction(word)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self.choose, choice))
            self.actions_by_choice[choice] = action
        self.clicked.connect(self._open)
        self._show_choice()
        theme.changed.connect(self._show_choice)

    def choose(self, choice: SchemeChoice, _checked: object = None) -> None:
        """Turn the theme and tell."""
        self._theme.scheme.choose(choice)
        self._show_choice()
        self.chosen.emit(choice)

    def _show_choice(self) -> None:
        choice = self._theme.scheme.choice
        action = self.actions_by_choice[choice]
        action.setChecked(True)
        self.set_face(ButtonFace(icon=_ICONS[choice], drop_down=True))
        self.setText(action.text())
        self.setAccessibleName(self.tr("Look: {choice}").format(choice=action.text()))
        self.updateGeometry()

    def _open(self) -> None:
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if from_right else self.width() - self._menu.sizeHint().width()
        self._menu.popup(self.mapToGlobal(QPoint(x, self.height())))
