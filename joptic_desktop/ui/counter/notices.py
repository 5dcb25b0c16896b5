"""What the bar above the list says of the line and the account: what keeps working, and what to do."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.services.views import SyncState, SyncStatus
from joptic_desktop.ui.counter.time_words import since_text
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone


class Remedy(Enum):
    """What the button of the bar does."""

    TRY_NOW = "try now"
    SIGN_IN = "sign in"
    RESUME = "resume"


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
        notice = Notice(NoticeTone.WARN, _tr("Sign in again."), _kept(status), _tr("Sign in"), "key")
        return LineNotice(notice, Remedy.SIGN_IN)
    if state is SyncState.PAUSED:
        notice = Notice(NoticeTone.INFO, _tr("Paused."), _kept(status), _tr("Resume"), "pause")
        return LineNotice(notice, Remedy.RESUME)
    if state is SyncState.STORAGE:
        return LineNotice(Notice(NoticeTone.DANGER, _tr("This computer cannot save."), status.reason))
    if status.read_only:
        sentence = _tr("This account may look at the customers of this shop, not change them.")
        return LineNotice(Notice(NoticeTone.INFO, _tr("Read-only."), sentence, icon="eye"))
    return None


def _out(status: SyncStatus, now: datetime, locale: QLocale) -> LineNotice:
    since = since_text(status.since, now, locale) if status.since else ""
    headlines = {
        SyncState.OFFLINE: _tr("Offline since {time}.") if since else _tr("Offline."),
        SyncState.PORTAL: _tr("This network asks for a sign-in of its own."),
        SyncState.FAILING: _tr("The service fails since {time}.") if since else _tr("The service fails."),
    }
    headline = headlines[status.state].format(time=since)
    return LineNotice(
        Notice(NoticeTone.WARN, headline, _kept(status), _tr("Try now"), "cloud-off"),
        Remedy.TRY_NOW,
    )


def _kept(status: SyncStatus) -> str:
    if not status.waiting:
        return _tr("All keeps working; changes are kept and will be sent.")
    sentence = _plural("All keeps working; %n change(s) are kept and will be sent.", status.waiting)
    one = sentence.replace("1 change(s) are", "1 change is")
    return one.replace("change(s)", "changes")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)


def _plural(text: str, count: int) -> str:
    return QCoreApplication.translate("Notices", text, "", count)
