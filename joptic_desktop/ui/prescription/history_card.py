"""A prescription beside another one: the card, with what differs boxed and said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_cells import places_of
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.ui.prescription.card import PrescriptionCard
from joptic_desktop.ui.prescription.history_entries import Change, OtherNotation, changed_places
from joptic_desktop.ui.prescription.history_words import change_text
from joptic_desktop.ui.prescription.words import distance_name, translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box

_BEFORE, _AFTER, _ABOVE, _APART = 1, 5, 2, 6
_AXIS_AFTER = 13
_WORD_GAP, _WORD_END = 8, 3


class ComparedCard(PrescriptionCard):
    """The same card: a box around each value that differs, and the sign ≠ with a word in its row."""

    _changes: tuple[Change, ...] = ()

    def set_changes(self, changes: Sequence[Change]) -> None:
        """Mark what differs from the other card."""
        self._changes = tuple(changes)
        self.tell()
        self.update()

    def tell(self) -> None:
        """Let screen readers read the card, and what differs."""
        super().tell()
        told = [self.accessibleDescription(), *map(change_text, self._changes)]
        self.setAccessibleDescription(". ".join(part for part in told if part))

    def paint_eye(self, painter: QPainter, distance: Distance, side: Side) -> None:
        """Paint the boxes, the values in them, and the word."""
        own = [place for place in places_of(distance, side) if place in changed_places(self._changes)]
        for frame in self._frames(own):
            box(painter, frame, RADIUS_SMALL, self._theme.tokens.warn_tint, self._theme.tokens.warn)
        super().paint_eye(painter, distance, side)
        if own:
            self._paint_word(painter, distance, side, translate("History", "≠ differs"))
        elif OtherNotation(distance, side) in self._changes:
            self._paint_word(painter, distance, side, translate("History", "= other notation"))

    def _frames(self, places: Sequence[Place]) -> list[QRectF]:
        """Return the boxes around values; values side by side share one."""
        px, frames = self._theme.px, list[QRectF]()
        for place in places:
            after = _AXIS_AFTER if place.measure is Measure.AXIS else _AFTER
            frame = self.measures().value(place).adjusted(-px(_BEFORE), -px(_ABOVE), px(after), px(_ABOVE))
            if frames and frame.left() - frames[-1].right() < px(_APART):
                frame = frames.pop().united(frame)
            frames.append(frame)
        return frames

    def _paint_word(self, painter: QPainter, distance: Distance, side: Side, word: str) -> None:
        px, name = self._theme.px, self.measures().name(distance, side)
        painter.setFont(self._theme.font(FontRole.SMALL, distance_name(distance)))
        left = name.left() + painter.fontMetrics().horizontalAdvance(distance_name(distance)) + px(_WORD_GAP)
        end = self.measures().dial_centre(distance, side).x() - self.measures().dial_radius
        room = QRectF(left, name.top(), end - left - px(_WORD_END), name.height())
        self.write(painter, room, word, FontRole.SMALL_STRONG, "warn")
