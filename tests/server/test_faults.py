"""Faults on order, and the record of what arrived and what took effect."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.server.till import Till, eventually
from tests.server_process import HELD, ServerProcess


def effects(server: ServerProcess, till: Till) -> list[str]:
    return [line["kind"] for line in server.ledger() if line["storeId"] == till.store]


@pytest.mark.parametrize(("when", "kinds"), [("before", []), ("after", ["create"])])
def test_an_error_before_or_after_the_effect(when: str, kinds: list[str], till: Till, server: ServerProcess) -> None:
    server.add_fault("POST /customer", when=when, status=502, html="")
    answer = till.create()
    assert answer.status_code == 502
    assert answer.text.startswith("<html>")
    assert effects(server, till) == kinds
    assert till.create(email="b@example.com").status_code == 201


@pytest.mark.parametrize(("when", "kinds"), [("before", []), ("after", ["create"])])
def test_a_line_that_drops(when: str, kinds: list[str], till: Till, server: ServerProcess) -> None:
    server.add_fault("POST /customer", when=when, drop=True)
    with pytest.raises(requests.ConnectionError):
        till.create()
    assert effects(server, till) == kinds


def test_a_line_that_drops_within_the_body(till: Till, server: ServerProcess) -> None:
    server.add_fault("POST /customer", drop=True, afterBytes=100_000)
    with pytest.raises(requests.ConnectionError):
        till.create([("idCard", ("a.jpg", b"x" * 2_000_000, "image/jpeg"))])
    seen = server.requests("POST", "/customer")[-1]
    assert 100_000 <= seen["bytes"] < 2_000_000
    assert seen["status"] is None
    assert effects(server, till) == []


def test_an_answer_that_breaks_off(till: Till, server: ServerProcess) -> None:
    server.add_fault("POST /customer", when="after", truncate=True)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        till.create()
    assert effects(server, till) == ["create"]


@pytest.mark.parametrize("path", ["post", "delete"])
def test_a_write_that_takes_effect_late(path: str, till: Till, server: ServerProcess) -> None:
    customer = till.add(email="first@example.com")
    wanted = {"post": "create", "delete": "delete"}[path]
    server.set_quirks("late-apply")
    with pytest.raises(requests.ConnectionError):
        till.create() if path == "post" else till.call("DELETE", f"/customer/{customer}")
    assert effects(server, till) == ["create"]
    eventually(lambda: effects(server, till) == ["create", wanted])


def test_every_write_may_lose_its_answer(till: Till, server: ServerProcess) -> None:
    server.set_quirks("drop-after-commit")
    with pytest.raises(requests.ConnectionError):
        till.create()
    assert till.names() == ["Layla Hassan"]


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_slow_answer(when: str, till: Till, server: ServerProcess) -> None:
    server.add_fault("GET /customer", when=when, delay=0.2)
    began = time.monotonic()
    assert till.names() == []
    assert time.monotonic() - began >= 0.2


@pytest.mark.parametrize("fault", [{"when": "before", "delay": HELD}, {"when": "after", "delay": HELD}, {"late": HELD}])
def test_what_a_fault_holds_goes_on_when_it_is_called_off(
    fault: dict[str, object], till: Till, server: ServerProcess
) -> None:
    server.add_fault("POST /customer", **fault)
    with ThreadPoolExecutor(1) as thread:
        creating = thread.submit(till.create)
        eventually(lambda: [seen["method"] for seen in server.requests()] == ["POST"])
        server.clear_faults()
        creating.exception()
    eventually(lambda: till.names() == ["Layla Hassan"])


def test_faults_count_skip_and_match_by_pattern(till: Till, server: ServerProcess) -> None:
    server.add_fault("* /customer/*", status=503, times=2, skip=1, headers={"Retry-After": "7"})
    statuses = [till.call("GET", f"/customer/{number}").status_code for number in range(4)]
    assert statuses == [404, 503, 503, 404]
    server.add_fault("GET /customer", body={"anything": 1})
    assert till.call("GET", "/customer").json() == {"anything": 1}
    server.add_fault("GET /customer", status=500)
    server.clear_faults()
    assert till.call("GET", "/customer").status_code == 200


def test_a_fault_that_is_not_understood(server: ServerProcess) -> None:
    with pytest.raises(requests.HTTPError):
        server.add_fault("GET /customer", explode=True)


def test_requests_are_noted_with_their_account(till: Till, server: ServerProcess) -> None:
    till.page(limit=5)
    till.as_person("nobody").call("GET", "/customer")
    noted = [(seen["target"], seen["account"], seen["storeId"], seen["status"]) for seen in server.requests("GET")]
    assert noted == [
        ("/customer?limit=5", server.announcement.owner.email, till.store, 200),
        ("/customer", None, till.store, 401),
    ]
    server.forget_requests()
    assert server.requests() == []


def test_the_ledger_has_what_was_sent(till: Till, server: ServerProcess) -> None:
    customer = till.add(phoneNumber="0612345678")
    till.form("PUT", f"/customer/{customer}", {"address": {"city": "Fès"}})
    created, updated = [line for line in server.ledger() if line["customerId"] == customer]
    assert created["data"]["customerData"]["phoneNumber"] == "0612345678"
    assert updated["data"] == {"address": {"city": "Fès"}}
    assert (updated["account"], updated["seq"]) == (server.announcement.owner.email, created["seq"] + 1)
