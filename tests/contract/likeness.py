"""Compares an answer with a documented one: fixed texts and echoed values by value, ids and moments by kind."""

from __future__ import annotations

import re
from typing import Any

IDS = {"id", "customerId"}
MOMENTS = {"createdAt", "updatedAt"}
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z")


def differences(documented: Any, found: Any, path: str = "") -> list[str]:
    """Return where an answer differs from the documented one, as paths with a reason.

    Of a list, the documented items are compared with the first ones found; the others must have their keys.
    """
    key = path.rpartition(".")[2]
    if key in IDS:
        return [] if isinstance(found, str) and found else [f"{path}: {found!r} is no id"]
    if key in MOMENTS:
        return [] if isinstance(found, str) and MOMENT.fullmatch(found) else [f"{path}: {found!r} is no moment"]
    if isinstance(documented, dict) and isinstance(found, dict):
        return _objects(documented, found, path)
    if isinstance(documented, list) and isinstance(found, list) and documented and isinstance(documented[0], dict):
        return _lists(documented, found, path)
    same = documented == found and type(documented) is type(found)
    return [] if same else [f"{path}: {found!r} instead of {documented!r}"]


def _objects(documented: dict[str, Any], found: dict[str, Any], path: str) -> list[str]:
    if list(documented) != list(found):
        return [f"{path}: keys {list(found)} instead of {list(documented)}"]
    return [line for key in documented for line in differences(documented[key], found[key], f"{path}.{key}")]


def _lists(documented: list[Any], found: list[Any], path: str) -> list[str]:
    if len(found) < len(documented):
        return [f"{path}: {len(found)} items instead of at least {len(documented)}"]
    lines = [line for one, other in zip(documented, found, strict=False) for line in differences(one, other, path)]
    return lines + [f"{path}: item with keys {list(item)}" for item in found if list(item) != list(documented[0])]
