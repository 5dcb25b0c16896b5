"""Who may call, and for which store."""

from __future__ import annotations

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess

CALLS = [
    ("GET", "/customer"),
    ("POST", "/customer"),
    ("DELETE", "/customer/bulk"),
    ("GET", "/customer/x"),
    ("PUT", "/customer/x"),
    ("DELETE", "/customer/x"),
]
WRITES = [call for call in CALLS if call[0] != "GET"]
every_call = pytest.mark.parametrize(("method", "path"), CALLS, ids=" ".join)
NO_ACCESS = {"statusCode": 403, "message": "You do not have access to this store", "error": "Forbidden"}


@every_call
def test_nobody_signed_in(method: str, path: str, till: Till) -> None:
    answer = till.call(method, path, {"Authorization": ""})
    assert (answer.status_code, answer.json()) == (401, {"statusCode": 401, "message": "Unauthorized"})


@pytest.mark.parametrize("token", ["nonsense", "a.b.c", "é.é.é"])
def test_a_token_that_does_not_hold(token: str, till: Till) -> None:
    answer = till.call("GET", "/customer", {"Authorization": f"Bearer {token}".encode()})
    assert answer.status_code == 401
    assert answer.json() == {"statusCode": 401, "message": "Invalid or expired token", "error": "Unauthorized"}


def test_a_token_that_ran_out(till: Till, server: ServerProcess) -> None:
    expired, _ = server.new_token(server.announcement.owner.email, 0)
    assert till.as_person(expired).call("GET", "/customer").json()["message"] == "Invalid or expired token"
    server.set_quirks("bare-401")
    bare = till.as_person(expired).call("GET", "/customer").json()
    assert bare == {"message": "Unauthorized", "statusCode": 401}


@every_call
def test_the_store_must_be_named(method: str, path: str, till: Till) -> None:
    answer = till.call(method, path, {"x-store-id": ""})
    assert (answer.status_code, answer.json()["message"]) == (400, "x-store-id header is required")


@every_call
def test_a_stranger_has_no_access(method: str, path: str, till: Till, server: ServerProcess) -> None:
    answer = till.as_person(server.announcement.stranger.access_token).call(method, path)
    assert (answer.status_code, answer.json()) == (403, NO_ACCESS)


def test_an_unknown_store_is_answered_like_a_foreign_one(till: Till, server: ServerProcess) -> None:
    for store in ("no-such-store", server.announcement.foreign_store):
        answer = till.call("GET", "/customer", {"x-store-id": store})
        assert (answer.status_code, answer.json()) == (403, NO_ACCESS)


@pytest.mark.parametrize(("method", "path"), WRITES, ids=" ".join)
def test_a_reader_may_not_write(method: str, path: str, till: Till, server: ServerProcess) -> None:
    reader = till.as_person(server.announcement.reader.access_token)
    assert reader.call(method, path).json() == NO_ACCESS
    server.set_quirks("guard-403")
    assert reader.call(method, path).json()["message"] == "Forbidden resource"


def test_a_reader_reads(till: Till, server: ServerProcess) -> None:
    customer = till.add()
    reader = till.as_person(server.announcement.reader.access_token)
    assert reader.detail(customer)["id"] == customer
    assert reader.names() == ["Layla Hassan"]


def test_a_store_that_is_not_accepted_yet_gives_no_access(till: Till) -> None:
    stores = till.call("GET", "/stores/my", params={"limit": 100}).json()["store"]
    pending = next(store["id"] for store in stores if store["status"] == "pending")
    assert till.call("GET", "/customer", {"x-store-id": pending}).status_code == 403


def test_a_customer_of_another_store_is_not_found(till: Till, server: ServerProcess) -> None:
    customer = till.add()
    elsewhere = {"x-store-id": server.announcement.branch}
    assert till.call("GET", f"/customer/{customer}", elsewhere).status_code == 404
    assert till.call("DELETE", f"/customer/{customer}", elsewhere).status_code == 404
    assert till.call("DELETE", "/customer/bulk", elsewhere, json={"ids": [customer]}).status_code == 404
    assert till.detail(customer)["id"] == customer
