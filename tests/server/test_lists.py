"""The customer list: finding, filtering, sorting, paging."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess


@pytest.fixture
def crowd(till: Till) -> Till:
    """A store of four, created in this order."""
    for first, last, email in (
        ("Zoé", "Àbad", "zoe@example.com"),
        ("amina", "Hassan", "amina@example.com"),
        ("Layla", "Hassan", "layla@example.com"),
        ("علي", "بن_علي", "ali%1@example.com"),
    ):
        till.add(firstName=first, lastName=last, email=email)
    return till


def test_a_row_has_the_documented_keys(till: Till) -> None:
    customer = till.add()
    row = till.page()["data"][0]
    assert row == {
        "id": customer,
        "name": "Layla Hassan",
        "userName": "layla@example.com",
        "groups": [],
        "isLocal": True,
        "status": "active",
        "createdAt": row["createdAt"],
        "updatedAt": row["createdAt"],
    }


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"search": "hassan"}, ["Layla Hassan", "amina Hassan"]),
        ({"search": "ZOÉ"}, ["Zoé Àbad"]),
        ({"search": "àBAD"}, ["Zoé Àbad"]),
        ({"search": "amina@EXAMPLE"}, ["amina Hassan"]),
        ({"search": "علي"}, ["علي بن_علي"]),
        ({"search": "%"}, ["علي بن_علي"]),
        ({"search": "n_ع"}, []),
        ({"search": "+1-555-0199"}, []),
        ({"search": "Layla Hassan"}, []),
        ({"name": "lay"}, ["Layla Hassan"]),
        ({"name": "layla@"}, []),
        ({"name": "hassan", "search": "amina"}, ["amina Hassan"]),
    ],
)
def test_search_looks_into_each_name_and_the_user_name_only(
    query: dict[str, str], names: list[str], crowd: Till
) -> None:
    assert crowd.names(**query) == names


@pytest.mark.parametrize(
    ("field", "order", "names"),
    [
        ("createdAt", "asc", ["Zoé Àbad", "amina Hassan", "Layla Hassan", "علي بن_علي"]),
        ("createdAt", "desc", ["علي بن_علي", "Layla Hassan", "amina Hassan", "Zoé Àbad"]),
        ("name", "asc", ["amina Hassan", "Layla Hassan", "Zoé Àbad", "علي بن_علي"]),
        ("name", "desc", ["علي بن_علي", "Zoé Àbad", "Layla Hassan", "amina Hassan"]),
    ],
)
def test_sorting(field: str, order: str, names: list[str], crowd: Till) -> None:
    assert crowd.names(sortBy=field, sortOrder=order) == names


def many(till: Till, server: ServerProcess, count: int) -> Till:
    """Return the till of another store that has some customers."""
    return Till(till.http, till.service, server.new_store(synthetic=count), till.token)


def test_the_default_is_the_ten_newest(till: Till, server: ServerProcess) -> None:
    page = many(till, server, 25).page()
    assert page["pagination"] == {"page": 1, "limit": 10, "total": 25, "totalPages": 3}
    created = [row["createdAt"] for row in page["data"]]
    assert created == sorted(created, reverse=True)
    assert len(created) == 10


def test_every_row_is_on_one_page(till: Till, server: ServerProcess) -> None:
    store = many(till, server, 25)
    for field in ("status", "name", "createdAt", "updatedAt"):
        ids = [row["id"] for page in (1, 2, 3) for row in store.page(sortBy=field, page=page)["data"]]
        assert len(ids) == len(set(ids)) == 25


def test_equal_rows_stand_in_the_order_of_their_ids(till: Till, server: ServerProcess) -> None:
    store = many(till, server, 20)
    rows = store.page(sortBy="status", sortOrder="asc", limit=100)["data"]
    assert [(row["status"] == "active", row["id"]) for row in rows] == sorted(
        (row["status"] == "active", row["id"]) for row in rows
    )


def test_equal_rows_may_come_in_any_order(till: Till, server: ServerProcess) -> None:
    store = many(till, server, 20)
    server.set_quirks("unstable-ties")
    orders = {tuple(row["id"] for row in store.page(sortBy="status", limit=100)["data"]) for _ in range(5)}
    assert len(orders) > 1


@pytest.mark.parametrize(
    ("query", "effective"),
    [({"page": 0}, (1, 10)), ({"limit": 1000}, (1, 100)), ({"limit": 0}, (1, 1)), ({"page": -3, "limit": -3}, (1, 1))],
)
def test_numbers_out_of_range_are_brought_within(query: dict[str, int], effective: tuple[int, int], till: Till) -> None:
    numbers = till.page(**query)["pagination"]
    assert (numbers["page"], numbers["limit"]) == effective


def test_numbers_out_of_range_may_be_refused(till: Till, server: ServerProcess) -> None:
    server.set_quirks("limit-400")
    answer = till.call("GET", "/customer", params={"limit": 100, "page": 0})
    assert answer.status_code == 400
    assert answer.json()["message"] == ["page must not be less than 1", "limit must not be greater than 20"]
    assert till.call("GET", "/customer", params={"limit": 0}).json()["message"] == ["limit must not be less than 1"]
    assert till.call("GET", "/customer", params={"limit": 20}).status_code == 200


def test_a_page_past_the_end_is_empty(till: Till, server: ServerProcess) -> None:
    till.add()
    for page in (2, 10**18):
        assert till.page(page=page) == {
            "data": [],
            "pagination": {"page": page, "limit": 10, "total": 1, "totalPages": 1},
        }
    server.set_quirks("past-end-404")
    assert till.call("GET", "/customer", params={"page": 2}).status_code == 404
    assert till.call("GET", "/customer", params={"page": 1}).status_code == 200


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("page=x", "page must be an integer number"),
        ("limit=1.5", "limit must be an integer number"),
        ("limit=", "limit must be an integer number"),
        ("limit=٣", "limit must be an integer number"),
        ("sortBy=phone", "sortBy must be one of the following values: name, status, createdAt, updatedAt"),
        ("sortOrder=up", "sortOrder must be one of the following values: asc, desc"),
        ("isActive=maybe", "isActive must be a boolean value"),
        ("page=1&page=2", "page must be given once"),
    ],
)
def test_a_query_that_cannot_be_understood(query: str, message: str, till: Till, server: ServerProcess) -> None:
    answer = till.call("GET", f"/customer?{query}")
    assert (answer.status_code, answer.json()["message"]) == (400, [message])
    server.set_quirks("message-string")
    assert till.call("GET", f"/customer?{query}").json()["message"] == message


def test_unknown_parameters_are_ignored_or_refused(till: Till, server: ServerProcess) -> None:
    assert till.call("GET", "/customer?foo=1").status_code == 200
    server.set_quirks("forbid-unknown-query")
    assert till.call("GET", "/customer?foo=1").json()["message"] == ["property foo should not exist"]


@pytest.mark.parametrize(
    ("quirk", "text", "count"),
    [
        (None, "true", 9), (None, "True", 9), (None, "TRUE", 9), (None, "false", 1), (None, "False", 1),
        ("strict-true", "true", 9), ("strict-true", "True", 1),
        ("truthy", "true", 9), ("truthy", "false", 9),
    ],
)  # fmt: skip
def test_is_active(quirk: str | None, text: str, count: int, till: Till, server: ServerProcess) -> None:
    store = many(till, server, 10)
    server.set_quirks(*([quirk] if quirk else []))
    assert len(store.page(isActive=text)["data"]) == count


def test_inactive_customers_are_called_unactive(till: Till, server: ServerProcess) -> None:
    store = many(till, server, 10)
    assert Counter(row["status"] for row in store.page()["data"]) == {"active": 9, "unactive": 1}
    server.set_quirks("inactive-spelling")
    assert Counter(row["status"] for row in store.page()["data"]) == {"active": 9, "inactive": 1}


@pytest.mark.parametrize(
    ("quirk", "numbers"),
    [
        ("string-numbers", {"page": "1", "limit": "10", "total": "0", "totalPages": "0"}),
        ("one-empty-page", {"page": 1, "limit": 10, "total": 0, "totalPages": 1}),
    ],
)
def test_other_ways_to_number_an_empty_list(quirk: str, numbers: Any, till: Till, server: ServerProcess) -> None:
    server.set_quirks(quirk)
    assert till.page()["pagination"] == numbers


def test_groups_may_be_null(till: Till, server: ServerProcess) -> None:
    till.add()
    server.set_quirks("null-groups")
    assert till.page()["data"][0]["groups"] is None
