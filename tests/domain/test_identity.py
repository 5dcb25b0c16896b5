"""The two names of a customer."""

import os
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.identity import is_service_id, new_uid
from tests.domain import values


@given(st.floats(0, 2**47 / 1000), st.binary(min_size=10, max_size=10))
def test_a_uid_is_a_version_7_uuid_that_holds_its_time(now: float, randomness: bytes) -> None:
    uid = uuid.UUID(new_uid(now, lambda count: randomness[:count]))
    assert (uid.version, uid.variant) == (7, uuid.RFC_4122)
    assert uid.int >> 80 == int(now * 1000)


def test_uids_sort_by_time() -> None:
    uids = [new_uid(1_700_000_000 + step, os.urandom) for step in range(50)]
    assert uids == sorted(uids)


def test_uids_of_one_instant_differ() -> None:
    assert len({new_uid(1_700_000_000.0, os.urandom) for _ in range(1000)}) == 1000


@given(values.service_ids)
def test_opaque_ids_are_accepted(text: str) -> None:
    assert is_service_id(text)


@pytest.mark.parametrize(
    "text",
    ["", "bulk", "Bulk", "BULK", "a/b", "..", ".", "a b", "a\n", "é", "a%2Fb", "a" * 65, "a" * 10_240, "a\0", "?x=1"],
)
def test_what_would_be_a_path_or_a_route_is_refused(text: str) -> None:
    assert not is_service_id(text)
