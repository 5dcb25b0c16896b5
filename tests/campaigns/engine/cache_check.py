"""Whether what the till shows is what the service holds, as far as the service lets anybody know."""

from __future__ import annotations

from typing import Any

from joptic_desktop.domain.contract import customer_to_json
from tests.campaigns.engine.shop_service import Record, ShopService
from tests.campaigns.engine.till import Till
from tests.campaigns.virtual_clock import stamp_of


def differs(service: ShopService, till: Till, store: str) -> str:
    """Return what differs between the cache and the live rows of a store, "" for nothing."""
    known = till.shop.local.searcher.known_service_ids()
    live = {one.id: one for one in service.live(store)}
    if missing := live.keys() - known.keys():
        return f"missing {sorted(missing)}"
    # whoever is gone is still shown while something saved of him waits for a person
    waiting = {write.uid for write in till.records.outbox.unfinished(till.place)}
    if extra := {name for name in known.keys() - live.keys() if known[name] not in waiting}:
        return f"too many {sorted(extra)}"
    for name, uid in known.items():
        if name in live and (found := _differs(service, till, live[name], uid)):
            return found
    return ""


def _differs(service: ShopService, till: Till, one: Record, uid: str) -> str:
    reader = till.shop.local.searcher
    row, shown = reader.summary(uid), reader.detail(uid)
    if row is None or row.name != f"{one.personal['firstName']} {one.personal['lastName']}":
        return f"{one.id}: the row is {row}, {one.personal}"
    if row.updated_at != stamp_of(service.time(one.changed)):
        return f"{one.id}: the row is of {row.updated_at}"
    if shown is None or shown.confirmed is None:
        return f"{one.id}: no details"
    if service.manner.ties or not service.manner.stamps_parts:
        return ""
    told = customer_to_json(shown.confirmed)
    if _bare(told["localData"]) != _bare(one.personal):
        return f"{one.id}: {told['localData']} is not {one.personal}"
    if _bare(told.get("address")) != _bare(one.address) or _eyes(told.get("opticData")) != _eyes(one.optics):
        return f"{one.id}: {told.get('address')}, {told.get('opticData')} is not {one.address}, {one.optics}"
    return ""


def _bare(part: Any) -> dict[str, str]:
    return {name: value for name, value in (part or {}).items() if name not in {"id", "customerId"} and value}


def _eyes(part: Any) -> dict[str, dict[str, str]]:
    return {
        f"{distance}.{side}": bare
        for distance, eyes in (part or {}).items()
        if isinstance(eyes, dict)
        for side, eye in eyes.items()
        if (bare := _bare(eye))
    }
