"""The creates in doubt in their smallest form; and what watches over them sees each fault that could be planted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest

from joptic_desktop.domain.sightings import Seen, Sighting
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.errors import Unreachable
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.probing import Prober
from tests.campaigns.creates_in_doubt import CREATES_IN_A_WORLD, Breach, Ended, create_in_doubt, run_world
from tests.campaigns.simulated_line import Fate
from tests.campaigns.simulated_till import Pieces
from tests.storage.stores import record

SEED = 20_261_123
WORLDS = 12
CREATES_WITH_A_FAULT = 12


class NoProbe(Prober):
    """Never looks: whatever got no answer is sent again."""

    async def look(self, write: Write) -> Sighting:
        return Sighting(Seen.NOTHING)


class ByEmailAlone(Prober):
    """Takes whoever has the e-mail."""

    async def look(self, write: Write) -> Sighting:
        assert write.change is not None
        holder = await self.holder(write.change.personal.email or "")
        return Sighting(Seen.OURS, await self._api.get(holder)) if holder else Sighting(Seen.NOTHING)


class Imagining(Prober):
    """Finds what is not there."""

    async def look(self, write: Write) -> Sighting:
        return Sighting(Seen.OURS, record(f"nobody-{write.seq}", "Layla Hassan"))


class Blind(Prober):
    """Cannot look."""

    async def look(self, write: Write) -> Sighting:
        raise Unreachable("no line")


def without_quiet_time(clock: Clock, _quiet_time: float) -> DoubtTimes:
    """Send again as soon as nothing is found."""
    return DoubtTimes(clock, 0.0)


@pytest.fixture(scope="module")
def ended() -> list[Ended]:
    """Three hundred creates, in both ways of keeping e-mails unique."""
    return [run_world(SEED, number, CREATES_IN_A_WORLD) for number in range(WORLDS)]


def test_no_create_in_doubt_is_doubled_refused_without_need_or_taken_for_a_stranger(ended: list[Ended]) -> None:
    assert [breach for world in ended for breach in world.breaches] == []


def test_every_acknowledged_create_has_come_to_its_end(ended: list[Ended]) -> None:
    states = sum((world.states for world in ended), Counter[WriteState]())
    assert states.total() == WORLDS * CREATES_IN_A_WORLD
    assert set(states) == {WriteState.CONFIRMED, WriteState.NEEDS_DECISION}


def test_every_fate_was_met(ended: list[Ended]) -> None:
    assert {fate for world in ended for fate in world.fates} == set(Fate)


def test_the_same_seed_gives_the_same_log_byte_for_byte(ended: list[Ended]) -> None:
    again = run_world(SEED, 1, CREATES_IN_A_WORLD)
    assert again.log.encode() == ended[1].log.encode()
    assert again.ledger.encode() == ended[1].ledger.encode()
    assert run_world(SEED + 1, 1, CREATES_IN_A_WORLD).log != again.log


@pytest.mark.parametrize(
    ("seed", "number"),
    [
        # the stamp of a record that came with a slow answer was taken for the service's time of that answer
        (20_261_123, 301),
    ],
)
def test_a_world_that_once_broke_holds(seed: int, number: int) -> None:
    assert run_world(seed, number, CREATES_IN_A_WORLD).breaches == ()


@pytest.mark.parametrize(
    ("planted", "breach"),
    [
        (Pieces(prober=NoProbe), Breach.FALSELY_REFUSED),
        (Pieces(prober=ByEmailAlone), Breach.STRANGER),
        (Pieces(times=without_quiet_time), Breach.DOUBLED),
        (Pieces(prober=Imagining), Breach.LOST),
        (Pieces(prober=Blind), Breach.UNSETTLED),
    ],
    ids=["no probe", "by e-mail alone", "no quiet time", "imagined", "blind"],
)
def test_a_planted_fault_is_seen(planted: Pieces, breach: Breach) -> None:
    assert breach in found_in_worlds(planted)


def found_in_worlds(planted: Pieces) -> Iterator[Breach]:
    """Yield what breaks, a world after the other, as long as somebody asks."""
    run = partial(run_world, SEED, creates=CREATES_WITH_A_FAULT, pieces=planted)
    return (found for number in range(WORLDS) for found, _ in run(number=number).breaches)


def test_what_breaks_is_counted_and_told_with_its_seed() -> None:
    verdict = create_in_doubt(10, SEED, Pieces(prober=NoProbe))
    assert not verdict.holds
    assert f"{len(verdict.breaches)} falsely refused" in verdict.done
    assert f"seed {SEED}" in verdict.done
