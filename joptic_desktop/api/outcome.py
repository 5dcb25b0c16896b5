"""What became of a request: one total function from what was observed to one of a few outcomes.

Nothing else decides what happens to a write. Two rules keep it honest: a body that we did not finish is never applied,
and whatever may have been applied is in doubt, not repeated.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from joptic_desktop.api import sentences
from joptic_desktop.api.complaints import Complaint, read_complaint
from joptic_desktop.api.observed import BEFORE_SENDING, Action, Failure, Observed
from joptic_desktop.api.waiting import UNTOLD, retry_after
from joptic_desktop.domain.customers import Customer
from joptic_desktop.errors import BadAnswer

Answer = TypeVar("Answer")
_NOT_THE_LINE = frozenset({Failure.GARBLED, Failure.TOO_BIG, Failure.UNKNOWN, Failure.POOL})
_LENGTH_REQUIRED = 411
_NETWORK_SIGN_IN = 511
_WRONG_ROUTE = re.compile(r"^Cannot (GET|POST|PUT|PATCH|DELETE) ", re.IGNORECASE)
_FILE_FIELD = re.compile(r"unexpected (?:file )?field(?:\s*-\s*(?P<name>\w+))?", re.IGNORECASE)
_CUT_OFF = re.compile(r"unexpected end of form", re.IGNORECASE)
_NO_IDS = re.compile(r"no customer ids provided|^ids (must|should)|each value in ids", re.IGNORECASE)


class Kind(StrEnum):
    """The outcomes. All but `DONE` and `IN_DOUBT` say that the service has changed nothing."""

    NOT_SENT = "not_sent"
    NOT_APPLIED = "not_applied"
    IN_DOUBT = "in_doubt"
    DONE = "done"
    REFUSED = "refused"
    SIGN_IN = "sign_in"
    FORBIDDEN = "forbidden"
    GONE = "gone"
    CLASH = "clash"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    UNREACHABLE = "unreachable"
    BAD_ANSWER = "bad_answer"


class LineState(StrEnum):
    """What an outcome tells of the way to the service; a gate may close on anything but `FINE`."""

    FINE = "fine"
    NO_LINE = "no_line"
    PORTAL = "portal"
    FAILING = "failing"


class Hint(StrEnum):
    """What a sender can do about an outcome beyond its kind."""

    NONE = "none"
    FILE_FIELD_REFUSED = "file_field_refused"
    FILE_UNREADABLE = "file_unreadable"
    DELETE_BODY_LOST = "delete_body_lost"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one request.

    `sentence` is ours, `words` the service's own (plain, at most 300 characters), `fields` maps the contract's names to
    its messages. `retry_after` is in seconds. `foreign` tells that the body was not the service's. `body_done`,
    `bytes_sent` and `last_byte_at` (seconds since the epoch) tell how far our own body got.

    With `DONE`, `customer` is what the answer to a create or update holds (no address, no prescription), and
    `deleted_count` what the answer to a bulk delete says.
    """

    kind: Kind
    sentence: str = ""
    words: str = ""
    status: int | None = None
    fields: tuple[tuple[str, str], ...] = ()
    retry_after: float | None = None
    line: LineState = LineState.FINE
    hint: Hint = Hint.NONE
    failure: Failure | None = None
    foreign: bool = False
    body_done: bool = False
    bytes_sent: int = 0
    last_byte_at: float | None = None
    customer: Customer | None = None
    deleted_count: int | None = None


def judge(seen: Observed, read: Callable[[bytes], Answer]) -> tuple[Outcome, Answer | None]:
    """Return the outcome, and with `DONE` the answer that `read` made of the body.

    `read` raises `BadAnswer` when the answer is not what was asked for. Never raises.
    """
    if seen.status is None or (seen.failure is not None and seen.status < 400):
        return _told(_broken(seen), seen), None
    if seen.status // 100 == 2:
        try:
            answer = read(seen.body)
        except BadAnswer as error:
            return _told(_unreadable(seen, error), seen), None
        return _told(Outcome(Kind.DONE, sentences.DONE), seen), answer
    return _told(_declined(seen), seen), None


def _told(outcome: Outcome, seen: Observed) -> Outcome:
    return replace(
        outcome,
        status=seen.status,
        failure=seen.failure,
        body_done=seen.body_done,
        bytes_sent=seen.bytes_sent,
        last_byte_at=seen.last_byte_at,
    )


def _broken(seen: Observed) -> Outcome:
    """Judge no answer, or a good one that broke off."""
    failure = seen.failure or Failure.UNKNOWN
    sentence = sentences.FAILURES.get(failure, sentences.LINE_BROKE)
    if failure is Failure.NO_CONNECTION and seen.subject:
        sentence = sentences.NO_LINE.format(seen.subject)
    if failure is Failure.FILE:
        sentence = sentences.FILE_UNREADABLE.format(seen.subject)
        return Outcome(Kind.REFUSED, sentence, hint=Hint.FILE_UNREADABLE)
    if failure is Failure.BAD_TOKEN:
        return Outcome(Kind.SIGN_IN, sentence)
    if failure is Failure.UNSENDABLE:
        return Outcome(Kind.REFUSED, sentence)
    if not seen.action.is_write:
        return _broken_read(seen, failure, sentence)
    if seen.status is not None and 300 <= seen.status < 400:
        return _elsewhere(seen)
    if failure in BEFORE_SENDING and seen.status is None:
        return Outcome(Kind.NOT_SENT, sentence, line=_line_of(failure))
    if seen.body_done or failure is Failure.UNKNOWN or seen.status is not None:
        return Outcome(Kind.IN_DOUBT, sentences.IN_DOUBT, line=_line_of(failure))
    return Outcome(Kind.NOT_APPLIED, sentences.UPLOAD_BROKE, line=_line_of(failure))


def _broken_read(seen: Observed, failure: Failure, sentence: str) -> Outcome:
    if seen.status is not None and 300 <= seen.status < 400:
        return _elsewhere(seen)
    if failure in {Failure.GARBLED, Failure.TOO_BIG}:
        return Outcome(Kind.BAD_ANSWER, sentence)
    return Outcome(Kind.UNREACHABLE, sentence, line=LineState.NO_LINE)


def _line_of(failure: Failure) -> LineState:
    return LineState.FINE if failure in _NOT_THE_LINE else LineState.NO_LINE


def _unreadable(seen: Observed, error: BadAnswer) -> Outcome:
    """Judge a good status whose body is not what the contract says."""
    foreign = seen.body.lstrip()[:1] not in {b"{", b"["}
    line = LineState.PORTAL if foreign else LineState.FINE
    if seen.action.is_write:
        hint = Hint.DELETE_BODY_LOST if seen.action is Action.DELETE_MANY and not foreign else Hint.NONE
        return Outcome(Kind.IN_DOUBT, sentences.IN_DOUBT, line=line, foreign=foreign, hint=hint)
    if foreign:
        return Outcome(Kind.UNREACHABLE, sentences.PORTAL, line=line, foreign=True)
    return Outcome(Kind.BAD_ANSWER, error.sentence)


def _declined(seen: Observed) -> Outcome:
    """Judge any status outside 200-299."""
    status = seen.status or 0
    complaint = read_complaint(status, seen.body)
    outcome = _by_status(status, seen, complaint)
    return replace(outcome, words=complaint.words, fields=outcome.fields or complaint.fields, foreign=not complaint.own)


def _by_status(status: int, seen: Observed, complaint: Complaint) -> Outcome:
    match status:
        case 401:
            return Outcome(Kind.SIGN_IN, sentences.SIGN_IN)
        case 413:
            return Outcome(Kind.TOO_LARGE, sentences.TOO_LARGE)
        case 429:
            wait = retry_after(seen.headers, seen.at)
            return Outcome(Kind.TOO_MANY, sentences.TOO_MANY, retry_after=UNTOLD if wait is None else wait)
        case 400 | 422:
            return _invalid(seen.action, complaint)
        case 408:
            return _failing(seen)
        case 500 if complaint.own and seen.action.is_write:
            # the service itself fails on this record: the line is well
            return _perhaps(seen, LineState.FINE)
    if 400 <= status < 500:
        return _not_applied(status, seen, complaint)
    return _elsewhere(seen) if 300 <= status < 400 else _failing(seen)


def _invalid(action: Action, complaint: Complaint) -> Outcome:
    if complaint.says(_CUT_OFF):
        return Outcome(Kind.NOT_APPLIED, sentences.UPLOAD_BROKE)
    if action is Action.DELETE_MANY and complaint.says(_NO_IDS):
        return Outcome(Kind.REFUSED, sentences.REFUSED, hint=Hint.DELETE_BODY_LOST)
    unexpected = complaint.says(_FILE_FIELD)
    if unexpected:
        fields = ((unexpected["name"], unexpected.string),) if unexpected["name"] else ()
        return Outcome(Kind.REFUSED, sentences.FILE_FIELD_REFUSED, hint=Hint.FILE_FIELD_REFUSED, fields=fields)
    return Outcome(Kind.REFUSED, sentences.REFUSED)


def _not_applied(status: int, seen: Observed, complaint: Complaint) -> Outcome:
    """Judge a refusal that only the service itself can mean; from anybody else it is a fault of the line."""
    action = seen.action
    if status == _LENGTH_REQUIRED and action is Action.DELETE_MANY:
        return Outcome(Kind.REFUSED, sentences.REFUSED, hint=Hint.DELETE_BODY_LOST)
    if complaint.says(_WRONG_ROUTE):
        return Outcome(Kind.UNREACHABLE, sentences.WRONG_ADDRESS, line=LineState.FAILING)
    if not complaint.own:
        sentence = sentences.PAGE if seen.body.lstrip()[:1] == b"<" else sentences.FOREIGN
        return Outcome(Kind.UNREACHABLE, sentence, line=LineState.FAILING)
    match status, action:
        case 403, _:
            sentence = sentences.FORBIDDEN_WRITE if action.is_write else sentences.FORBIDDEN_READ
            return Outcome(Kind.FORBIDDEN, sentence)
        case 404, Action.READ | Action.UPDATE | Action.DELETE | Action.DELETE_MANY:
            return Outcome(Kind.GONE, sentences.GONE)
        case 409, Action.CREATE | Action.UPDATE:
            return Outcome(Kind.CLASH, sentences.CLASH, fields=(("email", complaint.words),))
    return Outcome(Kind.REFUSED, sentences.REFUSED)


def _elsewhere(seen: Observed) -> Outcome:
    if seen.action.is_write:
        return _perhaps(seen, LineState.PORTAL)
    return Outcome(Kind.UNREACHABLE, sentences.MOVED, line=LineState.PORTAL)


def _failing(seen: Observed) -> Outcome:
    """Judge 408, 1xx, 5xx and whatever has no meaning here."""
    line = LineState.PORTAL if seen.status == _NETWORK_SIGN_IN else LineState.FAILING
    wait = retry_after(seen.headers, seen.at)
    if not seen.action.is_write:
        sentence = sentences.PORTAL if line is LineState.PORTAL else sentences.FAILING
        return Outcome(Kind.UNREACHABLE, sentence, line=line, retry_after=wait)
    return replace(_perhaps(seen, line), retry_after=wait)


def _perhaps(seen: Observed, line: LineState) -> Outcome:
    """Judge a write that got no answer of its own: a body that was not finished was not applied."""
    if seen.body_done:
        return Outcome(Kind.IN_DOUBT, sentences.IN_DOUBT, line=line)
    return Outcome(Kind.NOT_APPLIED, sentences.UPLOAD_BROKE, line=line)
