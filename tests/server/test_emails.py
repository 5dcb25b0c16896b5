"""An e-mail is trimmed, keeps its case, and is unique in its store."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from tests.server.till import Till
from tests.server_process import ServerProcess

TAKEN = {"statusCode": 409, "message": "Customer with this email already exists", "error": "Conflict"}


@pytest.mark.parametrize("typed", [" layla@example.com ", "layla@example.com\u00a0", "\u200elayla@example.com\n"])
def test_it_is_trimmed_before_it_is_checked(typed: str, till: Till) -> None:
    assert till.create(email=typed).json()["localData"]["email"] == "layla@example.com"
    assert till.create(email="layla@example.com").json() == TAKEN


def test_it_keeps_its_case_and_differs_by_it(till: Till, server: ServerProcess) -> None:
    assert till.create(email="Layla@Example.com").json()["localData"]["email"] == "Layla@Example.com"
    assert till.create(email="layla@example.com").status_code == 201
    server.set_quirks("email-casefold")
    assert till.create(email="LAYLA@example.com").json() == TAKEN


def test_another_store_may_have_it_too(till: Till, server: ServerProcess) -> None:
    till.add()
    elsewhere = Till(till.http, till.service, server.new_store(), till.token)
    assert elsewhere.create().status_code == 201


def test_an_update_may_keep_its_own_and_not_take_another(till: Till) -> None:
    first, _second = till.add(), till.add(email="b@example.com")
    keep = {"customerData": {"email": "layla@example.com"}}
    take = {"customerData": {"email": "b@example.com"}}
    assert till.form("PUT", f"/customer/{first}", keep).status_code == 200
    assert till.form("PUT", f"/customer/{first}", take).json() == TAKEN


@pytest.mark.parametrize("quirk", [None, "deleted-holds-email"])
def test_a_deleted_customer_frees_or_holds_it(quirk: str | None, till: Till, server: ServerProcess) -> None:
    server.set_quirks(*([quirk] if quirk else []))
    till.call("DELETE", f"/customer/{till.add()}")
    assert till.create().status_code == (409 if quirk else 201)


def _race(till: Till) -> list[int]:
    with ThreadPoolExecutor(4) as threads:
        return sorted(threads.map(lambda _: till.create().status_code, range(4)))


def test_two_tills_at_once_make_one(till: Till) -> None:
    assert _race(till) == [201, 409, 409, 409]


def test_two_tills_at_once_may_make_two(till: Till, server: ServerProcess) -> None:
    server.set_quirks("check-then-insert")
    # on a busy machine one of four may have ended before the next one looks: other shops race then
    shops = (replace(till, store=server.new_store()) for _ in range(10))
    doubled = next(shop for shop in shops if _race(shop).count(201) > 1)
    assert doubled.create().status_code == 409
