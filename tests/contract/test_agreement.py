"""The server takes what its description allows, and nothing else: text by text, body by body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema_rs import validator_for

from joptic_desktop.server.customer_input import ADDRESS, EYES, LEAVES, VISIONS, read_customer
from joptic_desktop.server.openapi import openapi_document
from joptic_desktop.server.problems import Problem
from joptic_desktop.server.quirks import QuirkBoard
from joptic_desktop.server.text_rules import PERSONAL_RULES
from tests.contract.counter import FULL

DOCUMENT = openapi_document()
QUIET = QuirkBoard()


def described(name: str) -> Any:
    """Return the validator of a schema of the description."""
    return validator_for({"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]})


CREATED, CHANGED = described("CustomerInput"), described("CustomerChange")


def is_taken(data: object, *, creating: bool) -> bool:
    """Tell whether the server takes a `jsonData`."""
    try:
        read_customer(json.dumps(data), QUIET, creating=creating)
    except Problem:
        return False
    return True


# what stands near the edge of a rule: seen and unseen, digits of other scripts, ends of lines, halves of an address
SEEN = "aZ09é@.-+_\xad\u0661\u180e\U0001f453"
UNSEEN = " \t\n\r\0\x1c\x1f\x7f\x85\xa0\u1680\u2000\u200b\u200d\u200f\u2028\u202e\u2029\u2060\u2066\u3000\ufeff"
EDGES = st.sampled_from(SEEN + UNSEEN) | st.characters(exclude_categories=["Cs"])
TEXTS = st.text(EDGES, max_size=12)
EMAILS = st.builds("{}{}@{}.{}{}".format, *[st.text(EDGES, max_size=3)] * 5)
DATES = st.from_regex(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,10})?)?(Z|[+-]\d{2}:?\d{2})?)?"
)
LONG = st.sampled_from([200, 201, 320, 321]).map(lambda length: "a@b." + "c" * (length - 4))


@pytest.mark.parametrize("name", PERSONAL_RULES)
@given(text=TEXTS | EMAILS | DATES | LONG | st.sampled_from(["male", "female", "Male", "male\n"]))
@example(text="")
@example(text="\u200b")
@example(text="1992-05-12\n")
@example(text="\u0661\u0669\u0669\u0662-05-12")
def test_every_personal_text(name: str, text: str) -> None:
    data = {"customerData": {name: text}}
    assert is_taken(data, creating=False) == CHANGED.is_valid(data)


LEAF = TEXTS | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


def part(names: Mapping[str, object] | tuple[str, ...], values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return objects with some of these names and one that is unknown, or what is no object."""
    return st.dictionaries(st.sampled_from([*names, "unknown"]), values, max_size=3) | LEAF | st.just([])


OPTIC = part(VISIONS, part(EYES, part(LEAVES, LEAF)))
DATA = st.fixed_dictionaries(
    {},
    optional={
        "customerData": part(PERSONAL_RULES, LEAF | EMAILS | DATES) | st.just(FULL["customerData"]),
        "address": part(ADDRESS, LEAF),
        "opticData": OPTIC,
        "unknown": LEAF,
    },
)


@given(data=DATA | LEAF)
def test_every_body(data: object) -> None:
    assert is_taken(data, creating=True) == CREATED.is_valid(data)
    assert is_taken(data, creating=False) == CHANGED.is_valid(data)


def test_the_documented_body_is_taken() -> None:
    assert CREATED.is_valid(FULL)
    assert is_taken(FULL, creating=True)
