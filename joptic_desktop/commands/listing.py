"""`list`: one page of customers, from the service through this computer's copy, or from the copy alone."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.opening import store_to_read
from joptic_desktop.commands.printing import columns, complain, document, say
from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.contract import JsonObject, summary_to_json
from joptic_desktop.domain.customers import CustomerSummary, Status
from joptic_desktop.domain.identity import is_nameless
from joptic_desktop.domain.queries import Attention, CustomerQuery, PageRequest, SortBy, SortOrder
from joptic_desktop.errors import InvalidInput, Refused, ServiceError
from joptic_desktop.services.listing import pending_keys
from joptic_desktop.settings import Settings
from joptic_desktop.storage.cache_rows import CachedRow
from joptic_desktop.sync.local_store import LocalStore

_PENDING = frozenset({Attention.WAITING, Attention.CONFLICT, Attention.REFUSED})
_STATUS = {None: None, "true": Status.ACTIVE, "false": Status.INACTIVE}


class Source(StrEnum):
    """Who knew the rows of a page and their order."""

    SERVICE = "service"
    CACHE = "cache"


@dataclass(frozen=True, slots=True)
class ListedPage:
    """One page as it is printed: keys of rows in order."""

    rows: tuple[int, ...]
    page: int
    limit: int
    total: int
    source: Source


async def list_customers(settings: Settings, arguments: argparse.Namespace) -> ExitCode:
    """Print one page of customers."""
    query = CustomerQuery(
        search=arguments.search or "",
        name=arguments.name or "",
        status=_STATUS[arguments.active],
        sort_by=SortBy(arguments.sort_by),
        sort_order=SortOrder(arguments.sort_order),
    )
    async with store_to_read(settings, offline=arguments.offline) as (opened, online):
        page = await _pulled(opened, query, arguments.page, arguments.limit) if online else None
        page = page or await _cached(opened.local, query, arguments.page, arguments.limit)
        rows = await _shapes(opened.local, page)
    if arguments.json:
        document(_answer(page, rows))
    else:
        _print(page, rows)
    return ExitCode.OK


async def _pulled(opened: OpenStore, query: CustomerQuery, page: int, limit: int) -> ListedPage | None:
    """Ask the service, through the cache; None, with a sentence for the person, when it does not answer."""
    request = PageRequest(
        query.search or None,
        query.name or None,
        {Status.ACTIVE: True, Status.INACTIVE: False}.get(query.status) if query.status else None,
        page,
        limit,
        query.sort_by,
        query.sort_order,
    )
    try:
        pulled = await opened.engine.puller.page(request)
    except Refused as error:
        raise InvalidInput(f"{error} {error.words}".strip()) from error
    except ServiceError as error:
        complain(f"{error} These rows are from this computer.")
        return None
    local = opened.local
    made, hidden = await _pending(local, query)
    keys = [key for key in pulled.keys if key is not None]
    wanted = _of_status(local, [key for key in keys if key not in hidden], query.status)
    rows = [key for key in keys if key in wanted]
    waiting = [key for key in made if key not in keys]
    plain = not (query.search or query.name)
    going = len(_of_status(local, list(hidden), query.status)) if plain else len(hidden & set(keys))
    total = pulled.total + len(waiting) - going
    told = ListedPage((*(waiting if page == 1 else ()), *rows), page, pulled.limit, total, Source.SERVICE)
    return told if plain or keys or pulled.total else await _known_here(local, query, told)


async def _known_here(local: LocalStore, query: CustomerQuery, told: ListedPage) -> ListedPage:
    """Return whom this computer finds where the service found nobody, or what was told where it knows no more.

    The service may look for what was typed as it stands in one name: first and last name together are nobody then, and
    whoever believes it makes the customer a second time.
    """
    if (await local.threads.search(local.searcher.ids, query)).keys[told.total :]:
        complain("The service found nobody. These rows are from this computer.")
        return await _cached(local, query, told.page, told.limit)
    return told


async def _cached(local: LocalStore, query: CustomerQuery, page: int, limit: int) -> ListedPage:
    found = await local.threads.search(local.searcher.ids, query)
    if found.truncated:
        complain(f"More match: these are the first {len(found.keys)} by name.")
    keys = found.keys[(page - 1) * limit : page * limit]
    return ListedPage(tuple(keys), page, limit, len(found.keys), Source.CACHE)


async def _pending(local: LocalStore, query: CustomerQuery) -> tuple[list[int], frozenset[int]]:
    """Return the keys of customers that only this computer has and the query finds, and of those to be deleted."""
    unfinished = await local.threads.disk(local.records.outbox.outlines, local.place)
    made, hidden = await local.threads.search(pending_keys, local.searcher, unfinished)
    if made:
        found = set((await local.threads.search(local.searcher.ids, query)).keys)
        made = [key for key in made if key in found]
    return made, hidden


def _of_status(local: LocalStore, keys: Sequence[int], status: Status | None) -> set[int]:
    """Return the rows that have the status asked for: services read `isActive` each in their own way."""
    return {row.key for row in local.windows.rows(keys) if status in {None, row.status}}


async def _shapes(local: LocalStore, page: ListedPage) -> list[JsonObject]:
    rows = {row.key: row for row in local.windows.rows(page.rows)}
    ids = await local.threads.disk(_service_ids, local, [row.uid for row in rows.values()])
    return [_shape(local, rows[key], ids[rows[key].uid]) for key in page.rows if key in rows]


def _service_ids(local: LocalStore, uids: Sequence[str]) -> dict[str, str | None]:
    return {uid: local.records.ids.service_id(uid) for uid in uids}


def _shape(local: LocalStore, row: CachedRow, service_id: str | None) -> JsonObject:
    if row.attention is Attention.DAMAGED:
        uid = None if is_nameless(row.uid) else row.uid
        return {"uid": uid, "id": service_id, "pending": False, "damaged": local.windows.damage(row.uid)}
    told = local.windows.summary(row.uid)
    summary = told or CustomerSummary("", "", row.email, (), row.is_local, row.status, row.created_at, row.updated_at)
    name = summary.name if row.name == summary.display_name else row.name
    shown = replace(summary, name=name, status=row.status, updated_at=row.updated_at)
    return {**summary_to_json(shown), "id": service_id, "uid": row.uid, "pending": row.attention in _PENDING}


def _answer(page: ListedPage, rows: Sequence[JsonObject]) -> JsonObject:
    pages = -(-page.total // page.limit)
    return {
        "data": list(rows),
        "pagination": {"page": page.page, "limit": page.limit, "total": page.total, "totalPages": pages},
        "source": page.source.value,
    }


def _print(page: ListedPage, rows: Sequence[JsonObject]) -> None:
    for row in rows:
        if "damaged" in row:
            say(columns(str(row["uid"] or "-"), "damaged row", str(row["damaged"])))
        else:
            state = "waiting" if row["pending"] else ""
            say(columns(*(str(row[name]) for name in ("uid", "name", "userName", "status")), state))
    complain(f"{len(rows)} of {page.total}, page {page.page}, from the {page.source}.")
