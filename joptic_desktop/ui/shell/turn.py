"""What a window asks of the program that needs its windows emptied first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from joptic_desktop.services.stores import StoreChoice
    from joptic_desktop.ui.language.language import LanguageChoice


class TurnKind(Enum):
    """Open another store, open the same one over another way, sign out, forget this computer, or speak a language."""

    STORE = "store"
    AGAIN = "again"
    SIGN_OUT = "sign out"
    FORGET = "forget"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Turn:
    """`store` is the one to be opened by `TurnKind.STORE`, `language` another one that is spoken from then on."""

    kind: TurnKind
    store: StoreChoice | None = None
    language: LanguageChoice | None = None
