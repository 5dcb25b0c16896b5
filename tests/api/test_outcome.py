"""What became of a request: the table of outcomes, row by row."""

import json
from typing import Any

import pytest

from joptic_desktop.api.observed import Action, Failure, Observed
from joptic_desktop.api.outcome import Hint, Kind, LineState, Outcome, judge
from joptic_desktop.errors import BadAnswer

WRITES = [Action.CREATE, Action.UPDATE, Action.DELETE, Action.DELETE_MANY]
HTML = b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>"


def readable(body: bytes) -> str:
    if body != b"{}":
        raise BadAnswer("no")
    return "answer"


def said(status: int, message: str | list[str]) -> bytes:
    return json.dumps({"statusCode": status, "message": message}).encode()


def outcome(action: Action, *, body_done: bool = True, **seen: Any) -> Outcome:
    return judge(Observed(action, body_done=body_done, **seen), readable)[0]


@pytest.mark.parametrize("action", WRITES)
@pytest.mark.parametrize("failure", [Failure.NO_CONNECTION, Failure.CERTIFICATE, Failure.PROXY, Failure.POOL])
def test_what_fails_before_a_connection_is_not_sent(action: Action, failure: Failure) -> None:
    assert outcome(action, failure=failure, body_done=False).kind is Kind.NOT_SENT


@pytest.mark.parametrize("failure", [Failure.BROKEN, Failure.TIMED_OUT])
def test_a_body_that_was_not_finished_is_not_applied(failure: Failure) -> None:
    seen = outcome(Action.CREATE, failure=failure, body_done=False, bytes_sent=10)
    assert (seen.kind, seen.bytes_sent, seen.body_done) == (Kind.NOT_APPLIED, 10, False)


@pytest.mark.parametrize("action", WRITES)
@pytest.mark.parametrize("failure", [Failure.BROKEN, Failure.TIMED_OUT])
def test_silence_after_a_finished_body_is_in_doubt(action: Action, failure: Failure) -> None:
    seen = outcome(action, failure=failure, last_byte_at=5.0)
    assert (seen.kind, seen.last_byte_at, seen.line) == (Kind.IN_DOUBT, 5.0, LineState.NO_LINE)


@pytest.mark.parametrize("body_done", [True, False])
def test_an_error_that_nobody_foresaw_is_in_doubt(body_done: bool) -> None:
    assert outcome(Action.CREATE, failure=Failure.UNKNOWN, body_done=body_done).kind is Kind.IN_DOUBT


@pytest.mark.parametrize("status", [301, 302, 303, 304, 307, 308, 408, 500, 501, 502, 503, 504, 511, *range(520, 530)])
@pytest.mark.parametrize("action", WRITES)
def test_statuses_that_do_not_tell_are_in_doubt(action: Action, status: int) -> None:
    assert outcome(action, status=status, body=said(status, "Internal server error")).kind is Kind.IN_DOUBT
    assert outcome(action, status=status, body=HTML).kind is Kind.IN_DOUBT


@pytest.mark.parametrize(
    ("body", "line"), [(said(500, "Failed to create customer"), LineState.FINE), (HTML, LineState.FAILING)]
)
def test_a_service_that_fails_on_one_record_is_not_a_failing_line(body: bytes, line: LineState) -> None:
    assert outcome(Action.CREATE, status=500, body=body).line is line


@pytest.mark.parametrize("status", [302, 408, 500, 502])
def test_the_same_statuses_before_the_body_was_finished_are_not_applied(status: int) -> None:
    assert outcome(Action.UPDATE, status=status, body=HTML, body_done=False).kind is Kind.NOT_APPLIED


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
@pytest.mark.parametrize("action", WRITES)
def test_any_good_status_with_the_right_answer_is_done(action: Action, status: int) -> None:
    found, answer = judge(Observed(action, status, body=b"{}"), readable)
    assert (found.kind, answer) == (Kind.DONE, "answer")


@pytest.mark.parametrize("body", [b"", b'{"customer": {"id"', b"[]", b'{"unexpected": true}', b"OK"])
@pytest.mark.parametrize("action", WRITES)
def test_a_good_status_with_another_answer_is_in_doubt(action: Action, body: bytes) -> None:
    assert outcome(action, status=200, body=body).kind is Kind.IN_DOUBT


@pytest.mark.parametrize("failure", [Failure.BROKEN, Failure.TOO_BIG, Failure.GARBLED, Failure.TIMED_OUT])
def test_a_good_answer_that_broke_off_is_in_doubt(failure: Failure) -> None:
    assert outcome(Action.CREATE, status=201, failure=failure, body=b"{}").kind is Kind.IN_DOUBT


@pytest.mark.parametrize("action", WRITES)
def test_a_page_in_place_of_the_service_is_never_done(action: Action) -> None:
    seen = outcome(action, status=200, body=HTML)
    assert (seen.kind, seen.line, seen.foreign) == (Kind.IN_DOUBT, LineState.PORTAL, True)


@pytest.mark.parametrize("status", [400, 422])
def test_refused_data_name_their_fields(status: int) -> None:
    seen = outcome(Action.CREATE, status=status, body=said(status, ["firstName must be a string", "odd"]))
    assert (seen.kind, seen.fields) == (Kind.REFUSED, (("firstName", "firstName must be a string"),))
    assert seen.words == "firstName must be a string; odd"


@pytest.mark.parametrize("text", ["Unexpected end of form", "Multipart: Unexpected end of form"])
def test_an_upload_that_was_cut_off_is_not_applied(text: str) -> None:
    assert outcome(Action.CREATE, status=400, body=said(400, text)).kind is Kind.NOT_APPLIED


@pytest.mark.parametrize(
    ("text", "fields"),
    [("Unexpected field", ()), ("Unexpected file field - other", (("other", "Unexpected file field - other"),))],
)
def test_a_refused_file_field_is_told_apart(text: str, fields: tuple[tuple[str, str], ...]) -> None:
    seen = outcome(Action.CREATE, status=400, body=said(400, text))
    assert (seen.kind, seen.hint, seen.fields) == (Kind.REFUSED, Hint.FILE_FIELD_REFUSED, fields)


@pytest.mark.parametrize("body", [b'{"message":"Unauthorized","statusCode":401}', said(401, "Token expired"), HTML])
@pytest.mark.parametrize("action", list(Action))
def test_401_asks_to_sign_in(action: Action, body: bytes) -> None:
    assert outcome(action, status=401, body=body).kind is Kind.SIGN_IN


@pytest.mark.parametrize("text", ["You do not have access to this store", "Forbidden resource"])
@pytest.mark.parametrize("action", list(Action))
def test_403_of_the_service_is_forbidden(action: Action, text: str) -> None:
    assert outcome(action, status=403, body=said(403, text)).kind is Kind.FORBIDDEN


@pytest.mark.parametrize("action", [Action.READ, Action.UPDATE, Action.DELETE, Action.DELETE_MANY])
def test_404_of_the_service_is_gone(action: Action) -> None:
    body = said(404, "Customer not found or does not belong to this store")
    assert outcome(action, status=404, body=body).kind is Kind.GONE


@pytest.mark.parametrize("action", [Action.CREATE, Action.UPDATE])
def test_409_of_the_service_is_a_clash_of_the_email(action: Action) -> None:
    seen = outcome(action, status=409, body=said(409, "Customer with this email already exists"))
    assert (seen.kind, seen.fields) == (Kind.CLASH, (("email", "Customer with this email already exists"),))


@pytest.mark.parametrize("status", [402, 403, 404, 405, 407, 409, 410, 415, 418, 421, 451])
@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("body", [HTML, b"", b'{"message":"Forbidden"}', b'{"message":"no Route","statusCode":200}'])
def test_a_refusal_that_is_not_the_services_own_is_a_fault_of_the_line(
    action: Action, status: int, body: bytes
) -> None:
    seen = outcome(action, status=status, body=body)
    assert (seen.kind, seen.line, seen.foreign) == (Kind.UNREACHABLE, LineState.FAILING, True)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("action", list(Action))
def test_an_unknown_route_is_a_wrong_address_not_a_lost_customer(action: Action, method: str) -> None:
    seen = outcome(action, status=404, body=said(404, f"Cannot {method} /customer/c-1"))
    assert (seen.kind, seen.line) == (Kind.UNREACHABLE, LineState.FAILING)


@pytest.mark.parametrize("body", [said(413, "File too large"), HTML, b""])
def test_413_is_too_large_whoever_says_it(body: bytes) -> None:
    assert outcome(Action.CREATE, status=413, body=body, body_done=False).kind is Kind.TOO_LARGE


def test_429_tells_how_long_to_wait() -> None:
    seen = outcome(Action.READ, status=429, headers={"retry-after-short": "7", "retry-after-long": "40"}, body=HTML)
    assert (seen.kind, seen.retry_after) == (Kind.TOO_MANY, 7.0)


def test_429_without_a_time_waits_for_the_minute_to_pass() -> None:
    assert outcome(Action.CREATE, status=429).retry_after == 60.0


def test_503_may_tell_how_long_to_wait() -> None:
    assert outcome(Action.READ, status=503, headers={"retry-after": "90"}).retry_after == 90.0


@pytest.mark.parametrize(
    ("status", "text"),
    [(400, "No customer IDs provided"), (400, "ids must be an array"), (400, "each value in ids must be a string")],
)
def test_a_bulk_delete_whose_body_was_lost_says_so(status: int, text: str) -> None:
    assert outcome(Action.DELETE_MANY, status=status, body=said(status, text)).hint is Hint.DELETE_BODY_LOST


def test_a_bulk_delete_without_a_count_or_with_411_lost_its_body_too() -> None:
    assert outcome(Action.DELETE_MANY, status=200, body=b'{"message":"ok"}').hint is Hint.DELETE_BODY_LOST
    assert outcome(Action.DELETE_MANY, status=411, body=HTML).hint is Hint.DELETE_BODY_LOST


def test_an_unreadable_file_refuses_the_save_and_names_it() -> None:
    seen = outcome(Action.CREATE, failure=Failure.FILE, subject="idCard-20260101-0a1b2c3d.pdf", body_done=False)
    assert (seen.kind, seen.hint) == (Kind.REFUSED, Hint.FILE_UNREADABLE)
    assert "idCard-20260101-0a1b2c3d.pdf" in seen.sentence


@pytest.mark.parametrize("action", list(Action))
def test_without_a_usable_token_one_must_sign_in(action: Action) -> None:
    assert outcome(action, failure=Failure.BAD_TOKEN).kind is Kind.SIGN_IN


@pytest.mark.parametrize(
    ("seen", "line"),
    [
        ({"failure": Failure.NO_CONNECTION}, LineState.NO_LINE),
        ({"failure": Failure.TIMED_OUT}, LineState.NO_LINE),
        ({"status": 200, "body": HTML}, LineState.PORTAL),
        ({"status": 200, "body": b""}, LineState.PORTAL),
        ({"status": 302}, LineState.PORTAL),
        ({"status": 511, "body": HTML}, LineState.PORTAL),
        ({"status": 502, "body": HTML}, LineState.FAILING),
        ({"status": 500, "body": said(500, "Internal server error")}, LineState.FAILING),
        ({"status": 404, "body": HTML}, LineState.FAILING),
    ],
)
def test_a_read_that_finds_no_service_tells_what_is_wrong_with_the_line(seen: dict[str, Any], line: LineState) -> None:
    found = outcome(Action.READ, **seen)
    assert (found.kind, found.line) == (Kind.UNREACHABLE, line)


@pytest.mark.parametrize("body", [b"[]", b'{"data": 1}', b'{"data": [{"id'])
def test_a_read_whose_answer_is_not_the_contracts_is_a_bad_answer(body: bytes) -> None:
    assert outcome(Action.READ, status=200, body=body).kind is Kind.BAD_ANSWER
