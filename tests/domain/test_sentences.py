"""A sentence is its English text, and knows what it was made of."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.sentences import LONGEST, Sentence, recalled, tr

TOO_LARGE = tr("Too large for the service: {0}. It refused {1} MB at once.")


def test_a_sentence_is_its_english_text() -> None:
    assert tr("The PIN is off.") == "The PIN is off."
    assert TOO_LARGE.format("rx.pdf", 4.5) == "Too large for the service: rx.pdf. It refused 4.5 MB at once."
    assert f"Refused: {TOO_LARGE.format('rx.pdf', 4.5)}".startswith("Refused: Too large for the service: rx.pdf")


def test_it_keeps_its_template_and_values_also_when_it_is_copied() -> None:
    for sentence in (TOO_LARGE.format("rx.pdf", 4.5), copy.deepcopy(TOO_LARGE.format("rx.pdf", 4.5))):
        assert isinstance(sentence, Sentence)
        assert (sentence.template, sentence.values) == (TOO_LARGE, ("rx.pdf", 4.5))


def test_braces_in_a_value_are_no_places() -> None:
    assert tr("{0} is empty.").format("{1}") == "{1} is empty."
    assert tr("{0} is empty.").format("{1}").values == ("{1}",)


@given(st.text(), st.text(max_size=9))
def test_a_kept_sentence_is_recalled_with_its_values(name: str, size: str) -> None:
    found = recalled(str(TOO_LARGE.format(name, size)), (tr("{0} is empty."), TOO_LARGE))
    assert isinstance(found, Sentence)
    assert found == TOO_LARGE.format(name, size)
    assert found.template == TOO_LARGE


@pytest.mark.parametrize("text", ["", "The service does not accept these data.", "rx.pdf is empty"])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert not isinstance(recalled(text, (TOO_LARGE, tr("{0} is empty."))), Sentence)


def test_a_text_that_is_longer_than_any_sentence_stays_as_it_is() -> None:
    long = str(TOO_LARGE.format("x" * LONGEST, "4.5"))
    assert not isinstance(recalled(long, (TOO_LARGE,)), Sentence)
    name = "x" * (LONGEST - len(TOO_LARGE.format("", "4.5")))
    assert isinstance(recalled(str(TOO_LARGE.format(name, "4.5")), (TOO_LARGE,)), Sentence)
