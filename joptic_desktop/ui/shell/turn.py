"""What a window asks of the program that needs the open store closed first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from joptic_desktop.services.stores import StoreChoice


class TurnKind(Enum):
    """Open another store, open the same one over another way to the service, sign out, or forget this computer."""

    STORE = "store"
    AGAIN = "again"
    SIGN_OUT = "sign out"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Turn:
    """`store` is the one to be opened by `TurnKind.STORE`."""

    kind: TurnKind
    store: StoreChoice | None = None
