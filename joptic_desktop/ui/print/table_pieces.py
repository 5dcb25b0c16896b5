"""The prescription's table: an island from left to right in every language, one piece a distance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.print.column import Column, rule
from joptic_desktop.ui.print.pieces import Piece
from joptic_desktop.ui.print.sheet import Cell, DistanceRows, EyeRow, RxTable
from joptic_desktop.ui.print.typeset import Align, Paragraph, Style
from joptic_desktop.ui.theme.tokens import LIGHT

_HEAD, _FORMS, _ROW = 26.0, 18.0, 25.0
_RADIUS = 5.0
_AIR = 20.0
_HALF_HEAD = 24.0
_NAME_X = 14.0
_HEADS = Style(10.5, 600, "muted")
_LETTERS = Style(14, 600)
_NAMES = Style(9.5, 400, "muted")
_EDGE, _INNER = 0.9, 0.6
# eyes written by their letters need less room than by their names
_TRADE, _MARKS = {"OD", "OS", "OG"}, "\u2066\u2069"


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand, as shares of the width: the eyes' left edge, the values' right edges."""

    eye: float
    rights: tuple[float, ...]
    size: float

    @classmethod
    def of(cls, table: RxTable) -> _Columns:
        worded = any(row.letters.strip(_MARKS) not in _TRADE for group in table.distances for row in group.rows)
        if table.forms:
            return cls(0.135, (0.32, 0.435, 0.53, 0.675, 0.79, 0.885, 0.98), 12)
        if worded:
            return cls(0.205, (0.46, 0.614, 0.766, 0.932), 14)
        return cls(0.23, (0.43, 0.594, 0.752, 0.932), 14)


def table_pieces(column: Column, table: RxTable) -> Iterator[Piece]:
    """Yield the head with the first distance, then every other distance."""
    setting = _TableSetting(column, table, _Columns.of(table))
    for number in range(len(table.distances)):
        yield setting.piece(number)


@dataclass(frozen=True, slots=True)
class _TableSetting:
    column: Column
    table: RxTable
    at: _Columns

    @property
    def head_height(self) -> float:
        return _HEAD + (_FORMS if self.table.forms else 0)

    def piece(self, number: int) -> Piece:
        """Return one distance; the first one carries the head, the last one closes the box."""
        group, rows = self.table.distances[number], 2 * _ROW
        first, last = number == 0, number == len(self.table.distances) - 1
        height = rows + (self.head_height if first else 0)

        def paint(painter: QPainter, left: float, top: float, given: float) -> None:
            box = QRectF(left, top, self.column.width, given)
            body = top + given - rows
            self._paint_ground(painter, box, body, first=first, last=last)
            if first:
                self._paint_heads(painter, left, top)
            self._paint_group(painter, group, left, body)

        return Piece(height, paint, gap=_AIR if first else 0)

    def _paint_ground(self, painter: QPainter, box: QRectF, body: float, *, first: bool, last: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = _outline(
            box.adjusted(_EDGE / 2, _EDGE / 2 if first else -_EDGE / 2, -_EDGE / 2, -_EDGE / 2), first=first, last=last
        )
        if first:
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), body - box.top()), LIGHT.window)
            painter.restore()
        painter.setPen(QPen(LIGHT.button_line, _EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if first:
            rule(painter, box.left(), body, box.width(), LIGHT.button_line, _EDGE)
        eye_left = box.left() + self.at.eye * box.width() - 8
        rule(painter, eye_left, body + _ROW, box.right() - eye_left, LIGHT.hairline, _INNER)
        painter.restore()

    def _paint_heads(self, painter: QPainter, left: float, top: float) -> None:
        line = top + self.head_height - _HEAD
        for head, right in zip(self.table.heads, self.at.rights, strict=True):
            self._right(painter, self.column.value(head, _HEADS), left + right * self.column.width, line, _HEAD)
        per_form = len(self.at.rights) // len(self.table.forms) if self.table.forms else 0
        for number, form in enumerate(self.table.forms):
            caption = self.column.value(form, _HEADS)
            begin, end = (self.at.rights[number * per_form + place] * self.column.width for place in (0, per_form - 1))
            middle = left + (begin - _HALF_HEAD + end) / 2
            self._right(painter, caption, middle + caption.width / 2, top + 3, _FORMS)
            rule(painter, left + begin - _HALF_HEAD, top + _FORMS + 3, end - begin + _HALF_HEAD, LIGHT.button_line, 0.6)

    def _paint_group(self, painter: QPainter, group: DistanceRows, left: float, top: float) -> None:
        letters = self.column.text(
            group.letters, self._fitting_all(_LETTERS, [g.letters for g in self.table.distances])
        )
        names = self._fitting_all(_NAMES, [g.name for g in self.table.distances])
        name = self.column.text(group.name, names) if group.name else None
        high = letters.height + (name.height if name else 0)
        y = top + _ROW - high / 2
        letters.paint(painter, left + _NAME_X, y, align=Align.LEFT)
        if name is not None:
            name.paint(painter, left + _NAME_X, y + letters.height, align=Align.LEFT)
        for number, row in enumerate(group.rows):
            self._paint_row(painter, row, left, top + number * _ROW)

    def _paint_row(self, painter: QPainter, row: EyeRow, left: float, top: float) -> None:
        style = Style(12, 600, "right_eye" if row.side is Side.RIGHT else "left_eye")
        eye_x = self.at.eye * self.column.width
        first_value = self.at.rights[0] * self.column.width - 4.2 * self.at.size
        eye = self.column.text(row.letters, _fitting(row.letters, style, first_value - eye_x))
        eye.paint(painter, left + eye_x, top + (_ROW - eye.height) / 2, align=Align.LEFT)
        for number, (cell, right) in enumerate(zip(row.cells, self.at.rights, strict=True)):
            strong = number in self._strong_columns()
            self._paint_cell(painter, cell, left + right * self.column.width, top, strong=strong)

    def _fitting_all(self, style: Style, texts: Sequence[str]) -> Style:
        """Return the style in which even the longest of these names has room before the eyes."""
        room = self.at.eye * self.column.width - _NAME_X - 10
        return min((_fitting(text, style, room) for text in texts), key=lambda fitted: fitted.size)

    def _strong_columns(self) -> set[int]:
        """Return the columns of spheres and the addition's."""
        last = len(self.at.rights) - 1
        return {0, 3, last} if self.table.forms else {0, last}

    def _paint_cell(self, painter: QPainter, cell: Cell, right: float, top: float, *, strong: bool) -> None:
        if not cell.text:
            return
        weight = 600 if strong or cell.flagged else 400
        style = Style(self.at.size, weight, "danger" if cell.flagged else "text")
        if cell.flagged:
            style = _fitting(cell.text, style, 4.2 * self.at.size)
        self._right(painter, self.column.value(cell.text, style), right, top, _ROW)

    def _right(self, painter: QPainter, text: Paragraph, right: float, top: float, height: float) -> None:
        text.paint(painter, right - text.width, top + (height - text.height) / 2, align=Align.LEFT)


def _fitting(text: str, style: Style, room: float) -> Style:
    """Return the style, smaller where the text would be wider than its room."""
    width = Paragraph(text, style).width
    return style if width <= room else Style(style.size * room / width, style.weight, style.ink)


def _outline(box: QRectF, *, first: bool, last: bool) -> QPainterPath:
    """Return the box of a piece: its upper corners are round on the first one, the lower ones on the last."""
    path, radius = QPainterPath(), _RADIUS
    corners = (
        (box.topLeft(), first, QPointF(0, radius), QPointF(radius, 0)),
        (box.topRight(), first, QPointF(-radius, 0), QPointF(0, radius)),
        (box.bottomRight(), last, QPointF(0, -radius), QPointF(-radius, 0)),
        (box.bottomLeft(), last, QPointF(radius, 0), QPointF(0, -radius)),
    )
    # the line between two distances is drawn by the upper one
    path.moveTo(box.topLeft() + QPointF(0, radius) if first else box.topRight())
    for corner, is_round, before, after in corners if first else corners[2:]:
        if is_round:
            path.lineTo(corner + before)
            path.quadTo(corner, corner + after)
        else:
            path.lineTo(corner)
    if not first:
        path.lineTo(box.topLeft())
    else:
        path.closeSubpath()
    return path
