"""What stopped on its way to the service and still stands on sheets: paper must not pass it off as settled."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.writes import Verb, Write, WriteState, conflict_in
from joptic_desktop.ui.print.catalogue import Word

translate = QCoreApplication.translate
_STOPPED = (WriteState.NEEDS_DECISION, WriteState.REFUSED)


class Stopped(Enum):
    """Why values stopped; each names the word that marks them on a sheet."""

    CONFLICT = Word.IN_CONFLICT
    NOT_TAKEN = Word.NOT_TAKEN


def stopped_in(writes: Iterable[Write]) -> Stopped | None:
    """Return why values of a customer are not settled, the conflict first; None where all are, or on their way."""
    stopped = [write for write in writes if write.state in _STOPPED and write.verb is not Verb.DELETE]
    if conflict_in(stopped) is not None:
        return Stopped.CONFLICT
    return Stopped.NOT_TAKEN if stopped else None


def with_eyes(writes: Iterable[Write]) -> tuple[Write, ...]:
    """Return the writes that change a prescription."""
    return tuple(write for write in writes if write.change is not None and write.change.eyes)


def stopped_sentence(stopped: Stopped) -> str:
    """Return what is to be done first, in the language of the screens."""
    if stopped is Stopped.CONFLICT:
        return translate("Print", "Changed here and elsewhere: decide the conflict first.")
    return translate("Print", "Kept on this computer only: the service has not taken it.")
