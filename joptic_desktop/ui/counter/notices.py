"""What the bar above the list says of the line and the account: what keeps working, and what to do."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.time_words import since_text
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

translate = QCoreApplication.translate


class Remedy(Enum):
    """What the button of the bar does."""

    TRY_NOW = "try now"
    SIGN_IN = "sign in"
    RESUME = "resume"
    ACCEPT_DELETIONS = "accept deletions"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class LineNotice:
    """What is said, and what its button does."""

    notice: Notice
    remedy: Remedy | None = None


def line_notice(status: SyncStatus, now: datetime, locale: QLocale) -> LineNotice | None:
    """Return what is to be said of the line; None while all is well."""
    state = status.state
    if state in {SyncState.OFFLINE, SyncState.PORTAL, SyncState.FAILING}:
        return _out(status, now, locale)
    if state is SyncState.SIGN_IN:
        notice = Notice(
            NoticeTone.WARN,
            translate("Notices", "Sign in again."),
            _kept(status, locale),
            translate("Notices", "Sign in"),
            "key",
        )
        return LineNotice(notice, Remedy.SIGN_IN)
    if state is SyncState.PAUSED:
        notice = Notice(
            NoticeTone.INFO,
            translate("Notices", "Paused."),
            _kept(status, locale),
            translate("Notices", "Resume"),
            "pause",
        )
        return LineNotice(notice, Remedy.RESUME)
    if state is SyncState.STORAGE:
        return LineNotice(
            Notice(NoticeTone.DANGER, translate("Notices", "This computer cannot save."), spoken(status.reason))
        )
    if status.held_deletions:
        sentence = translate("Notices", "They stay here until you agree.")
        headline = Plurals().unlisted(status.held_deletions, locale)
        notice = Notice(NoticeTone.WARN, headline, sentence, translate("Notices", "Remove the missing"), "in-doubt")
        return LineNotice(notice, Remedy.ACCEPT_DELETIONS)
    if status.read_only:
        return _read_only(status)
    return _to_confirm(status, locale) if status.unconfirmed else None


def _read_only(status: SyncStatus) -> LineNotice:
    headline = translate("Notices", "You may look, not write.")
    sentence = translate("Notices", "What you save waits here for somebody who may.")
    again, token = translate("Notices", "Sign in again…"), translate("Notices", "Another token…")
    action = again if status.by_password else token
    return LineNotice(Notice(NoticeTone.INFO, headline, sentence, action, "eye"), Remedy.SIGN_IN)


def _to_confirm(status: SyncStatus, locale: QLocale) -> LineNotice:
    who = listed(isolate(whose.name) for whose in status.unconfirmed)
    sentence = Plurals().saved_by(status.to_confirm, who, locale)
    action = translate("Notices", "Look at them…")
    return LineNotice(
        Notice(NoticeTone.INFO, translate("Notices", "To confirm."), sentence, action, "person"), Remedy.CENTRE
    )


def _out(status: SyncStatus, now: datetime, locale: QLocale) -> LineNotice:
    since = since_text(status.since, now, locale) if status.since else ""
    headlines = {
        SyncState.OFFLINE: translate("Notices", "Offline since {time}.") if since else translate("Notices", "Offline."),
        SyncState.PORTAL: translate("Notices", "This network asks for a sign-in of its own."),
        SyncState.FAILING: translate("Notices", "The service fails since {time}.")
        if since
        else translate("Notices", "The service fails."),
    }
    headline = headlines[status.state].format(time=since)
    return LineNotice(
        Notice(
            NoticeTone.WARN,
            headline,
            spoken(status.advice) or _kept(status, locale),
            translate("Notices", "Try now"),
            "cloud-off",
        ),
        Remedy.TRY_NOW,
    )


def _kept(status: SyncStatus, locale: QLocale) -> str:
    if not status.waiting:
        return translate("Notices", "All keeps working; changes are kept and will be sent.")
    return Plurals().kept(status.waiting, locale)
