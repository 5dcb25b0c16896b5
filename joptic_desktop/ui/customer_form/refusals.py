"""What the service said of a refused write, by the field it spoke of."""

from __future__ import annotations

import re
from dataclasses import replace

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.contract import ADDRESS_NAMES, PERSONAL_NAMES
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.overlay import apply_change, new_customer
from joptic_desktop.domain.writes import Verb, Write
from joptic_desktop.ui.customer_form.form_draft import FormDraft, TypedField
from joptic_desktop.ui.customer_form.form_record import FormRecord
from joptic_desktop.ui.customer_form.form_values import FormField, values_of

_LONGEST = 120
_BY_WIRE_NAME = {
    **{wire.casefold(): FormField(name) for name, wire in (PERSONAL_NAMES | ADDRESS_NAMES).items()},
    "dateofbirth": FormField.BORN,
    "sex": FormField.SEX,
}
_NAME = re.compile(r"[\"'`]?(?:customerData\.|address\.)?(\w+)", re.IGNORECASE)


def refused_fields(words: str) -> dict[FormField, str]:
    """Return what was said of each field. Wordings differ between services: only the name at the start counts."""
    said: dict[FormField, str] = {}
    for sentence in map(str.strip, re.split(r"[;\n]", words)):
        match = _NAME.match(sentence)
        field = _BY_WIRE_NAME.get(match[1].casefold()) if match else None
        if field is not None:
            said.setdefault(field, sentence[:_LONGEST])
    return said


def refused_draft(write: Write, record: FormRecord, region: str) -> tuple[FormRecord, FormDraft]:
    """Return what a form shows to correct a refused write: the record before it, and the write typed over it.

    A customer the service never took is a new one again: the save makes another write, and the refused one goes.
    """
    change = write.change or CustomerChange()
    before = FormRecord()
    if write.verb is not Verb.CREATE:
        prescription = write.base.prescription if write.base else None
        before = replace(record, shown=values_of(write.base, region), base=write.base, prescription=prescription)
    after = values_of(_laid_over(write.base, change), region)
    fields = tuple(
        TypedField(field, after.text(field), before.shown.text(field))
        for field in map(FormField, (name for name in change.changed_fields if "." not in name))
    )
    return before, FormDraft(fields, change.eyes)


def _laid_over(base: Customer | None, change: CustomerChange) -> Customer:
    return apply_change(base, change) if base else new_customer(change, "")
