"""What a person wrote for a command: a file of `jsonData`, and files to attach. Each fault is one sentence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import cast

from joptic_desktop.api.payload import PayloadTooLong, create_payload
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.contract import Json
from joptic_desktop.domain.contract_input import InvalidData, change_from_json
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.attachments import AttachmentService


def read_change(path: Path, *, complete: bool) -> CustomerChange:
    """Read a file that has the shape of the contract's `jsonData`; `complete` asks for all a new customer needs.

    Raises `InvalidInput` naming every fault.
    """
    try:
        change = change_from_json(_read_json(path), complete=complete)
        create_payload(change)  # the same limit as when it is sent, while somebody can still do something about it
    except InvalidData as error:
        raise InvalidInput(*(f"{path.name}: {sentence}" for sentence in error.sentences)) from error
    except PayloadTooLong as error:
        raise InvalidInput(f"{path.name}: {error}") from error
    return change


async def take_files(attachments: AttachmentService, wanted: Sequence[str]) -> tuple[WriteFile, ...]:
    """Copy the files of `FIELD=PATH` texts into the store: all of them, or none and `InvalidInput`."""
    pairs = [_pair(text) for text in wanted]
    taken: list[WriteFile] = []
    try:
        for field, path in pairs:
            taken.append(await attachments.take_path(path, field))
    except BaseException:
        for file in taken:
            await attachments.release(file)
        raise
    return tuple(taken)


def _pair(text: str) -> tuple[str, Path]:
    field, equals, path = text.partition("=")
    if not (field and equals and path):
        raise InvalidInput(f"--attach {text}: write FIELD=PATH, as prescription=scan.pdf.")
    return field, Path(path)


def _read_json(path: Path) -> Json:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise InvalidInput(f"{path} is not UTF-8 text.") from error
    try:
        data = json.loads(text, parse_float=Decimal, parse_constant=_refuse, object_pairs_hook=_object)
    except RecursionError as error:
        raise InvalidInput(f"{path.name} is not JSON of a customer: it is nested too deep.") from error
    except ValueError as error:
        raise InvalidInput(f"{path.name} is not JSON: {error}.") from error
    return cast("Json", data)


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no number")


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    names = [name for name, _ in pairs]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ValueError(f"{twice} stands there twice")
    return dict(pairs)
