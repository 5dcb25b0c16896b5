"""Each eye's spherical equivalent and cylinder over time, drawn to be read without colour, by keyboard and by ear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.prescription import Distance
from joptic_desktop.ui.prescription.history_chart_measures import ChartMeasures
from joptic_desktop.ui.prescription.history_chart_painter import ChartPainter
from joptic_desktop.ui.prescription.history_chart_words import chart_name, chart_summary, point_text
from joptic_desktop.ui.prescription.history_curves import Curve, Point, curves_of, dates_of
from joptic_desktop.ui.prescription.history_entries import HistoryEntry
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import set_tooltip

_REACH = 14
_LEAST = (560, 300)
Place = tuple[int, int]


class HistoryChart(QWidget):
    """Two panels over one time axis. Time runs from left to right in every language, as on the sheets of the trade.

    Left and Right go from date to date, Up and Down from curve to curve, Home and End to the first and last date;
    ``picked`` carries the row of the list that a value belongs to, ``told`` what is to be said of it.
    """

    picked = Signal(int)
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._distance = Distance.DISTANCE
        self._entries: tuple[HistoryEntry, ...] = ()
        self._curves: tuple[Curve, ...] = ()
        self._at: Place | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._measures: ChartMeasures | None = None
        self._drawn: QPixmap | None = None
        theme.changed.connect(self._draw_anew)

    @property
    def dates(self) -> tuple[float, ...]:
        """The moments at which anything is drawn; a chart needs two."""
        return dates_of(self._curves)

    @property
    def current(self) -> Point | None:
        """The value that the keyboard stands on."""
        return self._curves[self._at[0]].points[self._at[1]] if self._at is not None else None

    def show_entries(self, entries: Sequence[HistoryEntry], distance: Distance) -> None:
        """Draw a history at one viewing distance."""
        row = self.current.row if self.current is not None else None
        self._entries = tuple(entries)
        self._distance = distance
        self._curves = curves_of(entries, distance)
        self._at = None
        self.setAccessibleName(chart_name(distance))
        self._draw_anew()
        self._tell()
        self.show_row(row)

    def show_row(self, row: int | None) -> None:
        """Stand on the first curve's value of a row of the list, if it has one."""
        found = ((c, n) for c, curve in enumerate(self._curves) for n, p in enumerate(curve.points) if p.row == row)
        own = list(found)
        if own and (self._at is None or self._point(self._at).row != row):
            self._stand(next((place for place in own if self._at and place[0] == self._at[0]), own[0]))

    def sizeHint(self) -> QSize:
        """Return the room it would like."""
        return QSize(self._theme.px(_LEAST[0]), self._theme.px(_LEAST[1]))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: below it the labels would meet."""
        return self.sizeHint()

    def measures(self) -> ChartMeasures:
        """Return where everything stands."""
        if self._measures is None:
            self._measures = ChartMeasures(self._theme, self.size(), self._curves)
        return self._measures

    def point_at(self, position: QPointF) -> Place | None:
        """Return the value next to a position within reach, as curve and number."""
        measures = self.measures()
        near = [
            ((measures.point(curve, point) - position).manhattanLength(), (c, n))
            for c, curve in enumerate(self._curves)
            for n, point in enumerate(curve.points)
        ]
        distance, place = min(near, default=(0.0, None))
        return place if distance <= self._theme.px(_REACH) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart; what does not move with the keyboard is drawn once."""
        del event
        painter = QPainter(self)
        drawing = ChartPainter(self._theme, self.measures(), QLocale())
        if self._drawn is None or self._drawn.devicePixelRatio() != self.devicePixelRatio():
            self._drawn = self._picture(drawing)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._at is not None:
            drawing.paint_current(painter, self._curves[self._at[0]], self._point(self._at), focused=self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        super().resizeEvent(event)
        self._draw_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(chart_name(self._distance))
            self._tell()
            self._draw_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another value."""
        moved = self._moved(event.key())
        if moved is None:
            super().keyPressEvent(event)
        else:
            self._pick(moved)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on the value under the mouse."""
        place = self.point_at(event.position())
        if place is not None:
            self._pick(place)

    def event(self, event: QEvent) -> bool:
        """Tell the value under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.point_at(QPointF(event.pos()))
            set_tooltip(self, self._words(place) if place is not None else "")
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the newest value when nothing was stood on yet."""
        super().focusInEvent(event)
        if self._at is None and self._curves:
            self._pick(self._first_place())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint without the ring."""
        super().focusOutEvent(event)
        self.update()

    def _picture(self, drawing: ChartPainter) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        drawing.paint(painter, self._entries, self._curves)
        painter.end()
        return picture

    def _draw_anew(self) -> None:
        self._measures = self._drawn = None
        self.update()

    def _first_place(self) -> Place | None:
        return next(((c, len(curve.points) - 1) for c, curve in enumerate(self._curves) if curve.points), None)

    def _moved(self, key: int) -> Place | None:
        if self._at is None:
            return self._first_place()
        curve, number = self._at
        last = len(self._curves[curve].points) - 1
        match key:
            case Qt.Key.Key_Left:
                return (curve, max(0, number - 1))
            case Qt.Key.Key_Right:
                return (curve, min(last, number + 1))
            case Qt.Key.Key_Home:
                return (curve, 0)
            case Qt.Key.Key_End:
                return (curve, last)
            case Qt.Key.Key_Up:
                return self._beside(-1)
            case Qt.Key.Key_Down:
                return self._beside(1)
        return None

    def _beside(self, step: int) -> Place | None:
        """Return the value of the next curve that is nearest in time."""
        if self._at is None:
            return None
        at = self._point(self._at).at
        number = self._at[0] + step
        while 0 <= number < len(self._curves):
            points = self._curves[number].points
            if points:
                return (number, min(range(len(points)), key=lambda each: abs(points[each].at - at)))
            number += step
        return self._at

    def _pick(self, place: Place | None) -> None:
        if place is not None:
            self._stand(place)
            self.picked.emit(self._point(place).row)

    def _stand(self, place: Place) -> None:
        self._at = place
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Say where one stands; a screen reader hears of each new description."""
        words = self._words(self._at) if self._at is not None else ""
        self.setAccessibleDescription(words or chart_summary(self._entries, self._curves, QLocale()))
        self.told.emit(words)

    def _words(self, place: Place) -> str:
        point = self._point(place)
        return point_text(self._entries[point.row], self._curves[place[0]], point, self._distance, QLocale())

    def _point(self, place: Place) -> Point:
        return self._curves[place[0]].points[place[1]]
