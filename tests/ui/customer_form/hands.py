"""What a person does to the form."""

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from joptic_desktop.domain.rx_findings import Place
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_values import FormField
from tests.ui.customer_form.people import new_values
from tests.ui.turns import until

_PERSONAL = {
    FormField.FIRST_NAME: "first_name",
    FormField.LAST_NAME: "last_name",
    FormField.BORN: "born",
    FormField.PHONE: "phone",
    FormField.EMAIL: "email",
}


def edit_of(dialog: CustomerDialog, field: FormField) -> QLineEdit:
    section = dialog.page.body.personal if field in _PERSONAL else dialog.page.body.address
    edit: QLineEdit = getattr(section, _PERSONAL.get(field, field.value)).edit
    return edit


def type_into(dialog: CustomerDialog, field: FormField, text: str) -> None:
    """Replace a field's text as hands do, and leave the field."""
    if field is FormField.SEX:
        choose_sex(dialog, text)
        return
    edit = edit_of(dialog, field)
    edit.setFocus()
    edit.selectAll()
    if not text:
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    elif text.isascii():
        QTest.keyClicks(edit, text)
    else:
        _compose(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Tab)


def _compose(edit: QLineEdit, text: str) -> None:
    """Enter text of any script, as an input method does: simulated keys know ASCII alone."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(edit, event)


def choose_sex(dialog: CustomerDialog, sex: str) -> None:
    choice = dialog.page.personal.sex.choice
    choice.set_value(sex)
    choice.chosen.emit(sex)


def fill_in(dialog: CustomerDialog) -> None:
    """Write a whole new customer."""
    for name, text in new_values().items():
        type_into(dialog, FormField(name), text)


def type_power(dialog: CustomerDialog, place: Place, text: str) -> None:
    cell = dialog.page.grid.board.cells[place]
    cell.setFocus()
    cell.selectAll()
    QTest.keyClicks(cell, text)
    QTest.keyClick(cell, Qt.Key.Key_Tab)


def message_of(dialog: CustomerDialog, field: FormField) -> str:
    """What is said under a field."""
    section = dialog.page.body.personal if field in _PERSONAL or field is FormField.SEX else dialog.page.body.address
    text: str = getattr(section, _PERSONAL.get(field, field.value)).message.text
    return text


async def gone(dialog: CustomerDialog) -> None:
    """Wait until the form has closed."""
    await until(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible())
