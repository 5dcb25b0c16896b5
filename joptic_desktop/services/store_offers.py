"""What signing in finds: the account, and its stores. Known to the first page, so it imports next to nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from joptic_desktop.api.accounts import Tokens


class StoreState(StrEnum):
    """Whether a store can be worked in; `PENDING` and `REJECTED` are the service's decision on the shop itself."""

    READY = "ready"
    PENDING = "pending"
    REJECTED = "rejected"
    CLOSED = "closed"


class StoreRole(StrEnum):
    """What an account may do in a store; only its owner may write. `UNTOLD` shows with the first write."""

    OWNER = "owner"
    READER = "reader"
    UNTOLD = ""


@dataclass(frozen=True, slots=True)
class StoreOffer:
    """A store of an account, whether it can be worked in, and as what."""

    id: str
    name: str
    state: StoreState
    role: StoreRole = StoreRole.UNTOLD


@dataclass(frozen=True, slots=True)
class SignedInAccount:
    """A person who signed in, before a store is chosen; `service` and `accounts` are origins."""

    service: str
    accounts: str
    user_id: str
    email: str
    tokens: Tokens = field(repr=False)
    stores: tuple[StoreOffer, ...] = ()

    @property
    def ready(self) -> tuple[StoreOffer, ...]:
        """The stores that can be worked in."""
        return tuple(store for store in self.stores if store.state is StoreState.READY)
