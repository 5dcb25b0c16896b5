"""What a person can decide of a write that stopped: which choices there are depends on why it stopped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.writes import Cause, Verb, Write, WriteState


class Choice(StrEnum):
    """What can be done with a write that stopped.

    `SAME_PERSON` applies a new customer's data as an edit to whoever has the e-mail, `DIFFERENT_EMAIL` sends it with
    another one, `CREATE_AGAIN` makes a new customer of what this computer knows of one whom the service no longer has,
    `AGAIN` tries it once more as it is, `DISCARD` gives it up.
    """

    SAME_PERSON = "same-person"
    DIFFERENT_EMAIL = "email"
    CREATE_AGAIN = "create-again"
    AGAIN = "again"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice; `email` is the new one of `DIFFERENT_EMAIL`."""

    choice: Choice
    email: str = ""


def choices(write: Write) -> tuple[Choice, ...]:
    """Return what can be decided of a write, the likeliest first; nothing while it goes by itself."""
    is_gone = write.cause is Cause.GONE and write.verb is not Verb.DELETE
    if write.state is WriteState.REFUSED:
        return (Choice.CREATE_AGAIN, Choice.DISCARD) if is_gone else (Choice.DISCARD,)
    if write.state is not WriteState.NEEDS_DECISION:
        return ()
    found = [Choice.CREATE_AGAIN] if is_gone else []
    if write.cause is Cause.CLASH and write.verb is Verb.CREATE and write.holder:
        found.append(Choice.SAME_PERSON)
    if write.cause in {Cause.CLASH, Cause.UNSEEN_HOLDER}:
        found.append(Choice.DIFFERENT_EMAIL)
    if write.cause is not Cause.CLASH:
        found.append(Choice.AGAIN)
    return (*found, Choice.DISCARD)


def to_correct(pending: Iterable[Write]) -> Write | None:
    """Return the write of a customer that must be corrected before anything else of that customer can go out.

    An edit that conflicts is not one of them: its base is no longer what the service holds. Nor is one of a customer
    who is gone: no correction of it could arrive. Of one that cannot be seen, nobody knows whether it did.
    """
    return next((write for write in pending if _is_correctable(write)), None)


def _is_correctable(write: Write) -> bool:
    if write.state is WriteState.REFUSED:
        return write.cause is not Cause.GONE and write.verb is not Verb.DELETE
    about_email = write.verb is Verb.CREATE or write.cause in {Cause.CLASH, Cause.UNSEEN_HOLDER}
    return write.state is WriteState.NEEDS_DECISION and about_email and write.cause is not Cause.UNREADABLE
