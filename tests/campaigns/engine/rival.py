"""Another till of the same shop: it asks the service itself, and nothing of it ever goes wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

from joptic_desktop.api.payload import create_payload, update_payload
from joptic_desktop.domain.contract import prescription_from_json
from joptic_desktop.domain.customers import Address
from joptic_desktop.domain.merging import laid_over
from joptic_desktop.domain.prescription import Prescription
from tests.campaigns.engine.requests import Asked
from tests.campaigns.engine.saves import Values
from tests.campaigns.engine.shop_service import Record, ShopService
from tests.campaigns.engine.till import STORES

OTHER = "other"
# whoever changes what others create in these seconds may make it unrecognisable to whoever is in doubt of it
SETTLED = 400.0


class Rival:
    """Works in the first store; `emails` are those that it uses."""

    def __init__(
        self, service: ShopService, random: Random, values: Values, in_doubt: Callable[[], frozenset[str]]
    ) -> None:
        """`in_doubt` tells the phones of customers of whom our till does not know whether they were created."""
        self._in_doubt = in_doubt
        self._service = service
        self._random = random
        self._values = values
        self.emails: list[str] = []
        self._own: set[str] = set()

    def create(self, email: str | None = None, store: str = STORES[0]) -> None:
        """Create a customer."""
        change = self._values.person(email)
        self.emails.append(change.personal.email or "")
        known = set(self._service.records)
        self._ask("POST", "/customer", create_payload(change), store)
        self._own |= self._service.records.keys() - known

    def act(self) -> None:
        """Do one thing to a customer of the shop."""
        now = self._service.now()
        unknown = self._in_doubt()
        live = [one for one in self._service.live(STORES[0]) if one.id in self._own or now - one.made > SETTLED]
        live = [one for one in live if one.personal["phoneNumber"] not in unknown]
        kind = self._random.randrange(10)
        if kind < 3 or not live:
            self.create()
        elif kind < 9:
            self._edit(self._random.choice(live))
        else:
            self._ask("DELETE", f"/customer/{self._random.choice(live).id}", "", STORES[0])

    def _edit(self, one: Record) -> None:
        change = self._values.edit()
        address = None
        if change.address.street is not None or change.address.city is not None:
            kept: dict[str, Any] = one.address or {}
            address = Address(
                change.address.street or kept.get("street", ""),
                change.address.city or kept.get("city", ""),
                kept.get("zipCode", ""),
                kept.get("state", ""),
            )
        prescription = None
        if change.eyes:
            prescription = laid_over(_prescription(one), change.eyes)
        self._ask("PUT", f"/customer/{one.id}", update_payload(change.personal, address, prescription), one.store)

    def _ask(self, method: str, path: str, text: str, store: str) -> None:
        self._service.begin(Asked(method, path, {}, store, OTHER, json.loads(text or "{}")))()


def _prescription(one: Record) -> Prescription:
    return prescription_from_json(one.optics or {})
