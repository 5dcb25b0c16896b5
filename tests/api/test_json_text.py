"""JSON from outside."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.json_text import has_suspect_text, is_storable, parse
from joptic_desktop.domain.contract import Json
from joptic_desktop.errors import BadAnswer

values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_json_without_fractions_reads_as_ever(value: Json) -> None:
    assert parse(json.dumps(value).encode()) == value


@pytest.mark.parametrize("text", ["-1.25", "0.00", "-0.00", "1e-7", "1.10", "123456789.123456789123456789"])
def test_a_fraction_stays_the_text_it_was(text: str) -> None:
    assert parse(f'{{"sph": {text}}}'.encode()) == {"sph": text}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": -Infinity}',
        b'{"a": 1, "a": 2}',
        b'[{"a": {"b": 1, "b": 1}}]',
        b'{"a": "\xff"}',
        b'{"a": "\x00"}',
        b'{"a": 1}trailing',
        b'{"a": 1',
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000,
        b"1" * 100_000,
    ],
)
def test_what_is_no_plain_json_is_refused(body: bytes) -> None:
    with pytest.raises(BadAnswer):
        parse(body)


def test_a_byte_order_mark_is_passed_over() -> None:
    assert parse(b"\xef\xbb\xbf{}") == {}


@given(values)
def test_nothing_that_cannot_be_stored_goes_unsuspected(value: Json) -> None:
    body = json.dumps(value).encode()
    assert is_storable(parse(body)) or has_suspect_text(body)


@pytest.mark.parametrize("text", ["\0", "a\0", "\ud800", "\udfffx"])
def test_text_that_no_database_carries(text: str) -> None:
    for value in (text, [text], {"a": text}, {text: 1}, {"a": [{"b": text}]}):
        body = json.dumps(value).encode()
        assert has_suspect_text(body)
        assert not is_storable(parse(body))


def test_an_emoji_is_suspected_but_storable() -> None:
    body = json.dumps("👓").encode()
    assert has_suspect_text(body)
    assert is_storable(parse(body))


@given(st.binary())
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    try:
        parse(body)
    except BadAnswer:
        return
