"""Everything that is known of a run when it is over: the client's side and the service's, to be held side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from joptic_desktop.domain.writes import Write
from tests.campaigns.engine.fault import Fault
from tests.campaigns.engine.saves import Save
from tests.campaigns.engine.shop_service import Effect, ShopService
from tests.campaigns.engine.transport import Logged
from tests.campaigns.engine.world import World

OTHER = "other"


@dataclass(frozen=True, slots=True)
class History:
    """A run that is over. `pairs` are all (uid, service id) ever seen, `tombstones` who was found gone, and when."""

    service: ShopService
    faults: frozenset[Fault]
    log: tuple[tuple[Any, ...], ...]
    writes: dict[int, Write]
    ids: dict[str, str]
    pairs: frozenset[tuple[str, str]]
    differences: frozenset[tuple[int, str]]
    tombstones: tuple[tuple[str, str, float], ...]
    requests: tuple[Logged, ...]
    saves: tuple[Save, ...]
    given_up: frozenset[int]
    unsure: frozenset[str]
    decided: frozenset[str]
    eyes: frozenset[tuple[str, str, str]]

    def of(self, uid: str) -> list[Write]:
        """Return the writes of a customer, as saved."""
        return [write for write in self.writes.values() if write.uid == uid]

    def ours(self) -> Iterator[Effect]:
        """Yield what our till did to the service."""
        return (effect for effect in self.service.effects if effect.till != OTHER)

    def contents(self, name: str, since: float) -> Iterator[dict[str, Any] | None]:
        """Yield what a record held from a moment on: first what it held then."""
        versions = self.service.histories.get(name, [])
        at_first = [content for at, content in versions if at <= since]
        yield from at_first[-1:]
        yield from (content for at, content in versions if at > since)


def history_of(world: World) -> History:
    """Return the history of a run whose till is still open."""
    till = world.till
    numbers = [row[0] for row in till.rows("SELECT seq FROM op ORDER BY seq")]
    ids = dict(till.id_pairs())
    units = till.rows("SELECT seq, value ->> 0 FROM difference, json_each(units) WHERE units IS NOT NULL")
    graves = till.shop.local.cache._database.all("SELECT uid, service_id, at FROM tombstone")
    person = world.person
    return History(
        world.service,
        frozenset(world.net.met),
        tuple(till.op_log()),
        {write.seq: write for write in till.records.outbox.numbered(numbers)},
        ids,
        frozenset(world.pairs | set(ids.items())),
        frozenset((seq, unit) for seq, unit in units),
        tuple(graves),
        tuple(world.net.log),
        tuple(person.saves),
        frozenset(person.given_up),
        frozenset(person.unsure),
        frozenset(person.decided),
        frozenset(world.values.eyes),
    )
