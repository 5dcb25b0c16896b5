"""Looks for others who may be the same person, when a telling field is left; the last question wins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from joptic_desktop.domain.changes import PersonalChange
from joptic_desktop.services.views import Duplicate
from joptic_desktop.ui.customer_form.duplicate_warning import Likeness
from joptic_desktop.ui.customer_form.form_values import FormField, FormValues, Reading, change_of, fault_of
from joptic_desktop.ui.customer_form.needs import CustomerStore
from joptic_desktop.ui.tasks import TaskOwner

_FIELDS = {
    Likeness.EMAIL: (FormField.EMAIL,),
    Likeness.PHONE: (FormField.PHONE,),
    Likeness.PERSON: (FormField.FIRST_NAME, FormField.LAST_NAME, FormField.BORN),
}


class DuplicateWatch(QObject):
    """`found` carries a `Likeness` and the tuple of those who share it; `changing` the one being typed anew."""

    found = Signal(object, object)
    changing = Signal(object)

    def __init__(
        self,
        customers: CustomerStore,
        tasks: TaskOwner,
        reading: Callable[[], Reading],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._customers = customers
        self._tasks = tasks
        self._reading = reading
        self._asked: dict[Likeness, PersonalChange] = {}

    def edited(self, field: FormField) -> None:
        """Take back what was found about a field that is being changed."""
        for likeness, fields in _FIELDS.items():
            if field in fields and self._asked.pop(likeness, None) is not None:
                self.changing.emit(likeness)

    def left(self, field: FormField, values: FormValues, shown: FormValues, own_uid: str | None) -> None:
        """Look, if the field is telling, its value is sound and not what the record said anyway."""
        for likeness, fields in _FIELDS.items():
            if field in fields:
                self._ask(likeness, fields, values, shown, own_uid)

    def _ask(
        self,
        likeness: Likeness,
        fields: tuple[FormField, ...],
        values: FormValues,
        shown: FormValues,
        own_uid: str | None,
    ) -> None:
        reading = self._reading()
        texts = [(f, values.text(f)) for f in fields]
        is_touched = any(reading.meaning(f, text) != reading.meaning(f, shown.text(f)) for f, text in texts)
        if not is_touched or any(fault_of(f, text, reading) for f, text in texts):
            return
        if likeness is Likeness.EMAIL and self._customers.is_walk_in(values.email):
            return
        only = FormValues()
        for f, text in texts:
            only = only.with_text(f, text)
        asked = change_of(only, FormValues(), reading).personal
        if self._asked.get(likeness) != asked:
            self._asked[likeness] = asked
            self._tasks.spawn(self._look(likeness, asked, own_uid))

    async def _look(self, likeness: Likeness, asked: PersonalChange, own_uid: str | None) -> None:
        found: tuple[Duplicate, ...] = await self._customers.duplicates(asked, own_uid)
        if self._asked.get(likeness) == asked:
            self.found.emit(likeness, found)
