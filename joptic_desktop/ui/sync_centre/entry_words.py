"""The words for one write of the sync centre: what it is, what is in it, where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.differences import Difference
from joptic_desktop.domain.prescription import Distance
from joptic_desktop.domain.writes import Cause, Verb, WriteState
from joptic_desktop.services.conflicts import DECIDED
from joptic_desktop.services.sync_centre import Entry, Standing
from joptic_desktop.services.views import Whose
from joptic_desktop.ui.counter.difference_words import unit_name
from joptic_desktop.ui.counter.state_words import unnamed
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.widgets.states import BadgeState

translate = QCoreApplication.translate
_STATES = {
    WriteState.QUEUED: BadgeState.WAITING,
    WriteState.SENDING: BadgeState.WAITING,
    WriteState.IN_DOUBT: BadgeState.IN_DOUBT,
    WriteState.NEEDS_DECISION: BadgeState.CONFLICT,
    WriteState.REFUSED: BadgeState.REFUSED,
    WriteState.CONFIRMED: BadgeState.SENT,
    WriteState.DISCARDED: BadgeState.INACTIVE,
}
_ICONS = {WriteState.SENDING: "upload", WriteState.DISCARDED: "trash"}


def state_of(entry: Entry) -> BadgeState:
    """Return the state whose sign and colours an entry has."""
    return BadgeState.DIFFERENT if entry.different else _STATES[entry.state]


def icon_of(entry: Entry) -> str | None:
    """Return the icon that says more than the state's own; None where that one says it all."""
    if entry.different:
        return None
    if is_decided(entry):
        return "sent"
    return "person" if entry.needs_confirming else _ICONS.get(entry.state)


def is_decided(entry: Entry) -> bool:
    """Tell whether a write ended because a person chose between it and what the service held."""
    return entry.state is WriteState.DISCARDED and entry.reason.startswith(DECIDED)


def group_name(standing: Standing) -> str:
    """Return the head of a group."""
    return {
        Standing.NEEDS_YOU: translate("SyncCentre", "Needs you"),
        Standing.WAITING: translate("SyncCentre", "Waiting"),
        Standing.DONE: translate("SyncCentre", "Done today"),
    }[standing]


def verb_text(entry: Entry) -> str:
    """Return what a write does; the customer's name follows."""
    if entry.verb is Verb.CREATE:
        return translate("SyncCentre", "New customer")
    if entry.verb is Verb.DELETE:
        return translate("SyncCentre", "Deletion of")
    return translate("SyncCentre", "Files for") if entry.is_upload else translate("SyncCentre", "Change to")


def name_text(entry: Entry) -> str:
    """Return whom a write is about."""
    return entry.name or unnamed()


def state_text(entry: Entry) -> str:
    """Return in two or three words where a write stands."""
    if entry.different:
        return translate("SyncCentre", "Kept differently")
    if entry.needs_confirming:
        return translate("SyncCentre", "To confirm")
    if entry.state is WriteState.NEEDS_DECISION:
        return _cause_text(entry.cause)
    if is_decided(entry):
        return translate("SyncCentre", "Decided")
    return {
        WriteState.QUEUED: translate("SyncCentre", "Waiting"),
        WriteState.SENDING: translate("SyncCentre", "Sending now"),
        WriteState.IN_DOUBT: translate("SyncCentre", "Checking"),
        WriteState.REFUSED: translate("SyncCentre", "Refused"),
        WriteState.CONFIRMED: translate("SyncCentre", "Done"),
    }.get(entry.state, translate("SyncCentre", "Given up"))


def _cause_text(cause: Cause) -> str:
    return {
        Cause.CLASH: translate("SyncCentre", "E-mail in use"),
        Cause.UNSEEN_HOLDER: translate("SyncCentre", "E-mail in use"),
        Cause.FAILS: translate("SyncCentre", "Not sent"),
        Cause.UNREADABLE: translate("SyncCentre", "Not known"),
    }.get(cause, translate("SyncCentre", "Conflict"))


def counted_name(whose: Whose) -> str:
    """Return what an account is called and how many of its changes wait: ``sara@example.com (2)``."""
    return translate("SyncCentre", "{who} ({n})").format(who=isolate(whose.name), n=whose.count)


def contents_text(entry: Entry) -> str:
    """Return which fields a write sets and which files go with it: ``Phone, City, distance prescription · rx.pdf``."""
    if entry.verb is Verb.DELETE:
        return translate("SyncCentre", "The whole record")
    return " · ".join(part for part in (fields_text(entry.fields), files_text(entry)) if part)


def files_text(entry: Entry) -> str:
    """Return the names of the files, and how many have arrived while others have not."""
    names = listed(map(isolate, entry.files))
    if not entry.sent_files or entry.sent_files == len(entry.files):
        return names
    text = translate("SyncCentre", "{names} ({sent} of {all} sent)")
    return text.format(names=names, sent=entry.sent_files, all=len(entry.files))


def fields_text(fields: Sequence[str]) -> str:
    """Return the names of changed fields; both eyes of a distance are one prescription."""
    names = {
        Distance.DISTANCE: translate("SyncCentre", "distance prescription"),
        Distance.INTERMEDIATE: translate("SyncCentre", "intermediate prescription"),
        Distance.NEAR: translate("SyncCentre", "near prescription"),
    }
    found = []
    for field in fields:
        distance, dot, _ = field.partition(".")
        found.append(names[Distance(distance)] if dot else unit_name(Difference(field, "", "")))
    return listed(dict.fromkeys(found))
