"""A month to pick a day from, folded down from a date input."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme


class CalendarPopup(QFrame):
    """Closes when a day is picked (``picked`` carries a ``date``), or by Esc or a click elsewhere."""

    picked = Signal(object)

    def __init__(self, theme: Theme, earliest: date, latest: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setDateRange(_qdate(earliest), _qdate(latest))
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)
        self._name_arrows()
        self._restyle()
        theme.changed.connect(self._restyle)

    def open_at(self, corner: QPoint, shown: date) -> None:
        """Fold down at a place of the screen, on the month of a date."""
        self.calendar.setSelectedDate(_qdate(shown))
        self.move(corner)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge round the month."""
        del event
        tokens = self._theme.tokens
        box(QPainter(self), QRectF(self.rect()), 0, tokens.surface, tokens.button_line)

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))

    def _name_arrows(self) -> None:
        names = {
            "qt_calendar_prevmonth": (self.tr("Previous month"), "chevron-left"),
            "qt_calendar_nextmonth": (self.tr("Next month"), "chevron-right"),
        }
        for object_name, (name, icon) in names.items():
            arrow = self.calendar.findChild(QToolButton, object_name)
            if arrow is not None:
                arrow.setAccessibleName(name)
                arrow.setIcon(self._theme.icon(icon, "text", mirrored=self.isRightToLeft()))

    def _restyle(self) -> None:
        weekend = QTextCharFormat()
        weekend.setForeground(self._theme.colour("text"))
        for day in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(day, weekend)
        head = QTextCharFormat()
        head.setForeground(self._theme.colour("muted"))
        self.calendar.setHeaderTextFormat(head)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
