"""What the pane beside the list says of one write: a sentence or two, and the facts."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.writes import Cause, Verb, WriteState
from joptic_desktop.services.sync_centre import Entry, Standing
from joptic_desktop.services.views import SyncStatus
from joptic_desktop.ui.counter.difference_words import sentences
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.sync_centre.entry_words import contents_text
from joptic_desktop.ui.sync_centre.history_words import moment_text, note_text
from joptic_desktop.ui.sync_centre.waiting_words import why
from joptic_desktop.ui.theme.script import isolate

translate = QCoreApplication.translate


def sentence_of(entry: Entry, status: SyncStatus, now: datetime, locale: QLocale) -> str:
    """Return why a write is where it is, and what that means for the person."""
    if entry.different:
        return "\n".join(sentences(entry.different.differences, locale))
    if entry.standing is Standing.WAITING:
        waits = why(entry, status, now, locale).sentence
        # why an account may not write is said already, in words that are no reproach
        return "\n".join(part for part in (waits, "" if status.read_only else spoken(entry.reason)) if part)
    if entry.standing is Standing.DONE:
        return note_text(entry.reason) if entry.state is WriteState.DISCARDED else ""
    if entry.needs_confirming:
        return _to_confirm(entry, status)
    # the names of a conflict's fields are the window's own matter
    reason = "" if entry.cause is Cause.CONFLICT else spoken(entry.reason)
    return "\n".join(part for part in (reason, _advice(entry)) if part)


def _to_confirm(entry: Entry, status: SyncStatus) -> str:
    who = isolate(entry.saved_by)
    if status.read_only:
        return translate(
            "SyncCentre",
            "{who} saved it on this computer. You may not write on the service either: somebody who may write confirms"
            " it.",
        ).format(who=who)
    sentence = translate(
        "SyncCentre",
        "{who} saved it on this computer. It is sent under your account, {account}, once you confirm it.",
    )
    return sentence.format(who=who, account=isolate(status.account))


def _advice(entry: Entry) -> str:
    if entry.verb is Verb.DELETE:
        return translate("SyncCentre", "The customer was not deleted.")
    if entry.cause is Cause.CONFLICT:
        return translate(
            "SyncCentre",
            "Somebody else changed the same. Compare both versions and choose what holds; nothing is overwritten, and"
            " what was typed is kept here.",
        )
    if entry.cause is Cause.GONE:
        return translate(
            "SyncCentre",
            "What was typed is kept here: create the customer again from what this computer knows, or discard it.",
        )
    if entry.state is WriteState.REFUSED:
        return translate("SyncCentre", "What was typed is kept here: correct it and save again, or discard it.")
    return translate("SyncCentre", "What was typed is kept here.")


def facts_of(entry: Entry, now: datetime, locale: QLocale) -> list[tuple[str, str]]:
    """Return what is known of a write, each fact with its name."""
    facts = [(translate("SyncCentre", "Saved here"), moment_text(entry.saved_at, now, locale))]
    if entry.needs_confirming or entry.approved_by:
        facts.append((translate("SyncCentre", "Saved by"), isolate(entry.saved_by)))
    if entry.approved_by:
        facts.append((translate("SyncCentre", "Confirmed by"), isolate(entry.approved_by)))
    if entry.first_sent_at is not None:
        facts.append((translate("SyncCentre", "First sent"), moment_text(entry.first_sent_at, now, locale)))
    if entry.attempts > 1:
        facts.append((translate("SyncCentre", "Attempts"), locale.toString(entry.attempts)))
    if entry.standing is Standing.DONE:
        facts.append((translate("SyncCentre", "Ended"), moment_text(entry.at, now, locale)))
    if contents := contents_text(entry):
        facts.append((translate("SyncCentre", "What"), contents))
    facts.append((translate("SyncCentre", "Number"), locale.toString(entry.seq)))
    return facts
