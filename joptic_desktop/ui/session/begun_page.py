"""What stands on the first-run page when its language is changed."""

from __future__ import annotations

from dataclasses import dataclass, field

from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.services.views import ConnectionProof
from joptic_desktop.ui.session.entry import Entry


@dataclass(frozen=True, slots=True)
class BegunPage:
    """Who is asked and what was found, the texts of all fields in their order, and which part is shown by number.

    `before_proof` is the part that a proof leads back to; `own_accounts` tells that the person typed the accounts'
    address, `busy` that the program is at work for the page.
    Passwords are in it: it is handed on at once, never kept.
    """

    entry: Entry | None
    leaves_on_escape: bool
    texts: tuple[str, ...] = field(repr=False)
    stays: bool
    way: WayOut
    unfolded: bool
    own_accounts: bool
    shown: int
    before_proof: int
    proof: ConnectionProof | None
    busy: bool
