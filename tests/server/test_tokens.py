"""Access tokens: what was signed is what is read, and nothing else passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.server.tokens import Claims, InvalidToken, read_token, write_token

SECRET = b"a secret"
CLAIMS = Claims("user", "owner@example.com", "session", 1000, 2000)


def test_what_was_written_is_read() -> None:
    assert read_token(SECRET, write_token(SECRET, CLAIMS), 1999) == CLAIMS


def test_a_token_runs_out() -> None:
    with pytest.raises(InvalidToken):
        read_token(SECRET, write_token(SECRET, CLAIMS), 2000)


def test_a_token_of_another_secret() -> None:
    with pytest.raises(InvalidToken):
        read_token(b"another", write_token(SECRET, CLAIMS), 1500)


@given(st.text())
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(InvalidToken):
        read_token(SECRET, text, 1500)


@given(st.integers(0, 200), st.characters())
def test_a_token_that_was_touched(place: int, letter: str) -> None:
    token = write_token(SECRET, CLAIMS)
    place %= len(token)
    touched = token[:place] + letter + token[place + 1 :]
    if touched != token:
        with pytest.raises(InvalidToken):
            read_token(SECRET, touched, 1500)
