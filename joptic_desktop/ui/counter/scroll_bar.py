"""A slim scroll bar that lies over the end of a list instead of taking room from it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from joptic_desktop.ui.theme.scroll_bars import EXTENT
from joptic_desktop.ui.theme.theme import Theme


class OverlayScrollBar(QScrollBar):
    """Stands in for the vertical scroll bar of ``area``, which is hidden; it shows only while there is more to see."""

    def __init__(self, theme: Theme, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._theme = theme
        self._area = area
        self._source = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        self.setAccessibleName(self.tr("Scroll bar"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._source.rangeChanged.connect(self._take_range)
        self._source.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._source.setValue)
        theme.changed.connect(self.update)
        self._take_range()

    def place(self) -> None:
        """Lie over the end of the area's viewport; called when that is resized."""
        view, width = self._area.viewport().geometry(), self._theme.px(EXTENT)
        rtl = self._area.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setGeometry(view.left() if rtl else view.right() + 1 - width, view.top(), width, view.height())
        self.raise_()
        self._take_range()

    def _take_range(self) -> None:
        source = self._source
        self.setRange(source.minimum(), source.maximum())
        self.setPageStep(source.pageStep())
        self.setSingleStep(source.singleStep())
        self.setValue(source.value())
        self.setVisible(source.maximum() > source.minimum())
