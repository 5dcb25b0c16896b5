"""The server of the contract tests: one store holding what the documented answers show, and empty ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import requests

from tests.server_process import ServerProcess

EXAMPLES: dict[str, Any] = json.loads((Path(__file__).parent / "examples.json").read_text(encoding="utf-8"))
IDS = ("id", "customerId")
FULL: dict[str, Any] = {
    "customerData": {
        name: text for name, text in EXAMPLES["examples"][0]["answer"]["localData"].items() if name not in IDS
    },
    **{
        part: {name: value for name, value in EXAMPLES["examples"][2]["answer"][part].items() if name not in IDS}
        for part in ("address", "opticData")
    },
}
FIRST_NAMES = ("Layla", *(f"Zineb {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:22] * 2))


def seed() -> dict[str, object]:
    """Return the customers of the documented list: 45 named Hassan, Layla the newest of them."""
    people = [
        {
            "customerData": {
                **FULL["customerData"],
                "firstName": first,
                "email": "layla@example.com" if place == 0 else f"hassan{place}@example.com",
            },
            "groups": ["vip"],
            "isActive": True,
            "createdAgo": place + 1,
            "updatedAgo": place + 1,
        }
        for place, first in enumerate(FIRST_NAMES)
    ]
    groups = [{"key": "vip", "name": "VIP Customers"}]
    return {"store": {"name": "Optique Atlas", "city": "Casablanca"}, "groups": groups, "customers": people}


class Counter:
    """Prepares a store for an example and puts its words in the place of the documented ones."""

    def __init__(self, server: ServerProcess, given: str) -> None:
        self.server = server
        self.token = server.announcement.owner.access_token
        self.store = server.announcement.store if given == "hassans" else server.new_store()
        count = {"layla": 1, "three": 3}.get(given, 0)
        self.ids = [self._add(f"{'' if place == 0 else place}layla@example.com") for place in range(count)]

    def _add(self, email: str) -> str:
        data = {**FULL, "customerData": {**FULL["customerData"], "email": email}}
        answer = self.form("POST", "/customer", data)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["customer"]["id"])

    def call(self, method: str, path: str, **more: Any) -> requests.Response:
        """Send one request as the owner."""
        headers = {"x-store-id": self.store, "Authorization": f"Bearer {self.token}"}
        address = self.server.announcement.service + path
        return requests.request(method, address, headers={**headers, **more.pop("headers", {})}, timeout=120, **more)

    def form(self, method: str, path: str, data: Mapping[str, object]) -> requests.Response:
        """Send a form that holds `jsonData` alone."""
        return self.call(method, path, files={"jsonData": (None, json.dumps(data))})

    def words(self, sample: str) -> str:
        """Return a documented sample with this server's address, token, store and ids."""
        text = sample.replace("https://joptic.jethings.com", self.server.announcement.service)
        text = text.replace("<token>", self.token).replace("your-store-id", self.store)
        for place, customer in enumerate(self.ids, 1):
            text = text.replace(f"customer-uuid-{place}", customer)
        return text.replace("customer-uuid", self.ids[0]) if self.ids else text
