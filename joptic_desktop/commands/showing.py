"""`show`: one customer."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.opening import store_to_read, uid_of
from joptic_desktop.commands.printing import columns, complain, document, say
from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.contract import JsonObject, customer_to_json
from joptic_desktop.domain.customers import Customer, CustomerSummary, Status
from joptic_desktop.domain.identity import is_service_id
from joptic_desktop.errors import InvalidInput, NotFound, ServiceError
from joptic_desktop.services.views import CustomerView
from joptic_desktop.settings import Settings
from joptic_desktop.storage.overlay_rows import stamp

_GONE = "The service has no such customer any more"
_KNEW = "this is what this computer knew of it"


async def show(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Print one customer, read from the service first when that can be asked."""
    async with store_to_read(settings, offline=False) as (opened, online):
        uid = await uid_of(opened.local, arguments.id)
        if online:
            uid = await _read(opened, uid, arguments.id)
        if uid is None:
            raise InvalidInput(f"This computer knows no customer {arguments.id}.")
        await opened.services.customers.note_viewed(uid)
        gone_since = await opened.local.threads.disk(opened.local.cache.suspects.buried_at, uid)
        shape = _shape(await opened.services.customers.view(uid), gone_since)
    if arguments.json:
        document(shape)
    else:
        for path, value in _leaves(shape):
            say(columns(path, value))
    return ExitCode.OK


async def _read(opened: OpenStore, uid: str | None, name: str) -> str | None:
    """Bring the cache up to the service's record; return the uid, None for a customer nobody knows."""
    puller = opened.engine.puller
    try:
        if uid is None:
            return await puller.details.read_by_id(name) if is_service_id(name) else None
        await puller.details.read(uid)
    except NotFound:
        return uid
    except ServiceError as error:
        complain(f"{error} This is what this computer knows.")
    return uid


def _shape(view: CustomerView, gone_since: float | None) -> JsonObject:
    customer = view.customer or (_from_summary(view.summary) if view.summary else None)
    if customer is None:
        raise InvalidInput(_nothing(view, gone_since))
    fetched = stamp(view.fetched_at) if view.fetched_at is not None else None
    if view.missing:
        complain(f"{_GONE}, it said just now: {_KNEW}{f' at {fetched}' if fetched else ''}.")
    if view.customer is None:
        complain("The whole record was never read on this computer.")
    own: JsonObject = {"uid": view.uid, "pending": bool(view.pending), "fetchedAt": fetched}
    return {**customer_to_json(customer), "id": view.service_id, **own}


def _nothing(view: CustomerView, gone_since: float | None) -> str:
    """Return why nothing of a customer can be shown whom this computer knew once."""
    if gone_since is not None:
        return f"{_GONE}, which is known here since {stamp(gone_since)}. Nothing of the record is kept."
    said = _GONE if view.missing else f"This computer knew a customer {view.uid}"
    return f"{said}. Nothing of the record is kept here."


def _from_summary(row: CustomerSummary) -> Customer:
    return Customer(row.id, row.status is not Status.INACTIVE, row.created_at, row.updated_at)


def _leaves(shape: JsonObject, path: str = "") -> Iterator[tuple[str, str]]:
    for name, value in shape.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{path}{name}.")
        elif value is not None:
            yield f"{path}{name}", str(value)
