"""The documented request bodies and error bodies, word for word."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.contract.counter import EXAMPLES, FULL, Counter
from tests.contract.likeness import differences
from tests.server_process import ServerProcess

PROBLEMS = EXAMPLES["problems"]


@pytest.mark.parametrize("update", EXAMPLES["updates"], ids=lambda update: update["name"])
def test_a_documented_update_changes_what_it_names_and_keeps_the_rest(
    update: dict[str, Any], documented: ServerProcess
) -> None:
    counter = Counter(documented, "layla")
    before = counter.call("GET", f"/customer/{counter.ids[0]}").json()
    assert counter.form("PUT", f"/customer/{counter.ids[0]}", update["jsonData"]).status_code == 200
    after = counter.call("GET", f"/customer/{counter.ids[0]}").json()
    for mine, theirs in (("customerData", "localData"), ("address", "address"), ("opticData", "opticData")):
        assert after[theirs] == {**before[theirs], **update["jsonData"].get(mine, {})}
    assert after["updatedAt"] > before["updatedAt"]
    assert after["createdAt"] == before["createdAt"]


def test_the_documented_bulk_delete(documented: ServerProcess) -> None:
    counter = Counter(documented, "three")
    body = json.loads(counter.words(json.dumps(EXAMPLES["bulk"]["body"])))
    answer = counter.call("DELETE", "/customer/bulk", json=body)
    assert (answer.status_code, answer.json()) == (200, EXAMPLES["bulk"]["answer"])


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_unknown_customer(method: str, documented: ServerProcess) -> None:
    counter = Counter(documented, "nobody")
    files = {"jsonData": (None, "{}")} if method == "PUT" else None
    answer = counter.call(method, "/customer/customer-uuid", files=files)
    assert (answer.status_code, answer.json()) == (404, PROBLEMS["unknown customer"])


def test_broken_fields(documented: ServerProcess) -> None:
    counter = Counter(documented, "layla")
    broken = {"customerData": {"firstName": 5, "email": "nobody"}}
    answer = counter.form("PUT", f"/customer/{counter.ids[0]}", broken)
    assert (answer.status_code, answer.json()) == (400, PROBLEMS["broken fields"])


def test_email_taken(documented: ServerProcess) -> None:
    counter = Counter(documented, "three")
    created = counter.form("POST", "/customer", FULL)
    assert (created.status_code, created.json()) == (409, PROBLEMS["email taken"])
    changed = counter.form("PUT", f"/customer/{counter.ids[1]}", {"customerData": {"email": "layla@example.com"}})
    assert (changed.status_code, changed.json()) == (409, PROBLEMS["email taken"])


@pytest.mark.parametrize(
    ("ids", "problem"),
    [([], "no ids"), (["customer-uuid"], "no valid customers")],
)
def test_bulk_delete_of_nobody(ids: list[str], problem: str, documented: ServerProcess) -> None:
    answer = Counter(documented, "nobody").call("DELETE", "/customer/bulk", json={"ids": ids})
    assert (answer.status_code, answer.json()) == (PROBLEMS[problem]["statusCode"], PROBLEMS[problem])


def test_missing_customer_data(documented: ServerProcess) -> None:
    answer = Counter(documented, "nobody").form("POST", "/customer", {"address": {"city": "Rabat"}})
    assert (answer.status_code, answer.json()) == (400, PROBLEMS["missing customer data"])


@pytest.mark.parametrize("person", ["reader", "stranger"])
def test_no_access(person: str, documented: ServerProcess) -> None:
    counter = Counter(documented, "nobody")
    counter.token = getattr(documented.announcement, person).access_token
    answer = counter.form("POST", "/customer", FULL)
    assert (answer.status_code, answer.json()) == (403, PROBLEMS["no access"])


def test_failed_to_create(documented: ServerProcess) -> None:
    documented.add_fault("POST /customer", status=500, body=PROBLEMS["failed to create"])
    answer = Counter(documented, "nobody").form("POST", "/customer", FULL)
    assert (answer.status_code, answer.json()) == (500, PROBLEMS["failed to create"])


def test_likeness_sees_every_kind_of_difference() -> None:
    answer = EXAMPLES["examples"][3]["answer"]
    row = answer["data"][0]
    planted = [
        {**answer, "data": [{**row, "status": "inactive"}]},
        {**answer, "data": [{**row, "id": 5}]},
        {**answer, "data": [{**row, "createdAt": "yesterday"}]},
        {**answer, "data": [{**row, "groups": []}]},
        {**answer, "data": [row, {"id": "x"}]},
        {**answer, "pagination": {**answer["pagination"], "total": "45"}},
        {"data": answer["data"]},
    ]
    assert all(differences(answer, found) for found in planted)
    assert differences(answer, answer) == []
