"""The rows of a conflict: what was before, here and on the service; one side of each row is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.conflicts import ConflictRow, Pick
from joptic_desktop.ui.prescription.words import distance_name
from joptic_desktop.ui.sync_centre.conflict_choice import ConflictChoice, least_width
from joptic_desktop.ui.sync_centre.conflict_values import VALUES_WIDTH, ShownValue, ValueView, shown
from joptic_desktop.ui.sync_centre.conflict_words import choice_name, eye_word, name_of, side_name
from joptic_desktop.ui.sync_centre.eye_letter import EyeLetter
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_NAME, _BEFORE, _CHOICE = 164, 228, 320
_HEAD, _ROW, _EYE_ROW = 44, 52, 76
_PAD, _INSET, _ABOVE, _RADIO = 16, 8, 5, 40


@dataclass(frozen=True, slots=True)
class TableHeads:
    """What stands over the columns: the middle one in full, the others after their side's name."""

    before: str
    mine: str
    theirs: str


class ConflictTable(QWidget):
    """``picked`` carries the unit of a row and the `Pick` for it, ``stood`` the widget that the keys went to.

    Each row is one stop of the Tab key. Where four columns do not fit, both sides share the width, with the name and
    what was before above them.
    """

    picked = Signal(str, object)
    stood = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._stacked = False
        self._share_width()
        self.rows: tuple[ConflictRow, ...] = ()
        self.choices: dict[tuple[str, Pick], ConflictChoice] = {}
        self._heads = TableHeads("", "", "")
        self._picks: Mapping[str, Pick] = {}
        self._locale = QLocale()
        self._built: tuple[object, ...] = ()
        theme.changed.connect(self.update)

    def show_rows(self, rows: tuple[ConflictRow, ...], heads: TableHeads, locale: QLocale) -> None:
        """Show other rows; the same ones stay as they are, with the focus where it was."""
        self._heads, self._locale = heads, locale
        if (rows, heads) != self._built:
            self._built, self.rows = (rows, heads), rows
            self._build()

    def show_picks(self, picks: Mapping[str, Pick]) -> None:
        """Show what is chosen."""
        self._picks = dict(picks)
        for (unit, pick), choice in self.choices.items():
            chosen = picks.get(unit)
            choice.show_choice(chosen=chosen is pick, is_open=chosen is None)
            stop = chosen is pick or (chosen is None and pick is Pick.MINE)
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def stand_on(self, unit: str, pick: Pick) -> None:
        """Put the focus on one side of a row."""
        if choice := self.choices.get((unit, pick)):
            choice.setFocus(Qt.FocusReason.OtherFocusReason)
            self.stood.emit(choice)

    def minimumSizeHint(self) -> QSize:
        """Return the width of both sides: everything else can stand above them."""
        width = 2 * (least_width(self._theme) + 2 * self._theme.px(_INSET)) + 2
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where the columns begin to fit, or do not any more."""
        super().resizeEvent(event)
        px = self._theme.px
        columns = px(_NAME) + px(VALUES_WIDTH) + 2 * px(_PAD)
        stacked = self.width() < columns + self.minimumSizeHint().width()
        if stacked is not self._stacked:
            self._stacked = stacked
            self._build()

    def event(self, event: QEvent) -> bool:
        """Paint the lines anew where rows have moved: the table itself may be as large as before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the ground of its head, and the lines between rows and columns."""
        del event
        painter, tokens, whole = QPainter(self), self._theme.tokens, QRectF(self.rect())
        box(painter, whole, RADIUS_CARD, tokens.surface)
        if not self.choices:
            return
        head = self._place(0, 0).bottom() + 1
        painter.save()
        painter.setClipRect(0, 0, self.width(), head)
        box(painter, whole, RADIUS_CARD, tokens.alt)
        painter.restore()
        for number in range(len(self.rows)):
            bottom = self._place(2 * number if self._stacked else number, 0).bottom()
            painter.fillRect(1, bottom, self.width() - 2, 1, tokens.card_line if number else tokens.hairline)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for column in () if self._stacked else (1, 2):
            cell = self._place(0, column)
            painter.fillRect(cell.right() if from_right else cell.left(), 0, 1, self.height(), tokens.card_line)
        box(painter, whole, RADIUS_CARD, None, tokens.hairline)

    def _place(self, row: int, column: int) -> QRect:
        # where the layout put the cell's widget: its own answer is not mirrored
        item = self._grid.itemAtPosition(row, column)
        return item.geometry() if item else QRect()

    def _share_width(self) -> None:
        shares = (_CHOICE, _CHOICE, 0, 0) if self._stacked else (0, _BEFORE, _CHOICE, _CHOICE)
        for column, share in enumerate(shares):
            self._grid.setColumnStretch(column, share)
        self._grid.setColumnMinimumWidth(0, 0 if self._stacked else self._theme.px(_NAME))

    def _build(self) -> None:
        holder = self.window().focusWidget()
        focused = next((key for key, choice in self.choices.items() if choice is holder), None)
        self._clear()
        self._share_width()
        self._add_heads(self._heads)
        for number, row in enumerate(self.rows, 1):
            self._add_row(number, row)
        self.show_picks(self._picks)
        if focused in self.choices:
            self.choices[focused].setFocus()

    def _add_heads(self, heads: TableHeads) -> None:
        theme, px = self._theme, self._theme.px
        if not self._stacked:
            first = PlainLabel(theme, self.tr("Field"), FontRole.CAPTION, "muted", elide=True)
            second = PlainLabel(theme, heads.before, FontRole.CAPTION, "muted", elide=True)
            self._grid.addWidget(self._padded(first), 0, 0)
            self._grid.addWidget(self._padded(second), 0, 1)
        first_side = 0 if self._stacked else 2
        for column, (pick, more) in enumerate(zip(Pick, (heads.mine, heads.theirs), strict=True), first_side):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setSpacing(px(8))
            row.addSpacing(px(_INSET + _RADIO))
            row.addWidget(PlainLabel(theme, side_name(pick), FontRole.HEADLINE))
            row.addWidget(PlainLabel(theme, more, FontRole.SMALL, "muted", elide=True), 1)
            row.setContentsMargins(0, 0, px(_PAD), 0)
            self._grid.addWidget(holder, 0, column)
        self._grid.setRowMinimumHeight(0, px(_HEAD))

    def _add_row(self, number: int, row: ConflictRow) -> None:
        px = self._theme.px
        eye = {"side": row.eye[1]} if row.eye else {}
        before = replace(shown(row.unit, row.before, row.before, self._locale, **eye), has_dial=False)
        if self._stacked:
            self._grid.addWidget(self._name_and_before(row, before), 2 * number - 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._padded(self._name(row)), number, 0)
            self._grid.addWidget(self._padded(ValueView(self._theme, before)), number, 1)
        at, first_side = (2 * number, 0) if self._stacked else (number, 2)
        for column, pick in enumerate(Pick, first_side):
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(px(_INSET), px(_ABOVE), px(_INSET), px(_ABOVE) + 1)
            inside.addWidget(self._choice(number, row, pick))
            self._grid.addWidget(holder, at, column)
        self._grid.setRowMinimumHeight(at, px(_EYE_ROW if row.is_prescription else _ROW))

    def _choice(self, number: int, row: ConflictRow, pick: Pick) -> ConflictChoice:
        eye = {"side": row.eye[1]} if row.eye else {}
        what = shown(row.unit, row.value(pick), row.before, self._locale, **eye)
        choice = ConflictChoice(self._theme, pick, what, must=row.is_prescription)
        choice.setAccessibleName(choice_name(row, pick, what.changed_names, self._locale))
        choice.picked.connect(partial(self._pick, row.unit))
        choice.step_asked.connect(partial(self._step, number - 1, pick))
        self.choices[row.unit, pick] = choice
        return choice

    def _name_and_before(self, row: ConflictRow, before: ShownValue) -> QWidget:
        px, holder = self._theme.px, QWidget()
        name = self._name(row)
        name.setMinimumWidth(px(_NAME))
        line = QHBoxLayout(holder)
        line.setContentsMargins(px(_PAD), px(_PAD) - px(_ABOVE), px(_PAD), 0)
        line.setSpacing(px(_PAD))
        line.addWidget(name)
        line.addWidget(PlainLabel(self._theme, self._heads.before, FontRole.CAPTION, "muted"))
        line.addWidget(ValueView(self._theme, before), 1)
        return holder

    def _name(self, row: ConflictRow) -> QWidget:
        theme = self._theme
        if row.eye is None:
            return PlainLabel(theme, name_of(row.unit), FontRole.HEADLINE, wrap=True)
        distance, side = row.eye
        holder = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(PlainLabel(theme, distance_name(distance), FontRole.HEADLINE, elide=True))
        words.addWidget(PlainLabel(theme, eye_word(side), FontRole.SMALL, "muted", elide=True))
        words.addStretch(1)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10))
        line.addWidget(EyeLetter(theme, side))
        line.addLayout(words, 1)
        return holder

    def _padded(self, inner: QWidget) -> QWidget:
        px, holder = self._theme.px, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(px(_PAD), px(_ABOVE), px(_PAD), px(_ABOVE))
        row.addWidget(inner)
        return holder

    def _clear(self) -> None:
        self.choices = {}
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(number, 0)

    def _pick(self, unit: str, pick: Pick) -> None:
        self.picked.emit(unit, pick)
        self.stand_on(unit, pick)

    def _step(self, place: int, pick: Pick, step: int) -> None:
        target = place + step
        if 0 <= target < len(self.rows):
            self.stand_on(self.rows[target].unit, pick)
