"""What changed between two prescriptions, and how it is said."""

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.domain.prescription import Distance, Prescription, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.services.views import PastRx, RxFate, RxOrigin
from joptic_desktop.ui.prescription.history_entries import OtherNotation, changed_places, changes, entries_of
from joptic_desktop.ui.prescription.history_words import (
    changes_text,
    entry_text,
    moment_text,
    source_text,
    summary_text,
)
from joptic_desktop.ui.theme.script import without_marks
from tests.ui.prescription.pasts import NOW, read, rx, saved, sphere

ENGLISH = QLocale(QLocale.Language.English)
BEFORE = rx(("-1.25", "-0.25", "90"), ("-1.00", "-0.25", "85"))


def told(before: Prescription, after: Prescription) -> list[str]:
    return without_marks(changes_text(changes(before, after))).splitlines()


def summary(*past: PastRx, most: int = 18) -> str:
    return without_marks(summary_text(entries_of(past, NOW)[0], most))


def test_a_change_tells_before_after_and_by_how_much() -> None:
    after = rx(("-1.50", "-0.25", "95"), ("-1.00", "-0.25", "85"))
    assert told(BEFORE, after) == [
        "Right eye, distance, sphere: −1.25 → −1.50 (−0.25)",
        "Right eye, distance, axis: 90 → 95 (+5°)",
    ]


def test_another_writing_of_the_same_values_is_no_change() -> None:
    assert changes(BEFORE, rx(("\u22121,25", "-0.250", "090"), ("-1.000", "-.25", "85"))) == ()


def test_another_notation_of_a_lens_is_said_to_be_one() -> None:
    found = changes(BEFORE, rx(("-1.50", "0.25", "180"), ("-1.00", "-0.25", "85")))
    assert found == (OtherNotation(Distance.DISTANCE, Side.RIGHT),)
    assert changes_text(found) == "Right eye, distance: the same lens in the other notation"
    assert changed_places(found) == frozenset()


def test_an_eye_that_came_or_went_is_one_line() -> None:
    without = rx(("-1.25", "-0.25", "90"))
    assert told(without, BEFORE) == ["Left eye, distance: none → −1.00 −0.25 × 85"]
    assert told(BEFORE, without) == ["Left eye, distance: −1.00 −0.25 × 85 → none"]
    left = {Place(Distance.DISTANCE, Side.LEFT, measure) for measure in Measure}
    assert changed_places(changes(BEFORE, without)) == left


def test_zero_is_a_value_and_not_nothing() -> None:
    assert told(sphere("0"), sphere("0.25")) == ["Right eye, distance, sphere: 0.00 → +0.25 (+0.25)"]
    assert told(Prescription(), sphere("0")) == ["Right eye, distance: none → 0.00"]


def test_what_cannot_be_read_is_told_verbatim_without_a_difference() -> None:
    assert told(sphere("moins un"), sphere("-1.00")) == ["Right eye, distance, sphere: moins un → −1.00"]


@pytest.mark.parametrize(
    ("most", "words"),
    [
        (3, "R sphere −1.25 → −1.50 · R axis 90 → 95 · L sphere −1.00 → −1.25"),
        (1, "R sphere −1.25 → −1.50 · 2 more"),
    ],
)
def test_a_row_tells_whole_changes_and_how_many_more(most: int, words: str) -> None:
    after = rx(("-1.50", "-0.25", "95"), ("-1.25", "-0.25", "85"))
    assert summary(saved(0, after), read(9, BEFORE), most=most) == words


def test_a_change_of_another_distance_names_it() -> None:
    near = BEFORE.with_eye(Distance.NEAR, Side.RIGHT, rx(("0.75", "0", "0")).eye(Distance.DISTANCE, Side.RIGHT))
    assert summary(read(0, near), read(9, BEFORE)) == "R near none → +0.75"


def test_the_first_row_tells_its_values() -> None:
    assert summary(read(0, BEFORE)) == "First seen: R −1.25 −0.25 × 90 · L −1.00 −0.25 × 85"
    assert summary(read(0, BEFORE), most=1) == "First seen: R −1.25 −0.25 × 90 · 1 more"
    assert summary(read(0, rx(("0.75", "0", "0"), distance=Distance.NEAR))) == "First seen"


def test_an_emptied_prescription_says_so() -> None:
    assert summary(read(0, Prescription()), read(9, BEFORE)) == "All values taken away"


def test_changes_are_told_against_what_was_in_force() -> None:
    past = (saved(0, sphere("-1.50")), saved(1, sphere("1.25"), RxFate.NOT_SENT), read(2, sphere("-1.25")))
    assert summary(*past) == "R sphere −1.25 → −1.50"


def test_a_screen_reader_hears_a_whole_row() -> None:
    entry = entries_of((saved(0, sphere("-1.50"), RxFate.REFUSED), read(9, sphere("-1.25"))), NOW)[0]
    assert without_marks(entry_text(entry, ENGLISH)) == (
        "20 Nov 2026, 10:40. Saved here by amina@atlas.example. Refused. R sphere −1.25 → −1.50"
    )


def test_a_reading_and_a_nameless_save_tell_where_they_are_from() -> None:
    assert source_text(read(0, BEFORE)) == "Read from the service"
    assert source_text(PastRx(0.0, "", RxOrigin.THIS_COMPUTER, BEFORE)) == "Saved here"
    both = source_text(PastRx(0.0, "Sara", RxOrigin.THIS_COMPUTER, BEFORE, approved_by="Nadia"))
    assert "".join(filter(str.isprintable, both)) == "Saved here by Sara, confirmed by Nadia"


def test_moments_stand_in_the_zone_of_the_shop() -> None:
    assert moment_text(entries_of((read(1, BEFORE),), NOW)[0], ENGLISH) == "19 Nov 2026, 10:40"
