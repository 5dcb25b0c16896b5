"""Whether a customer is gone: a 404 alone also fits a wrong store, so the store itself must still answer."""

from __future__ import annotations

from joptic_desktop.api.budget import Priority
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.outcome import Outcome
from joptic_desktop.domain.queries import PageRequest
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.errors import NotFound
from joptic_desktop.sync.moves import Moves
from joptic_desktop.sync.settling import Settled, failing
from joptic_desktop.sync.verifying import Verifier


class DeleteSettler:
    """Settles deletes of which nobody can tell whether they arrived."""

    def __init__(self, api: CustomersApi, moves: Moves, verifier: Verifier) -> None:
        self._api = api
        self._moves = moves
        self._verifier = verifier

    async def settle(self, write: Write, service_id: str, outcome: Outcome | None = None) -> None:
        """Confirm a delete in doubt, or queue it again. Raises `ServiceError` when the service cannot be read."""
        if await self._is_gone(service_id):
            await self._verifier.confirm_deleted(write)
        else:
            again = failing(write.failures) or Settled(WriteState.QUEUED, "")
            await self._moves.move(write, again, outcome)

    async def _is_gone(self, service_id: str) -> bool:
        # a service that finds nothing at all says so of everybody: the store itself must answer before and after
        await self._api.list(PageRequest(limit=1), priority=Priority.COUNTER)
        try:
            await self._api.get(service_id)
        except NotFound:
            await self._api.list(PageRequest(limit=1), priority=Priority.COUNTER)
            return True
        return False
