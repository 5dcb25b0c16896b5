"""The words of the audit: what was done, to which fields, when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.shop_details import SheetKind
from joptic_desktop.services.audit_trail import AuditAction, AuditEntry
from joptic_desktop.services.conflicts import DECIDED
from joptic_desktop.services.lock import UnlockWay
from joptic_desktop.ui.counter.time_words import clock_text, full_day, local_moment
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.sync_centre.entry_words import fields_text
from joptic_desktop.ui.sync_centre.history_words import note_text as history_note
from joptic_desktop.ui.theme.script import isolate

translate = QCoreApplication.translate
_FILES = "files"
_SAVED_BY, _NOT_WRITTEN, _NOT_PRINTED = "saved by ", ": nothing was written", ": nothing was printed"


def action_name(action: AuditAction) -> str:
    """Return what was done, as a verb."""
    words = {
        AuditAction.VIEWED: translate("Audit", "Viewed"),
        AuditAction.CREATED: translate("Audit", "Created"),
        AuditAction.EDITED: translate("Audit", "Edited"),
        AuditAction.DELETED: translate("Audit", "Deleted"),
        AuditAction.EXPORTED: translate("Audit", "Exported"),
        AuditAction.PRINTED: translate("Audit", "Printed"),
        AuditAction.DISCARDED: translate("Audit", "Gave up"),
        AuditAction.APPROVED: translate("Audit", "Confirmed"),
        AuditAction.SIGNED_IN: translate("Audit", "Signed in"),
        AuditAction.UNLOCK_FAILED: translate("Audit", "Failed to unlock"),
        AuditAction.ERASED: translate("Audit", "Erased here"),
        AuditAction.FAILED: translate("Audit", "Failed"),
    }
    return words.get(action, translate("Audit", "Something else"))


def when_text(at: float, now: datetime, locale: QLocale) -> str:
    """Return day and time in the zone of the shop; "" when it cannot be read."""
    moment = local_moment(at, now)
    return listed((full_day(moment.date(), locale), clock_text(moment, locale))) if moment else ""


def note_text(entry: AuditEntry) -> str:
    """Return the fields that were edited, or what else was noted."""
    if entry.action is not AuditAction.EDITED or not entry.note or entry.note.startswith(DECIDED):
        return _known(entry.note)
    names = entry.note.split(", ")
    try:
        told = fields_text([name for name in names if name != _FILES])
    except (KeyError, ValueError):
        return entry.note
    files = translate("Audit", "files") if _FILES in names else ""
    return listed(part for part in (told, files) if part)


def _known(note: str) -> str:
    """Return one of the short notes that the program writes itself in the language of the interface."""
    what, failed, _ = note.partition(_NOT_WRITTEN)
    if failed:
        return translate("Audit", "{what}: nothing was written").format(what=_known(what))
    if note.startswith(_SAVED_BY):
        return translate("Audit", "saved by {who}").format(who=isolate(note.removeprefix(_SAVED_BY)))
    return {
        "the audit trail": translate("Audit", "the audit trail"),
        "what this computer held": translate("Audit", "what this computer held"),
        "one person's data": translate("Audit", "one person's data"),
        SheetKind.PRESCRIPTION: translate("Audit", "prescription"),
        SheetKind.WORKSHOP: translate("Audit", "workshop slip"),
        SheetKind.CUSTOMER: translate("Audit", "customer sheet"),
        SheetKind.READ_BACK: translate("Audit", "read-back card"),
        f"{SheetKind.PRESCRIPTION}{_NOT_PRINTED}": translate("Audit", "prescription: nothing was printed"),
        f"{SheetKind.WORKSHOP}{_NOT_PRINTED}": translate("Audit", "workshop slip: nothing was printed"),
        f"{SheetKind.CUSTOMER}{_NOT_PRINTED}": translate("Audit", "customer sheet: nothing was printed"),
        f"{SheetKind.READ_BACK}{_NOT_PRINTED}": translate("Audit", "read-back card: nothing was printed"),
        UnlockWay.PIN: translate("Audit", "by the PIN"),
        UnlockWay.TYPED: translate("Audit", "by the passphrase or the recovery code"),
        UnlockWay.SIGN_IN: translate("Audit", "by signing in"),
    }.get(note) or history_note(note)


def whom_text(entry: AuditEntry) -> str:
    """Return whom a line is about: the name as the list has it now, else the number that stays."""
    return entry.whom or entry.uid
