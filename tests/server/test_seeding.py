"""What a fresh database starts with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from joptic_desktop.server.__main__ import main
from tests.server.till import LAYLA, Till
from tests.server_process import ServerProcess

SEED = {
    "store": {"name": "Optique Nour", "city": "Alger"},
    "groups": [{"key": "vip", "name": "VIP"}, {"key": "kids", "name": "Enfants"}],
    "customers": [
        {
            "customerData": dict(LAYLA),
            "address": {"city": "Alger"},
            "opticData": {"nearVision": {"leftEye": {"sph": "+2.00"}}},
            "groups": ["kids", "vip"],
            "isActive": True,
            "createdAgo": 7200,
            "updatedAgo": 60,
        },
        {"customerData": None, "userName": "online@example.com", "isActive": False, "createdAgo": 30, "updatedAgo": 30},
        {"customerData": None, "userName": None, "createdAgo": 10, "updatedAgo": 10},
    ],
}


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seed") / "seed.json"
    path.write_text(json.dumps(SEED), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def seeded(seed: Path) -> Iterator[ServerProcess]:
    with ServerProcess(seed=seed) as process:
        yield process


@pytest.fixture
def shop(seeded: ServerProcess, http: requests.Session) -> Iterator[Till]:
    said = seeded.announcement
    assert said.store_name == "Optique Nour"
    yield Till(http, said.service, said.store, said.owner.access_token)
    seeded.set_quirks()


def row(shop: Till, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(item for item in shop.page()["data"] if item["name"] == name)
    return found


def test_a_customer_with_groups_and_parts(shop: Till) -> None:
    layla = row(shop, "Layla Hassan")
    assert [group["name"] for group in layla["groups"]] == ["Enfants", "VIP"]
    assert all(group["id"] for group in layla["groups"])
    detail = shop.detail(str(layla["id"]))
    assert detail["opticData"]["nearVision"] == {"leftEye": {"sph": "+2.00"}}
    assert detail["address"]["city"] == "Alger"
    assert detail["createdAt"] < detail["updatedAt"]


def test_a_customer_with_an_account_has_no_local_data(shop: Till) -> None:
    online = row(shop, "online@example.com")
    assert (online["isLocal"], online["userName"], online["status"]) == (False, "online@example.com", "unactive")
    assert shop.detail(str(online["id"]))["localData"] is None
    assert shop.names(search="ONLINE@") == ["online@example.com"]


def test_a_customer_without_any_name_gets_a_placeholder(shop: Till) -> None:
    assert row(shop, "Unnamed customer")["userName"] is None


def test_a_customer_with_an_account_may_get_a_prescription(shop: Till, seeded: ServerProcess) -> None:
    online = str(row(shop, "online@example.com")["id"])
    change = {"customerData": {"firstName": "X"}, "opticData": {"nearVision": {"leftEye": {"sph": "1"}}}}
    answer = shop.form("PUT", f"/customer/{online}", change)
    assert (answer.status_code, answer.json()["localData"]) == (200, None)
    assert shop.detail(online)["opticData"]["nearVision"] == {"leftEye": {"sph": "1"}}
    seeded.set_quirks("refuse-contract-users")
    for refused in (shop.form("PUT", f"/customer/{online}", change), shop.call("DELETE", f"/customer/{online}")):
        assert (refused.status_code, refused.json()["message"]) == (400, "Only local customers can be changed")
    assert shop.call("DELETE", "/customer/bulk", json={"ids": [online]}).status_code == 400


def test_new_customers_are_newer_than_the_seeded_ones(shop: Till) -> None:
    shop.add(email="new@example.com", firstName="New")
    assert shop.names()[0] == "New Hassan"


def test_a_database_is_seeded_once(seed: Path, http: requests.Session) -> None:
    with ServerProcess(seed=seed) as server:
        said = server.announcement
        till = Till(http, said.service, said.store, said.owner.access_token)
        till.call("DELETE", f"/customer/{row(till, 'Layla Hassan')['id']}")
        server.restart()
        assert till.page()["pagination"]["total"] == 2
        assert server.announcement.store_name == "Optique Nour"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "cannot be read"),
        ("[]", "are not a JSON object"),
        ('{"people": []}', "there is no list named customers"),
        ('{"customers": [5]}', "do not have the shape of the samples"),
        ('{"customers": [{"groups": ["vip"]}]}', "do not have the shape of the samples"),
    ],
)
def test_a_seed_that_cannot_be_used(
    text: str, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "seed.json"
    path.write_text(text)
    assert main(["--port", "0", "--seed", str(path)]) == 1
    assert sentence in capsys.readouterr().err


def test_synthetic_customers_are_the_same_each_time(http: requests.Session, server: ServerProcess) -> None:
    token = server.announcement.owner.access_token
    tills = [Till(http, server.announcement.service, server.new_store(synthetic=50), token) for _ in range(2)]
    first, second = (till.names(limit=50, sortBy="name") for till in tills)
    assert first == second
    assert len(set(first)) == 50
    detail = tills[0].detail(tills[0].page(sortBy="name")["data"][0]["id"])
    assert {"localData", "address", "opticData"} <= set(detail)
