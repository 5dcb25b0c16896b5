"""The foot of the window: how many customers, how many at hand, what is on its way, and the line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from joptic_desktop.services.views import Counts
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.shell.line_words import Segment
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, ICON, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, dot, line, mirrored
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.chip import Pill
from joptic_desktop.ui.widgets.ground import Divider
from joptic_desktop.ui.widgets.plain_text import PlainLabel, set_tooltip

HEIGHT = 28
_DOT = 8
_GAP, _AFTER, _SIDE, _WIDEST = 8, 7, 4, 300


class StatusBar(QWidget):
    """28 px high; ``opened`` carries the Segment pressed. ``shown_work`` is what is on its way."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.customers = PlainLabel(theme, "", FontRole.DIGITS_SMALL)
        self.details = PlainLabel(theme, "", FontRole.DIGITS_SMALL, "muted")
        self.sample = Pill(theme, self.tr("sample data"), "warn_tint", "warn")
        self.here = Pill(theme, self.tr("local service"))
        set_tooltip(self.here, self.tr("The service runs on this computer: its line is not encrypted."))
        self.line = SegmentButton(theme)
        self.line.pressed_segment.connect(self.opened)
        self._work = QHBoxLayout()
        self.shown_work: tuple[Segment, ...] = ()
        self._between = _upright(theme)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.customers)
        self._first_rule = _upright(theme)
        self._row.addWidget(self._first_rule)
        self._row.addWidget(self.details)
        self._row.addStretch(1)
        self._row.addWidget(self.sample)
        self._row.addWidget(self.here)
        self._row.addLayout(self._work)
        self._row.addWidget(self._between)
        self._row.addWidget(self.line)
        for part in (self.sample, self.here, self._between, self._first_rule):
            part.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_counts(self, counts: Counts) -> None:
        """Tell how many customers there are."""
        words, locale = Plurals(), self.locale()
        self.customers.setText(words.customers(counts.all, locale))
        told = [words.with_details(counts.with_details, locale)]
        if counts.damaged:
            told.append(words.damaged(counts.damaged, locale))
        self.details.setText(" · ".join(told))
        self._first_rule.show()

    def show_line(self, line_state: Segment, work: tuple[Segment, ...]) -> None:
        """Tell the state of the line and what is on its way."""
        self.line.show_segment(line_state)
        self._between.setVisible(bool(work))
        if work == self.shown_work:
            return
        self.shown_work = work
        while (item := self._work.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for segment in work:
            button = SegmentButton(self._theme)
            button.show_segment(segment)
            button.pressed_segment.connect(self.opened)
            self._work.addWidget(button)

    def show_badge(self, *, sample: bool, here: bool) -> None:
        """Say that these people are invented, or that the service is no other computer's: its line is not encrypted."""
        self.sample.setVisible(sample)
        self.here.setVisible(here and not sample)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line above."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.window)
        painter.fillRect(0, 0, self.width(), 1, self._theme.tokens.hairline)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(HEIGHT))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(px(12 if rtl else 16), 1, px(16 if rtl else 12), 0)
        self._row.setSpacing(px(12))
        self._work.setSpacing(px(12))
        for rule in (self._between, self._first_rule):
            rule.setFixedHeight(px(14))
        self.update()


class SegmentButton(QAbstractButton):
    """A piece of the status bar; ``pressed_segment`` carries what it says when it is pressed."""

    pressed_segment = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segment = Segment("", "text")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._press)
        theme.changed.connect(self.updateGeometry)

    @property
    def segment(self) -> Segment:
        """What is said."""
        return self._segment

    def show_segment(self, segment: Segment) -> None:
        """Say something else."""
        self._segment = segment
        self.setAccessibleName(f"{segment.words} {segment.after}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of icon and words; what a name makes wider than that is shortened."""
        px, said = self._theme.px, self._segment
        width = self._sign_width() + px(_GAP) + QFontMetricsF(self._strong()).horizontalAdvance(said.words)
        if said.after:
            width += px(_AFTER) + QFontMetricsF(self._quiet()).horizontalAdvance(said.after)
        return QSize(round(min(width, px(_WIDEST))) + 2 * px(_SIDE), px(HEIGHT - 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and words."""
        del event
        px, said, tokens = self._theme.px, self._segment, self._theme.tokens
        painter = QPainter(self)
        direction, whole = self.layoutDirection(), QRectF(self.rect())
        painter.setLayoutDirection(direction)
        if self.hasFocus():
            box(painter, whole, RADIUS_SMALL, None, tokens.accent, FOCUS_WIDTH)
        sign = mirrored(QRectF(px(_SIDE), 0, self._sign_width(), whole.height()), whole, direction)
        ink = self._theme.colour(said.icon_ink or said.ink)
        if said.icon is None:
            dot(painter, QPointF(sign.center()), px(_DOT), ink)
        else:
            self._theme.icons.paint(painter, sign, said.icon, ink, px(ICON))
        start = px(_SIDE) + self._sign_width() + px(_GAP)
        room = whole.adjusted(start, 0, -px(_SIDE) + 1, 0)
        painter.setFont(self._strong())
        painter.setPen(self._theme.colour(said.ink))
        written = line(painter, mirrored(room, whole, direction), said.words)
        if said.after:
            painter.setFont(self._quiet())
            painter.setPen(tokens.muted)
            rest = room.adjusted(written + px(_AFTER), 0, 0, 0)
            line(painter, mirrored(rest, whole, direction), said.after)

    def _press(self) -> None:
        self.pressed_segment.emit(self._segment)

    def _sign_width(self) -> int:
        return self._theme.px(_DOT if self._segment.icon is None else ICON)

    def _strong(self) -> QFont:
        return self._theme.font(FontRole.CAPTION, self._segment.words)

    def _quiet(self) -> QFont:
        return self._theme.font(FontRole.DIGITS_SMALL, self._segment.after)


def _upright(theme: Theme) -> Divider:
    return Divider(theme, upright=True)
