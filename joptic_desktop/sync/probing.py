"""Looks on the service for the customer that a create in doubt may have made, or for whoever holds its e-mail.

Leg one searches for the e-mail. Leg two, for a service whose search knows no e-mails, reads what was created since
shortly before the first sending. A list of which rows are deleted meanwhile is read from its end backwards: read
forwards, rows slip through between two pages.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.service_clock import moment_of
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import CustomerSummary, DamagedRow, Page
from joptic_desktop.domain.folding import trim
from joptic_desktop.domain.queries import PageRequest, SortBy, SortOrder
from joptic_desktop.domain.sightings import Candidate, Seen, Sighting, is_candidate, judge, outweighs
from joptic_desktop.domain.writes import Write
from joptic_desktop.errors import BadAnswer, NotFound
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.sized_pages import PAGE_LIMIT, SizedPages

# the list is read back this far beyond the first sending
BEFORE = 600.0
# a stamp may be cut to whole seconds, and so is the date of an answer
TOLERANCE = 2.0
MOST_FOUND_PAGES = 3
MOST_PAGES = 50
_Row = CustomerSummary | DamagedRow


class Prober:
    """Looks for the customers of creates in doubt in one store."""

    def __init__(self, api: CustomersApi, clock: Clock) -> None:
        self._api = api
        self._clock = clock
        self._pages = SizedPages(api)

    async def look(self, write: Write) -> Sighting:
        """Return what the service holds of a create; `UNSURE` when that cannot be told from what it shows.

        Raises `ServiceError` when the service cannot be read.
        """
        sent = write.change or CustomerChange()
        since = self._since(write)
        found = await self._found(trim(sent.personal.email or ""))
        sighting = await self._judge(sent, since, found)
        if sighting.seen is Seen.OURS:
            return sighting
        seen = {row.id for row in found if isinstance(row, CustomerSummary)}
        young, is_whole = await self._young(since - BEFORE)
        others = [row for row in young if not isinstance(row, CustomerSummary) or row.id not in seen]
        second = await self._judge(sent, since, others)
        if outweighs(second, sighting):
            sighting = second
        return Sighting(Seen.UNSURE) if sighting.seen is Seen.NOTHING and not is_whole else sighting

    async def holder(self, email: str) -> str | None:
        """Return the service's id of whoever has an e-mail, None when nobody is found. Raises `ServiceError`."""
        for row in await self._found(trim(email)):
            if isinstance(row, CustomerSummary) and trim(row.user_name).casefold() == trim(email).casefold():
                return row.id
        return None

    def _since(self, write: Write) -> float:
        """Return when a write was first sent, by the service's clock; early rather than late where that is a guess."""
        if write.first_sent_there is not None:
            return write.first_sent_there - TOLERANCE
        now, there = self._clock.now(), self._api.service_clock.now()
        ahead = 0.0 if there is None else there - now
        return (write.first_sent_at or write.saved_at) + ahead - BEFORE

    async def _found(self, email: str) -> list[_Row]:
        rows: list[_Row] = []
        if not email:
            return rows
        number, limit = 0, PAGE_LIMIT
        while number < MOST_FOUND_PAGES:
            number += 1
            page = await self._list(PageRequest(search=email, page=number, limit=limit, sort_by=SortBy.CREATED))
            rows += page.rows
            limit = page.limit or limit
            if len(page.rows) < limit:
                break
        return rows

    async def _young(self, since: float) -> tuple[list[_Row], bool]:
        """Return the rows created after a moment, and whether these are all."""
        head = await self._list(PageRequest(limit=PAGE_LIMIT, sort_by=SortBy.CREATED))
        rows, limit = list(head.rows), head.limit or PAGE_LIMIT
        if _reaches(head.rows, since) or len(head.rows) < limit:
            return rows, True
        last = math.ceil(head.total / limit)
        for number in range(last, max(0, last - MOST_PAGES), -1):
            request = PageRequest(page=number, limit=limit, sort_by=SortBy.CREATED, sort_order=SortOrder.ASCENDING)
            page = await self._list(request)
            rows += page.rows
            if number == 1 or _reaches(page.rows, since):
                return rows, True
        return rows, False

    async def _list(self, request: PageRequest) -> Page:
        return await self._pages.list(request, Priority.COUNTER)

    async def _judge(self, sent: CustomerChange, since: float, rows: Iterable[_Row]) -> Sighting:
        candidates, is_unsure = [], False
        for service_id in dict.fromkeys(_id(row) for row in rows if _may_be(row, sent)):
            try:
                record = await self._api.get(service_id)
            except NotFound:
                continue
            except BadAnswer:
                is_unsure = True
                continue
            candidates.append(Candidate(record, moment_of(record.created_at)))
        sighting = judge(sent, since, candidates)
        return Sighting(Seen.UNSURE) if is_unsure and sighting.seen is Seen.NOTHING else sighting


def _may_be(row: _Row, sent: CustomerChange) -> bool:
    if isinstance(row, CustomerSummary):
        return is_candidate(row, sent)
    # of a row that cannot be read the record may be whole; one without an id is nobody's
    return bool(row.rest.id) and (not row.rest.name or not row.rest.user_name or is_candidate(row.rest, sent))


def _id(row: _Row) -> str:
    return row.rest.id if isinstance(row, DamagedRow) else row.id


def _reaches(rows: Iterable[_Row], moment: float) -> bool:
    """Tell whether rows reach back to a moment."""
    made = [moment_of(row.created_at) for row in rows if isinstance(row, CustomerSummary)]
    return any(one is not None and one < moment for one in made)
