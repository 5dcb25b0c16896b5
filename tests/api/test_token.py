"""What a token says of itself."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.token import Claims, read_claims


def jwt(payload: object) -> str:
    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'HS256'})}.{part(payload)}.c2lnbmF0dXJl"


def test_a_jwt_tells_whose_it_is_and_when_it_ends() -> None:
    assert read_claims(jwt({"sub": "user-1", "exp": 1_700_000_900})) == Claims("user-1", 1_700_000_900.0)


@pytest.mark.parametrize(
    "token", ["", "opaque", "a.b", "a.b.c", "a.b.c.d", jwt([]), jwt(None), jwt("x"), "é.é.é", "a.e30=.c"]
)
def test_any_other_token_says_nothing(token: str) -> None:
    assert read_claims(token) == Claims()


@pytest.mark.parametrize("exp", [True, "soon", None, [], float("inf"), float("nan"), 10**400])
def test_an_unusable_end_is_none(exp: object) -> None:
    assert read_claims(jwt({"sub": 7, "exp": exp})) == Claims("7", None)


@given(st.text())
def test_any_text_is_read(token: str) -> None:
    read_claims(token)


def test_deep_nesting_says_nothing() -> None:
    deep = base64.urlsafe_b64encode(b"[" * 100_000).decode()
    assert read_claims(f"a.{deep}.c") == Claims()
