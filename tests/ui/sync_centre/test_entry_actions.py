"""What is offered for a write depends on where it stands and why."""

from __future__ import annotations

import dataclasses

import pytest

from joptic_desktop.domain.decisions import Choice
from joptic_desktop.domain.writes import Cause, Verb, WriteState
from joptic_desktop.services.sync_centre import Entry, Standing
from joptic_desktop.services.views import SyncState, SyncStatus, Whose
from joptic_desktop.ui.sync_centre.entry_actions import Action, actions_of

ONLINE = SyncStatus(SyncState.ONLINE)
WAITING = Entry(1, "u", "Layla", Standing.WAITING, Verb.UPDATE, WriteState.QUEUED, Cause.NONE, 0.0, 0.0)
STOPPED = dataclasses.replace(WAITING, standing=Standing.NEEDS_YOU, state=WriteState.NEEDS_DECISION)
CLASH = dataclasses.replace(
    STOPPED,
    verb=Verb.CREATE,
    cause=Cause.CLASH,
    choices=(Choice.SAME_PERSON, Choice.DIFFERENT_EMAIL, Choice.DISCARD),
    holder_uid="v",
)


def test_a_clash_can_be_decided_in_each_way() -> None:
    assert actions_of(CLASH, ONLINE) == (
        Action.SAME_PERSON,
        Action.DIFFERENT_EMAIL,
        Action.OPEN_HOLDER,
        Action.EDIT,
        Action.DISCARD,
    )


def test_an_edit_that_conflicts_is_compared_and_gets_no_form() -> None:
    conflict = dataclasses.replace(STOPPED, cause=Cause.CONFLICT, choices=(Choice.AGAIN, Choice.DISCARD))
    assert actions_of(conflict, ONLINE) == (Action.COMPARE, Action.AGAIN, Action.DISCARD)


@pytest.mark.parametrize("state", [WriteState.REFUSED, WriteState.NEEDS_DECISION])
def test_who_is_gone_is_created_again_and_gets_no_form(state: WriteState) -> None:
    choices = (Choice.CREATE_AGAIN, Choice.DISCARD)
    gone = dataclasses.replace(STOPPED, state=state, cause=Cause.GONE, choices=choices)
    assert actions_of(gone, ONLINE) == (Action.CREATE_AGAIN, Action.DISCARD)


def test_what_was_never_sent_can_be_edited_and_taken_back() -> None:
    unsent = dataclasses.replace(WAITING, can_take_back=True)
    assert actions_of(unsent, ONLINE) == (Action.EDIT, Action.SEND_NOW, Action.DISCARD)


@pytest.mark.parametrize("state", [SyncState.PAUSED, SyncState.SIGN_IN, SyncState.STORAGE])
def test_nothing_is_sent_now_while_all_stands_still(state: SyncState) -> None:
    assert actions_of(WAITING, SyncStatus(state)) == ()


def test_what_goes_after_an_earlier_one_is_not_hurried() -> None:
    assert Action.SEND_NOW not in actions_of(dataclasses.replace(WAITING, is_behind=True), ONLINE)


def test_who_may_only_look_still_corrects_what_waits_here() -> None:
    assert Action.EDIT in actions_of(CLASH, dataclasses.replace(ONLINE, read_only=True))


def test_what_another_account_saved_is_confirmed_one_or_all_or_given_up() -> None:
    others = dataclasses.replace(
        WAITING, standing=Standing.NEEDS_YOU, needs_confirming=True, can_take_back=True, saved_by="sara"
    )
    one = dataclasses.replace(ONLINE, unconfirmed=(Whose("s", "sara", 1),))
    two = dataclasses.replace(ONLINE, unconfirmed=(Whose("s", "sara", 1), Whose("o", "omar", 1)))
    assert actions_of(others, one) == (Action.CONFIRM, Action.DISCARD)
    assert actions_of(others, two) == (Action.CONFIRM, Action.CONFIRM_ALL, Action.DISCARD)
    assert actions_of(others, dataclasses.replace(two, read_only=True)) == (Action.DISCARD,)


def test_what_is_done_is_only_looked_at() -> None:
    done = dataclasses.replace(WAITING, standing=Standing.DONE, state=WriteState.CONFIRMED)
    assert actions_of(done, ONLINE) == ()
