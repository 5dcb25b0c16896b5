"""The e-mail, or the stand-in of a customer who has none, which is never shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.emails import is_walk_in
from joptic_desktop.ui.customer_form.quiet_link import QuietLink
from joptic_desktop.ui.theme.metrics import LABEL_GAP
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Field


class EmailInput(Field):
    """Holds an e-mail. `none_wanted` fires when the person says that the customer has none."""

    none_wanted = Signal()

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, required=True, icon="mail", ltr=True, parent=parent)
        self._stand_in = ""
        self.link = QuietLink(theme, "", below=LABEL_GAP)
        self.add_action(self.link)
        self.link.clicked.connect(self._turn)
        self._show()

    @property
    def has_none(self) -> bool:
        """Whether a stand-in takes the place of an e-mail."""
        return bool(self._stand_in)

    def text(self) -> str:
        """Return the e-mail, or the stand-in."""
        return self._stand_in or super().text()

    def set_text(self, text: str) -> None:
        """Show an e-mail, or that there is none."""
        self._stand_in = text if is_walk_in(text) else ""
        super().set_text("" if self._stand_in else text)
        self._show()

    def _turn(self) -> None:
        if not self.has_none:
            self.none_wanted.emit()
            return
        self.set_text("")
        self.edited.emit("")
        self.edit.setFocus()

    def _show(self) -> None:
        none = self.has_none
        self.frame.setEnabled(not none)
        self.edit.setPlaceholderText(self.tr("This customer has no e-mail") if none else "")
        self.link.set_words(self.tr("has an e-mail?") if none else self.tr("no e-mail?"))
        self.clear_message()
