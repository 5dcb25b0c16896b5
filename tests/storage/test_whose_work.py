"""Whose work waits: nothing of one account goes under another before a person confirms it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from joptic_desktop.domain.writes import NewWrite, Verb, WriteState
from joptic_desktop.storage.outbox import IllegalTransition
from joptic_desktop.storage.records import Records
from joptic_desktop.storage.whose_work import Elsewhere, Unconfirmed
from tests.storage.stores import NOON, OTHER_PLACE, PLACE, Computer, change, new_create, new_delete, new_edit


def by(account: str, new: NewWrite) -> NewWrite:
    return replace(new, account=account)


def told(records: Records, seq: int) -> list[tuple[str, str]]:
    return [(line.what, line.note) for line in records.op_log.of(seq)]


def test_the_work_of_each_account_is_counted_for_every_other(records: Records) -> None:
    for n, account in enumerate(("sara", "me", "omar", "sara")):
        records.outbox.add(by(account, new_create(f"u{n}", NOON + n)))
    assert records.whose_work.unconfirmed(PLACE, "me") == [Unconfirmed("sara", 2), Unconfirmed("omar", 1)]
    assert records.whose_work.unconfirmed(PLACE, "sara") == [Unconfirmed("me", 1), Unconfirmed("omar", 1)]
    assert records.whose_work.unconfirmed(OTHER_PLACE, "me") == []
    assert [write.uid for write in records.whose_work.writes(PLACE, "me")] == ["u0", "u2", "u3"]
    assert [write.uid for write in records.whose_work.writes(PLACE, "me", 1)] == ["u0"]


def test_what_is_confirmed_may_go_under_both_accounts_and_no_third(records: Records) -> None:
    write = records.outbox.add(by("sara", new_create("u1")))
    (approved,) = records.outbox.approve((write.seq,), "me", NOON + 1)
    assert (approved.account, approved.approved_by, approved.saved_at) == ("sara", "me", NOON)
    assert [approved.may_go_as(account) for account in ("sara", "me", "omar", "")] == [True, True, False, False]
    assert records.whose_work.unconfirmed(PLACE, "me") == []
    assert records.whose_work.unconfirmed(PLACE, "omar") == [Unconfirmed("sara", 1)]


def test_the_log_names_who_saved_who_confirmed_and_who_sent(records: Records) -> None:
    write = records.outbox.add(by("sara", new_create("u1")))
    records.outbox.approve((write.seq,), "me", NOON + 1)
    records.outbox.mark_sending(write.seq, NOON + 2, account="me")
    assert told(records, write.seq) == [("added", ""), ("approved", "me"), ("sending", "me")]


def test_what_nobody_confirmed_is_never_marked_as_sent(records: Records) -> None:
    write = records.outbox.add(by("sara", new_create("u1")))
    with pytest.raises(IllegalTransition, match="nobody confirmed"):
        records.outbox.mark_sending(write.seq, NOON, account="me")
    assert records.outbox.get(write.seq) == write
    assert records.outbox.mark_sending(write.seq, NOON, account="sara").state is WriteState.SENDING


def test_only_what_lies_still_and_belongs_to_another_is_confirmed(records: Records) -> None:
    own, sent, waits = (records.outbox.add(by(who, new_create(who))) for who in ("me", "omar", "sara"))
    records.outbox.mark_sending(sent.seq, NOON)
    numbers = (own.seq, sent.seq, waits.seq, 99)
    assert [write.seq for write in records.outbox.approve(numbers, "me", NOON)] == [waits.seq]
    assert records.outbox.approve(numbers, "me", NOON) == []


def test_a_third_account_confirms_again(records: Records) -> None:
    write = records.outbox.add(by("sara", new_create("u1")))
    records.outbox.approve((write.seq,), "omar", NOON)
    assert records.outbox.approve((write.seq,), "me", NOON)[0].approved_by == "me"
    assert records.whose_work.unconfirmed(PLACE, "omar") == [Unconfirmed("sara", 1)]


def test_what_was_sent_before_is_confirmed_without_touching_what_it_holds(records: Records) -> None:
    write = records.outbox.add(by("sara", new_create("u1")))
    records.outbox.mark_sending(write.seq, NOON)
    records.outbox.move(write.seq, WriteState.QUEUED, NOON, reason="not yours")
    (approved,) = records.outbox.approve((write.seq,), "me", NOON + 1)
    assert (approved.is_frozen, approved.change) == (True, write.change)


def test_nothing_joins_what_was_confirmed(records: Records) -> None:
    write = records.outbox.add(by("sara", new_create("u1")))
    records.outbox.approve((write.seq,), "me", NOON)
    for account in ("sara", "me"):
        later = records.outbox.add(by(account, new_edit("u1", NOON + 1, first_name="Leila")))
        assert later.seq != write.seq
    assert records.outbox.get(write.seq).change == write.change == change(first_name="Layla")


def test_a_delete_of_another_account_takes_nothing_away(records: Records) -> None:
    write = records.outbox.add(by("sara", new_create("u1")))
    records.outbox.add(by("me", new_delete("u1")))
    assert [each.verb for each in records.outbox.unfinished()] == [Verb.CREATE, Verb.DELETE]
    assert records.outbox.get(write.seq) == write


def test_what_waits_for_another_store_is_counted_there(records: Records) -> None:
    records.outbox.add(new_create("u1"))
    for uid in ("u2", "u3"):
        records.outbox.add(replace(new_create(uid), place=OTHER_PLACE))
    assert records.whose_work.elsewhere(PLACE) == [Elsewhere(OTHER_PLACE, 2)]
    assert records.whose_work.elsewhere(OTHER_PLACE) == [Elsewhere(PLACE, 1)]


def test_a_confirmation_outlives_a_restart(computer: Computer) -> None:
    records = computer.records()
    write = records.outbox.add(by("sara", new_create("u1")))
    records.outbox.approve((write.seq,), "me", NOON)
    records.close()
    again = computer.restarted()
    assert again.outbox.get(write.seq).approved_by == "me"
    again.close()


def test_who_signed_in_last_is_no_question_of_the_clock(records: Records) -> None:
    origin, accounts = PLACE.origin, records.accounts
    assert accounts.last(origin) is None
    for account, name in (("sub-1", "sara@example.com"), ("sub-2", "owner@example.com"), ("sub-1", "s@example.com")):
        accounts.signed_in(origin, account, name)
    assert accounts.last(origin) == "sub-1"
    assert accounts.last("https://other.example") is None
    assert (accounts.name(origin, "sub-1"), accounts.name(origin, "sub-2")) == ("s@example.com", "owner@example.com")
    assert accounts.name(origin, "0192f3a4-5b6c-7d8e") == "0192f3a4…"
