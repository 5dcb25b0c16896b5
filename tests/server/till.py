"""A caller of the embedded server, for tests that read like the rule they check."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import requests

from tests.server_process import PATIENCE

LAYLA: Mapping[str, str] = {
    "firstName": "Layla",
    "lastName": "Hassan",
    "email": "layla@example.com",
    "phoneNumber": "+1-555-0199",
    "dateOfBirth": "1992-05-12T00:00:00.000Z",
    "sex": "female",
}
Upload = tuple[str, tuple[str, bytes, str]]


def eventually(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Look until a condition of the server holds; fail when it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.005)  # looking takes the processor from the server


@dataclass(frozen=True, slots=True)
class Till:
    """A signed-in caller of one store."""

    http: requests.Session
    service: str
    store: str
    token: str

    def call(
        self, method: str, path: str, headers: Mapping[str, str | bytes] | None = None, **more: Any
    ) -> requests.Response:
        """Send one request."""
        own: dict[str, str | bytes] = {
            "x-store-id": self.store,
            "Authorization": f"Bearer {self.token}",
            **(headers or {}),
        }
        return self.http.request(method, self.service + path, headers=own, timeout=120, **more)

    def form(
        self, method: str, path: str, data: object, files: Sequence[Upload] = (), raw: str | None = None
    ) -> requests.Response:
        """Send a form with `jsonData` and files."""
        text = json.dumps(data) if raw is None else raw
        parts: list[Any] = [("jsonData", (None, text)), *files]
        return self.call(method, path, files=parts)

    def create(self, files: Sequence[Upload] = (), **personal: Any) -> requests.Response:
        """Create a customer; `address` and `opticData` are taken apart from the personal data."""
        parts = {name: personal.pop(name) for name in ("address", "opticData") if name in personal}
        data: dict[str, object] = {"customerData": {**LAYLA, **personal}}
        return self.form("POST", "/customer", data | parts, files)

    def add(self, files: Sequence[Upload] = (), **personal: Any) -> str:
        """Create a customer and return its id."""
        answer = self.create(files, **personal)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["customer"]["id"])

    def detail(self, customer_id: str) -> dict[str, Any]:
        """Return a customer."""
        answer = self.call("GET", f"/customer/{customer_id}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def page(self, **query: Any) -> dict[str, Any]:
        """Return a page of the list."""
        answer = self.call("GET", "/customer", params=query)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def names(self, **query: Any) -> list[str]:
        """Return the names of a page of the list."""
        return [row["name"] for row in self.page(**query)["data"]]

    def as_person(self, token: str) -> Till:
        """Return the same till with somebody else signed in."""
        return Till(self.http, self.service, self.store, token)
