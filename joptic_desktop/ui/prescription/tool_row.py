"""The line above the card: its title, and quiet tools that a menu holds once more."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from joptic_desktop.domain.rx_findings import Place
from joptic_desktop.ui.prescription.commands import KEYS, MENU, RxCommand, command_words, menu_words
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import CONTROL_SMALL
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip

_ICONS = {
    RxCommand.PREVIOUS: "history",
    RxCommand.COPY: "arrow-right",
    RxCommand.TRANSPOSE: "transpose",
    RxCommand.NEAR: "plus",
}


class RxToolRow(QWidget):
    """Title and tools; ``asked`` carries a `RxCommand`."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place: Place | None = None
        self._title = PlainLabel(theme, "", FontRole.SECTION)
        self.buttons = {command: self._button(command) for command in _ICONS}
        self.menu_button = IconButton(theme, "more", "")
        self.menu_button.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._title)
        row.addStretch(1)
        for button in self.in_order():
            row.addWidget(button)
        self._speak()
        self._turn()

    def in_order(self) -> tuple[Button, ...]:
        """Return the buttons in the order of tabs."""
        return (*self.buttons.values(), self.menu_button)

    def set_place(self, place: Place) -> None:
        """Let the menu name the row and the eye that one works in."""
        self._place = place

    def open_menu(self, at: QPoint) -> None:
        """Open the menu of all commands at a point of the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in MENU:
            for command in group:
                key = KEYS.get(command, "")
                menu.addAction(f"{menu_words(command, self._place)}\t{key}", partial(self.asked.emit, command))
            menu.addSeparator()
        menu.popup(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the buttons to their tooltips where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language; turn with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _button(self, command: RxCommand) -> Button:
        button = Button(self._theme, "", ButtonKind.BORDERLESS, height=CONTROL_SMALL, parent=self)
        button.clicked.connect(partial(self._clicked, command))
        return button

    def _clicked(self, command: RxCommand) -> None:
        self.asked.emit(command)

    def _open_menu(self) -> None:
        self.open_menu(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _fit(self) -> None:
        for button in self.buttons.values():
            button.set_compact(compact=False)
        needed = sum(button.sizeHint().width() for button in self.in_order()) + self._title.sizeHint().width()
        for button in self.buttons.values():
            button.set_compact(compact=needed > self.width())

    def _turn(self) -> None:
        """Let the arrow point from the right eye to the left one: on screen that is to the right in every language."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for command, icon in _ICONS.items():
            shown = "arrow-left" if mirrored and command is RxCommand.COPY else icon
            self.buttons[command].set_face(ButtonFace(icon=shown))

    def _speak(self) -> None:
        self._title.setText(translate("Prescription", "Prescription"))
        for command, button in self.buttons.items():
            button.setText(command_words(command))
            button.setAccessibleName(command_words(command))
            set_tooltip(button, " ".join(filter(None, (command_words(command), KEYS.get(command, "")))))
        self.menu_button.set_name(translate("Prescription", "More for the prescription"))
