"""The files of a customer as the screens list them: on their way first, then what was sent from this computer."""

from __future__ import annotations

from collections.abc import Sequence
from mimetypes import guess_type

from joptic_desktop.domain.attachments import FileState, SentFile
from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.services.views import FileView

Progress = dict[tuple[str, str], int]
_STOPPED = frozenset({WriteState.REFUSED, WriteState.NEEDS_DECISION})


def file_views(pending: Sequence[Write], sent: Sequence[SentFile], progress: Progress) -> tuple[FileView, ...]:
    """Return the files of one customer; `progress` holds percents by uid and sent name."""
    waiting = [
        FileView(
            file.field,
            file.real_name,
            file.content_type,
            file.size,
            FileState.REFUSED if file.state is FileState.REFUSED or write.state in _STOPPED else file.state,
            progress.get((write.uid, file.sent_name)) if write.state is WriteState.SENDING else None,
            reason=file.reason or (write.reason if write.state in _STOPPED else ""),
        )
        for write in pending
        for file in write.files
        if file.state is not FileState.SENT
    ]
    arrived = [
        FileView(f.field, f.real_name, guess_type(f.real_name)[0] or "", f.size, FileState.SENT, sent_at=f.sent_at)
        for f in sent
    ]
    return (*waiting, *arrived)
