"""A half-typed form as text: what was touched, what stood there, and nothing it cannot read back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.ui.customer_form.form_draft import FormDraft, TypedField, draft_of, read_draft, write_draft
from joptic_desktop.ui.customer_form.form_values import FormField, FormValues, Reading, values_of
from joptic_desktop.ui.prescription.kept_cells import TypedCell
from tests.ui.customer_form.people import SAMIRA

READING = Reading("MA", date(2026, 11, 23))
SHOWN = values_of(SAMIRA, "MA")
TEXTS = st.text(max_size=20)
EYES = st.builds(
    EyeChange,
    st.sampled_from(Distance),
    st.sampled_from(Side),
    st.builds(Eye, *[st.none() | TEXTS for _ in range(3)]),
)
PLACES = st.builds(Place, st.sampled_from(Distance), st.sampled_from(Side), st.sampled_from(Measure))
FIELDS = st.lists(st.builds(TypedField, st.sampled_from(FormField), TEXTS, TEXTS), unique_by=lambda typed: typed.field)


@given(FIELDS, st.lists(EYES), st.lists(st.builds(TypedCell, PLACES, TEXTS)), st.lists(EYES))
def test_what_is_written_reads_back(
    fields: list[TypedField], eyes: list[EyeChange], cells: list[TypedCell], before: list[EyeChange]
) -> None:
    draft = FormDraft(tuple(fields), tuple(eyes), tuple(cells), tuple(before))
    assert read_draft(write_draft(draft)) == draft


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_draft(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '{"fields": [1], "eyes": {"a": 1}, "unsigned": 7}',
        '{"fields": {"shoe": ["1", "2"], "city": "Fes", "state": ["a"], "street": [1, 2]}}',
        '{"eyes": [["distanceVision", "thirdEye", "1", "2", "3"], ["a"], [1, 2, 3, 4, 5]]}',
        '{"cells": [["nearVision", "leftEye", "colour", "1"], ["nearVision", "leftEye", "sphere", null]]}',
    ],
)
def test_what_this_version_does_not_know_is_left_out(text: str) -> None:
    assert read_draft(text).is_empty


def test_an_older_draft_still_asks_for_its_signs() -> None:
    eyes = '"eyes": [["nearVision", "leftEye", "0.50", "-1.00", "10"]]'
    draft = read_draft(f'{{{eyes}, "unsigned": [["nearVision", "leftEye", "sphere"]]}}')
    assert draft.cells == (TypedCell(Place(Distance.NEAR, Side.LEFT, Measure.SPHERE), "0.50"),)


def test_only_what_was_touched_is_kept() -> None:
    values = replace(SHOWN, city="Rabat", phone_number="0661234567")
    draft = draft_of(values, SHOWN, READING)
    assert draft.fields == (TypedField(FormField.CITY, "Rabat", "Casablanca"),)
    assert draft.laid_over(SHOWN) == replace(SHOWN, city="Rabat")


def test_a_half_typed_date_is_kept_as_it_stands() -> None:
    draft = draft_of(FormValues(date_of_birth="12/0"), FormValues(), READING)
    assert draft.laid_over(FormValues()).date_of_birth == "12/0"


def test_a_draft_knows_when_its_record_became_another() -> None:
    draft = draft_of(replace(SHOWN, city="Rabat", street="1, rue A"), SHOWN, READING)
    moved = replace(SHOWN, city="Tanger", phone_number="+212 6 99 99 99 99")
    assert draft.overtaken(SHOWN, READING) == ()
    assert draft.overtaken(moved, READING) == (FormField.CITY,)


def test_a_draft_knows_when_an_eye_of_its_record_became_another() -> None:
    typed = EyeChange(Distance.NEAR, Side.LEFT, Eye("-0.25", "-1.00", "10"))
    known = SAMIRA.prescription
    assert known is not None
    draft = read_draft(write_draft(draft_of(SHOWN, SHOWN, READING, [typed], (), known)))
    assert draft.overtaken_eyes(known) == ()
    elsewhere = known.with_eye(Distance.NEAR, Side.RIGHT, Eye("1.00", "0", "0"))
    assert draft.overtaken_eyes(elsewhere) == ()
    moved = known.with_eye(Distance.NEAR, Side.LEFT, Eye("-0.50", "-1.00", "100"))
    assert draft.overtaken_eyes(moved) == ((Distance.NEAR, Side.LEFT),)
