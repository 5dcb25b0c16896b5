"""Names and values in two columns, rebuilt for each write that is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_NAME = 92
_ENDLESS = 10_000


class FactTable(QWidget):
    """Values can be marked and copied; ``name_role`` is how the first column is written."""

    def __init__(self, theme: Theme, name_role: FontRole = FontRole.SMALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = name_role
        self._facts: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(self._facts):
            first = PlainLabel(self._theme, name, self._role, "muted")
            second = PlainLabel(self._theme, value, FontRole.BODY, wrap=True, selectable=True)
            second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            second.setAccessibleName(f"{name}: {value}")
            _level(first, second)
            self._grid.addWidget(first, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(second, row, 1, Qt.AlignmentFlag.AlignTop)
        self.updateGeometry()

    def _restyle(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnMinimumWidth(0, px(_NAME))


def _level(first: PlainLabel, second: PlainLabel) -> None:
    """Put two texts of one row on one height: a line of Arabic is taller than one of Latin letters."""
    more = first.sizeHint().height() - second.heightForWidth(_ENDLESS)
    (second if more > 0 else first).setContentsMargins(0, abs(more) // 2, 0, 0)
