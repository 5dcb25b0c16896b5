"""Creates whose answers are lost, in memory and virtual time: none is doubled, none refused without need, none adopted.

Each world is a store with a till of the product's own parts, other tills that now and then know the same customer, and
a line on which the first attempt of every create meets a fault. At its end the outbox is held against the ledger.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from random import Random

from joptic_desktop.api.payload import create_payload
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.writes import Write, WriteState
from tests.campaigns.one_thread import memory_folder
from tests.campaigns.simulated_line import OURS, Fate, SimulatedLine
from tests.campaigns.simulated_service import Personality, Row, SimulatedService
from tests.campaigns.simulated_till import Pieces, SimulatedTill
from tests.campaigns.verdict import Verdict
from tests.campaigns.virtual_clock import VirtualClock

CREATES_IN_A_WORLD = 25
OLDER_ROWS = 130
SECONDS_BETWEEN = 25.0
SHARED = 0.05
PATIENCE = 8 * 3600.0
OTHER = "other till"
_FIRST = ("Layla", "Nour", "Émile", "Zineb", "Jean  Luc", "Ana", "Omar ", "يوسف")
_LAST = ("Amrani", "Hassan", "Le Goff", "Haddad", "O'Neill", "Martin", "Đặng", "Cohen")


class Breach(StrEnum):
    """What must never happen to an acknowledged create."""

    DOUBLED = "doubled"
    FALSELY_REFUSED = "falsely refused"
    STRANGER = "a stranger adopted"
    LOST = "lost"
    UNSETTLED = "never settled"


@dataclass(frozen=True, slots=True)
class Promise:
    """A create that the person saw saved."""

    write: Write

    @property
    def phone(self) -> str:
        """The number that no other customer of this computer has."""
        return self._personal.phone_number or ""

    @property
    def email(self) -> str:
        """The e-mail as it is compared."""
        return (self._personal.email or "").strip().casefold()

    @property
    def _personal(self) -> PersonalChange:
        return self.write.change.personal if self.write.change else PersonalChange()


@dataclass(frozen=True, slots=True)
class Ended:
    """How one world ended; `log` is the outbox's own, `ledger` the service's."""

    breaches: tuple[tuple[Breach, str], ...]
    states: Counter[WriteState]
    fates: Counter[Fate]
    log: str
    ledger: str


def run_world(seed: int, number: int, creates: int, pieces: Pieces | None = None) -> Ended:
    """Run one world to its end; the same seed and number give the same one."""
    with memory_folder() as folder:
        return asyncio.run(_run(Path(folder), Random(f"{seed} {number}"), number, creates, pieces or Pieces()))


async def _run(folder: Path, random: Random, number: int, creates: int, pieces: Pieces) -> Ended:
    clock = VirtualClock()
    service = SimulatedService(_personality(random, number))
    line = SimulatedLine(service, clock, random)
    _older_rows(service, random)
    till = SimulatedTill(folder, line, clock, random, pieces)
    moments = sorted(random.uniform(1000.0, 1000.0 + creates * SECONDS_BETWEEN) for _ in range(creates))
    changes = [_customer(random, place) for place in range(creates)]
    for moment, change in zip(moments, changes, strict=True):
        if random.random() < SHARED:
            _other_till(service, random, change, moment)
    promises = []
    try:
        for moment, change in zip(moments, changes, strict=True):
            await till.work(moment)
            clock.seconds = max(clock.seconds, moment)
            promises.append(Promise(till.save(change)))
        await till.work(clock.seconds + PATIENCE)
        service.settle(clock.seconds + PATIENCE)
        breaches = tuple(breach for promise in promises for breach in breaches_of(promise, till, service.rows))
        states = Counter(till.records.outbox.get(promise.write.seq).state for promise in promises)
        return Ended(breaches, states, Counter(line.fates), till.op_log(), "\n".join(service.log))
    finally:
        till.close()


def breaches_of(promise: Promise, till: SimulatedTill, rows: list[Row]) -> Iterator[tuple[Breach, str]]:
    """Yield what is wrong with one acknowledged create, by the outbox and by the service's ledger."""
    now = till.records.outbox.get(promise.write.seq)
    made = [row.id for row in rows if row.till == OURS and row.phone == promise.phone]
    told = f"{promise.write.uid} {promise.email}: {now.state} {now.reason!r}, made {made}"
    if len(made) > 1:
        yield Breach.DOUBLED, told
    match now.state:
        case WriteState.CONFIRMED:
            known = till.service_id(promise.write.uid)
            if known in {row.id for row in rows if row.till != OURS}:
                yield Breach.STRANGER, f"{told}, adopted {known}"
            elif known not in made:
                yield Breach.LOST, f"{told}, adopted {known}"
        case WriteState.NEEDS_DECISION | WriteState.REFUSED:
            held = any(row.till != OURS and row.email.casefold() == promise.email for row in rows)
            if made or not held or not now.reason:
                yield Breach.FALSELY_REFUSED, told
        case _:
            yield Breach.UNSETTLED, told


def _personality(random: Random, number: int) -> Personality:
    return Personality(
        constraint=number % 2 == 0,
        tidies=random.random() < 0.5,
        names_are_emails=random.random() < 0.7,
        skew=random.choice((0.0, 240.0, -240.0, 90_000.0, -90_000.0)),
        unlimited=random.random() < 0.5,
    )


def _older_rows(service: SimulatedService, random: Random) -> None:
    """Let some stores be older, and larger than a page."""
    for place in range(OLDER_ROWS if random.random() < 0.25 else 3):
        _arrive(service, _customer(random, place + 10_000), random.uniform(0.0, 900.0), 0.1)


def _other_till(service: SimulatedService, random: Random, change: CustomerChange, moment: float) -> None:
    """Let another till save a customer with the same e-mail: before, meanwhile or a little later."""
    personal = change.personal
    kind, at = random.randrange(4), moment + random.uniform(-30.0, 150.0)
    if kind == 0:  # the very same person, saved there before
        at = moment - random.uniform(30.0, 900.0)
    elif kind == 1:  # a namesake
        personal = _with(personal, phone_number=f"+49 {random.randrange(10**8):08d}")
    else:
        personal = _with(_customer(random, 20_000 + random.randrange(10_000)).personal, email=personal.email)
    _arrive(service, CustomerChange(personal, change.address, change.eyes), at, random.uniform(0.1, 20.0))


def _arrive(service: SimulatedService, change: CustomerChange, at: float, works: float) -> None:
    service.take(OTHER, create_payload(change), at, at + works / 2, at + works)


def _with(personal: PersonalChange, phone_number: str | None = None, email: str | None = None) -> PersonalChange:
    return PersonalChange(
        personal.first_name,
        personal.last_name,
        email or personal.email,
        phone_number or personal.phone_number,
        personal.date_of_birth,
        personal.sex,
    )


def _customer(random: Random, number: int) -> CustomerChange:
    first, last = random.choice(_FIRST), random.choice(_LAST)
    email = random.choice(("client{}@example.com", "Client{}@Example.com", " client{}@example.com ")).format(number)
    born = date(1930, 1, 1) + timedelta(days=random.randrange(30_000))
    personal = PersonalChange(first, last, email, f"+33 6 {number:08d}", born, random.choice((Sex.FEMALE, Sex.MALE)))
    address = AddressChange("12 rue Haute", random.choice(("Rabat", "Lyon")), "69001", "")
    eye = EyeChange(Distance.DISTANCE, Side.RIGHT, Eye(random.choice(("-1.25", "+0.50", "0.00")), "-0.50", "90"))
    return CustomerChange(
        personal,
        address if random.random() < 0.5 else AddressChange(),
        (eye,) if random.random() < 0.5 else (),
    )


def create_in_doubt(creates: int, seed: int, pieces: Pieces | None = None) -> Verdict:
    """Run as many creates, world after world, in both ways of keeping e-mails unique."""
    digest, states = sha256(), Counter[WriteState]()
    fates, found = Counter[Fate](), Counter[Breach]()
    sentences: list[str] = []
    for number, first in enumerate(range(0, creates, CREATES_IN_A_WORLD)):
        ended = run_world(seed, number, min(CREATES_IN_A_WORLD, creates - first), pieces)
        digest.update(ended.log.encode())
        states += ended.states
        fates += ended.fates
        found += Counter(breach for breach, _ in ended.breaches)
        sentences += [f"world {number}: {breach}: {told}" for breach, told in ended.breaches]
    counted = ", ".join(f"{found[breach]} {breach}" for breach in Breach)
    done = (
        f"{creates} creates, {sum(fates.values())} attempts, {states[WriteState.CONFIRMED]} confirmed,"
        f" {states[WriteState.NEEDS_DECISION]} to decide; {counted} (seed {seed}, log {digest.hexdigest()[:16]})"
    )
    return Verdict("creates in doubt", done, tuple(sentences))
