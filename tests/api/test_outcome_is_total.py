"""Whatever is observed, there is an outcome: nothing escapes, and nothing that may be applied is called otherwise."""

import json
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from joptic_desktop.api import wire
from joptic_desktop.api.complaints import LONGEST_WORDS
from joptic_desktop.api.observed import BEFORE_SENDING, Action, Failure, Observed
from joptic_desktop.api.outcome import Kind, judge
from joptic_desktop.api.raising import error_of
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import ServiceError

READERS = [
    partial(wire.read_page, asked=PageRequest()),
    partial(wire.read_customer, asked_id="c-1"),
    wire.read_written,
    wire.read_deleted,
    wire.read_deleted_count,
]
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
messages = st.fixed_dictionaries({"statusCode": st.integers(100, 599), "message": values}).map(json.dumps)
bodies = st.binary(max_size=200) | values.map(json.dumps).map(str.encode) | messages.map(str.encode)
headers = st.dictionaries(
    st.sampled_from(["retry-after", "retry-after-short", "retry-after-long", "date", "content-type"]),
    st.text(max_size=30) | st.floats().map(str) | st.integers().map(str),
    max_size=3,
)
observed = st.builds(
    Observed,
    action=st.sampled_from(Action),
    status=st.none() | st.integers(100, 599) | st.integers(),
    headers=headers,
    body=bodies,
    failure=st.none() | st.sampled_from(Failure),
    body_done=st.booleans(),
    bytes_sent=st.integers(0, 10**9),
    last_byte_at=st.none() | st.floats(0, 4e9),
    at=st.floats(0, 4e9),
    subject=st.text(max_size=10),
)


@settings(max_examples=200)
@given(observed, st.sampled_from(READERS))
def test_there_is_an_outcome_for_everything(seen: Observed, read: object) -> None:
    found, answer = judge(seen, read)  # type: ignore[arg-type]  # any of the five readers
    assert (found.kind is Kind.DONE) == (answer is not None)
    assert found.sentence
    assert len(found.words) <= LONGEST_WORDS
    assert found.words.isprintable()
    assert found.retry_after is None or 1 <= found.retry_after <= 3600
    if found.kind is not Kind.DONE:
        assert isinstance(error_of(found), ServiceError)
        assert str(error_of(found))


@settings(max_examples=200)
@given(observed)
def test_a_write_that_may_have_been_applied_is_done_or_in_doubt(seen: Observed) -> None:
    found, _ = judge(seen, wire.read_written)
    may_be_applied = (
        seen.action.is_write
        and seen.body_done
        and seen.failure not in {Failure.FILE, Failure.BAD_TOKEN, Failure.UNSENDABLE}
        and not (seen.failure in BEFORE_SENDING and seen.status is None)
        and (seen.status is None or seen.status == 408 or not 400 <= seen.status < 500)
    )
    if may_be_applied:
        assert found.kind in {Kind.DONE, Kind.IN_DOUBT}


@given(observed)
def test_a_read_is_never_in_doubt(seen: Observed) -> None:
    found, _ = judge(Observed(Action.READ, seen.status, seen.headers, seen.body, seen.failure), wire.read_written)
    assert found.kind not in {Kind.IN_DOUBT, Kind.NOT_SENT}


@given(st.integers(100, 599), st.booleans())
def test_every_status_has_an_outcome_for_every_write(status: int, body_done: bool) -> None:
    for action in Action:
        assert judge(Observed(action, status, body_done=body_done), wire.read_written)[0].kind in Kind
