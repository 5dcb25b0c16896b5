"""The outcome of a read as an error of the tree."""

from __future__ import annotations

from joptic_desktop.api.outcome import Kind, LineState, Outcome
from joptic_desktop.api.waiting import UNTOLD
from joptic_desktop.errors import (
    BadAnswer,
    Clash,
    Forbidden,
    InDoubt,
    NotFound,
    Refused,
    ServiceError,
    SignInNeeded,
    TooLarge,
    TooMany,
    Unreachable,
)

_PLAIN: dict[Kind, type[ServiceError]] = {
    Kind.IN_DOUBT: InDoubt,
    Kind.SIGN_IN: SignInNeeded,
    Kind.FORBIDDEN: Forbidden,
    Kind.GONE: NotFound,
    Kind.CLASH: Clash,
    Kind.TOO_LARGE: TooLarge,
    Kind.BAD_ANSWER: BadAnswer,
}


def error_of(outcome: Outcome) -> ServiceError:
    """Return the error that says an outcome other than `DONE`."""
    sentence, words, status = outcome.sentence, outcome.words, outcome.status
    match outcome.kind:
        case Kind.REFUSED:
            return Refused(sentence, words=words, status=status, fields=outcome.fields)
        case Kind.TOO_MANY:
            return TooMany(sentence, retry_after=outcome.retry_after or UNTOLD, words=words, status=status)
        case Kind.NOT_SENT | Kind.NOT_APPLIED | Kind.UNREACHABLE:
            portal = outcome.line is LineState.PORTAL
            return Unreachable(sentence, words=words, status=status, portal=portal, retry_after=outcome.retry_after)
    return _PLAIN.get(outcome.kind, ServiceError)(sentence, words=words, status=status)
