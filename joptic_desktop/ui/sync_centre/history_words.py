"""What happened to a write, line by line, in the words of the counter."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from joptic_desktop.domain.conflicts import Pick
from joptic_desktop.domain.writes import WriteState
from joptic_desktop.services.conflicts import DECIDED, STOPPED
from joptic_desktop.services.sync_centre import HistoryLine
from joptic_desktop.ui.counter.time_words import local_moment, recent_day
from joptic_desktop.ui.language.lists import listed_apart
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.sync_centre.conflict_words import name_of
from joptic_desktop.ui.sync_centre.entry_words import fields_text
from joptic_desktop.ui.theme.script import isolate

translate = QCoreApplication.translate
_ABSORBED = "absorbed"


def moment_text(at: float, now: datetime, locale: QLocale) -> str:
    """Return a moment to the second; with its day when that is not today."""
    moment = local_moment(at, now)
    if moment is None:
        return ""
    #: Pattern of a time of day to the second, in Qt's letters
    pattern = translate("SyncCentre", "HH:mm:ss")
    time = locale.toString(QTime(moment.hour, moment.minute, moment.second), pattern)
    if moment.date() == now.date():
        return time
    day = recent_day(moment.date(), now.date(), locale)
    return translate("SyncCentre", "{day}, {time}").format(day=day, time=time)


def history_lines(lines: Sequence[HistoryLine], now: datetime, locale: QLocale) -> list[tuple[str, str]]:
    """Return each line of a write's log as the moment and what happened."""
    return [(moment_text(line.at, now, locale), line_text(line)) for line in lines]


def line_text(line: HistoryLine) -> str:
    """Return what one line of the log says."""
    words = {
        "added": translate("SyncCentre", "Saved on this computer"),
        _ABSORBED: translate("SyncCentre", "A later edit joined it"),
        "held": translate("SyncCentre", "Not through yet"),
        "seen": translate("SyncCentre", "Seen"),
        "overtaken": translate("SyncCentre", "Overtaken by a later change"),
        WriteState.QUEUED: translate("SyncCentre", "Waiting again"),
        WriteState.SENDING: translate("SyncCentre", "Sent"),
        WriteState.IN_DOUBT: translate("SyncCentre", "Being checked"),
        WriteState.NEEDS_DECISION: translate("SyncCentre", "Stopped, a person decides"),
        WriteState.REFUSED: translate("SyncCentre", "Refused"),
        WriteState.CONFIRMED: translate("SyncCentre", "On the service"),
        WriteState.DISCARDED: translate("SyncCentre", "Given up"),
    }
    if line.what == WriteState.DISCARDED and line.note.startswith(DECIDED):
        return note_text(line.note)
    said = _by_whom(line) if line.who else words.get(line.what, line.what)
    note = fields_text(line.note.split(", ")) if line.what == _ABSORBED and line.note else note_text(line.note)
    return translate("SyncCentre", "{what}: {note}").format(what=said, note=note) if note else said


def _by_whom(line: HistoryLine) -> str:
    words = {
        "added": translate("SyncCentre", "Saved on this computer by {who}"),
        "approved": translate("SyncCentre", "Confirmed by {who}"),
    }
    return words.get(line.what, translate("SyncCentre", "Sent under {who}")).format(who=isolate(line.who))


def note_text(note: str) -> str:
    """Return the engine's short notes in the language of the interface, and its sentences."""
    if note.startswith(DECIDED):
        return _decided_text(note.removeprefix(DECIDED))
    if note.startswith(STOPPED):
        return listed_apart(map(name_of, note.removeprefix(STOPPED).rstrip(".").split(", ")))
    return {
        "discarded by hand": translate("SyncCentre", "discarded by hand"),
        "taken back": translate("SyncCentre", "taken back"),
        "replaced by a new revision": translate("SyncCentre", "replaced by a corrected one"),
        "deleted before it was ever sent": translate("SyncCentre", "deleted before it was ever sent"),
        "the customer is to be deleted": translate("SyncCentre", "the customer is to be deleted"),
        "its customer was given up": translate("SyncCentre", "its customer was given up"),
        "the program ended while sending": translate("SyncCentre", "the program ended while sending"),
        "applied to the customer who has this e-mail": translate(
            "SyncCentre", "applied to the customer who has this e-mail"
        ),
        "created again as a new customer": translate("SyncCentre", "created again as a new customer"),
    }.get(note) or spoken(note)


def _decided_text(told: str) -> str:
    """Return what was chosen of a conflict: ``Decided: Phone (mine); Distance, right eye (service)``."""
    texts = {Pick.MINE: translate("Conflict", "{name} (mine)"), Pick.THEIRS: translate("Conflict", "{name} (service)")}
    chosen = (part.partition("=") for part in told.split(", ") if part)
    parts = [texts[Pick(pick)].format(name=name_of(unit)) for unit, _, pick in chosen]
    parts = parts or [translate("SyncCentre", "nothing was left to choose")]
    return translate("SyncCentre", "Decided: {choices}").format(choices=listed_apart(parts))
