"""The blocks of a sheet as pieces of a page: facts, dials, writings, notes, sentences, boxes for the hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from joptic_desktop.domain.prescription import Side
from joptic_desktop.ui.print.column import Column, frame
from joptic_desktop.ui.print.pieces import Piece
from joptic_desktop.ui.print.protractor import paint_protractor
from joptic_desktop.ui.print.sheet import (
    Blanks,
    Block,
    DialFace,
    Dials,
    Fact,
    Facts,
    Note,
    RxTable,
    Sentences,
    Writing,
    Writings,
)
from joptic_desktop.ui.print.table_pieces import table_pieces
from joptic_desktop.ui.print.typeset import Align, Paragraph, Style
from joptic_desktop.ui.theme.tokens import LIGHT

_FACT_NAME, _FACT_VALUE = Style(9.5, 500, "muted"), Style(13, 600)
_CAPTION, _WRITTEN, _QUIET = Style(10.5, 600, "muted"), Style(12.5, 500), Style(10.5, 400, "muted")
_NOTE, _WARNING = Style(11), Style(10.5, 500, "danger")
_SPOKEN, _OPEN = Style(15), Style(15, 400, "danger")
_AIR, _CLOSE, _BETWEEN = 20.0, 8.0, 16.0
_MOST_LINES = 3
_RADIUS, _SMALL_RADIUS = 66.0, 54.0
_FIRST_SHARE = 0.53
_DIAL_TOP, _DIAL_FOOT = 22.0, 26.0
_BOX, _TALL_BOX, _TALLEST_BOX = 23.0, 30.0, 72.0
_PADDING_X, _PADDING_END, _PADDING_Y = 14.0, 4.0, 8.0
_LINE_AIR = 3.0
_ROUND = 5.0


def pieces_of(column: Column, block: Block) -> Iterator[Piece]:
    """Yield the pieces of one block, in order."""
    match block:
        case Facts():
            yield from _facts(column, block.facts)
        case RxTable():
            yield from table_pieces(column, block)
        case Dials():
            yield _dials(column, block)
        case Writings():
            yield _writings(column, block)
        case Note():
            yield from _lines(
                column, column.text(block.text, _WARNING if block.warning else _NOTE, column.width), _CLOSE
            )
        case Sentences():
            yield from _sentences(column, block)
        case Blanks():
            yield _blanks(column, block)


def _lines(column: Column, text: Paragraph, gap: float) -> Iterator[Piece]:
    """Yield a text line by line, so that it goes on over the end of a page."""
    side = column.side(Align.START)
    for number in range(text.count):

        def paint(painter: QPainter, left: float, top: float, _given: float, number: int = number) -> None:
            text.paint_line(painter, number, left, top, align=side, width=column.width)

        yield Piece(text.line_height, paint, gap=0 if number else gap)


def _facts(column: Column, facts: Sequence[Fact]) -> Iterator[Piece]:
    """Yield facts side by side; one too long for its column gets the whole width, on as many pages as needed."""
    widths = _shares(column, facts)
    set_facts = [_SetFact(column, fact, width) for fact, width in zip(facts, widths, strict=True)]
    beside = [each for each in set_facts if each.value.count <= _MOST_LINES]
    for fact in (each for each in set_facts if each not in beside):
        yield from _lines(column, column.text(fact.name_text, _FACT_NAME, column.width), _AIR - 6)
        yield from _lines(column, column.text(fact.value_text, _FACT_VALUE, column.width), 1)
    if not beside:
        return

    def paint(painter: QPainter, left: float, top: float, _given: float) -> None:
        at = 0.0
        for each in beside:
            each.paint(painter, column.x(left, at, each.width), top)
            at += each.width + _BETWEEN

    yield Piece(max(each.height for each in beside), paint, gap=_AIR - 6)


def _shares(column: Column, facts: Sequence[Fact]) -> list[float]:
    """Return the widths of facts side by side: what each needs, or else an equal part of what the others leave."""
    room = column.width - _BETWEEN * (len(facts) - 1)
    needed = [max(column.text(f.value, _FACT_VALUE).width, column.text(f.name, _FACT_NAME).width) + 1 for f in facts]
    if sum(needed) <= room:
        spare = (room - sum(needed)) / max(1, len(facts) - 1)
        return [need + spare for need in needed[:-1]] + [needed[-1]]
    shares = [room / len(facts)] * len(facts)
    small = [need for need in needed if need <= shares[0]]
    large = len(facts) - len(small)
    return [need if need <= shares[0] else (room - sum(small)) / large for need in needed]


class _SetFact:
    """A fact set in its column."""

    def __init__(self, column: Column, fact: Fact, width: float) -> None:
        self.name_text, self.value_text = fact.name, fact.value
        self.width = width
        self._side = column.side(Align.START)
        self._name = column.text(fact.name, _FACT_NAME, width)
        self.value = column.text(fact.value, _FACT_VALUE, width)

    @property
    def height(self) -> float:
        return self._name.height + 1 + self.value.height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        self._name.paint(painter, left, top, align=self._side, width=self.width)
        self.value.paint(painter, left, top + self._name.height + 1, align=self._side, width=self.width)


def _dials(column: Column, dials: Dials) -> Piece:
    radius = _SMALL_RADIUS if dials.small else _RADIUS

    def paint(painter: QPainter, left: float, top: float, _given: float) -> None:
        for face, share in ((dials.right, 0.25), (dials.left, 0.75)):
            centre = QPointF(left + share * column.width, top + _DIAL_TOP + radius)
            paint_protractor(painter, centre, radius, face.side, face.axis)
            _paint_name(painter, column, face, centre)

    return Piece(_DIAL_TOP + radius + _DIAL_FOOT, paint, gap=_CLOSE)


def _paint_name(painter: QPainter, column: Column, face: DialFace, centre: QPointF) -> None:
    letters = column.value(face.letters, Style(13, 600, "right_eye" if face.side is Side.RIGHT else "left_eye"))
    name = column.text(face.name, _QUIET)
    x, y = centre.x() - (letters.width + 6 + name.width) / 2, centre.y() + 9
    letters.paint(painter, x, y, align=Align.LEFT)
    name.paint(painter, x + letters.width + 6, y + (letters.height - name.height) / 2, align=Align.LEFT)


def _writings(column: Column, writings: Writings) -> Piece:
    """Return the box; its parts stand in reading order, the recorded writing first and with more room."""
    shares = (_FIRST_SHARE, 1 - _FIRST_SHARE) if len(writings.parts) > 1 else (1.0,)
    inner = [share * column.width - _PADDING_X - _PADDING_END for share in shares]
    parts = [_set_writing(column, part, width) for part, width in zip(writings.parts, inner, strict=True)]
    height = 2 * _PADDING_Y + max(sum(text.height + _LINE_AIR for text in part) for part in parts) - _LINE_AIR

    def paint(painter: QPainter, left: float, top: float, given: float) -> None:
        frame(painter, QRectF(left, top, column.width, given), _ROUND, LIGHT.button_line, LIGHT.window)
        at = 0.0
        for part, share, width in zip(parts, shares, inner, strict=True):
            _paint_lines(painter, column, part, column.x(left, at + _PADDING_X, width), top + _PADDING_Y, width)
            at += share * column.width
        if len(parts) > 1:
            x = column.x(left, _FIRST_SHARE * column.width, 0)
            painter.setPen(QPen(LIGHT.button_line, 0.6))
            painter.drawLine(QLineF(x, top + 12, x, top + given - 12))

    return Piece(height, paint, gap=_AIR - 4)


def _paint_lines(
    painter: QPainter, column: Column, texts: Sequence[Paragraph], x: float, y: float, width: float
) -> None:
    for text in texts:
        text.paint(painter, x, y, align=column.side(Align.START), width=width)
        y += text.height + _LINE_AIR


def _set_writing(column: Column, part: Writing, width: float) -> list[Paragraph]:
    texts = [column.text(part.caption, _CAPTION, width)]
    texts += [column.text(line, _WRITTEN, width) for line in part.lines]
    if part.note:
        texts.append(column.text(part.note, _QUIET, width))
    return texts


def _sentences(column: Column, block: Sentences) -> Iterator[Piece]:
    for number, sentence in enumerate(block.sentences):
        style = _OPEN if sentence.open else _SPOKEN
        text = column.text(sentence.text, style, column.width, sentence.strong)
        yield from _lines(column, text, 3 if number else _AIR - 8)


def _blanks(column: Column, block: Blanks) -> Piece:
    count = len(block.names)
    between = 10.0 if count > 2 else _BETWEEN
    width = (column.width - between * (count - 1)) / count
    size = 9.0 if count > 3 else 10.5
    names = [column.text(name, Style(size, 600, "muted"), width) for name in block.names]
    above = max(name.height for name in names) + 3
    box = _TALL_BOX if block.tall else _BOX

    def paint(painter: QPainter, left: float, top: float, given: float) -> None:
        for number, name in enumerate(names):
            at = number * (width + between)
            x = left + at if block.by_eye else column.x(left, at, width)
            side = column.side(Align.START)
            name.paint(painter, x, top + above - 3 - name.height, align=side, width=width)
            frame(painter, QRectF(x, top + above, width, given - above), _ROUND, LIGHT.button_line)

    return Piece(above + box, paint, gap=_AIR - 6 if block.tall else 10, most=above + _TALLEST_BOX if block.tall else 0)
