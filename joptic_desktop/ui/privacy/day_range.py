"""Two days to look between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.date_field import DateField
from joptic_desktop.ui.widgets.field import Tone

translate = QCoreApplication.translate
_WIDTH = 190


class DayRange(QWidget):
    """From a day to a day, both included; either may be left open. ``changed`` tells another range."""

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = DateField(theme, translate("Audit", "From"), today)
        self.last = DateField(theme, translate("Audit", "To, this day included"), today)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4))
        row.setSpacing(theme.px(8))
        for field in (self.first, self.last):
            field.setFixedWidth(theme.px(_WIDTH))
            row.addWidget(field)
            field.changed.connect(self._tell)
            field.left.connect(self._judge)
        row.addStretch(1)

    @property
    def since(self) -> float | None:
        """The first second of it; None where it is open."""
        first = self.first.value()
        return _midnight(first) if first is not None else None

    @property
    def until(self) -> float | None:
        """The first second after it; None where it is open."""
        last = self.last.value()
        return _midnight(last + timedelta(days=1)) if last is not None else None

    def begin(self) -> None:
        """Put the cursor into the first day."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, _day: object) -> None:
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        """Say that no day can be between these."""
        first, last = self.first.value(), self.last.value()
        turned = first is not None and last is not None and last < first
        if turned:
            self.last.show_message(translate("Audit", "Before the first day."), Tone.RED)
        elif last is not None:
            self.last.clear_message()


def _midnight(day: date) -> float:
    return datetime.combine(day, time()).astimezone().timestamp()
