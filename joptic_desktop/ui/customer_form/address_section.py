"""Where the customer lives; every part may stay empty."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.ui.customer_form.form_inputs import FormInput, FormInputs
from joptic_desktop.ui.customer_form.form_row import FormRow
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.customer_form.form_words import label_of
from joptic_desktop.ui.customer_form.personal_section import HEAD, HEAD_GAP
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Field
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_POSTCODE_SHARE, _CITY_SHARE = 112, 236


class AddressSection(QWidget):
    """The four parts of the contract's address."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.street = Field(theme, label_of(FormField.STREET))
        self.zip_code = Field(theme, label_of(FormField.ZIP_CODE), ltr=True)
        self.city = Field(theme, label_of(FormField.CITY))
        self.state = Field(theme, label_of(FormField.STATE))
        known: dict[FormField, FormInput] = {
            FormField.STREET: self.street,
            FormField.ZIP_CODE: self.zip_code,
            FormField.CITY: self.city,
            FormField.STATE: self.state,
        }
        title = PlainLabel(theme, self.tr("Address"), FontRole.SECTION)
        title.setFixedHeight(theme.px(HEAD))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(theme.px(HEAD_GAP))
        column.addWidget(self.street)
        column.addWidget(FormRow(theme, ((self.zip_code, _POSTCODE_SHARE), (self.city, _CITY_SHARE))))
        column.addWidget(self.state)
        self.inputs = FormInputs(known, self)
