"""What a tile shows of one file, whether the form holds it or this computer sent it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from joptic_desktop.domain.attachments import FileState
from joptic_desktop.services.views import FileView
from joptic_desktop.ui.language.spoken import spoken


class TileState(StrEnum):
    """Where a file stands, as the tile's third line says it."""

    COPYING = "copying"
    READY = "ready"
    NOT_TAKEN = "not_taken"
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"


_AT_FAULT = frozenset({TileState.NOT_TAKEN, TileState.REFUSED})


@dataclass(frozen=True, slots=True)
class Tile:
    """One file: `key` names it within its form, negative for those that are no longer the form's own.

    `size` is in bytes, None while unknown; `sent_at` in seconds since the epoch; `reason` says why a file was not
    taken or refused; `replaces` that an earlier file bears the same field name.
    """

    key: int
    field: str
    name: str
    state: TileState
    size: int | None = None
    content_type: str = ""
    percent: int | None = None
    sent_at: float | None = None
    reason: str = ""
    replaces: bool = False

    @property
    def is_own(self) -> bool:
        """True for a file of this form, which can still be named otherwise or taken away."""
        return self.key >= 0

    @property
    def at_fault(self) -> bool:
        """True when the file does not reach the service."""
        return self.state in _AT_FAULT


def tiles_of_views(views: Iterable[FileView]) -> tuple[Tile, ...]:
    """Return the tiles of the files that were already saved."""
    return tuple(_tile(-1 - position, view) for position, view in enumerate(views))


def with_replacements(tiles: Iterable[Tile]) -> tuple[Tile, ...]:
    """Mark the form's own files whose field name an earlier file bears: the service may keep only the last."""
    used: set[str] = set()
    marked = []
    for tile in tiles:
        marked.append(replace(tile, replaces=tile.is_own and not tile.at_fault and tile.field in used))
        if not tile.at_fault:
            used.add(tile.field)
    return tuple(marked)


def _tile(key: int, view: FileView) -> Tile:
    return Tile(
        key,
        view.field,
        view.real_name,
        _state(view),
        view.size,
        view.content_type,
        view.percent,
        view.sent_at,
        spoken(view.reason),
    )


def _state(view: FileView) -> TileState:
    if view.state is FileState.SENT:
        return TileState.SENT
    if view.state is FileState.REFUSED:
        return TileState.REFUSED
    return TileState.WAITING if view.percent is None else TileState.SENDING
