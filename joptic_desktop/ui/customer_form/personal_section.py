"""Who the customer is: name, sex, birth date, phone, e-mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.services.views import Duplicate
from joptic_desktop.ui.customer_form.born_input import BornInput
from joptic_desktop.ui.customer_form.duplicate_warning import DuplicateWarning, Likeness
from joptic_desktop.ui.customer_form.email_input import EmailInput
from joptic_desktop.ui.customer_form.form_inputs import FormInput, FormInputs
from joptic_desktop.ui.customer_form.form_row import FormRow
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.customer_form.form_words import label_of
from joptic_desktop.ui.customer_form.phone_input import PhoneInput
from joptic_desktop.ui.customer_form.sex_input import SexInput
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Field, Tone
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip

HEAD = 24
HEAD_GAP = 8


class PersonalSection(QWidget):
    """The six values that the contract asks for. `open_existing` carries the uid of a likely duplicate."""

    open_existing = Signal(str)

    def __init__(self, theme: Theme, region: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.first_name = Field(theme, label_of(FormField.FIRST_NAME), required=True)
        self.last_name = Field(theme, label_of(FormField.LAST_NAME), required=True)
        self.sex = SexInput(theme, label_of(FormField.SEX))
        self.born = BornInput(theme, label_of(FormField.BORN), today)
        self.phone = PhoneInput(theme, label_of(FormField.PHONE), region)
        self.email = EmailInput(theme, label_of(FormField.EMAIL))
        self.warnings = {likeness: DuplicateWarning(theme, likeness) for likeness in Likeness}
        self._known: dict[FormField, FormInput] = {
            FormField.FIRST_NAME: self.first_name,
            FormField.LAST_NAME: self.last_name,
            FormField.SEX: self.sex,
            FormField.BORN: self.born,
            FormField.PHONE: self.phone,
            FormField.EMAIL: self.email,
        }
        self._lay_out()
        self.inputs = FormInputs(self._known, self)
        for warning in self.warnings.values():
            warning.open_existing.connect(self.open_existing)

    def write_out(self, field: FormField) -> None:
        """Write a date or a phone as it was understood, once its field is left."""
        if field is FormField.BORN:
            self.born.write_out()
        elif field is FormField.PHONE:
            self.phone.write_out()

    def show_duplicates(self, likeness: Likeness, found: tuple[Duplicate, ...]) -> None:
        """Warn of others who are alike in one respect; a free e-mail is worth a word too."""
        self.warnings[likeness].show_duplicates(found)
        if likeness is Likeness.EMAIL and not found and not self.email.has_none:
            self.email.show_message(self.tr("No other customer known here has it"), Tone.OK)

    def clear_duplicates(self, likeness: Likeness) -> None:
        """Take a warning back: what it was about is being changed."""
        self.warnings[likeness].show_duplicates(())
        if likeness is Likeness.EMAIL and FormField.EMAIL not in self.inputs.faults:
            self.email.clear_message()

    def lock(self, reason: str) -> None:
        """Make all of it read-only, or free again with an empty reason."""
        for widget in self._known.values():
            widget.setEnabled(not reason)
        set_tooltip(self, reason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        title = PlainLabel(self._theme, self.tr("Identity"), FontRole.SECTION)
        mark = PlainLabel(self._theme, self.tr("* needed by the service"), FontRole.SMALL, "muted")
        title.setFixedHeight(self._theme.px(HEAD))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(mark)
        names = FormRow(self._theme, ((self.first_name, 1), (self.last_name, 1)))
        person = FormRow(self._theme, ((self.sex, 1), (self.born, 1)))
        phone, email = (FormRow(self._theme, ((widget, 1),)) for widget in (self.phone, self.email))
        person.warn(self.warnings[Likeness.PERSON])
        phone.warn(self.warnings[Likeness.PHONE])
        email.warn(self.warnings[Likeness.EMAIL])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(self._theme.px(HEAD_GAP))
        for row in (names, person, phone, email):
            column.addWidget(row)
