"""Addresses of services, and values for headers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.origins import header_value, is_loopback, origin_of
from joptic_desktop.errors import InvalidInput
from joptic_desktop.settings import DEFAULT_SERVICE


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://joptic.jethings.com", DEFAULT_SERVICE),
        (" https://joptic.jethings.com/ ", DEFAULT_SERVICE),
        ("joptic.jethings.com", DEFAULT_SERVICE),
        ("HTTPS://JOptic.JeThings.com:443", DEFAULT_SERVICE),
        ("https://shop.example:8443", "https://shop.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("localhost", "https://localhost"),
        ("localhost:8000", "https://localhost:8000"),
        ("192.168.1.20", "https://192.168.1.20"),
        ("[::1]", "https://[::1]"),
        ("https://till", "https://till"),
        ("till:8443", "https://till:8443"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_the_many_writings_of_an_address(typed: str, origin: str) -> None:
    assert origin_of(typed) == origin


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "foo",
        "foo/",
        "foo.",
        "12345",
        "boutique",
        "http://joptic.jethings.com",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "ftp://joptic.jethings.com",
        "file:///etc/passwd",
        "https://user:secret@joptic.jethings.com",
        "https://@joptic.jethings.com",
        "https://joptic.jethings.com/customer",
        "https://joptic.jethings.com?x=1",
        "https://joptic.jethings.com#x",
        "https://joptic.jethings.com:port",
        "https://joptic.jethings.com:99999",
        "https://jo ptic.com",
        "https://[::1",
        "https://evil.example\\@joptic.jethings.com",
        "https://" + "a" * 70 + ".com",
    ],
)
def test_what_is_no_address_of_a_service_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        origin_of(typed)


@pytest.mark.parametrize("typed", ["foo", "ftp://joptic.jethings.com", "https://jo ptic.com"])
def test_an_example_says_what_an_address_is(typed: str) -> None:
    with pytest.raises(InvalidInput, match=r"not an address of a service, as https://joptic\.jethings\.com is"):
        origin_of(typed)


@given(st.text())
def test_any_text_is_an_origin_or_refused(typed: str) -> None:
    try:
        origin = origin_of(typed)
    except InvalidInput:
        return
    assert origin_of(origin) == origin
    assert origin.startswith("https://") or is_loopback(origin)


@pytest.mark.parametrize("token", ["abc", " abc\n", "eyJ.eyJ.x-_", "a" * 8192])
def test_a_token_is_stripped_and_passed(token: str) -> None:
    assert header_value(token, "token") == token.strip()


@pytest.mark.parametrize("token", ["", "  ", "a b", "a\nb", "a\r\nx-evil: 1", "é", "رمز", "a\0", "a" * 8193])
def test_a_token_that_cannot_be_sent_is_named(token: str) -> None:
    with pytest.raises(InvalidInput, match="token"):
        header_value(token, "token")
