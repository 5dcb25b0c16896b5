"""A half-typed form as text: only what was touched, with what stood there before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.ui.customer_form.form_values import FormField, FormValues, Reading, touched
from joptic_desktop.ui.prescription.kept_cells import TypedCell

_VERSION = 1


@dataclass(frozen=True, slots=True)
class TypedField:
    """A field somebody wrote in: its text, and what it showed before."""

    field: FormField
    text: str
    before: str


@dataclass(frozen=True, slots=True)
class FormDraft:
    """All that a person did to a form; `cells` are the texts of the eyes' cells, so that they are judged again."""

    fields: tuple[TypedField, ...] = ()
    eyes: tuple[EyeChange, ...] = ()
    cells: tuple[TypedCell, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing was typed."""
        return not (self.fields or self.eyes)

    def laid_over(self, shown: FormValues) -> FormValues:
        """Return the values of a form with this draft typed into it again."""
        for typed in self.fields:
            shown = shown.with_text(typed.field, typed.text)
        return shown

    def overtaken(self, shown: FormValues, reading: Reading) -> tuple[FormField, ...]:
        """Return the fields of the draft whose record says something else than when the draft was typed."""
        return tuple(
            typed.field
            for typed in self.fields
            if reading.meaning(typed.field, typed.before) != reading.meaning(typed.field, shown.text(typed.field))
        )


def draft_of(
    values: FormValues,
    shown: FormValues,
    reading: Reading,
    eyes: Iterable[EyeChange] = (),
    cells: Iterable[TypedCell] = (),
) -> FormDraft:
    """Return what differs between a form's values and what it first showed."""
    fields = tuple(TypedField(f, values.text(f), shown.text(f)) for f in touched(values, shown, reading))
    return FormDraft(fields, tuple(eyes), tuple(cells))


def write_draft(draft: FormDraft) -> str:
    """Return a draft as JSON."""
    return json.dumps(
        {
            "version": _VERSION,
            "fields": {typed.field.value: [typed.text, typed.before] for typed in draft.fields},
            "eyes": [[c.distance, c.side, c.eye.sphere, c.eye.cylinder, c.eye.axis] for c in draft.eyes],
            "cells": [[*_keys(cell.place), cell.text] for cell in draft.cells],
        },
        ensure_ascii=False,
    )


def read_draft(text: str) -> FormDraft:
    """Read a draft back; what an older or newer version wrote and this one does not know is left out."""
    try:
        data = json.loads(text)
    except ValueError:
        return FormDraft()
    if not isinstance(data, dict):
        return FormDraft()
    eyes = tuple(_read_eyes(data.get("eyes")))
    cells = (*_read_cells(data.get("cells")), *_read_unsigned(data.get("unsigned"), eyes))
    return FormDraft(tuple(_read_fields(data.get("fields"))), eyes, cells)


def _read_fields(data: object) -> Iterable[TypedField]:
    known = {field.value: field for field in FormField}
    for name, texts in data.items() if isinstance(data, Mapping) else ():
        match known.get(name), texts:
            case FormField() as field, [str() as text, str() as before]:
                yield TypedField(field, text, before)


def _read_eyes(data: object) -> Iterable[EyeChange]:
    for row in _rows(data, 5):
        values = row[2:]
        if row[0] in set(Distance) and row[1] in set(Side) and all(isinstance(v, str | None) for v in values):
            yield EyeChange(Distance(row[0]), Side(row[1]), Eye(*values))


def _read_cells(data: object) -> Iterable[TypedCell]:
    for row in _rows(data, 4):
        known = row[0] in set(Distance) and row[1] in set(Side) and row[2] in set(Measure)
        if known and isinstance(row[3], str):
            yield TypedCell(Place(Distance(row[0]), Side(row[1]), Measure(row[2])), row[3])


def _read_unsigned(data: object, eyes: tuple[EyeChange, ...]) -> Iterable[TypedCell]:
    """Read what drafts said before they kept the typed texts: the cells whose sign is still to be asked."""
    unsigned = {tuple(row) for row in _rows(data, 3)}
    for change in eyes:
        for measure in Measure:
            text = getattr(change.eye, measure.value)
            if text and (change.distance, change.side, measure) in unsigned:
                yield TypedCell(Place(change.distance, change.side, measure), text)


def _keys(place: Place) -> tuple[str, str, str]:
    return place.distance, place.side, place.measure


def _rows(data: object, length: int) -> Iterable[list[Any]]:
    rows = data if isinstance(data, list) else []
    return (
        row
        for row in rows
        if isinstance(row, list) and len(row) == length and all(isinstance(v, str | None) for v in row)
    )
