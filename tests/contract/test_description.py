"""The server answers as its OpenAPI description says, whatever is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import AuthContext, Case
from schemathesis.specs.openapi.checks import unsupported_method

from joptic_desktop.server.accounts import stable_id
from joptic_desktop.server.database import Database, database_url
from joptic_desktop.server.openapi import openapi_document
from joptic_desktop.server.seeding import email_of, user_id_of
from joptic_desktop.server.tokens import Claims, write_token
from tests.server_process import ServerProcess

STORE = stable_id("store", "main")
CUSTOMERS = 30
SECRET = bytes(range(32))
TOKEN = write_token(SECRET, Claims(user_id_of("owner"), email_of("owner"), "described", 0, 2**40))


def _document() -> dict[str, Any]:
    """Return the description, its store and its ids narrowed to those that the server starts with."""
    document: dict[str, Any] = openapi_document()
    known = {"x-store-id": [STORE], "id": [f"syn-{STORE[:8]}-{number:08d}" for number in range(CUSTOMERS)]}
    for call in (call for path in document["paths"].values() for call in path.values()):
        call["parameters"] = [
            {**item, "schema": {**item["schema"], "enum": known[item["name"]]}} if item["name"] in known else item
            for item in call["parameters"]
        ]
        # The generator does not write JSON into a field of an urlencoded form; the documented samples send such forms.
        call.get("requestBody", {"content": {}})["content"].pop("application/x-www-form-urlencoded", None)
    return document


schema = schemathesis.openapi.from_dict(_document())

# The service answers an unknown method as an unknown address: 404 "Cannot TRACE /customer", as NestJS does.
NOT_OURS = [unsupported_method]


@schema.auth(refresh_interval=None).skip_for(path="/auth/refresh-token")
class OwnersToken:
    """Signs every call in that is to be signed in; the examples are made before the server is there to ask."""

    def get(self, case: Case[Any], context: AuthContext) -> str:
        return TOKEN

    def set(self, case: Case[Any], data: str, context: AuthContext) -> None:
        case.headers["Authorization"] = f"Bearer {data}"


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    path = str(tmp_path_factory.mktemp("described") / "service.db")
    database = Database(database_url(path))
    database.call(lambda c: c.exec_driver_sql("UPDATE secrets SET value = ?", (SECRET.hex(),)))
    database.close()
    with ServerProcess(database=path, synthetic=CUSTOMERS) as process:
        yield process


@schema.parametrize()
@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_every_call_answers_as_described(case: Case[Any], described: ServerProcess) -> None:
    case.call_and_validate(base_url=described.announcement.service, excluded_checks=NOT_OURS)


def test_a_session_is_described_from_its_beginning(described: ServerProcess) -> None:
    owner, address = described.announcement.owner, described.announcement.service
    sign_in = schema["/auth/signin"]["POST"].Case(
        body={"email": owner.email, "password": owner.password}, media_type="application/json"
    )
    session = sign_in.call_and_validate(base_url=address, excluded_checks=NOT_OURS)
    assert session.status_code == 200
    refresh = schema["/auth/refresh-token"]["POST"].Case(headers={"x-refresh-token": session.json()["refreshToken"]})
    assert refresh.call_and_validate(base_url=address, excluded_checks=NOT_OURS).status_code == 200
