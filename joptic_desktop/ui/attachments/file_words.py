"""The words for files: kinds, states, and why one was not taken."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.attachments import ID_CARD_FIELD, PRESCRIPTION_FIELD, Refusal
from joptic_desktop.ui.attachments.tiles import Tile, TileState
from joptic_desktop.ui.counter.number_words import size_text
from joptic_desktop.ui.counter.time_words import since_text
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.theme.script import ltr

translate = QCoreApplication.translate


def kind_word(field: str) -> str:
    """Return what a field name means to people; a shop's own name is shown as it is."""
    known = {
        PRESCRIPTION_FIELD: translate("Files", "Prescription"),
        ID_CARD_FIELD: translate("Files", "ID card"),
        "photo": translate("Files", "Photo"),
    }
    return known.get(field, field)


def own_name() -> str:
    """Return the menu's entry for a field name of the shop's own."""
    return translate("Files", "Own name…")


def own_name_rule() -> str:
    """Return what a field name may be."""
    return translate("Files", "A letter first, then letters, digits or _")


def service_note() -> str:
    """Return why a customer's files may be more than those shown."""
    return translate("Files", "The service does not list files: only those sent from this computer are shown.")


def refusal_sentence(refusal: Refusal, limit: int, locale: QLocale) -> str:
    """Return why a file was not taken, and what to do; `limit` is in bytes."""
    sentences = {
        Refusal.FOLDER: translate("Files", "This is a folder: drop the files in it"),
        Refusal.VANISHED: translate("Files", "The file is no longer there"),
        Refusal.UNREADABLE: translate("Files", "The file cannot be read"),
        Refusal.EMPTY: translate("Files", "The file is empty"),
        Refusal.TOO_LARGE: translate("Files", "Too large: {limit} at most").format(limit=ltr(size_text(limit, locale))),
        Refusal.WRONG_KIND: translate("Files", "Not accepted: use PDF, JPEG, PNG or WEBP"),
    }
    return sentences[refusal]


def duplicate_sentence(name: str) -> str:
    """Return that the same bytes are there already under another name."""
    return translate("Files", "The same file as {name}").format(name=ltr(name))


def not_taken_sentence() -> str:
    """Return what is said when copying a file failed for a reason nobody foresaw."""
    return translate("Files", "The file could not be copied: try again")


def state_words(tile: Tile, now: datetime, locale: QLocale) -> str:
    """Return the third line of a tile."""
    match tile.state:
        case TileState.COPYING:
            return translate("Files", "copying…")
        case TileState.READY:
            return _may_replace(tile.field) if tile.replaces else translate("Files", "ready")
        case TileState.WAITING:
            return translate("Files", "waiting to be sent")
        case TileState.SENDING:
            return translate("Files", "sending {percent} %").format(percent=tile.percent or 0)
        case TileState.SENT:
            return (
                translate("Files", "sent {when}").format(when=since_text(tile.sent_at, now, locale))
                if tile.sent_at
                else translate("Files", "sent")
            )
        case TileState.NOT_TAKEN:
            return tile.reason
        case TileState.REFUSED:
            return (
                translate("Files", "refused: {reason}").format(reason=tile.reason)
                if tile.reason
                else translate("Files", "refused")
            )


def spoken(tile: Tile, now: datetime, locale: QLocale) -> str:
    """Return a whole tile as one sentence for screen readers."""
    size = size_text(tile.size, locale) if tile.size is not None else ""
    parts = (tile.name, kind_word(tile.field), size, state_words(tile, now, locale))
    return listed(part for part in parts if part)


def _may_replace(field: str) -> str:
    if field == PRESCRIPTION_FIELD:
        return translate("Files", "may replace the earlier prescription")
    if field == ID_CARD_FIELD:
        return translate("Files", "may replace the earlier ID card")
    return translate("Files", "may replace the earlier file of this name")
