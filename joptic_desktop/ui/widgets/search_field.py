"""The search box: an icon, the text, the key that leads here, and a button that empties it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import IconButton
from joptic_desktop.ui.widgets.field_frame import BareEdit, FieldFrame
from joptic_desktop.ui.widgets.key_hint import KeyHint


class SearchField(FieldFrame):
    """``searched`` carries the text at every change, also when it is emptied; ``down`` asks for the list below."""

    searched = Signal(str)
    down = Signal()

    def __init__(self, theme: Theme, placeholder: str, key: str = "Ctrl F", parent: QWidget | None = None) -> None:
        edit = _SearchEdit(theme)
        super().__init__(theme, edit, icon="search", parent=parent)
        edit.setPlaceholderText(placeholder)
        edit.setAccessibleName(placeholder)
        self._hint = KeyHint(theme, key)
        self._clear = IconButton(theme, "close", self.tr("Clear the search"), height=28)
        self.add(self._hint)
        self.add(self._clear)
        self._clear.hide()
        self._clear.clicked.connect(self.clear)
        edit.textChanged.connect(self._show_ends)
        edit.textChanged.connect(self.searched)
        edit.down.connect(self.down)

    def text(self) -> str:
        """Return what is searched for."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Search for something else."""
        self.edit.setText(text)

    def clear(self) -> None:
        """Search for nothing and be ready to type."""
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def activate(self) -> None:
        """Take the focus and mark the text, as the key does."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def _show_ends(self, text: str) -> None:
        self._hint.setVisible(not text)
        self._clear.setVisible(bool(text))


class _SearchEdit(BareEdit):
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)
