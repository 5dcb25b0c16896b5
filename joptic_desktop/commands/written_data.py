"""What a person wrote for a command: a file of `jsonData`, and files to attach. Each fault is one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from joptic_desktop.api.payload import PayloadTooLong, create_payload
from joptic_desktop.commands.json_files import name_of, read_json
from joptic_desktop.domain.attachments import KNOWN_FIELDS, WriteFile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.contract_input import InvalidData, change_from_json
from joptic_desktop.domain.emails import email_fault
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.attachments import AttachmentService


def read_change(path: Path, *, complete: bool) -> CustomerChange:
    """Read a file that has the shape of the contract's `jsonData`; `complete` asks for all a new customer needs.

    What the form would not save is no good here either. Raises `InvalidInput` naming every fault.
    """
    try:
        change = change_from_json(read_json(path), complete=complete)
        _check_person(change.personal)
        create_payload(change)  # the same limit as when it is sent, while somebody can still do something about it
    except InvalidData as error:
        raise InvalidInput(*(f"{name_of(path)}: {sentence}" for sentence in error.sentences)) from error
    except PayloadTooLong as error:
        raise InvalidInput(f"{name_of(path)}: {error}") from error
    return change


async def take_files(
    attachments: AttachmentService, wanted: Sequence[str], *, any_field: bool = False
) -> tuple[WriteFile, ...]:
    """Copy the files of `FIELD=PATH` texts into the store: all of them, or none and `InvalidInput`.

    With `any_field` a field may bear a name that the contract does not show.
    """
    pairs = [_pair(text, any_field=any_field) for text in wanted]
    taken: list[WriteFile] = []
    try:
        for field, path in pairs:
            taken.append(await attachments.take_path(path, field))
    except BaseException:
        for file in taken:
            await attachments.release(file)
        raise
    return tuple(taken)


def _check_person(person: PersonalChange) -> None:
    faults = []
    if person.email is not None and email_fault(person.email) is not None:
        faults.append("customerData.email must be an e-mail as layla@example.com")
    if person.date_of_birth is not None and person.date_of_birth > datetime.now().astimezone().date():
        faults.append("customerData.dateOfBirth must not be in the future")
    if faults:
        raise InvalidData(faults)


def _pair(text: str, *, any_field: bool) -> tuple[str, Path]:
    field, equals, name = text.partition("=")
    if not (field and equals and name):
        raise InvalidInput(f"--attach {text}: write FIELD=PATH, as prescription=scan.pdf.")
    if field not in KNOWN_FIELDS and not any_field:
        known = " or ".join(KNOWN_FIELDS)
        raise InvalidInput(f"--attach {text}: {field} is no known field name. Write {known}, or add --any-field.")
    path = Path(name)
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise InvalidInput(f"{path.name} is no file.")  # opening a pipe would wait for whoever writes to it
    return field, path
