"""A half-typed form as text: only what was touched, with what stood there before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.lenses import same_eye
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
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
    """All that a person did to a form; `cells` are the texts of the eyes' cells, so that they are judged again.

    `eyes_before` is what the record said of the eyes in `eyes`, an empty one where it said nothing.
    """

    fields: tuple[TypedField, ...] = ()
    eyes: tuple[EyeChange, ...] = ()
    cells: tuple[TypedCell, ...] = ()
    eyes_before: tuple[EyeChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing was typed."""
        return not (self.fields or self.eyes)

    def laid_over(self, shown: FormValues) -> FormValues:
        """Return the values of a form with this draft typed into it again."""
        for typed in self.fields:
            shown = shown.with_text(typed.field, typed.text)
        return shown

    def going_on_from(self, earlier: FormDraft) -> FormDraft:
        """Return this draft with what stood before each value when it was typed in an earlier draft."""
        texts = {typed.field: typed.before for typed in earlier.fields}
        eyes = {(before.distance, before.side): before for before in earlier.eyes_before}
        return replace(
            self,
            fields=tuple(replace(typed, before=texts.get(typed.field, typed.before)) for typed in self.fields),
            eyes_before=tuple(eyes.get((before.distance, before.side), before) for before in self.eyes_before),
        )

    def overtaken(self, shown: FormValues, reading: Reading) -> tuple[FormField, ...]:
        """Return the fields of the draft whose record says something else than when the draft was typed."""
        return tuple(
            typed.field
            for typed in self.fields
            if reading.meaning(typed.field, typed.before) != reading.meaning(typed.field, shown.text(typed.field))
        )

    def overtaken_eyes(self, prescription: Prescription | None) -> tuple[tuple[Distance, Side], ...]:
        """Return the eyes of the draft of which the record says something else than when the draft was typed."""
        now = prescription or Prescription()
        return tuple(
            (before.distance, before.side)
            for before in self.eyes_before
            if not same_eye(before.eye, now.eye(before.distance, before.side))
        )


def draft_of(
    values: FormValues,
    shown: FormValues,
    reading: Reading,
    eyes: Iterable[EyeChange] = (),
    cells: Iterable[TypedCell] = (),
    prescription: Prescription | None = None,
) -> FormDraft:
    """Return what differs between a form's values and what it first showed; `prescription` is that of the record."""
    fields = tuple(TypedField(f, values.text(f), shown.text(f)) for f in touched(values, shown, reading))
    eyes, original = tuple(eyes), prescription or Prescription()
    before = (EyeChange(e.distance, e.side, original.eye(e.distance, e.side) or Eye()) for e in eyes)
    return FormDraft(fields, eyes, tuple(cells), tuple(before))


def write_draft(draft: FormDraft) -> str:
    """Return a draft as JSON."""
    return json.dumps(
        {
            "version": _VERSION,
            "fields": {typed.field.value: [typed.text, typed.before] for typed in draft.fields},
            "eyes": [_eye_row(change) for change in draft.eyes],
            "eyesBefore": [_eye_row(change) for change in draft.eyes_before],
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
    before = tuple(_read_eyes(data.get("eyesBefore")))
    return FormDraft(tuple(_read_fields(data.get("fields"))), eyes, cells, before)


def _eye_row(change: EyeChange) -> list[str | None]:
    return [change.distance, change.side, change.eye.sphere, change.eye.cylinder, change.eye.axis]


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
