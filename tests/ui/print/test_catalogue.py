"""The words of the sheets: every language whole, each in its own words."""

import re
from string import Formatter

import pytest

from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.ui.print.catalogue import CATALOGUE, Phrase, Word, words

ARABIC = re.compile("[\u0600-\u06ff]")
LATIN = re.compile("[A-Za-zÀ-ÿŒœ]+")
# letters that the trade writes in every language, and what is a name
TRADE = {"SPH", "CYL", "AXIS", "ADD", "OD", "OS", "TABO", "ISO"}
# words that both languages happen to share
SHARED = {"page", "plus", "addition", "vision", "signature", "date", "notation", "base", "mm"}
every_word = pytest.mark.parametrize("word", Word)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def latin_words(phrase: str) -> set[str]:
    return set(LATIN.findall(re.sub(r"\{[a-z]+\}", "", phrase)))


def test_nothing_is_missing_and_nothing_is_left_over() -> None:
    assert set(CATALOGUE) == set(Word)


@every_word
@pytest.mark.parametrize("language", SheetLanguage)
def test_each_language_has_every_word(word: Word, language: SheetLanguage) -> None:
    assert words(language, word).strip()


@every_word
def test_the_languages_have_the_same_places_to_fill(word: Word) -> None:
    phrase = CATALOGUE[word]
    filled = [places(phrase.en), places(phrase.fr), places(phrase.ar)]
    optional = {"years"} if word.name.startswith("YEARS") else set()
    assert filled[0] - optional == filled[1] - optional == filled[2] - optional


@every_word
def test_arabic_speaks_arabic_and_the_others_do_not(word: Word) -> None:
    phrase = CATALOGUE[word]
    assert latin_words(phrase.ar) <= TRADE
    assert not ARABIC.search(phrase.en + phrase.fr)
    assert ARABIC.search(phrase.ar) or latin_words(phrase.ar) or word is Word.WITH_AGE


@every_word
def test_english_and_french_leak_nothing_into_each_other(word: Word) -> None:
    phrase = CATALOGUE[word]
    same = {each.lower() for each in latin_words(phrase.en)} & {each.lower() for each in latin_words(phrase.fr)}
    assert same <= SHARED | {each.lower() for each in TRADE}


@every_word
def test_no_line_of_a_french_sheet_begins_with_a_sign_of_its_sentence(word: Word) -> None:
    """French puts a space before : ; ! ? » and behind «, which must not break."""
    french = CATALOGUE[word].fr
    assert re.findall("[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»", french) == []


def test_the_left_eye_is_og_in_french_and_no_phrase_says_os() -> None:
    assert CATALOGUE[Word.LEFT_LETTERS].fr == "OG"
    assert not [word for word in Word if re.search(r"\bOS\b", CATALOGUE[word].fr)]


def test_a_phrase_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        CATALOGUE[Word.PAGE] = Phrase("", "", "")  # type: ignore[index]  # that is what must fail
    with pytest.raises(AttributeError):
        CATALOGUE[Word.PAGE].en = "x"  # type: ignore[misc]  # as above
