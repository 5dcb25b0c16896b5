"""A labelled birth date: typed with slashes that come by themselves, or picked from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.birth_dates import EARLIEST
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import IconButton
from joptic_desktop.ui.widgets.calendar_popup import CalendarPopup
from joptic_desktop.ui.widgets.date_text import DateProblem, masked, read_date, write_date
from joptic_desktop.ui.widgets.field import Field, Tone


class DateField(Field):
    """``changed`` carries the date, or None, when what the person typed means another one than before.

    ``today`` is the clock. What is typed stays when it is wrong; a sentence says why once the input is left.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        label: str,
        today: Callable[[], date],
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, label, required=required, ltr=True, role=FontRole.DIGITS, parent=parent)
        self._today = today
        self._before = ""
        self._told: date | None = None
        self._popup: CalendarPopup | None = None
        self.edit.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.calendar_button = IconButton(theme, "calendar", self.tr("Pick from a calendar"), height=28)
        self.frame.add(self.calendar_button)
        self.calendar_button.clicked.connect(self.open_calendar)
        self.edit.textEdited.connect(self._mask)
        self.left.connect(self._settle)

    def value(self) -> date | None:
        """Return the date that stands there, or None for nothing or something else."""
        return read_date(self.text(), self._today()).value

    def set_value(self, value: date | None) -> None:
        """Show a date, without telling ``changed``."""
        self._told = value
        self._write(value)

    def problem(self) -> str:
        """Return the sentence about what is wrong with the date, empty when nothing is."""
        problem = read_date(self.text(), self._today()).problem
        return {
            None: "",
            DateProblem.INCOMPLETE: self.tr("Write day, month and year: 12/05/1992."),
            DateProblem.IMPOSSIBLE: self.tr("This day does not exist."),
            DateProblem.FUTURE: self.tr("This day is still to come."),
            DateProblem.TOO_EARLY: self.tr("Write a year from 1900 on."),
        }[problem]

    def open_calendar(self) -> None:
        """Fold the calendar down on the month of the date, or of today."""
        if self._popup is None:
            self._popup = CalendarPopup(self._theme, EARLIEST, self._today(), self)
            self._popup.picked.connect(self._take)
        below = self.frame.mapToGlobal(QPoint(0, self.frame.height() + 2))
        self._popup.open_at(below, self.value() or self._today())

    def _take(self, value: date) -> None:
        self._write(value)
        self._tell()

    def _write(self, value: date | None) -> None:
        self._before = write_date(value) if value is not None else ""
        self.set_text(self._before)
        self.clear_message()

    def _mask(self, text: str) -> None:
        place = self.edit.cursorPosition()
        shown = masked(text, grown=place == len(text) and len(text) > len(self._before))
        if shown != text:
            self.edit.setText(shown)
            self.edit.setCursorPosition(place if place < len(text) else len(shown))
        self._before = shown
        self.clear_message()
        self._tell()

    def _settle(self) -> None:
        value = self.value()
        if value is not None:
            self._write(value)
        elif problem := self.problem():
            self.show_message(problem, Tone.RED)

    def _tell(self) -> None:
        value = self.value()
        if value != self._told:
            self._told = value
            self.changed.emit(value)
