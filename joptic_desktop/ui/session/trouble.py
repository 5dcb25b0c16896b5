"""What stops a start, in words: a headline, what happened, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.errors import (
    JOpticError,
    KeyMissing,
    KeyWrong,
    ProfileInUse,
    Refusal,
    StoreDamaged,
    StoreFull,
    StoreNewer,
)
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.theme.tokens import TokenName

translate = QCoreApplication.translate


class TroubleAction(Enum):
    """What a person can do about it."""

    RETRY = "retry"
    PASSPHRASE = "passphrase"  # noqa: S105  - the name of an action
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Trouble:
    """`what` is the error's own sentence, `remedy` what to do; the first action is the one to take."""

    icon: str
    headline: str
    what: str
    remedy: str
    actions: tuple[TroubleAction, ...] = (TroubleAction.RETRY, TroubleAction.QUIT)
    ink: TokenName = "warn"
    tint: TokenName = "warn_tint"


def trouble_of(error: JOpticError, *, passphrase: bool) -> Trouble:
    """Return what the page says of an error that stopped the start; `passphrase` says whether one can be asked for."""
    icon, headline, remedy = _words(error)
    if passphrase and isinstance(error, (KeyMissing, KeyWrong)):
        actions = (TroubleAction.PASSPHRASE, TroubleAction.RETRY, TroubleAction.QUIT)
        typed = translate("Trouble", "Nothing was changed. Unlock the key ring and try again, or type what opens them.")
        return Trouble(icon, headline, said(error), typed, actions)
    if isinstance(error, StoreDamaged):
        return Trouble(icon, headline, said(error), remedy, ink="danger", tint="danger_tint")
    if isinstance(error, StoreNewer):
        return Trouble(icon, headline, said(error), remedy, (TroubleAction.QUIT, TroubleAction.RETRY))
    return Trouble(icon, headline, said(error), remedy)


def _words(error: JOpticError) -> tuple[str, str, str]:
    """Return icon, headline and remedy."""
    match error:
        case ProfileInUse():
            return (
                "copy",
                translate("Trouble", "JOptic Desktop is open already"),
                translate("Trouble", "Go on in the other window, or close it and try again."),
            )
        case StoreDamaged():
            return (
                "conflict",
                translate("Trouble", "A file on this computer is damaged"),
                translate("Trouble", "Nothing was changed. Keep the folder as it is and ask for help."),
            )
        case StoreNewer():
            return (
                "download",
                translate("Trouble", "This program is too old for these files"),
                translate("Trouble", "Install the newer version. Nothing was changed."),
            )
        case StoreFull():
            return ("document", *_words_of_disk(error.refusal))
        case KeyMissing() | KeyWrong():
            return (
                "key",
                translate("Trouble", "The files here stay locked"),
                translate("Trouble", "Nothing was changed. Unlock the key ring, or bring the key file back."),
            )
    return (
        "conflict",
        translate("Trouble", "JOptic Desktop cannot start"),
        translate("Trouble", "Try again."),
    )


def _words_of_disk(refusal: Refusal) -> tuple[str, str]:
    """Return headline and remedy for a disk that refuses to write."""
    safe = translate("Trouble", "What was saved before is safe.")
    match refusal:
        case Refusal.FULL:
            headline = translate("Trouble", "The disk is full")
            remedy = translate("Trouble", "Make room on this disk, then try again.")
        case Refusal.READ_ONLY:
            headline = translate("Trouble", "The disk is read-only")
            remedy = translate("Trouble", "Let this disk and folder be written to, then try again.")
        case Refusal.NOT_ALLOWED:
            headline = translate("Trouble", "You may not write to this folder")
            remedy = translate("Trouble", "Ask whoever looks after this computer for the right to, then try again.")
        case Refusal.FILE_THERE:
            headline = translate("Trouble", "A file is in the way")
            remedy = translate("Trouble", "Move or rename that file, then try again.")
        case _:
            headline = translate("Trouble", "The disk refuses to write")
            remedy = translate("Trouble", "Look whether the disk is there and free, then try again.")
    return headline, f"{remedy} {safe}"
