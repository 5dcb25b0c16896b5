"""What a page is stacked from: pieces of a known height that paint themselves, top to bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

# painter, left, top, height given
PaintPiece = Callable[[QPainter, float, float, float], None]
# what is left at least of the air between pieces, and what an addition of floats may be off by
_LEAST_AIR, _ROUNDING = 0.5, 1e-6


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is never cut. `gap` is the air above it, `most` the height it may grow to on a page with room."""

    height: float
    paint: PaintPiece
    gap: float = 0.0
    most: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece on its page, in units from the top of the stack."""

    piece: Piece
    top: float
    height: float


def stack(pieces: Sequence[Piece], first_room: float, room: float) -> tuple[tuple[Placed, ...], ...]:
    """Return the pieces page by page; `first_room` and `room` are the heights of the first and the other pages.

    A page has at least one piece, however high that is; what is left on the last one goes to pieces that can grow.
    Pieces that would go on by a little more than one page stand closer together on one.
    """
    pieces = _closer(pieces, first_room)
    pages: list[list[Placed]] = [[]]
    top, limit = 0.0, first_room
    for piece in pieces:
        gap = piece.gap if pages[-1] else 0.0
        if pages[-1] and top + gap + piece.height > limit + _ROUNDING:
            pages.append([])
            top, gap, limit = 0.0, 0.0, room
        pages[-1].append(Placed(piece, top + gap, piece.height))
        top += gap + piece.height
    return (*(tuple(page) for page in pages[:-1]), _grown(pages[-1], limit - top))


def _closer(pieces: Sequence[Piece], room: float) -> Sequence[Piece]:
    """Return the pieces with the air that lets them stand in a room; as they are where they do, or never would."""
    air = sum(piece.gap for piece in pieces[1:])
    over = sum(piece.height for piece in pieces) + air - room
    if not 0 < over <= air * (1 - _LEAST_AIR):
        return pieces
    return [replace(piece, gap=piece.gap * (air - over) / air) for piece in pieces]


def _grown(page: Sequence[Placed], left: float) -> tuple[Placed, ...]:
    growing = [placed for placed in page if placed.piece.most > placed.height]
    result: list[Placed] = []
    shift = 0.0
    for placed in page:
        more = 0.0
        if placed in growing and left > 0:
            more = min(left / len(growing), placed.piece.most - placed.height)
        result.append(Placed(placed.piece, placed.top + shift, placed.height + more))
        shift += more
    return tuple(result)
