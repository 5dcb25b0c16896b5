"""Asks for the name by which the list is filtered."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.field import Field


class NameFilter(QDialog):
    """One field. ``chosen`` carries the name, empty to take the filter away."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Filter by name"))
        self.field = Field(theme, self.tr("Show names that contain"))
        self.field.set_text(name)
        self.field.edit.selectAll()
        self.show_names = Button(theme, self.tr("Show"), ButtonKind.PRIMARY)
        cancel = Button(theme, self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.show_names)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.addWidget(self.field)
        column.addLayout(buttons)
        self.setFixedWidth(theme.px(400))
        self.show_names.setDefault(True)
        self.show_names.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.tokens.surface)

    def _choose(self) -> None:
        self.chosen.emit(self.field.text().strip())
        self.accept()
