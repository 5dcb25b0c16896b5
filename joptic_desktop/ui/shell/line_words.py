"""The state of the line as the status bar says it: never better than it is."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.queries import Attention
from joptic_desktop.services.views import OtherShop, SyncState, SyncStatus
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.time_words import local_moment, since_text
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.states import LOOKS, BadgeState

translate = QCoreApplication.translate
# how long the oldest change may wait before it is said in a louder ink
LATE, VERY_LATE = timedelta(hours=1), timedelta(hours=24)
_LONGEST_NAME = 24


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the status bar: an icon (or a dot without one), strong words in an ink, quiet words after them.

    ``about`` names the list of rows it counts, if there is one.
    """

    words: str
    ink: TokenName
    icon: str | None = None
    after: str = ""
    icon_ink: TokenName | None = None
    about: Attention | None = None


def line_segment(status: SyncStatus, now: datetime, locale: QLocale) -> Segment:
    """Return what is said of the line."""
    since = since_text(status.since, now, locale) if status.since else ""
    checked = since_text(status.checked_at, now, locale) if status.checked_at else ""
    after = translate("StatusBar", "checked {time}").format(time=checked) if checked else ""
    if status.state is SyncState.ONLINE:
        if status.sending:
            after = translate("StatusBar", "sending {name}").format(name=_cut(status.sending))
        return Segment(translate("StatusBar", "Online"), "text", None, after, "ok")
    offline = translate("StatusBar", "Offline since {time}") if since else translate("StatusBar", "Offline")
    failing = translate("StatusBar", "Service fails since {time}") if since else translate("StatusBar", "Service fails")
    segments = {
        SyncState.STARTING: Segment(translate("StatusBar", "Connecting…"), "muted", None, "", "control"),
        SyncState.OFFLINE: Segment(offline.format(time=since), "warn", "cloud-off"),
        SyncState.PORTAL: Segment(translate("StatusBar", "Network sign-in needed"), "warn", "globe"),
        SyncState.FAILING: Segment(failing.format(time=since), "warn", "conflict"),
        SyncState.SIGN_IN: Segment(translate("StatusBar", "Sign in again"), "warn", "key"),
        SyncState.PAUSED: Segment(translate("StatusBar", "Paused"), "muted", "pause"),
        SyncState.STORAGE: Segment(translate("StatusBar", "Cannot save"), "danger", "refused"),
    }
    return segments[status.state]


def work_segments(status: SyncStatus, now: datetime, locale: QLocale) -> tuple[Segment, ...]:
    """Return what is on its way or stuck, the worst first; nothing when all has arrived."""
    words = Plurals()
    found = []
    if status.refused:
        found.append(_badge(words.refused(status.refused, locale), BadgeState.REFUSED, Attention.REFUSED))
    if status.conflict:
        found.append(_badge(words.conflicts(status.conflict, locale), BadgeState.CONFLICT, Attention.CONFLICT))
    if status.different:
        found.append(_badge(words.different(status.different, locale), BadgeState.DIFFERENT, Attention.DIFFERENT))
    if status.unconfirmed:
        found.append(_to_confirm(status, locale))
    if status.in_doubt:
        found.append(_badge(words.in_doubt(status.in_doubt, locale), BadgeState.IN_DOUBT, None))
    if status.waiting:
        found.append(_waiting(status, locale))
    if found and (status.waiting or status.in_doubt):
        found[-1] = _aged(found[-1], status.oldest, now, locale)
    found += [_elsewhere(shop, locale) for shop in status.elsewhere]
    return tuple(found)


def _to_confirm(status: SyncStatus, locale: QLocale) -> Segment:
    names = {_cut(whose.name) for whose in status.unconfirmed}
    saved_by = translate("StatusBar", "saved by {who}").format(who=names.pop()) if len(names) == 1 else ""
    said = Plurals().to_confirm(status.to_confirm, locale)
    return Segment(said, LOOKS[BadgeState.WAITING].ink, "person", saved_by, about=Attention.WAITING)


def _elsewhere(shop: OtherShop, locale: QLocale) -> Segment:
    return Segment(Plurals().elsewhere(shop.count, _cut(shop.name), locale), "muted", "waiting")


def _cut(name: str) -> str:
    return isolate(name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…")


def _aged(segment: Segment, oldest: float | None, now: datetime, locale: QLocale) -> Segment:
    """Return a segment with the time since when the oldest waits, amber after an hour, red after a day."""
    moment = local_moment(oldest, now) if oldest is not None else None
    if oldest is None or moment is None:
        return segment
    after = translate("StatusBar", "oldest {time}").format(time=since_text(oldest, now, locale))
    ink: TokenName = segment.ink if now - moment < LATE else "warn" if now - moment < VERY_LATE else "danger"
    return replace(segment, after=after, ink=ink, icon_ink=segment.icon_ink if ink == segment.ink else ink)


def _waiting(status: SyncStatus, locale: QLocale) -> Segment:
    if status.state in {SyncState.ONLINE, SyncState.STARTING}:
        words = Plurals()
        said = (
            words.waiting_for_leave(status.waiting, locale)
            if status.read_only
            else words.waiting(status.waiting, locale)
        )
        return _badge(said, BadgeState.WAITING, Attention.WAITING)
    return Segment(
        Plurals().changes_kept(status.waiting, locale), "text", "waiting", icon_ink="muted", about=Attention.WAITING
    )


def _badge(words: str, state: BadgeState, about: Attention | None) -> Segment:
    return Segment(words, LOOKS[state].ink, LOOKS[state].icon, about=about)
