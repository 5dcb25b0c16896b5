"""What the service kept otherwise is said with both values."""

import pytest
from PySide6.QtCore import QLocale

from joptic_desktop.domain.differences import Difference, Different
from joptic_desktop.domain.prescription import Eye
from joptic_desktop.domain.writes import Place, Verb
from joptic_desktop.ui.counter.difference_words import MOST, different_notice, sentences
from joptic_desktop.ui.theme.script import without_marks

PLACE = Place("https://joptic.example", "store-1")
LENS = Eye("1.5", "-0.25", "85")


def said(*found: Difference) -> list[str]:
    return [without_marks(line).replace("\u00a0", " ") for line in sentences(found, QLocale("en_GB"))]


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (Difference("phone_number", "2", "1"), "Phone: the service kept 1 instead of 2."),
        (
            Difference("phone_number", "+212662410999", "+212661234567"),
            "Phone: the service kept +212 6 61 23 45 67 instead of +212 6 62 41 09 99.",
        ),
        (
            Difference("phone_number", "+212662410999", "+212 6 62 41 09 99"),
            "Phone: the service kept +212 6 62 41 09 99 instead of +212662410999.",
        ),
        (Difference("city", "Fès", ""), "City: the service kept nothing instead of Fès."),
        (Difference("sex", "female", "male"), "Sex: the service kept Male instead of Female."),
        (
            Difference("date_of_birth", "1992-05-12", "1992-05-11"),
            "Date of birth: the service kept 11 May 1992 instead of 12 May 1992.",
        ),
        (
            Difference("nearVision.leftEye", LENS, Eye("1", "", "")),
            "Near, left eye: the service kept +1.00 instead of +1.50 −0.25 × 85.",
        ),
        (
            Difference("nearVision.leftEye", Eye(), Eye("0", "0", "0")),
            "Near, left eye: the service kept 0.00 instead of nothing.",
        ),
        (
            Difference("nearVision.rightEye", Eye(), Eye("??", None, "")),
            "The service keeps the old near prescription: right eye ?? / — / —.",
        ),
        (Difference("opticData.pd", "62.5", ""), "pd: the service kept nothing instead of 62.5."),
    ],
)
def test_each_kind_of_unit(found: Difference, sentence: str) -> None:
    assert said(found) == [sentence]


@pytest.mark.parametrize(
    ("distance", "word"),
    [("distanceVision", "distance"), ("intermediateVision", "intermediate"), ("nearVision", "near")],
)
def test_both_eyes_of_a_distance_that_stays_are_one_sentence(distance: str, word: str) -> None:
    both = [Difference(f"{distance}.{side}", Eye(), LENS) for side in ("rightEye", "leftEye")]
    eyes = "right eye +1.50 −0.25 × 85, left eye +1.50 −0.25 × 85"
    assert said(*both) == [f"The service keeps the old {word} prescription: {eyes}."]


def test_many_are_cut_and_counted() -> None:
    found = [Difference(f"opticData.{n}", "1", "") for n in range(MOST + 3)]
    assert said(*found)[MOST:] == ["and 3 more"]


def test_of_several_writes_the_newest_value_counts_and_the_service_s_words_stand_last() -> None:
    writes = [
        Different(seq, "u1", Verb.UPDATE, PLACE, 0.0, (Difference("city", str(seq), ""),), f"words {seq}")
        for seq in (1, 2)
    ]
    notice = different_notice(writes, QLocale("en_GB"))
    assert without_marks(notice.sentence).split("\n") == [
        "City: the service kept nothing instead of 2.",
        "The service said: words 2",
    ]
    assert notice.action == "Seen"
