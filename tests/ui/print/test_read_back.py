"""What is said to the customer: signs are words, open questions are said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side, Vision
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.read_back import ReadBack
from joptic_desktop.ui.print.sheet import Sentence
from joptic_desktop.ui.print.tongue import Tongue

EN, FR, AR = SheetLanguage
CONTRACT = Prescription(
    Vision(Eye("-1.25", "-0.25", "90"), Eye("-1.00", "-0.25", "85")), near=Vision(Eye("0.75", "0", "0"), None)
)


def said(entry: RxEntry, language: SheetLanguage = EN) -> list[Sentence]:
    groups = ReadBack(entry, Tongue(language)).paragraphs()
    return [sentence for group in groups for sentence in group.sentences]


def texts(rx: Prescription, language: SheetLanguage = EN) -> list[str]:
    return [sentence.text.replace("\u00a0", " ") for sentence in said(RxEntry(rx), language)]


def one(sphere: str, cylinder: str = "0", axis: str = "0") -> str:
    return texts(Prescription(Vision(Eye(sphere, cylinder, axis), None)))[0]


def test_signs_are_words_in_english() -> None:
    assert texts(CONTRACT) == [
        "Right eye, for distance: minus 1.25, with cylinder minus 0.25 at 90 degrees.",
        "Left eye, for distance: minus 1.00, with cylinder minus 0.25 at 85 degrees.",
        "Right eye, for near: plus 0.75, no cylinder.",
        "Left eye, for near: nothing is written.",
        "Right eye, addition: plus 2.00.",
    ]


def test_signs_are_words_in_french_with_a_comma() -> None:
    assert texts(CONTRACT, FR)[0] == "Œil droit, vision de loin : moins 1,25, cylindre moins 0,25 à 90 degrés."
    assert texts(CONTRACT, FR)[2] == "Œil droit, vision de près : plus 0,75, sans cylindre."


def test_numbers_keep_their_order_in_arabic() -> None:
    sentence = texts(CONTRACT, AR)[0]
    assert "ناقص \u20661.25\u2069" in sentence
    assert "عند \u206690\u2069 درجة" in sentence


@given(st.sampled_from(SheetLanguage), st.decimals(-30, 30, places=2))
def test_no_sentence_shows_a_sign_instead_of_saying_it(language: SheetLanguage, sphere: object) -> None:
    for text in texts(Prescription(Vision(Eye(str(sphere), "-0.50", "7"), None)), language):
        assert not set("+-−") & set(text)


def test_zero_is_said_and_axis_0_is_180() -> None:
    assert one("0") == "Right eye, for distance: zero, no power, no cylinder."
    assert "at 180 degrees" in one("-1.00", "-0.50", "0")


@pytest.mark.parametrize(
    ("eye", "words"),
    [
        (("", "-0.50", "90"), "sphere not said, with cylinder minus 0.50 at 90 degrees"),
        (("-1.00", "-0.50", ""), "with cylinder minus 0.50, axis not said"),
        (("-1.00", "-0.50", "300"), "axis “\u2068300\u2069”, not understood"),
        (("abc", "0", "0"), "“\u2068abc\u2069”, not understood"),
    ],
)
def test_what_is_not_settled_is_said(eye: tuple[str, str, str], words: str) -> None:
    (sentence, _) = said(RxEntry(Prescription(Vision(Eye(*eye), None))))
    assert words in sentence.text.replace("\u00a0", " ")
    assert sentence.open


def test_a_sign_that_was_not_given_is_never_guessed() -> None:
    entry = RxEntry().typed(Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE), "1.25")
    sentence = said(entry)[0]
    assert sentence.text.startswith("Right eye, for distance: 1.25, plus or minus not said")
    assert sentence.open


def test_what_matters_most_is_marked_where_it_stands() -> None:
    for language in SheetLanguage:
        sentence = said(RxEntry(CONTRACT), language)[0]
        spans = [sentence.text[start : start + length] for start, length in sentence.strong]
        assert len(spans) == 3
        assert all(any(letter.isdigit() for letter in span) for span in spans)
        assert "\x02" not in sentence.text


def test_marks_in_foreign_text_cannot_break_a_sentence() -> None:
    (sentence, _) = said(RxEntry(Prescription(Vision(Eye("\x02{sphere}\x03%s", "0", "0"), None))))
    assert "{sphere}%s" in sentence.text


def test_nothing_recorded_says_nothing() -> None:
    assert said(RxEntry()) == []


def test_a_value_that_cannot_be_right_is_never_read_out_as_one() -> None:
    rx = Prescription(Vision(Eye("-60.00", "-20.00", "90"), None), near=Vision(Eye("1.00", "0", "0"), None))
    first, *rest = said(RxEntry(rx))
    assert first.open
    assert "minus" not in first.text
    assert not any("addition" in sentence.text for sentence in rest)
