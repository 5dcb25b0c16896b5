"""The phone: written in groups once it is understood, with the word for where it is from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from joptic_desktop.services.phones import read_phone
from joptic_desktop.ui.customer_form.form_words import phone_words
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Field, Tone


class PhoneInput(Field):
    """A phone number of a shop in `region` (ISO 3166). What is no number there is kept as it was typed."""

    def __init__(self, theme: Theme, label: str, region: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, required=True, icon="phone", ltr=True, parent=parent)
        self._region = region
        self.edit.textChanged.connect(self._show_region)

    def write_out(self) -> None:
        """Write the number in groups, or say that it could not be read."""
        phone = read_phone(self.text(), self._region)
        if phone is not None:
            self.set_text(phone.shown)
            self.clear_message()
        elif self.text().strip():
            self.show_message(self.tr("Not a number known here: it is kept as typed"), Tone.AMBER)

    def _show_region(self, text: str) -> None:
        phone = read_phone(text, self._region)
        self.set_hint(phone_words(phone, self.locale()) if phone else "")
