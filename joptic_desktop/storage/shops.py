"""What each store prints at the head of its sheets, and how it likes its paper."""

from __future__ import annotations

import json
from dataclasses import fields
from enum import StrEnum
from typing import TypeVar

from joptic_desktop.domain.contract import Json
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.domain.writes import Place
from joptic_desktop.storage.database import Database
from joptic_desktop.storage.write_codec import compact

E = TypeVar("E", bound=StrEnum)
D = TypeVar("D")


class Shops:
    """The details of a profile's stores, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, place: Place) -> ShopDetails | None:
        """Return a store's details, or None when nothing was set yet."""
        sql = "SELECT details, logo FROM shop WHERE origin = ? AND store_id = ?"
        rows = self._database.all(sql, (place.origin, place.store_id))
        return _details(json.loads(rows[0][0]), bytes(rows[0][1])) if rows else None

    def put(self, place: Place, details: ShopDetails) -> None:
        """Keep a store's details in place of the old ones."""
        texts = {field.name: getattr(details, field.name) for field in fields(details) if field.name != "logo"}
        self._database.run(
            "INSERT OR REPLACE INTO shop(origin, store_id, details, logo) VALUES (?, ?, ?, ?)",
            (place.origin, place.store_id, compact(texts), details.logo),
        )


def _details(record: dict[str, Json], logo: bytes) -> ShopDetails:
    """Read details back; a choice this version does not know falls back to the default."""
    default = ShopDetails()
    return ShopDetails(
        str(record.get("name", "")),
        str(record.get("address", "")),
        str(record.get("phone", "")),
        logo,
        _choice(Paper, record.get("paper"), default.paper),
        _choice(SheetLanguage, record.get("language"), default.language),
        _choice(SheetKind, record.get("kind"), default.kind),
    )


def _choice(kind: type[E], value: Json, default: D) -> E | D:
    return next((choice for choice in kind if choice.value == value), default)
