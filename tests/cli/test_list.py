"""`list` answers in the contract's shape: the page of the service with what waits laid over, or our own copy."""

from __future__ import annotations

import pytest

from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, person

ROW = {"id", "name", "userName", "groups", "isLocal", "status", "createdAt", "updatedAt", "uid", "pending"}


def names(answer: dict[str, object]) -> list[str]:
    rows = answer["data"]
    assert isinstance(rows, list)
    return [row["name"] for row in rows]


def fill(till: Till, count: int) -> list[str]:
    """Create customers at another till; return their names, oldest first."""
    for number in range(count):
        till.add(firstName=f"Amine {number:02}", lastName="Radi", email=f"amine{number}@example.com")
    return [f"Amine {number:02} Radi" for number in range(count)]


def test_a_page_of_the_service_has_the_shape_of_the_contract(shop: Shop, other_till: Till) -> None:
    made = fill(other_till, 3)
    answer = shop.listed("--limit", 2)
    assert names(answer) == [made[2], made[1]]
    assert answer["pagination"] == {"page": 1, "limit": 2, "total": 3, "totalPages": 2}
    assert answer["source"] == "service"
    assert set(answer["data"][0]) == ROW
    told = other_till.page(limit=2)["data"]
    assert [{name: row[name] for name in told[0]} for row in answer["data"]] == told


def test_every_parameter_reaches_the_service(shop: Shop, server: ServerProcess) -> None:
    server.forget_requests()
    options = ["--search", "Ra di", "--name", "Amine", "--active", "true", "--sort-by", "name", "--sort-order", "asc"]
    shop.listed(*options, "--page", 2, "--limit", 7)
    (seen,) = server.requests("GET", "/customer")
    wanted = "search=Ra+di&name=Amine&isActive=true&page=2&limit=7&sortBy=name&sortOrder=asc"
    assert sorted(seen["query"].replace("%20", "+").split("&")) == sorted(wanted.split("&"))


def test_pages_and_orders_offline_are_those_of_the_service(shop: Shop, other_till: Till) -> None:
    fill(other_till, 5)
    for order in (["--sort-by", "name", "--sort-order", "asc"], ["--sort-by", "createdAt"], ["--sort-by", "updatedAt"]):
        for page in (1, 2, 3):
            options = [*order, "--page", str(page), "--limit", "2"]
            online, offline = shop.listed(*options), shop.listed(*options, "--offline")
            assert offline["source"] == "cache"
            if page == 3:
                assert online["data"] == offline["data"]
                assert online["pagination"] == offline["pagination"]


def test_what_waits_is_laid_over_the_page_of_the_service(shop: Shop, other_till: Till) -> None:
    made = fill(other_till, 3)
    rows = {row["name"]: row for row in shop.listed()["data"]}
    shop.show(rows[made[0]]["uid"])
    shop.update(rows[made[0]]["uid"], {"customerData": {"firstName": "Nour"}})
    shop.joptic("delete", rows[made[1]]["uid"])
    shop.create(person(9))
    for answer in (shop.listed(), shop.listed("--offline", "--sort-by", "createdAt")):
        assert names(answer) == ["Zineb 9 Hassan", made[2], "Nour Radi"]
        assert [row["pending"] for row in answer["data"]] == [True, False, True]
        assert answer["pagination"]["total"] == 3
    assert names(shop.listed("--search", "nothing like it")) == []
    assert names(shop.listed("--page", 2, "--limit", 2)) == ["Nour Radi"]


def test_a_change_of_a_record_never_read_marks_its_row(shop: Shop, other_till: Till) -> None:
    made = fill(other_till, 1)
    (row,) = shop.listed()["data"]
    shop.update(row["uid"], {"customerData": {"firstName": "Nour"}})
    (row,) = shop.listed()["data"]
    assert (row["name"], row["pending"]) == (made[0], True)
    assert shop.sync().code == 0
    assert names(shop.listed("--offline")) == ["Nour Radi"]


def test_a_line_that_is_down_is_answered_from_the_copy(shop: Shop, other_till: Till, server: ServerProcess) -> None:
    fill(other_till, 2)
    shop.listed()
    server.add_fault("GET /customer", status=503, times=9)
    ran = shop.joptic("list", "--json")
    assert (ran.code, ran.json["source"], len(ran.json["data"])) == (0, "cache", 2)
    assert ran.err == "The service does not work at the moment. These rows are from this computer.\n"


@pytest.mark.parametrize("option", ["--search", "--name"])
@pytest.mark.parametrize("typed", ["amine 01 radi", "radi amine 01"])
def test_whom_the_service_does_not_find_this_computer_may_know(
    shop: Shop, other_till: Till, option: str, typed: str
) -> None:
    made = fill(other_till, 3)
    shop.listed()
    assert other_till.page(**{option.removeprefix("--"): typed})["data"] == []
    ran = shop.joptic("list", option, typed, "--json")
    assert (names(ran.json), ran.json["source"]) == ([made[1]], "cache")
    assert ran.json == shop.listed(option, typed, "--offline")
    assert ran.err == "The service found nobody. These rows are from this computer.\n"
    assert shop.joptic("list", option, typed).err == f"{ran.err}1 of 1, page 1, from the cache.\n"


def test_pages_of_whom_this_computer_alone_finds_follow_each_other(shop: Shop, other_till: Till) -> None:
    made = fill(other_till, 3)
    shop.listed()
    order = ["--search", "radi amine", "--sort-by", "name", "--sort-order", "asc", "--limit", 2]
    pages = [shop.listed(*order, "--page", page) for page in (1, 2)]
    assert [name for page in pages for name in names(page)] == made
    assert [page["pagination"]["total"] for page in pages] == [3, 3]


def test_whom_nobody_knows_is_the_answer_of_the_service(shop: Shop, other_till: Till) -> None:
    fill(other_till, 1)
    shop.create(person(1))
    shop.listed()
    nobody, waiting = shop.joptic("list", "--search", "nobody", "--json"), shop.listed("--search", "hassan zineb")
    assert (nobody.json["source"], nobody.json["data"], nobody.err) == ("service", [], "")
    assert (waiting["source"], names(waiting)) == ("service", ["Zineb 1 Hassan"])


def test_offline_asks_nobody(shop: Shop, server: ServerProcess) -> None:
    server.forget_requests()
    assert shop.listed("--offline")["source"] == "cache"
    assert server.requests() == []


def test_beside_an_open_window_the_copy_answers(shop: Shop, other_till: Till, server: ServerProcess) -> None:
    fill(other_till, 1)
    shop.listed()
    server.forget_requests()
    with ProfileLock(Profile(shop.profile).lock_path):
        answer = shop.listed()
    assert (answer["source"], len(answer["data"])) == ("cache", 1)
    assert server.requests() == []


def test_a_damaged_row_stands_where_it_came(shop: Shop, server: ServerProcess) -> None:
    good = {"id": "a", "name": "Amine", "userName": "a@example.com", "groups": None, "isLocal": True}
    good |= {"status": "active", "createdAt": "2024-01-15T10:00:00.000Z", "updatedAt": "2024-01-15T10:00:00.000Z"}
    rows = [good, {"id": "../etc", "name": "Bad"}, {**good, "id": "c", "name": "Chama"}, "no row at all"]
    page = {"data": rows, "pagination": {"page": 1, "limit": 10, "total": 4, "totalPages": 1}}
    server.add_fault("GET /customer", status=200, body=page, times=2)
    answer = shop.listed()
    assert [row.get("name", "damaged") for row in answer["data"]] == ["Amine", "damaged", "Chama", "damaged"]
    assert all("damaged" in row and row["uid"] is None for row in answer["data"][1::2])
    assert shop.joptic("list").out.count("damaged row") == 2
    kept = shop.listed("--offline", "--sort-by", "name", "--sort-order", "asc")["data"]
    assert [row.get("name", "damaged") for row in kept] == ["damaged", "Amine", "damaged", "Chama"]


def test_a_damaged_row_is_listed_with_its_id(shop: Shop, server: ServerProcess) -> None:
    page = {"data": [{"id": "a", "name": ["Amine"]}], "pagination": {"page": 1, "limit": 10, "total": 1}}
    server.add_fault("GET /customer", status=200, body=page)
    (row,) = shop.listed()["data"]
    assert row == {"id": "a", "uid": row["uid"], "pending": False, "damaged": "name: Input should be a valid string"}
    assert shop.listed("--offline")["data"] == [row]


def test_rows_of_another_status_than_asked_for_are_left_out(
    shop: Shop, other_till: Till, server: ServerProcess
) -> None:
    fill(other_till, 2)
    server.set_quirks("truthy")
    assert names(shop.listed("--active", "false")) == []


def test_a_service_that_refuses_large_pages_is_asked_for_smaller_ones(
    shop: Shop, other_till: Till, server: ServerProcess
) -> None:
    fill(other_till, 3)
    server.set_quirks("limit-400")
    answer = shop.listed("--limit", 100)
    assert (len(answer["data"]), answer["pagination"]["limit"]) == (3, 20)
    assert shop.joptic("list", "--limit", 100, "--page", 2).code == 2


def test_a_name_may_not_command_the_terminal(shop: Shop, other_till: Till) -> None:
    other_till.add(firstName="Evil\u001b[2J\u202eman")
    ran = shop.joptic("list")
    assert "Evil [2J man" in ran.out
    assert "\x1b" not in ran.out


@pytest.mark.parametrize("search", ["zineb", "+212 612 340001", "0612340001", "ZINEB 1"])
def test_offline_the_search_knows_names_and_phones(shop: Shop, search: str) -> None:
    shop.create(person(1))
    shop.create(person(2))
    assert names(shop.listed("--offline", "--search", search))[-1] == "Zineb 1 Hassan"
