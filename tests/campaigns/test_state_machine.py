"""A desk in any order, in its smallest form; and the promises it is held against are broken by each planted fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from joptic_desktop.api.customers import Update
from joptic_desktop.api.outcome import Outcome
from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.sightings import Seen, Sighting
from joptic_desktop.domain.writes import Write
from joptic_desktop.sync.clock import Clock
from joptic_desktop.sync.doubt_times import DoubtTimes
from joptic_desktop.sync.probing import Prober
from joptic_desktop.sync.sender import Sender
from tests.campaigns.desk import Parts
from tests.campaigns.desk_line import Mishap
from tests.campaigns.engine.manner import Parts as PutParts
from tests.campaigns.state_machine import DeskMachine, run_desks

EXAMPLES = 50
STEPS = 40


class NoProbe(Prober):
    """Never looks: whatever got no answer is sent again."""

    async def look(self, write: Write) -> Sighting:
        return Sighting(Seen.NOTHING)


class SendsWhatWasSeen(Sender):
    """Sends the address that the person saw, not the one that is there."""

    async def _put(self, write: Write, service_id: str, update: Update, files: tuple[WriteFile, ...]) -> Outcome:
        seen = write.base.address if write.base else None
        return await super()._put(write, service_id, replace(update, address=update.address or seen), files)


class ConfirmsUnsent(Sender):
    """Takes every edit for arrived."""

    async def _update(self, write: Write, service_id: str) -> Outcome | None:
        write = await self.moves.mark(write, "PUT")  # type: ignore[arg-type]  # the turn of no budget
        await self.verifier.confirm(write, service_id)
        return None


def without_quiet_time(clock: Clock, _quiet_time: float) -> DoubtTimes:
    """Send again as soon as nothing is found."""
    return DoubtTimes(clock, 0.0)


def test_every_promise_holds_after_every_step() -> None:
    verdict = run_desks(EXAMPLES, STEPS)
    assert verdict.holds, verdict.line()


def lose_a_reply(desk: DeskMachine) -> None:
    desk.order_mishap(Mishap.REPLY_LOST)
    desk.save_new(has_address=True, has_eye=True)


def be_applied_late(desk: DeskMachine) -> None:
    desk.order_mishap(Mishap.LATE)
    desk.save_new(has_address=True, has_eye=True)


def edit_what_another_till_edits(desk: DeskMachine) -> None:
    for pick in (0, 1):
        desk.other_edits(pick, "city")
    desk.edit(0, "phone_number")


def edit(desk: DeskMachine) -> None:
    desk.edit(0, "city")


@pytest.mark.parametrize(
    ("planted", "steps", "breach"),
    [
        (Parts(prober=NoProbe), lose_a_reply, "I1"),
        (Parts(times=without_quiet_time), be_applied_late, "I2"),
        (Parts(sender=SendsWhatWasSeen), edit_what_another_till_edits, "I5"),
        (Parts(sender=ConfirmsUnsent), edit, "I1"),
    ],
    ids=["no probe", "no quiet time", "the address as it was seen", "confirmed unsent"],
)
def test_a_planted_fault_breaks_a_promise(planted: Parts, steps: Callable[[DeskMachine], None], breach: str) -> None:
    """The same steps break nothing where nothing is planted."""
    walk(Parts(), steps)
    with pytest.raises(AssertionError, match=breach):
        walk(planted, steps)


def walk(parts: Parts, steps: Callable[[DeskMachine], None]) -> None:
    """Take some steps at a desk, and let time pass until they came to their end."""
    desk = DeskMachine()
    desk.parts = parts
    desk.open(constraint=False, ties=False, frees=True, parts=PutParts.MERGES, names=True, stamps=True)
    try:
        steps(desk)
        for _ in range(3):
            desk.time_passes(120.0)
            desk.everything_holds()
    finally:
        desk.teardown()


@pytest.mark.parametrize("unit", ["city", "phone_number"])
@pytest.mark.parametrize("constraint", [True, False])
def test_ours_that_another_till_changed_before_it_was_found_is_not_called_a_stranger(
    unit: str, *, constraint: bool
) -> None:
    """What free seeds found: the answer was lost, and the change came before the first look."""
    desk = DeskMachine()
    desk.open(constraint=constraint, ties=False, frees=False, parts=PutParts.MERGES, names=False, stamps=False)
    try:
        lose_a_reply(desk)
        desk.time_passes(1.0)
        desk.other_edits(2, unit)
        for _ in range(3):
            desk.time_passes(120.0)
            desk.everything_holds()
    finally:
        desk.teardown()


def test_an_eye_taken_back_twice_and_entered_between_goes_back_to_nothing() -> None:
    """What a longer run found, and was no breach: each change of the eye goes by itself, as a file lies between."""
    desk, place = DeskMachine(), (Distance.DISTANCE, Side.LEFT)
    desk.open(constraint=True, ties=False, frees=False, parts=PutParts.MERGES, names=False, stamps=True)
    try:
        for is_taken_back in (False, True, False, True):
            desk.edit_eye(0, place, is_taken_back=is_taken_back)
            desk.attach(0)
        desk.time_passes(120.0)
        desk.everything_holds()
    finally:
        desk.teardown()


def test_what_breaks_is_told_with_its_steps() -> None:
    class Planted(DeskMachine):
        parts = Parts(sender=ConfirmsUnsent)

    verdict = run_desks(EXAMPLES, STEPS, machine=Planted, shortens=False)
    assert not verdict.holds
    assert "state.open(" in verdict.line()
