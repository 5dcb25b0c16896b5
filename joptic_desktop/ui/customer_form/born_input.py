"""The birth date: typed with the slashes put in, or chosen from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCalendarWidget, QWidget

from joptic_desktop.domain.birth_dates import EARLIEST, age_on
from joptic_desktop.ui.customer_form.form_words import FormCounts
from joptic_desktop.ui.customer_form.typed_dates import read_typed_date, with_slashes, written_date
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import IconButton
from joptic_desktop.ui.widgets.field import Field

_BUTTON = 28
_CALENDAR = (320, 260)


class BornInput(Field):
    """A birth date as text, with the age beside its label. `today` is asked whenever an age is said."""

    def __init__(self, theme: Theme, label: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(theme, label, required=True, ltr=True, parent=parent)
        self._today = today
        self.edit.setPlaceholderText(self.tr("DD/MM/YYYY"))
        self.calendar_button = IconButton(theme, "calendar", self.tr("Choose the date"), height=_BUTTON)
        self.calendar_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.calendar_button.clicked.connect(self.open_calendar)
        self.frame.add(self.calendar_button)
        QShortcut(
            QKeySequence("Alt+Down"), self, self.open_calendar, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._length = 0
        self.edit.textEdited.connect(self._put_slash)
        self.edit.textChanged.connect(self._show_age)

    def date(self) -> date | None:
        """Return the date typed, if it is one."""
        return read_typed_date(self.text(), self._today())

    def age(self) -> int | None:
        """Return the age in whole years; None without a date that can be a birth."""
        born = self.date()
        return age_on(born, self._today()) if born and EARLIEST <= born <= self._today() else None

    def write_out(self) -> None:
        """Write the date in full, as it was understood."""
        born = self.date()
        if born is not None and self.text() != written_date(born):
            self.set_text(written_date(born))

    def open_calendar(self) -> None:
        """Show a month below the field; choosing a day closes it."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        today = self._today()
        calendar.setDateRange(_qdate(EARLIEST), _qdate(today))
        calendar.setSelectedDate(_qdate(self.date() or today.replace(year=today.year - 40, day=1)))
        calendar.clicked.connect(self._take_day)
        calendar.activated.connect(self._take_day)
        calendar.clicked.connect(calendar.close)
        calendar.activated.connect(calendar.close)
        calendar.resize(*(self._theme.px(side) for side in _CALENDAR))
        calendar.move(self.frame.mapToGlobal(QPoint(0, self.frame.height())))
        calendar.show()

    def _take_day(self, day: QDate) -> None:
        text = written_date(date(day.year(), day.month(), day.day()))
        if text != self.text():
            self.set_text(text)
            self.edited.emit(text)
        self.left.emit()

    def _put_slash(self, text: str) -> None:
        grew = len(text) > self._length
        if grew and self.edit.cursorPosition() == len(text) and (fuller := with_slashes(text)) != text:
            self.edit.setText(fuller)
        self._length = len(self.text())

    def _show_age(self) -> None:
        self._length = len(self.text())
        age = self.age()
        self.set_hint("" if age is None else FormCounts().age(age))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
