"""A person at a desk, the line, other tills and the power, in any order: after every step all promises hold.

Hypothesis chooses the steps, and makes what breaks a promise as short as it can.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    get_state_machine_test,
    initialize,
    invariant,
    precondition,
    rule,
)

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.contract import change_to_json
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.writes import Verb, Write, WriteState
from joptic_desktop.services import deciding
from joptic_desktop.sync.details import OLD_SECONDS
from tests.campaigns.desk import PLACE, UNDO_SECONDS, Desk, Parts
from tests.campaigns.desk_line import OURS, STORE, DeskLine, Mishap
from tests.campaigns.engine.manner import Manner
from tests.campaigns.engine.manner import Parts as PutParts
from tests.campaigns.engine.requests import Asked
from tests.campaigns.engine.shop_service import ShopService
from tests.campaigns.one_thread import memory_folder
from tests.campaigns.promises import Promises
from tests.campaigns.verdict import Verdict
from tests.campaigns.virtual_clock import VirtualClock

PATIENCE = 4 * 3600.0
BORN = date(1980, 2, 29)
_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})
_PERSONAL = ("first_name", "last_name", "phone_number", "email")
_ADDRESS = ("city", "street")
picks = st.integers(0, 11)
eyes = st.tuples(st.sampled_from(Distance), st.sampled_from(Side))


class DeskMachine(RuleBasedStateMachine):
    """One desk with its service. `parts` are the product's, or hold a planted defect."""

    parts = Parts()
    examples = 0
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self._folder = memory_folder()
        self._loop = asyncio.new_event_loop()
        self._clock = VirtualClock()
        self._random = Random(1)
        self._numbers = 0
        self._people: list[str] = []
        self._tickets: list[Write] = []
        self._is_sound = False
        type(self).examples += 1

    @initialize(
        constraint=st.booleans(),
        ties=st.booleans(),
        frees=st.booleans(),
        parts=st.sampled_from(PutParts),
        names=st.booleans(),
        stamps=st.booleans(),
    )
    def open(self, constraint: bool, ties: bool, frees: bool, parts: PutParts, names: bool, stamps: bool) -> None:
        """Open a shop in which two customers are known."""
        manner = Manner(
            latest=50.0,
            constraint=constraint,
            ties=ties,
            frees=frees,
            parts=parts,
            names_are_emails=names,
            stamps_parts=stamps,
        )
        self._service = ShopService(manner, self._random, lambda: self._clock.seconds)
        self._line = DeskLine(self._service, self._clock)
        self._desk = Desk(Path(self._folder.name), self._line, self._clock, self._random, self.parts)
        self._promises = Promises(self._desk, self._service, self._line)
        for _ in range(2):
            self._other("POST", **self._data(self._whole()))
        self._run(self._desk.puller.sweep())
        self._run(self._desk.read())
        self._people += sorted(self._desk.local.searcher.known_service_ids().values())

    @rule(has_address=st.booleans(), has_eye=st.booleans())
    def save_new(self, has_address: bool, has_eye: bool) -> None:
        whole = self._whole()
        address = whole.address if has_address else AddressChange()
        change = CustomerChange(whole.personal, address, whole.eyes if has_eye else ())
        write = self._desk.save(Verb.CREATE, change=change)
        self._promises.note(write, change)
        self._people.append(write.uid)

    @rule(pick=picks, name=st.sampled_from(_PERSONAL + _ADDRESS))
    def edit(self, pick: int, name: str) -> None:
        value = self._fresh(name)
        if name in _PERSONAL:
            change = CustomerChange(PersonalChange(**{name: value}))  # type: ignore[arg-type]  # names of text fields only
        else:
            change = CustomerChange(address=AddressChange(**{name: value}))
        self._edit(pick, change)

    @rule(pick=picks, place=eyes, is_taken_back=st.booleans())
    def edit_eye(self, pick: int, place: tuple[Distance, Side], is_taken_back: bool) -> None:
        self._edit(pick, CustomerChange(eyes=(EyeChange(*place, Eye() if is_taken_back else self._eye()),)))

    @rule(pick=picks)
    def attach(self, pick: int) -> None:
        uid = self._person(pick)
        if uid is not None:
            file = self._desk.take_file(f"a scan {self._fresh('file')}".encode())
            write = self._desk.save(Verb.UPDATE, uid, CustomerChange(), files=(file,))
            self._promises.note(write, sha256=file.sha256)

    @rule(pick=picks)
    def delete(self, pick: int) -> None:
        uid = self._person(pick)
        if uid is not None:
            self._promises.deleted.add(uid)
            write = self._desk.save(Verb.DELETE, uid, held=UNDO_SECONDS)
            self._promises.note(write)
            self._tickets.append(write)

    @precondition(lambda self: self._tickets)
    @rule()
    def undo(self) -> None:
        write = self._tickets.pop()
        if self._desk.undo(write):
            self._promises.deleted.discard(write.uid)

    @rule()
    def come_or_go(self) -> None:
        self._line.is_up = not self._line.is_up

    @rule(mishap=st.sampled_from(Mishap))
    def order_mishap(self, mishap: Mishap) -> None:
        self._line.mishaps.append(mishap)

    @rule(pick=picks, name=st.sampled_from((*_ADDRESS, "phone_number")))
    def other_edits(self, pick: int, name: str) -> None:
        value = self._fresh(name)
        if name in _ADDRESS:
            self._other_edit(pick, address={name: value})
        else:
            self._other_edit(pick, customerData={"phoneNumber": value})

    @rule(pick=picks, place=eyes)
    def other_edits_eye(self, pick: int, place: tuple[Distance, Side]) -> None:
        eye = self._eye()
        wire = {"sph": eye.sphere, "cyl": eye.cylinder, "axis": eye.axis}
        self._other_edit(pick, opticData={place[0].value: {place[1].value: wire}})

    @rule(pick=picks)
    def other_deletes(self, pick: int) -> None:
        if found := self._live(pick):
            self._other("DELETE", found)

    @rule(pick=picks)
    def other_takes_email(self, pick: int) -> None:
        taken = [promise.units["email"] for promise in self._promises.made if "email" in promise.units]
        if taken:
            data = self._data(self._whole())
            data["customerData"]["email"] = taken[pick % len(taken)]
            self._other("POST", **data)

    @rule()
    def kill(self) -> None:
        self._desk.kill()

    @rule(seconds=st.sampled_from((1.0, 9.0, 40.0, 120.0, 600.0)))
    def time_passes(self, seconds: float) -> None:
        self._run(self._desk.work(seconds))

    @rule()
    def read(self) -> None:
        self._run(self._desk.read())

    @rule(pick=picks, again=st.booleans())
    def decide(self, pick: int, again: bool) -> None:
        outbox = self._desk.records.outbox
        stopped = [write for write in outbox.unfinished(PLACE) if write.state in _STOPPED]
        if not stopped:
            return
        write = stopped[pick % len(stopped)]
        if again and write.state is WriteState.NEEDS_DECISION:
            deciding.try_again(self._desk.records, write, self._clock.wall())
        else:
            behind = deciding.pending_of(self._desk.records, write) if write.verb is Verb.CREATE else [write]
            self._promises.given_up |= {other.seq for other in behind}
            deciding.give_up(self._desk.records, write, self._clock.wall(), OURS)
        self._desk.local.project((write.uid,))

    @invariant()
    def everything_holds(self) -> None:
        self._is_sound = False
        self._promises.check()
        self._is_sound = True
        type(self).steps += 1

    def teardown(self) -> None:
        """End all trouble, and see that everything comes to its end."""
        try:
            if self._is_sound:
                self._come_to_the_end()
        finally:
            if hasattr(self, "_desk"):
                self._desk.close()
            self._loop.close()
            self._folder.cleanup()

    def _come_to_the_end(self) -> None:
        self._line.is_up = True
        self._line.mishaps.clear()
        end = self._clock.seconds + PATIENCE
        while self._run(self._desk.is_moving()):
            assert self._clock.seconds < end, f"I9: stuck {self._desk.records.outbox.unfinished(PLACE)}"
            self._run(self._desk.work(60.0))
            self._promises.check()
        for _ in range(2):
            # where no stamp tells of a prescription, whole records are read again after a day
            self._clock.seconds += OLD_SECONDS + 1.0
            self._run(self._desk.puller.sweep())
            self._run(self._desk.read())
            self._run(self._desk.puller.deletions.settle())
        self._promises.check()
        self._promises.check_end()

    def _run(self, work: Any) -> Any:
        return self._loop.run_until_complete(work)

    def _edit(self, pick: int, change: CustomerChange) -> None:
        uid = self._person(pick)
        if uid is not None:
            self._promises.note(self._desk.save(Verb.UPDATE, uid, change), change)

    def _person(self, pick: int) -> str | None:
        """Return somebody who is shown."""
        shown = [uid for uid in self._people if uid not in self._promises.deleted and self._is_shown(uid)]
        return shown[pick % len(shown)] if shown else None

    def _is_shown(self, uid: str) -> bool:
        return self._desk.local.windows.detail(uid) is not None

    def _live(self, pick: int) -> str:
        live = self._service.live(STORE)
        return live[pick % len(live)].id if live else ""

    def _other_edit(self, pick: int, **data: Any) -> None:
        if found := self._live(pick):
            self._other("PUT", found, **data)

    def _other(self, method: str, customer: str = "", **data: Any) -> None:
        """Let another till ask for something."""
        path = f"/customer/{customer}" if customer else "/customer"
        self._service.begin(Asked(method, path, {}, STORE, "other", data))()

    def _data(self, change: CustomerChange) -> dict[str, Any]:
        data: dict[str, Any] = dict(change_to_json(change))
        return data

    def _whole(self) -> CustomerChange:
        first, last, email, phone = (self._fresh(name) for name in ("first_name", "last_name", "email", "phone_number"))
        personal = PersonalChange(first, last, email, phone, BORN, Sex.FEMALE)
        address = AddressChange(self._fresh("street"), self._fresh("city"), "69001", "")
        return CustomerChange(personal, address, (EyeChange(Distance.DISTANCE, Side.RIGHT, self._eye()),))

    def _fresh(self, name: str) -> str:
        """Return a value that nobody had before."""
        self._numbers += 1
        if name == "email":
            return f"client{self._numbers}@example.com"
        return f"+33 6 {self._numbers:08d}" if name == "phone_number" else f"{name.title()} {self._numbers}"

    def _eye(self) -> Eye:
        self._numbers += 1
        number = self._numbers
        eye = Eye(f"-{Decimal(number % 80) / 4:.2f}", f"-{Decimal(1 + number // 80) / 4:.2f}", str(1 + number % 180))
        if hasattr(self, "_promises"):
            self._promises.note_eye((eye.sphere or "", eye.cylinder or "", eye.axis or ""))
        return eye


def run_desks(
    examples: int,
    steps: int,
    from_seed: int | None = None,
    machine: type[DeskMachine] = DeskMachine,
    *,
    shortens: bool = True,
) -> Verdict:
    """Run so many examples of so many steps; always the same ones without a seed.

    What breaks is told as the steps that led to it: few where it `shortens` them, else those it met first.
    """
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=from_seed is None,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink) if shortens else (Phase.generate,),
        report_multiple_bugs=shortens,
        print_blob=False,
    )
    run: Callable[[], None] = get_state_machine_test(machine, settings=chosen)
    machine.examples = machine.steps = 0
    broken: tuple[str, ...] = ()
    try:
        (run if from_seed is None else seed(from_seed)(run))()
    except BaseExceptionGroup as errors:
        broken = tuple(map(_told, errors.exceptions))
    except Exception as error:  # noqa: BLE001  - whatever breaks is a breach
        broken = (_told(error),)
    begun = "always the same" if from_seed is None else f"seed {from_seed}"
    return Verdict("a desk in any order", f"{machine.examples} examples, {machine.steps} steps ({begun})", broken)


def _told(error: BaseException) -> str:
    return "\n".join((f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ())))
