"""The chart with its choice of a viewing distance, and the sentence that stands where a chart cannot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.domain.prescription import Distance
from joptic_desktop.ui.prescription.history_chart import HistoryChart
from joptic_desktop.ui.prescription.history_chart_words import left_out_text
from joptic_desktop.ui.prescription.history_entries import HistoryEntry
from joptic_desktop.ui.prescription.words import distance_name, translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel
from joptic_desktop.ui.widgets.segmented import Segmented

_CHART_NEEDS = 2


class TrendPane(Ground):
    """``picked`` carries the row of the list that somebody stands on in the chart."""

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        options = [(distance, distance_name(distance)) for distance in Distance]
        self.distance = Segmented(theme, options, translate("History", "Viewing distance"))
        self.distance.set_value(Distance.DISTANCE)
        self.distance.setMaximumWidth(theme.px(360))
        self.chart = HistoryChart(theme)
        self.sentence = EmptyState(theme)
        self.said = PlainLabel(theme, "", FontRole.STRONG, elide=True)
        self.left_out = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self._entries: tuple[HistoryEntry, ...] = ()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.sentence)
        self._settle(theme)
        self.distance.chosen.connect(self._show)
        self.chart.picked.connect(self.picked)
        self.chart.told.connect(self.said.setText)

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Draw a history."""
        self._entries = tuple(entries)
        self._show()

    def choose(self, distance: Distance) -> None:
        """Draw another viewing distance."""
        self.distance.set_value(distance)
        self._show()

    def show_row(self, row: int) -> None:
        """Stand on the values of a row of the list."""
        self.chart.show_row(row)

    def _show(self) -> None:
        distance = self.distance.value()
        if not isinstance(distance, Distance):
            return
        self.chart.show_entries(self._entries, distance)
        self.left_out.setText(left_out_text(sum(not entry.past.is_valid for entry in self._entries)))
        if len(self.chart.dates) >= _CHART_NEEDS:
            self._pages.setCurrentWidget(self.chart)
            return
        self.sentence.show_reason("history", *self._reason(distance))
        self.said.setText("")
        self._pages.setCurrentWidget(self.sentence)

    def _reason(self, distance: Distance) -> tuple[str, str]:
        known, name = len(self.chart.dates), distance_name(distance).lower()
        if known:
            headline = translate("History", "One date with values for {0}").format(name)
        else:
            headline = translate("History", "No values for {0}").format(name)
        return headline, translate("History", "A chart needs two dates or more.")

    def _settle(self, theme: Theme) -> None:
        px = theme.px
        top = QHBoxLayout()
        top.addWidget(self.distance, 1)
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.left_out)
        self.said.setMinimumHeight(px(20))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(12))
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
