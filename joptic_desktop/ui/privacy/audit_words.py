"""The words of the audit: what was done, to which fields, when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.services.audit_trail import AuditAction, AuditEntry
from joptic_desktop.ui.counter.time_words import clock_text, full_day, local_moment
from joptic_desktop.ui.sync_centre.entry_words import fields_text

translate = QCoreApplication.translate
_FILES = "files"


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
    return f"{full_day(moment.date(), locale)}, {clock_text(moment, locale)}" if moment else ""


def note_text(entry: AuditEntry) -> str:
    """Return the fields that were edited, or what else was noted."""
    if entry.action is not AuditAction.EDITED or not entry.note:
        return entry.note
    names = entry.note.split(", ")
    try:
        told = fields_text([name for name in names if name != _FILES])
    except (KeyError, ValueError):
        return entry.note
    files = translate("Audit", "files") if _FILES in names else ""
    return ", ".join(part for part in (told, files) if part)


def whom_text(entry: AuditEntry) -> str:
    """Return whom a line is about: the name as the list has it now, else the number that stays."""
    return entry.whom or entry.uid
