import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.passphrases import LEAST_LETTERS, Strength, strength


@pytest.mark.parametrize(
    ("passphrase", "word"),
    [
        ("", Strength.EMPTY),
        ("Xk9$mP2", Strength.SHORT),
        ("12345678", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("qpqpqpqpqpqpqpqpqpqpqpqpqpqpqp", Strength.WEAK),
        ("Optics2026", Strength.WEAK),
        ("correct horse", Strength.WEAK),
        ("Xk9$mP2q", Strength.FAIR),
        ("marteau lune vitre", Strength.FAIR),
        ("marteau lune vitre ocre", Strength.STRONG),
        ("كتاب قمر نافذة جبل بحر طريق", Strength.STRONG),
    ],
)
def test_the_word_for_a_passphrase(passphrase: str, word: Strength) -> None:
    assert strength(passphrase) is word


@given(st.text(min_size=LEAST_LETTERS))
def test_every_text_long_enough_is_judged_and_none_is_short(passphrase: str) -> None:
    assert strength(passphrase) in {Strength.WEAK, Strength.FAIR, Strength.STRONG}
