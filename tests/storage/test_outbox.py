"""The outbox: a save is one commit, a state follows another by the table alone, nothing unfinished is ever lost."""

from dataclasses import replace

import apsw
import pytest
from hypothesis import given

from joptic_desktop.domain.attachments import FileState
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.writes import TRANSITIONS, UNFINISHED, NewWrite, Verb, WriteState
from joptic_desktop.storage.outbox import IllegalTransition, Outbox
from joptic_desktop.storage.outbox_reading import OutboxCounts
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.write_codec import (
    change_from_text,
    change_to_text,
    customer_from_text,
    customer_to_text,
)
from tests.domain import values
from tests.storage.stores import (
    NOON,
    OTHER_PLACE,
    PLACE,
    Computer,
    change,
    file,
    new_create,
    new_delete,
    new_edit,
    record,
)


def log_of(records: Records, seq: int) -> list[str]:
    rows = records.outbox._database.all("SELECT what FROM op_log WHERE seq = ? ORDER BY id", (seq,))
    return [row[0] for row in rows]


@given(values.changes)
def test_a_change_is_kept_exactly(given_change: CustomerChange) -> None:
    assert change_from_text(change_to_text(given_change)) == given_change


@given(values.customers)
def test_a_record_is_kept_exactly(customer: Customer) -> None:
    assert customer_from_text(customer_to_text(customer)) == customer


def test_a_saved_write_comes_back_whole(computer: Computer) -> None:
    new = NewWrite(
        "u1",
        Verb.UPDATE,
        PLACE,
        "me",
        NOON,
        change(first_name="ليلى"),
        base=record("s1", "Layla Hassan"),
        files=(file("b1"), file("b2", "idCard")),
        not_before=NOON + 8,
        batch="b",
    )
    records = computer.records()
    saved = records.outbox.add(new)
    records.close()
    again = computer.records()
    assert again.outbox.unfinished() == [saved]
    assert (saved.change, saved.base, saved.files, saved.batch) == (new.change, new.base, new.files, "b")
    again.close()


def test_writes_belong_to_their_store(outbox: Outbox) -> None:
    outbox.add(new_create("u1"))
    other = outbox.add(NewWrite("u2", Verb.CREATE, OTHER_PLACE, "me", NOON, change(first_name="A")))
    assert outbox.unfinished(OTHER_PLACE) == [other]
    assert [write.uid for write in outbox.unfinished()] == ["u1", "u2"]
    assert outbox.counts(OTHER_PLACE).queued == 1


def test_an_edit_of_an_unsent_customer_joins_it(outbox: Outbox) -> None:
    created = outbox.add(new_create("u1", first_name="Layla"))
    edited = outbox.add(new_edit("u1", first_name="Leila", last_name="Hassan"))
    assert edited.seq == created.seq
    assert edited.change == change(first_name="Leila", last_name="Hassan")


def test_an_edit_keeps_the_oldest_base(outbox: Outbox) -> None:
    oldest = record("s1", "Layla Hassan")
    outbox.add(new_edit("u1", base=oldest, first_name="Leila"))
    assert outbox.add(new_edit("u1", base=record("s1", "Leila Hassan"), last_name="Hasan")).base == oldest


def test_an_unsent_customer_who_is_deleted_leaves_only_history(records: Records) -> None:
    outbox = records.outbox
    created = outbox.add(new_create("u1"))
    gone = outbox.add(new_delete("u1"))
    assert (gone.seq, gone.state) == (created.seq, WriteState.DISCARDED)
    assert outbox.unfinished() == []
    assert log_of(records, created.seq) == ["added", "discarded"]


def test_an_edit_that_takes_over_an_email_keeps_its_place_behind_the_one_that_frees_it(outbox: Outbox) -> None:
    first = outbox.add(new_edit("u1", phone_number="1"))
    freeing = outbox.add(new_edit("u2", base=record("s2", "Nour Amrani", "a@example.com"), email="b@example.com"))
    taking = outbox.add(new_edit("u1", email=" a@example.com"))
    assert [write.seq for write in outbox.unfinished()] == [first.seq, freeing.seq, taking.seq]


def test_undoing_a_delete_brings_back_what_was_unsent(outbox: Outbox) -> None:
    created = outbox.add(new_create("u1"))
    delete = outbox.add(new_delete("u1", not_before=NOON + 8))
    outbox.discard(delete.seq, NOON + 3)
    assert outbox.unfinished() == [created]


def test_a_delete_whose_time_has_come_takes_the_unsent_with_it(outbox: Outbox) -> None:
    outbox.add(new_create("u1"))
    delete = outbox.add(new_delete("u1", not_before=NOON + 8))
    assert outbox.settle_deletes([delete.seq], NOON + 8) == ["u1"]
    assert outbox.unfinished() == []


def test_a_delete_behind_a_doubt_leaves_what_was_saved_before_it_until_it_can_go(outbox: Outbox) -> None:
    doubtful = outbox.add(new_edit("u1", last_name="Amrani"))
    outbox.mark_sending(doubtful.seq, NOON)
    outbox.move(doubtful.seq, WriteState.IN_DOUBT, NOON)
    edit = outbox.add(new_edit("u1", phone_number="1"))
    delete = outbox.add(new_delete("u1", not_before=NOON + 8))
    assert outbox.settle_deletes([delete.seq], NOON + 9) == []
    outbox.discard(delete.seq, NOON + 10)
    assert [write.seq for write in outbox.unfinished()] == [doubtful.seq, edit.seq]


def test_only_deletes_that_go_together_are_settled_together(outbox: Outbox) -> None:
    outbox.add_many([new_edit(uid, phone_number="1") for uid in ("u1", "u2", "u3")])
    alone = outbox.add(new_delete("u1", not_before=NOON + 8))
    both = [outbox.add(replace(new_delete(uid, not_before=NOON + 8), batch="b")) for uid in ("u2", "u3")]
    numbers = [alone.seq, *(one.seq for one in both)]
    assert outbox.settle_deletes(numbers, NOON + 9) == ["u1"]
    assert outbox.settle_deletes(numbers, NOON + 9) == ["u2", "u3"]


def test_a_delete_taken_back_in_the_last_moment_takes_nothing_with_it(outbox: Outbox) -> None:
    created = outbox.add(new_create("u1"))
    delete = outbox.add(new_delete("u1", not_before=NOON + 8))
    outbox.discard(delete.seq, NOON + 8)
    assert outbox.settle_deletes([delete.seq], NOON + 8) == []
    assert outbox.unfinished() == [created]


def test_the_oldest_that_waits_is_one_that_goes_by_itself(outbox: Outbox) -> None:
    stopped = outbox.add(new_create("u1"))
    outbox.move(stopped.seq, WriteState.REFUSED, NOON)
    assert outbox.counts().oldest_saved_at is None
    outbox.add(replace(new_create("u2"), saved_at=NOON + 60))
    assert outbox.counts().oldest_saved_at == NOON + 60


def test_many_deletes_are_one_commit(records: Records) -> None:
    before = records.outbox._database.value("PRAGMA data_version")
    records.outbox.add_many([new_delete(f"u{n}") for n in range(100)])
    assert records.outbox.counts() == OutboxCounts(queued=100, oldest_saved_at=NOON)
    assert records.outbox._database.value("PRAGMA data_version") == before


def test_a_sent_payload_is_frozen(outbox: Outbox) -> None:
    seq = outbox.add(new_create("u1")).seq
    assert outbox.mark_sending(seq, NOON).is_frozen
    outbox.move(seq, WriteState.QUEUED, NOON)
    later = outbox.add(new_edit("u1", first_name="Leila"))
    assert later.seq != seq
    with pytest.raises(apsw.ConstraintError, match="frozen"):
        outbox._database.run("UPDATE op SET change = ? WHERE seq = ?", (change_to_text(change(email="x")), seq))


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("op_log", "UPDATE op_log SET note = ''"),
        ("op_log", "DELETE FROM op_log"),
        ("op", "DELETE FROM op"),
        ("op", "UPDATE op SET state = 'confirmed', finished_at = 1"),
        ("op", "UPDATE op SET finished_at = 1"),
        ("op", "UPDATE op SET verb = 'delete'"),
        ("op_file", "UPDATE op_file SET sha256 = 'x'"),
        ("idmap", "UPDATE idmap SET service_id = 'x'"),
    ],
)
def test_the_schema_itself_refuses_bad_states(records: Records, table: str, statement: str) -> None:
    new = NewWrite("u1", Verb.UPDATE, PLACE, "me", NOON, change(first_name="A"), files=(file("b1"),))
    records.outbox.add(new)
    records.ids.learn(PLACE, "u1", "s1")
    with pytest.raises(apsw.ConstraintError):
        records.outbox._database.run(statement)


def test_the_schema_knows_the_states_of_the_domain(records: Records) -> None:
    sql = records.outbox._database.value("SELECT sql FROM sqlite_master WHERE name = 'op'")
    assert all(f"'{name.value}'" in sql for name in (*WriteState, *Verb))
    assert records.outbox._database.value("SELECT count(*) FROM op_transition") == sum(map(len, TRANSITIONS.values()))


def test_what_is_known_of_an_attempt_is_kept(outbox: Outbox) -> None:
    seq = outbox.add(new_create("u1")).seq
    outbox.mark_sending(seq, NOON)
    write = outbox.move(
        seq,
        WriteState.IN_DOUBT,
        NOON + 2,
        reason="no answer",
        service_words="502",
        last_byte_at=NOON + 1,
        body_done=True,
    )
    assert (write.first_sent_at, write.last_byte_at, write.body_done) == (NOON, NOON + 1, True)
    assert (write.attempts, write.reason, write.service_words) == (1, "no answer", "502")
    outbox.move(seq, WriteState.QUEUED, NOON + 3)
    again = outbox.mark_sending(seq, NOON + 4)
    assert (again.attempts, again.first_sent_at, again.last_byte_at, again.body_done) == (2, NOON, None, False)


def test_sending_and_confirmed_have_methods_of_their_own(outbox: Outbox) -> None:
    seq = outbox.add(new_create("u1")).seq
    for state in (WriteState.SENDING, WriteState.CONFIRMED):
        with pytest.raises(IllegalTransition):
            outbox.move(seq, state, NOON)


def test_a_confirmed_write_is_one_commit_of_everything(records: Records) -> None:
    outbox = records.outbox
    seq = outbox.add(NewWrite("u1", Verb.CREATE, PLACE, "me", NOON, change(first_name="A"), files=(file("b1"),))).seq
    outbox.mark_sending(seq, NOON)
    done = outbox.confirm(seq, NOON + 1, service_id="s1", verified=record("s1", "A B"))
    assert (done.state, done.files[0].state) == (WriteState.CONFIRMED, FileState.SENT)
    assert records.ids.service_id("u1") == "s1"
    assert [(sent.real_name, sent.sent_at) for sent in records.sent_files.of_customer("u1")] == [
        ("ordonnance.pdf", NOON + 1)
    ]
    assert outbox.finished_since(NOON + 1) == [done]
    assert [(v.uid, v.customer, v.at) for v in outbox.verified_since(NOON)] == [("u1", record("s1", "A B"), NOON + 1)]


def test_a_confirmation_that_cannot_be_kept_changes_nothing(records: Records) -> None:
    seq = records.outbox.add(new_create("u1")).seq
    records.outbox.mark_sending(seq, NOON)
    records.ids.learn(PLACE, "u1", "s0")
    with pytest.raises(ValueError, match="mapped"):
        records.outbox.confirm(seq, NOON, service_id="s1")
    assert records.outbox.get(seq).state is WriteState.SENDING


def test_a_refused_file_is_not_in_the_ledger(records: Records) -> None:
    outbox = records.outbox
    new = NewWrite("u1", Verb.UPDATE, PLACE, "me", NOON, files=(file("b1"), file("b2"), file("b3")))
    seq = outbox.add(new).seq
    outbox.mark_sending(seq, NOON)
    outbox.file_refused(seq, "b1", "too large")
    outbox.file_sent(seq, "b2", NOON)
    done = outbox.confirm(seq, NOON)
    assert [(f.state, f.reason) for f in done.files] == [
        (FileState.REFUSED, "too large"),
        (FileState.SENT, ""),
        (FileState.SENT, ""),
    ]
    assert len(records.sent_files.of_customer("u1")) == 2


def test_a_corrected_write_takes_the_place_of_the_refused_one(outbox: Outbox) -> None:
    seq = outbox.add(new_create("u1", email="x")).seq
    outbox.mark_sending(seq, NOON)
    outbox.move(seq, WriteState.REFUSED, NOON, reason="the e-mail is none")
    corrected = outbox.replace(seq, new_create("u1", email="x@example.com"))
    assert outbox.unfinished() == [corrected]
    assert outbox.get(seq).state is WriteState.DISCARDED


def test_what_was_being_sent_is_in_doubt_after_a_sudden_end(computer: Computer) -> None:
    records = computer.records()
    seq = records.outbox.add(new_create("u1")).seq
    records.outbox.mark_sending(seq, NOON)
    records.close()
    beside = computer.records()
    assert beside.outbox.get(seq).state is WriteState.SENDING
    beside.close()
    again = computer.restarted()
    assert again.outbox.get(seq).state is WriteState.IN_DOUBT
    again.close()


def test_a_clock_that_went_back_does_not_hold_a_write(computer: Computer) -> None:
    records = computer.records()
    records.outbox.add(new_delete("u1", not_before=NOON + 8))
    records.close()
    computer.clock.now = NOON - 86400
    again = computer.restarted()
    assert [w.not_before for w in again.outbox.unfinished()] == [NOON - 86400 + 8]
    again.close()


def test_every_move_outside_the_table_is_refused(outbox: Outbox) -> None:
    for state in UNFINISHED - TRANSITIONS[WriteState.QUEUED] - {WriteState.SENDING}:
        seq = outbox.add(new_create(f"u-{state}")).seq
        with pytest.raises(IllegalTransition):
            outbox.move(seq, state, NOON)


def _with_email(email: str) -> Customer:
    known = record("c-2", "Layla Hassan")
    assert known.personal is not None
    return replace(known, personal=replace(known.personal, email=email))


def test_the_emails_that_others_hold_on_to_are_those_of_their_writes(outbox: Outbox) -> None:
    email = CustomerChange(PersonalChange(email=" nour@example.com "))
    outbox.add(new_create("u1"))
    outbox.add(NewWrite("u2", Verb.UPDATE, PLACE, "me", NOON, email, _with_email("old@x.example")))
    outbox.add(NewWrite("u3", Verb.DELETE, PLACE, "me", NOON, base=_with_email("z@x.example")))
    claimed = {email for write in outbox.unfinished(PLACE) if write.uid != "u1" for email in write.claimed_emails}
    assert outbox.claimed_by_others(PLACE, "u1") == claimed
    assert len(claimed) == 3
