"""What a person hands on when asking for help: what happened to one write, and nothing of the customer."""

from collections.abc import Sequence
from datetime import UTC, datetime

from joptic_desktop import __version__
from joptic_desktop.services.redaction import redacted
from joptic_desktop.services.sync_centre import Entry, HistoryLine
from joptic_desktop.services.views import SyncStatus


def report(entry: Entry, history: Sequence[HistoryLine], status: SyncStatus) -> str:
    """Return the report, in English as whoever helps reads it: times in UTC, names of fields, no value of any.

    The name, the e-mail and the names of files are taken out of the service's words too, and so is whatever looks like
    a number, a date, a power or a token.
    """
    known = (entry.name, *entry.private)
    lines = [
        f"JOptic Desktop {__version__}",
        f"Write {entry.seq}: {entry.verb.value}, {entry.state.value}{f', {entry.cause.value}' if entry.cause else ''}",
        f"Customer: {entry.uid}",
        f"Fields: {', '.join(entry.fields) or 'none'}; files: {len(entry.files)}, sent: {entry.sent_files}",
        f"Attempts: {entry.attempts}; line: {status.state.value}",
        f"Reason: {redacted(entry.reason, known) or 'none'}",
        f"The service said: {redacted(entry.service_words, known) or 'nothing'}",
    ]
    if entry.different:
        lines.append(f"Kept differently: {', '.join(one.unit for one in entry.different.differences)}")
    return "\n".join([*lines, *(_line(line, known) for line in history)])


def _line(line: HistoryLine, known: Sequence[str]) -> str:
    when = datetime.fromtimestamp(line.at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    note = redacted(line.note, known)
    return f"{when} {line.what}{f': {note}' if note else ''}"
