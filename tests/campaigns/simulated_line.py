"""The line between a till and the simulated service: what is sent arrives late, answers are lost, the power goes."""

from __future__ import annotations

from enum import StrEnum
from random import Random

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.calls import Call
from joptic_desktop.api.observed import Action, Failure, Observed
from joptic_desktop.api.throttle import Throttle
from tests.campaigns.simulated_service import Answer, SimulatedService, complaint
from tests.campaigns.virtual_clock import VirtualClock, date_of

# the longest that a service works on after its client hung up
LATEST = 80.0
READ_TIMEOUT = 30.0
MOST_FAULTS = 3
OURS = "ours"
_ROUTE = "/customer/"


class Killed(BaseException):
    """The program ends at once, as by kill -9."""


class Fate(StrEnum):
    """What becomes of one create on its way."""

    FINE = "fine"
    REPLY_LOST = "reply lost"
    ANSWER_CUT = "answer cut"
    FAILED_AFTER = "500 after it was applied"
    FAILED_BEFORE = "500 before it was applied"
    LATE = "applied after we hung up"
    GATEWAY = "504, applied after it"
    DROPPED = "never applied, no answer"
    KILLED = "killed while sending"
    NOT_SENT = "no connection"
    BODY_CUT = "the body was not finished"
    TOO_MANY = "429"


FAULTS = {
    Fate.REPLY_LOST: 22,
    Fate.LATE: 30,
    Fate.DROPPED: 14,
    Fate.GATEWAY: 8,
    Fate.ANSWER_CUT: 5,
    Fate.FAILED_AFTER: 5,
    Fate.FAILED_BEFORE: 4,
    Fate.KILLED: 6,
    Fate.NOT_SENT: 2,
    Fate.BODY_CUT: 2,
    Fate.TOO_MANY: 2,
}
# what a fate makes of a create that was applied while the till listened, or not at all
_UNTIL_DONE = frozenset({Fate.FINE, Fate.REPLY_LOST, Fate.ANSWER_CUT, Fate.FAILED_AFTER})
_AFTERWARDS = frozenset({Fate.LATE, Fate.GATEWAY, Fate.KILLED})


class SimulatedLine:
    """A line to one service, as `CustomersApi` asks it. The first attempt of a create always meets a fault."""

    def __init__(self, service: SimulatedService, clock: VirtualClock, random: Random) -> None:
        self._service = service
        self._clock = clock
        self._random = random
        self._attempts: dict[str, int] = {}
        self.fates: list[Fate] = []
        self.start_again()

    def start_again(self) -> None:
        """Forget the rate budget, as a new process does."""
        budget = RateBudget(unlimited=self._service.personality.unlimited)
        self.throttle = Throttle(budget, self._clock.monotonic, self._clock.sleep)

    async def close(self) -> None:
        """Nothing is held open."""

    async def ask(self, call: Call) -> Observed:
        """Carry one request; raises `Killed` when its fate is the end of the program."""
        await self.throttle.turn(call.method, call.priority)
        if call.action is Action.CREATE and call.form is not None:
            return await self._create(call.form.json_text)
        return await self._read(call)

    async def _read(self, call: Call) -> Observed:
        await self._clock.sleep(self._random.uniform(0.02, 0.2))
        if self._random.random() < 0.02:
            await self._clock.sleep(READ_TIMEOUT)
            return Observed(call.action, failure=Failure.TIMED_OUT, body_done=True, at=self._clock.wall())
        now = self._clock.seconds
        if call.path.startswith(_ROUTE):
            answer = self._service.show(call.path.removeprefix(_ROUTE), now)
        else:
            answer = self._service.list(dict(call.params), now)
        seen = self._answered(call.action, answer)
        await self._clock.sleep(self._random.uniform(0.02, 0.2))
        return seen

    async def _create(self, text: str) -> Observed:
        fate, sent = self._fate(text), self._clock.seconds
        self.fates.append(fate)
        random, number = self._random, 0
        listens = random.choice((READ_TIMEOUT, random.uniform(0.2, READ_TIMEOUT)))
        if fate in _UNTIL_DONE:
            number = self._take(text, sent + random.uniform(0.01, listens))
        elif fate in _AFTERWARDS:
            number = self._take(text, sent + listens + random.uniform(0.0, LATEST))
        elif fate is not Fate.DROPPED:
            listens = 0.1
        await self._clock.sleep(listens)
        self._service.settle(self._clock.seconds)
        return self._seen(fate, number)

    def _take(self, text: str, done: float) -> int:
        now = self._clock.seconds
        return self._service.take(OURS, text, now, self._random.uniform(now, done), done)

    def _seen(self, fate: Fate, number: int) -> Observed:
        match fate:
            case Fate.KILLED:
                raise Killed
            case Fate.FINE:
                return self._answered(Action.CREATE, self._service.answer(number))
            case Fate.ANSWER_CUT:
                status, body = self._service.answer(number)
                return self._answered(Action.CREATE, (status, body[: len(body) // 2]))
            case Fate.FAILED_AFTER | Fate.FAILED_BEFORE:
                return self._answered(Action.CREATE, complaint(500, "Internal server error"))
            case Fate.GATEWAY:
                return self._answered(Action.CREATE, (504, b"<html>Gateway Time-out</html>"))
            case Fate.TOO_MANY:
                return self._answered(Action.CREATE, complaint(429, "Too Many Requests"), {"retry-after": "7"})
            case Fate.NOT_SENT:
                return self._broken(Failure.NO_CONNECTION, done=False)
            case Fate.BODY_CUT:
                return self._broken(Failure.BROKEN, done=False)
        return self._broken(self._random.choice((Failure.BROKEN, Failure.TIMED_OUT)), done=True)

    def _answered(self, action: Action, answer: Answer, more: dict[str, str] | None = None) -> Observed:
        now = self._clock.wall()
        headers = {"date": date_of(self._service.time(self._clock.seconds))} | (more or {})
        return Observed(action, answer[0], headers, answer[1], body_done=True, last_byte_at=now, at=now)

    def _broken(self, failure: Failure, *, done: bool) -> Observed:
        now = self._clock.wall()
        last = now if done else None
        return Observed(Action.CREATE, failure=failure, body_done=done, last_byte_at=last, at=now)

    def _fate(self, text: str) -> Fate:
        attempt = self._attempts[text] = self._attempts.get(text, 0) + 1
        if attempt > MOST_FAULTS or (attempt > 1 and self._random.random() < 0.6):
            return Fate.FINE
        return self._random.choices(list(FAULTS), list(FAULTS.values()))[0]
