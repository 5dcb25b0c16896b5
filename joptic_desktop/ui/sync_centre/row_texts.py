"""What one row of the sync centre says."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.writes import WriteState
from joptic_desktop.services.sync_centre import Entry, Standing
from joptic_desktop.services.views import SyncStatus
from joptic_desktop.ui.counter.difference_words import unit_name
from joptic_desktop.ui.counter.time_words import since_text
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.sync_centre.entry_words import contents_text, name_text, state_text, verb_text
from joptic_desktop.ui.sync_centre.waiting_words import why
from joptic_desktop.ui.theme.script import isolate

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RowTexts:
    """The verb and the name of the first line, the second line, and what stands at the end."""

    verb: str
    name: str
    second: str
    end: str


def row_texts(entry: Entry, status: SyncStatus, now: datetime, locale: QLocale) -> RowTexts:
    """Return the texts of a row."""
    return RowTexts(verb_text(entry), name_text(entry), _second(entry, now, locale), _end(entry, status, now, locale))


def spoken(entry: Entry, texts: RowTexts) -> str:
    """Return a row as a screen reader says it."""
    parts = (f"{texts.verb} {texts.name}", state_text(entry), texts.second, texts.end)
    return listed(dict.fromkeys(part for part in parts if part))


def _second(entry: Entry, now: datetime, locale: QLocale) -> str:
    saved = translate("SyncCentre", "Saved {time}")
    if entry.needs_confirming:
        saved = translate("SyncCentre", "Saved {time} by {who}")
    saved = saved.format(time=since_text(entry.saved_at, now, locale), who=isolate(entry.saved_by))
    if entry.different:
        names = dict.fromkeys(unit_name(one) for one in entry.different.differences)
        return " · ".join((saved, listed(names)))
    return " · ".join(part for part in (saved, contents_text(entry)) if part)


def _end(entry: Entry, status: SyncStatus, now: datetime, locale: QLocale) -> str:
    if entry.standing is Standing.NEEDS_YOU:
        return state_text(entry)
    if entry.standing is Standing.WAITING:
        return why(entry, status, now, locale).words
    time = since_text(entry.at, now, locale)
    if entry.state is WriteState.DISCARDED:
        return translate("SyncCentre", "{state}, {time}").format(state=state_text(entry), time=time)
    return time
