"""What the first page asks of the session, as a shape: the page is painted before any service is imported."""

from __future__ import annotations

from typing import Protocol

from joptic_desktop.services.views import ConnectionProof, Shop


class SessionPort(Protocol):
    """Tests a connection and keeps it; both raise a `JOpticError` whose sentence can be shown."""

    async def test(self, service: str, store_id: str, token: str) -> ConnectionProof:
        """Ask the store for one row and tell what proves that it works."""

    async def connect(self, service: str, store_id: str, token: str, store_name: str = "") -> Shop:
        """Keep the store and its token, and make it the one in use."""
