"""Pages of a size that the service takes: one that refuses the size of a first page is asked for smaller ones."""

from __future__ import annotations

from dataclasses import replace

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.domain.customers import Page
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.errors import Refused

PAGE_LIMIT = 100
SMALLER_LIMITS = (20, 10)


class SizedPages:
    """Asks one store for pages, from a refusal on for smaller ones."""

    def __init__(self, api: CustomersApi) -> None:
        self._api = api
        self._largest = PAGE_LIMIT

    async def list(self, request: PageRequest, priority: Priority) -> Page:
        """Return a page; a later page must have the size of its first one. Raises `ServiceError`."""
        if request.page > 1:
            return await self._api.list(request, priority=priority)
        try:
            request = replace(request, limit=min(request.limit, self._largest))
            return await self._api.list(request, priority=priority)
        except Refused as error:
            smaller = next((limit for limit in SMALLER_LIMITS if limit < request.limit), None)
            if smaller is None or "limit" not in error.words:
                raise
            self._largest = smaller
            return await self.list(request, priority)
