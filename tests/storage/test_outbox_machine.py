"""Any sequence of saves, moves and restarts: the outbox does what a plain model does, and loses nothing."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.coalescing import Absorb, Append, Vanish, coalesce
from joptic_desktop.domain.writes import TRANSITIONS, UNFINISHED, NewWrite, Verb, Write, WriteState
from joptic_desktop.storage.outbox import IllegalTransition
from tests.domain import values
from tests.storage.stores import NOON, PLACE, Computer

UIDS = st.sampled_from(["u1", "u2"])


class OutboxMachine(RuleBasedStateMachine):
    """The model holds, for each number, the state and the change, and whom the service has."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.computer = Computer(self.folder / "profile")
        self.records = self.computer.restarted()
        self.model: dict[int, tuple[str, WriteState, CustomerChange | None]] = {}
        self.arrived: set[str] = set()

    def pending(self, uid: str) -> list[Write]:
        return [write for write in self.records.outbox.unfinished() if write.uid == uid]

    @rule(uid=UIDS, verb=st.sampled_from(Verb), change=values.changes)
    def save(self, uid: str, verb: Verb, change: CustomerChange) -> None:
        new = NewWrite(uid, verb, PLACE, "me", NOON, None if verb is Verb.DELETE else change)
        decision = coalesce(self.pending(uid), new, arrived=uid in self.arrived)
        saved = self.records.outbox.add(new)
        match decision:
            case Absorb(seq, whole):
                assert saved.seq == seq
                self.model[seq] = (uid, WriteState.QUEUED, whole)
            case Vanish(dropped):
                self.drop(dropped)
            case Append(replaced):
                self.drop(replaced)
                assert saved.seq > max(self.model, default=0)
                self.model[saved.seq] = (uid, WriteState.QUEUED, new.change)

    def drop(self, numbers: tuple[int, ...]) -> None:
        for seq in numbers:
            uid, _, change = self.model[seq]
            self.model[seq] = (uid, WriteState.DISCARDED, change)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), state=st.sampled_from(WriteState))
    def move(self, data: st.DataObject, state: WriteState) -> None:
        seq = data.draw(st.sampled_from(sorted(self.model)))
        uid, before, change = self.model[seq]
        outbox = self.records.outbox
        try:
            if state is WriteState.SENDING:
                outbox.mark_sending(seq, NOON)
            elif state is WriteState.CONFIRMED:
                outbox.confirm(seq, NOON, service_id=f"service-{uid}")
            else:
                outbox.move(seq, state, NOON)
        except IllegalTransition:
            assert state not in TRANSITIONS[before]
        else:
            assert state in TRANSITIONS[before]
            if state is WriteState.CONFIRMED:
                self.arrived.add(uid)
            self.model[seq] = (uid, state, change)

    @rule()
    def restart(self) -> None:
        self.records.close()
        self.records = self.computer.restarted()
        for seq, (uid, state, change) in self.model.items():
            if state is WriteState.SENDING:
                self.model[seq] = (uid, WriteState.IN_DOUBT, change)

    @invariant()
    def holds_what_the_model_holds(self) -> None:
        unfinished = {w.seq: (w.uid, w.state, w.change) for w in self.records.outbox.unfinished()}
        assert unfinished == {seq: kept for seq, kept in self.model.items() if kept[1] in UNFINISHED}
        assert self.records.outbox.counts().unfinished == len(unfinished)

    def teardown(self) -> None:
        self.records.close()
        shutil.rmtree(self.folder)


TestOutboxMachine = OutboxMachine.TestCase
TestOutboxMachine.settings = settings(max_examples=8, stateful_step_count=15, deadline=None)
