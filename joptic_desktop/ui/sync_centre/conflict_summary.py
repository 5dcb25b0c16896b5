"""What will be saved, as far as it is chosen: the fields beside the eyes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.conflicts import EYE_UNITS
from joptic_desktop.domain.differences import Value
from joptic_desktop.ui.prescription.words import distance_name
from joptic_desktop.ui.sync_centre.conflict_values import EYE_WIDTH, ValueView, shown
from joptic_desktop.ui.sync_centre.conflict_words import name_of, translate
from joptic_desktop.ui.sync_centre.eye_letter import EyeLetter
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.ground import Divider
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_PAD, _GAP, _NAME, _DISTANCE, _EYE_LINE, _LINE = 16, 24, 100, 88, 44, 22
_TOP = Qt.AlignmentFlag.AlignTop


class ConflictSummary(QWidget):
    """A card as high as its contents; `told` is what it says, by unit, "" where nothing is chosen yet.

    Where both do not fit side by side the eyes stand below the fields.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.told: dict[str, str] = {}
        self._parts: list[QWidget] = []
        self._between: QWidget | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(*[theme.px(_PAD)] * 4)
        self._row.setSpacing(theme.px(_GAP))
        theme.changed.connect(self.update)

    def show_outcome(self, outcome: Mapping[str, Value | None], locale: QLocale) -> None:
        """Show what each unit will hold, None for what is not chosen yet."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.told, self._parts, self._between = {}, [], None
        fields = {unit: value for unit, value in outcome.items() if unit not in EYE_UNITS}
        eyes = {unit: value for unit, value in outcome.items() if unit in EYE_UNITS}
        if fields:
            self._add(self._fields(fields, locale))
        if fields and eyes:
            self._between = Divider(self._theme, upright=True)
            self._row.addWidget(self._between)
        if eyes:
            self._add(self._eyes(eyes, locale))
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part."""
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(widest + 2 * self._theme.px(_PAD), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts side by side where they fit."""
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        tokens = self._theme.tokens
        box(QPainter(self), QRectF(self.rect()), RADIUS_CARD, tokens.alt, tokens.hairline)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._row.addWidget(part, 1, _TOP)

    def _turn(self) -> None:
        between = self._between
        if between is None:
            return
        px = self._theme.px
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + 2 * px(_PAD) + 3 * px(_GAP)
        stacked = self.width() < needed
        between.setHidden(stacked)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def _fields(self, fields: Mapping[str, Value | None], locale: QLocale) -> QWidget:
        theme, holder = self._theme, QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnMinimumWidth(0, theme.px(_NAME))
        grid.setColumnStretch(1, 1)
        for row, (unit, value) in enumerate(fields.items()):
            name = PlainLabel(theme, name_of(unit), FontRole.SMALL, "muted")
            name.setMinimumHeight(theme.px(_LINE))
            grid.addWidget(name, row, 0, _TOP)
            grid.addWidget(self._value(unit, value, locale), row, 1)
        return holder

    def _eyes(self, eyes: Mapping[str, Value | None], locale: QLocale) -> QWidget:
        theme, holder = self._theme, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for unit, value in eyes.items():
            distance, side = EYE_UNITS[unit]
            line = QWidget()
            line.setFixedHeight(theme.px(_EYE_LINE))
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(8))
            name = PlainLabel(theme, distance_name(distance), FontRole.SMALL, "muted", elide=True)
            name.setFixedWidth(theme.px(_DISTANCE))
            value_view = self._value(unit, value, locale)
            if value is not None:
                value_view.setMinimumWidth(theme.px(EYE_WIDTH))
            for part, stretch in ((EyeLetter(theme, side), 0), (name, 0), (value_view, 1)):
                row.addWidget(part, stretch)
            column.addWidget(line)
        return holder

    def _value(self, unit: str, value: Value | None, locale: QLocale) -> QWidget:
        if value is None:
            self.told[unit] = ""
            return self._open()
        eye = EYE_UNITS.get(unit)
        what = shown(unit, value, value, locale, **({"side": eye[1]} if eye else {}))
        self.told[unit] = what.text
        view = ValueView(self._theme, what, quiet=False)
        view.setAccessibleName(f"{name_of(unit)}: {what.text}")
        return view

    def _open(self) -> QWidget:
        theme, holder = self._theme, QWidget()
        holder.setMinimumHeight(theme.px(_LINE))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(IconView(theme, "conflict", "warn"))
        row.addWidget(PlainLabel(theme, translate("Conflict", "not chosen yet"), FontRole.STRONG, "warn"), 1)
        return holder
