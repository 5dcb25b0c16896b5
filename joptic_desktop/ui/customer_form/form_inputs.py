"""The inputs of a section by their fields: read together, written together, told apart when one is left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from joptic_desktop.ui.customer_form.form_values import Fault, FormField, FormValues
from joptic_desktop.ui.customer_form.form_words import fault_sentence
from joptic_desktop.ui.customer_form.sex_input import SexInput
from joptic_desktop.ui.widgets.field import Field, Tone

FormInput = Field | SexInput


class FormInputs(QObject):
    """`edited` carries the field at each change by the person, `left` the field whose input lost the focus."""

    edited = Signal(object)
    left = Signal(object)

    def __init__(self, inputs: dict[FormField, FormInput], parent: QObject) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self._faults: dict[FormField, Fault] = {}
        for field, widget in inputs.items():
            widget.edited.connect(partial(self._tell_edited, field))
            widget.left.connect(partial(self._tell_left, field))

    @property
    def faults(self) -> dict[FormField, Fault]:
        """What is said under the inputs now."""
        return dict(self._faults)

    def read(self, values: FormValues) -> FormValues:
        """Return the values with the texts of these inputs in them."""
        for field, widget in self._inputs.items():
            values = values.with_text(field, widget.text())
        return values

    def write(self, values: FormValues) -> None:
        """Show values; an input that shows its text already keeps its cursor."""
        for field, widget in self._inputs.items():
            if widget.text() != values.text(field):
                widget.set_text(values.text(field))

    def show_fault(self, field: FormField, fault: Fault | None) -> None:
        """Say what is wrong with a field, or take that back."""
        widget = self._inputs.get(field)
        if widget is None:
            return
        if fault is not None:
            self._faults[field] = fault
            widget.show_message(fault_sentence(field, fault), Tone.RED)
        elif self._faults.pop(field, None) is not None:
            widget.clear_message()

    def clear_messages(self) -> None:
        """Say nothing under any input."""
        self._faults.clear()
        for widget in self._inputs.values():
            widget.clear_message()

    def show_refusal(self, field: FormField, sentence: str) -> None:
        """Say under a field what the service said of it; it stays until the field is edited."""
        widget = self._inputs.get(field)
        if widget is not None:
            widget.show_message(sentence, Tone.RED)

    def focus(self, field: FormField) -> bool:
        """Go to a field, if it is one of these."""
        widget = self._inputs.get(field)
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _tell_edited(self, field: FormField, _text: str) -> None:
        if field in self._faults:
            self.show_fault(field, None)
        self.edited.emit(field)

    def _tell_left(self, field: FormField) -> None:
        self.left.emit(field)
