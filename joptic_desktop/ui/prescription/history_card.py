"""A prescription beside another one: the card, with what differs boxed and said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.ui.prescription.card import PrescriptionCard
from joptic_desktop.ui.prescription.history_entries import Change, OtherNotation, changed_places
from joptic_desktop.ui.prescription.history_words import change_text
from joptic_desktop.ui.prescription.words import distance_name, translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import ALERT_WIDTH, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box

_BEFORE, _AFTER, _ABOVE = 6, 4, 2
_AXIS_AFTER = 10
_WORD_GAP = 8


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
        tokens, px = self._theme.tokens, self._theme.px
        own = [p for p in changed_places(self._changes) if (p.distance, p.side) == (distance, side)]
        for place in own:
            room = self.measures().value(place)
            after = _AXIS_AFTER if place.measure is Measure.AXIS else _AFTER
            frame = room.adjusted(-px(_BEFORE), -px(_ABOVE), px(after), px(_ABOVE))
            box(painter, frame, RADIUS_SMALL, tokens.warn_tint, tokens.warn, ALERT_WIDTH)
        super().paint_eye(painter, distance, side)
        if own:
            self._paint_word(painter, distance, side, translate("History", "≠ differs"))
        elif OtherNotation(distance, side) in self._changes:
            self._paint_word(painter, distance, side, translate("History", "= other notation"))

    def _paint_word(self, painter: QPainter, distance: Distance, side: Side, word: str) -> None:
        px, name = self._theme.px, self.measures().name(distance, side)
        painter.setFont(self._theme.font(FontRole.SMALL, distance_name(distance)))
        left = name.left() + painter.fontMetrics().horizontalAdvance(distance_name(distance)) + px(_WORD_GAP)
        end = self.measures().dial_centre(distance, side).x() - self.measures().dial_radius
        room = QRectF(left, name.top(), end - left - px(_AFTER), name.height())
        self.write(painter, room, word, FontRole.SMALL_STRONG, "warn")
