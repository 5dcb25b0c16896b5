"""JSON from outside, read so that nothing in it can surprise: no floats, no twins, no endless depth."""

from __future__ import annotations

import json
import re

from joptic_desktop.domain.carried import WrittenNumber
from joptic_desktop.domain.contract import Json
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import BadAnswer

_SUSPECT_ESCAPE = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")


def parse(body: bytes) -> Json:
    """Return the JSON of an answer; numbers with a fraction stay the text they were written as (`WrittenNumber`).

    Raises `BadAnswer` for invalid UTF-8, NaN and Infinity, an object with two equal names, too deep nesting, and text
    that no database or socket could carry (NUL, half of a surrogate pair).
    """
    try:
        value: Json = json.loads(
            body.decode("utf-8-sig"), parse_float=WrittenNumber, parse_constant=_refuse, object_pairs_hook=_object
        )
    except (ValueError, RecursionError) as error:
        raise BadAnswer(tr("The service's answer cannot be read.")) from error
    return value


def has_suspect_text(body: bytes) -> bool:
    """Tell whether an answer may hold text that `is_storable` refuses; far cheaper than looking at each text."""
    return bool(_SUSPECT_ESCAPE.search(body))


def is_storable(value: Json) -> bool:
    """Tell whether every text inside a JSON value can be stored and sent: no NUL, no half of a surrogate pair."""
    if isinstance(value, str):
        return "\0" not in value and not any("\ud800" <= c <= "\udfff" for c in value)
    if isinstance(value, list):
        return all(map(is_storable, value))
    if isinstance(value, dict):
        return all(is_storable(name) and is_storable(item) for name, item in value.items())
    return True


def _refuse(name: str) -> None:
    raise ValueError(name)


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    record = dict(pairs)
    if len(record) != len(pairs):
        raise ValueError("an object has two members of one name")
    return record
