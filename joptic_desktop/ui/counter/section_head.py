"""The head of a block: its title, what can be done with it, and a quiet word at the end of the line."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_HEIGHT, _BUTTON = 20, 28


class SectionHead(QWidget):
    """A line of 20 px, of 28 with a button; ``note`` can be written to."""

    def __init__(self, theme: Theme, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.note = PlainLabel(theme, note, FontRole.SMALL, "muted")
        self._height = _HEIGHT
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(PlainLabel(theme, title, FontRole.SECTION))
        self._row.addStretch(1)
        self._row.addWidget(self.note)
        self._restyle()
        theme.changed.connect(self._restyle)

    def add_button(self, text: str, icon: str) -> Button:
        """Put a quiet button behind the title."""
        face = ButtonFace(icon=icon, colour="accent")
        button = Button(self._theme, text, ButtonKind.BORDERLESS, face=face, height=_BUTTON)
        self._row.insertWidget(1, button)
        self._height = _BUTTON
        self._restyle()
        return button

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
