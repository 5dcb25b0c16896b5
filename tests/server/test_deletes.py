"""Deleting: one by one and together."""

from __future__ import annotations

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess


def bulk(till: Till, body: object) -> tuple[int, object]:
    answer = till.call("DELETE", "/customer/bulk", json=body)
    return answer.status_code, answer.json()["message"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "No customer IDs provided"),
        ({"ids": None}, "No customer IDs provided"),
        ([], "No customer IDs provided"),
        ({"ids": "x"}, ["ids must be an array"]),
        ({"ids": [5]}, ["each value in ids must be a string"]),
        ({"ids": [""]}, ["each value in ids should not be empty"]),
    ],
)
def test_a_body_without_good_ids(body: object, message: object, till: Till) -> None:
    assert bulk(till, body) == (400, message)


@pytest.mark.parametrize(("kind", "body"), [("application/json", b"{"), ("application/json", b'{"ids": [NaN]}')])
def test_a_body_that_is_no_json(kind: str, body: bytes, till: Till) -> None:
    answer = till.call("DELETE", "/customer/bulk", {"Content-Type": kind}, data=body)
    assert (answer.status_code, answer.json()["message"]) == (400, "Unexpected token in JSON")


def test_a_body_that_is_not_said_to_be_json_is_not_seen(till: Till) -> None:
    answer = till.call("DELETE", "/customer/bulk", {"Content-Type": "text/plain"}, data=b'{"ids": ["x"]}')
    assert answer.json()["message"] == "No customer IDs provided"


def test_a_body_that_is_too_long(till: Till) -> None:
    answer = till.call("DELETE", "/customer/bulk", json={"ids": ["x" * 1024 * 1024]})
    assert (answer.status_code, answer.json()["message"]) == (413, "request entity too large")


def test_a_body_may_be_lost_on_the_way(till: Till, server: ServerProcess) -> None:
    customer = till.add()
    server.set_quirks("strip-body")
    assert bulk(till, {"ids": [customer]}) == (400, "No customer IDs provided")
    assert till.detail(customer)["id"] == customer


def test_more_ids_than_a_statement_takes(till: Till, server: ServerProcess) -> None:
    store = Till(till.http, till.service, server.new_store(synthetic=1200), till.token)
    ids = [row["id"] for page in range(1, 13) for row in store.page(limit=100, page=page)["data"]]
    assert bulk(store, {"ids": [*ids, *(f"nobody{number}" for number in range(2000))]}) == (
        200,
        "Successfully deleted 1200 customer(s)",
    )
    assert store.page()["pagination"]["total"] == 0


def test_each_deletion_is_in_the_ledger_once(till: Till, server: ServerProcess) -> None:
    ids = [till.add(email=f"c{number}@example.com") for number in range(3)]
    bulk(till, {"ids": ids * 2})
    lines = [line for line in server.ledger("delete") if line["storeId"] == till.store]
    assert sorted(line["customerId"] for line in lines) == sorted(ids)
    assert len({line["time"] for line in lines}) == 3
