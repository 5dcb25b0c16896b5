"""Customers without e-mail: the contract asks for one, so a stand-in is sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from joptic_desktop.ui.customer_form.needs import CustomerStore, ShopSession


async def stand_in_email(
    customers: CustomerStore, session: ShopSession, ask: Callable[[], Awaitable[str | None]]
) -> str | None:
    """Return a fresh stand-in; the first time `ask` is awaited for the shop's domain, which is then kept.

    None when the person gives none. Raises `InvalidInput` for a domain that cannot be one.
    """
    stand_in = await customers.walk_in_email()
    if stand_in is not None:
        return stand_in
    domain = await ask()
    if domain is None:
        return None
    await session.set_walk_in_domain(domain)
    return await customers.walk_in_email()
