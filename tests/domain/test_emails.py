"""E-mails: the shape a service accepts, and walk-ins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.emails import EmailFault, email_fault, is_domain, is_walk_in, walk_in_email


@pytest.mark.parametrize(
    "text",
    [
        "layla@example.com",
        "  layla@example.com\u00a0",
        "\u200eahmed.benali@example.com\u200f",
        "o'neil+shop@sub.example.co.uk",
        "ليلى@example.com",
        "a@exämple.org",
        "x@" + "a" * 63 + ".fr",
    ],
)
def test_what_has_the_shape_of_an_email_passes(text: str) -> None:
    assert email_fault(text) is None


@pytest.mark.parametrize("text", ["", "   ", "\u200f\u00a0"])
def test_nothing_but_blanks_is_empty(text: str) -> None:
    assert email_fault(text) is EmailFault.EMPTY


@pytest.mark.parametrize(
    "text",
    [
        "layla",
        "layla@",
        "@example.com",
        "layla@example",
        "layla@example.c",
        "layla@.com",
        "layla@example..com",
        "layla@-example.com",
        "layla@192.168.0.1",
        "layla hassan@example.com",
        "layla@exam ple.com",
        "la@yla@example.com",
        ".layla@example.com",
        "layla.@example.com",
        "la..yla@example.com",
        "<layla@example.com>",
        "lay\u202ela@example.com",
        "lay\u001b[2Jla@example.com",
        "a" * 65 + "@example.com",
    ],
)
def test_what_the_service_would_refuse_has_a_fault(text: str) -> None:
    assert email_fault(text) is EmailFault.SHAPE


def test_an_endless_email_is_too_long() -> None:
    assert email_fault("a@" + "b" * 60 + ("." + "c" * 60) * 4) is EmailFault.TOO_LONG


@given(st.text(max_size=300))
def test_any_text_is_judged_without_an_error(text: str) -> None:
    email_fault(text)
    is_walk_in(text)


def test_a_walk_in_address_is_an_email_and_is_known_again() -> None:
    email = walk_in_email("atlas.example", "0198c2f1")
    assert email == "walkin+0198c2f1@atlas.example"
    assert email_fault(email) is None
    assert is_walk_in(email)
    assert is_walk_in(f"  {email.upper()} ")


@pytest.mark.parametrize(
    "email", ["walkin@atlas.example", "walkin+@atlas.example", "walkin+1", "layla@example.com", ""]
)
def test_an_ordinary_address_is_no_walk_in(email: str) -> None:
    assert not is_walk_in(email)


@pytest.mark.parametrize(("text", "expected"), [("atlas.ma", True), ("atlas", False), ("", False), ("a b.ma", False)])
def test_a_domain_has_a_dot_and_plain_labels(text: str, *, expected: bool) -> None:
    assert is_domain(text) is expected
