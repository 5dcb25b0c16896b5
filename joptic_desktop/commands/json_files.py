"""A JSON file that a person gave: read strictly, each fault a sentence, numbers as they are written."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, cast

from joptic_desktop.errors import InvalidInput

if TYPE_CHECKING:
    from joptic_desktop.domain.contract import Json

STANDARD_INPUT = Path("-")


def name_of(path: Path) -> str:
    """Return what a sentence calls a file; `-` is standard input."""
    return "Standard input" if path == STANDARD_INPUT else path.name


def read_json(path: Path) -> Json:
    """Return what a JSON file holds, standard input for `-`; raises `InvalidInput` for anything else."""
    try:
        text = _typed() if path == STANDARD_INPUT else path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        name = name_of(path) if path == STANDARD_INPUT else path
        raise InvalidInput(f"{name} is not UTF-8 text.") from error
    try:
        data = json.loads(text, parse_float=Decimal, parse_constant=_refuse, object_pairs_hook=_object)
    except RecursionError as error:
        raise InvalidInput(f"{name_of(path)} is not JSON of a customer: it is nested too deep.") from error
    except ValueError as error:
        raise InvalidInput(f"{name_of(path)} is not JSON: {error}.") from error
    return cast("Json", data)


def _typed() -> str:
    return sys.stdin.read().removeprefix("\ufeff")


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no number")


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"{name} stands there twice")
        found[name] = value
    return found
