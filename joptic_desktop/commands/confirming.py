"""`outbox --confirm`: lets go out what another account saved, and tells of each write whose it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from joptic_desktop.commands.exits import ExitCode
from joptic_desktop.commands.opening import store
from joptic_desktop.commands.printing import columns, complain, say
from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.domain.contract import JsonObject
from joptic_desktop.domain.writes import Place, Write, WriteState
from joptic_desktop.errors import InvalidInput
from joptic_desktop.settings import Settings
from joptic_desktop.storage.records import Records

ALL = "all"
_HOW = "Saved by {}: it goes out once you confirm it, joptic outbox --confirm {}."


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: the store in use (None before the first), the account that works there, and what all are called."""

    place: Place | None
    account: str
    names: Mapping[tuple[str, str], str]

    def waits_for_me(self, write: Write) -> bool:
        """Tell whether a write goes out once this person confirms it, and not before."""
        lies_still = write.state is WriteState.QUEUED and write.place == self.place
        return lies_still and not write.may_go_as(self.account)

    def name(self, write: Write) -> str:
        """Return what the account that saved a write is called."""
        return self.names[write.place.origin, write.account]

    def sentence(self, write: Write) -> str:
        """Return how a write is confirmed; "" for one that needs nobody."""
        return _HOW.format(self.name(write), write.seq) if self.waits_for_me(write) else ""

    def told(self, write: Write) -> JsonObject:
        """Return whose a write is, as JSON."""
        return {
            "store": write.place.store_id,
            "account": write.account,
            "savedBy": self.name(write),
            "confirmedBy": write.approved_by or None,
            "needsConfirmation": self.waits_for_me(write),
        }


def nobodys(place: Place) -> JsonObject:
    """Return the same members for what is done and needs nobody's confirmation."""
    return {"store": place.store_id, "account": None, "savedBy": None, "confirmedBy": None, "needsConfirmation": False}


async def viewer(opened: OpenProfile, writes: Sequence[Write]) -> Viewer:
    """Return who looks at writes."""
    known, session = opened.session.settings.current_place, await opened.session.current()
    names = await opened.threads.disk(account_names, opened.records, writes)
    return Viewer(known.place if known else None, session.account if session else "", names)


async def confirm(settings: Settings, asked: Sequence[str]) -> ExitCode:
    """Confirm writes by number, or all; print each with who saved it."""
    numbers = None if ALL in asked else {_number(text) for text in asked}
    async with store(settings, alone=False) as opened:
        centre = opened.services.centre
        waiting = [write for write in await centre.unconfirmed() if numbers is None or write.seq in numbers]
        names = await opened.local.threads.disk(account_names, opened.local.records, waiting)
        # nothing but what is told here: more may have been saved meanwhile
        await centre.confirm([write.seq for write in waiting] if numbers is None else numbers)
    for write in waiting:
        say(columns("confirmed", str(write.seq), write.uid, names[write.place.origin, write.account]))
    if not waiting:
        complain("Nothing waits for your confirmation.")
    return ExitCode.OK


def account_names(records: Records, writes: Sequence[Write]) -> dict[tuple[str, str], str]:
    """Return what the accounts that saved writes are called, by service and account. For the writer's thread."""
    whose = {(write.place.origin, write.account) for write in writes}
    return {each: records.accounts.name(*each) for each in whose}


def _number(text: str) -> int:
    if not text.isdecimal():
        raise InvalidInput(f"{text} is not the number of a write, nor all: see joptic outbox.")
    return int(text)
