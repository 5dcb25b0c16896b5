"""The OpenAPI description names every route there is, and is served."""

from __future__ import annotations

from typing import Any

from joptic_desktop.server.openapi import openapi_document
from tests.server.till import Till


def test_it_is_served(till: Till) -> None:
    assert till.call("GET", "/openapi.json").json() == openapi_document()


def test_every_reference_leads_somewhere() -> None:
    document: dict[str, Any] = openapi_document()

    def walk(part: Any) -> list[str]:
        if isinstance(part, dict):
            own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
            return own + [found for value in part.values() for found in walk(value)]
        return [found for item in part for found in walk(item)] if isinstance(part, list) else []

    for reference in walk(document):
        target: Any = document
        for key in reference.removeprefix("#/").split("/"):
            target = target[key]
        assert target


def test_every_call_of_the_contract_is_in_it() -> None:
    document: dict[str, Any] = openapi_document()
    calls = {f"{method.upper()} {path}" for path, methods in document["paths"].items() for method in methods}
    assert calls == {
        "GET /customer",
        "POST /customer",
        "GET /customer/{id}",
        "PUT /customer/{id}",
        "DELETE /customer/{id}",
        "DELETE /customer/bulk",
        "POST /auth/signin",
        "POST /auth/refresh-token",
        "POST /auth/logout",
        "GET /users/me",
        "GET /stores/my",
    }
