"""Why a write waits, short for its row and whole for a person who asks."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.writes import Verb, WriteState
from joptic_desktop.services.sync_centre import Entry
from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.time_words import clock_text, local_moment
from joptic_desktop.ui.theme.script import isolate

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Why:
    """Two or three words, and a sentence."""

    words: str
    sentence: str


def why(entry: Entry, status: SyncStatus, now: datetime, locale: QLocale) -> Why:
    """Return why a write that goes by itself is not on the service yet: the nearest reason first."""
    if entry.state is WriteState.SENDING:
        return Why(translate("SyncCentre", "Sending now"), translate("SyncCentre", "It is on its way."))
    if entry.waits_for:
        sentence = translate(
            "SyncCentre", "An earlier change of the same customer, saved by {who}, is not confirmed yet."
        )
        words = translate("SyncCentre", "After one to confirm")
        return Why(words, sentence.format(who=isolate(entry.waits_for)))
    if entry.held_by:
        sentence = translate("SyncCentre", "An earlier change of {who} asks for the same e-mail and needs you first.")
        return Why(translate("SyncCentre", "After one that needs you"), sentence.format(who=isolate(entry.held_by)))
    held = _held_by_line(status)
    if held is not None:
        return held
    if entry.state is WriteState.IN_DOUBT:
        return Why(
            translate("SyncCentre", "Checking"),
            translate(
                "SyncCentre",
                "No certain answer came back. It is looked for on the service before anything is sent again.",
            ),
        )
    if entry.is_behind:
        return Why(
            translate("SyncCentre", "After an earlier one"),
            translate("SyncCentre", "An earlier change of the same customer goes first."),
        )
    return _rest(entry, now, locale)


def _may_not_write() -> Why:
    return Why(
        translate("SyncCentre", "You may not write"),
        translate(
            "SyncCentre",
            "You may look but not write on the service: it waits on this computer until somebody who may write"
            " confirms it.",
        ),
    )


def _held_by_line(status: SyncStatus) -> Why | None:
    if status.read_only:
        return _may_not_write()
    found = {
        SyncState.STARTING: (
            translate("SyncCentre", "Connecting…"),
            translate("SyncCentre", "It goes out once the service answers."),
        ),
        SyncState.OFFLINE: (
            translate("SyncCentre", "No line"),
            translate("SyncCentre", "There is no line to the service. It goes out by itself when there is one."),
        ),
        SyncState.PORTAL: (
            translate("SyncCentre", "Network sign-in"),
            translate("SyncCentre", "This network asks for a sign-in of its own before it lets anything through."),
        ),
        SyncState.FAILING: (
            translate("SyncCentre", "Service fails"),
            translate("SyncCentre", "The service fails at the moment. It is tried again by itself."),
        ),
        SyncState.SIGN_IN: (
            translate("SyncCentre", "Sign in again"),
            translate("SyncCentre", "The service no longer accepts this session. It goes out after a new sign-in."),
        ),
        SyncState.PAUSED: (
            translate("SyncCentre", "Paused"),
            translate("SyncCentre", "Sending is paused. It goes out when you resume."),
        ),
        SyncState.STORAGE: (
            translate("SyncCentre", "Cannot save"),
            translate("SyncCentre", "This computer cannot note what it sends, so nothing is sent."),
        ),
    }.get(status.state)
    return Why(*found) if found else None


def _rest(entry: Entry, now: datetime, locale: QLocale) -> Why:
    due = local_moment(entry.not_before, now)
    if entry.reason and (entry.not_before <= now.timestamp() or due is None):
        return Why(
            translate("SyncCentre", "Tried again"),
            translate("SyncCentre", "It did not get through yet and is tried again by itself."),
        )
    if entry.not_before <= now.timestamp() or due is None:
        return Why(translate("SyncCentre", "Goes next"), translate("SyncCentre", "It goes out in its turn."))
    if entry.verb is Verb.DELETE and not entry.attempts:
        return Why(
            translate("SyncCentre", "Can be undone"),
            translate("SyncCentre", "It waits a moment, so that it can be undone."),
        )
    time = clock_text(due, locale)
    return Why(
        translate("SyncCentre", "Again at {time}").format(time=time),
        translate("SyncCentre", "It did not get through and is tried again at {time}.").format(time=time),
    )
