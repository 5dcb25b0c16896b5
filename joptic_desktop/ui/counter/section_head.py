"""The head of a block: its title, and a quiet word at the end of the line."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_HEIGHT = 20


class SectionHead(QWidget):
    """A line of 20 px; ``note`` can be written to."""

    def __init__(self, theme: Theme, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.note = PlainLabel(theme, note, FontRole.SMALL, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(theme, title, FontRole.SECTION))
        row.addStretch(1)
        row.addWidget(self.note)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))
