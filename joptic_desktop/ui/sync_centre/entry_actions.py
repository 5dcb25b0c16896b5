"""What can be done with one write of the sync centre, the likeliest first."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.decisions import Choice
from joptic_desktop.domain.writes import Cause, Verb, WriteState
from joptic_desktop.services.sync_centre import Entry, Standing
from joptic_desktop.services.views import SyncState, SyncStatus

translate = QCoreApplication.translate
_ABOUT_EMAIL = frozenset({Cause.CLASH, Cause.UNSEEN_HOLDER})
_STANDS_STILL = frozenset({SyncState.PAUSED, SyncState.SIGN_IN, SyncState.STORAGE})


class Action(Enum):
    """Something a person does with a write."""

    CONFIRM = "confirm"
    CONFIRM_ALL = "confirm all"
    COMPARE = "compare"
    SEEN = "seen"
    SAME_PERSON = "same person"
    DIFFERENT_EMAIL = "different e-mail"
    OPEN_HOLDER = "open holder"
    EDIT = "edit"
    CREATE_AGAIN = "create again"
    AGAIN = "again"
    SEND_NOW = "send now"
    DISCARD = "discard"


_OF_CHOICE = {
    Choice.SAME_PERSON: Action.SAME_PERSON,
    Choice.DIFFERENT_EMAIL: Action.DIFFERENT_EMAIL,
    Choice.CREATE_AGAIN: Action.CREATE_AGAIN,
    Choice.AGAIN: Action.AGAIN,
}


def actions_of(entry: Entry, status: SyncStatus) -> tuple[Action, ...]:
    """Return what is offered for a write."""
    if entry.standing is Standing.DONE:
        return ()
    found = [Action.SEEN] if entry.different else []
    if entry.needs_confirming and not status.read_only:
        found += [Action.CONFIRM, Action.CONFIRM_ALL] if status.to_confirm > 1 else [Action.CONFIRM]
    if entry.state is WriteState.NEEDS_DECISION and entry.cause is Cause.CONFLICT:
        found.append(Action.COMPARE)
    found += [_OF_CHOICE[choice] for choice in entry.choices if choice in _OF_CHOICE]
    if entry.holder_uid:
        found.append(Action.OPEN_HOLDER)
    if _can_edit(entry):
        found.append(Action.EDIT)
    if _can_hurry(entry, status):
        found.append(Action.SEND_NOW)
    if Choice.DISCARD in entry.choices or entry.can_take_back:
        found.append(Action.DISCARD)
    return tuple(found)


def action_text(action: Action) -> str:
    """Return the words of an action's button."""
    return {
        Action.CONFIRM: translate("SyncCentre", "Confirm…"),
        Action.CONFIRM_ALL: translate("SyncCentre", "Confirm all…"),
        Action.COMPARE: translate("SyncCentre", "Compare…"),
        Action.SEEN: translate("SyncCentre", "Seen"),
        Action.SAME_PERSON: translate("SyncCentre", "The same person: apply my data"),
        Action.DIFFERENT_EMAIL: translate("SyncCentre", "A different e-mail…"),
        Action.OPEN_HOLDER: translate("SyncCentre", "Open existing"),
        Action.EDIT: translate("SyncCentre", "Edit"),
        Action.CREATE_AGAIN: translate("SyncCentre", "Create again from this copy"),
        Action.AGAIN: translate("SyncCentre", "Again"),
        Action.SEND_NOW: translate("SyncCentre", "Send now"),
        Action.DISCARD: translate("SyncCentre", "Discard this change…"),
    }[action]


def _can_edit(entry: Entry) -> bool:
    """Tell whether a form helps: behind a conflict, or of who is gone, it would only put one more edit."""
    if entry.verb is Verb.DELETE or entry.needs_confirming or entry.cause is Cause.GONE:
        return False
    if entry.state is WriteState.NEEDS_DECISION:
        return entry.verb is Verb.CREATE or entry.cause in _ABOUT_EMAIL
    return entry.state is WriteState.REFUSED or entry.can_take_back or entry.different is not None


def _can_hurry(entry: Entry, status: SyncStatus) -> bool:
    moves = entry.state in {WriteState.QUEUED, WriteState.IN_DOUBT}
    still = entry.needs_confirming or entry.is_behind
    return moves and not still and status.state not in _STANDS_STILL
