"""The server answers as its OpenAPI description says, whatever is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import AuthContext, Case
from schemathesis.specs.openapi.checks import unsupported_method

from tests.contract.described_service import TOKEN, described_server, narrowed_document
from tests.server_process import ServerProcess

schema = schemathesis.openapi.from_dict(narrowed_document())
# Every case that the schema names is sent by the campaign: here they would take most of the suite's contract tests.
schema.config.phases.coverage.enabled = False

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
    with described_server(tmp_path_factory.mktemp("described")) as process:
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
