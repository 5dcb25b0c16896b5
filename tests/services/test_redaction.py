"""What is handed on holds nothing of a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.services.redaction import GONE, redacted

NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=2, max_size=12).filter(
    lambda name: name.lower() not in GONE.lower()
)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("a.b@example.com is taken", f"{GONE} is taken"),
        ("phone +212 6 12 34 56 78 is wrong", f"phone {GONE} is wrong"),
        ("born 1992-05-12", f"born {GONE}"),
        ("sph -1.25 cyl +0,50", f"sph {GONE} cyl {GONE}"),
        ("Bearer eyJhbGciOi.x.y refused", f"{GONE} refused"),
        ("token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.abc", f"token {GONE}"),
        ("409 Conflict", "409 Conflict"),
    ],
)
def test_what_looks_like_a_person_goes(said: str, left: str) -> None:
    assert redacted(said) == left


@given(NAMES, NAMES, st.sampled_from(("{} {} exists", "{0}{1}@x.y", "no {1}, no {0}")))
def test_what_is_known_goes_wherever_it_stands(first: str, last: str, sentence: str) -> None:
    left = redacted(sentence.format(first, last), (f"{first} {last}",)).replace(GONE, "")
    assert first not in left
    assert last not in left
