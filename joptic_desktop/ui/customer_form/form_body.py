"""The body of the form: identity and address on one side, prescription and files on the other."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from joptic_desktop.ui.attachments.attachment_tiles import AttachmentTiles
from joptic_desktop.ui.customer_form.address_section import AddressSection
from joptic_desktop.ui.customer_form.form_inputs import FormInputs
from joptic_desktop.ui.customer_form.form_values import FormField, FormValues
from joptic_desktop.ui.customer_form.personal_section import PersonalSection
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.theme.scroll_bars import EXTENT
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.ground import Divider, Ground

_SIDE = 24
_TOP = 12
_LEFT_FULL, _LEFT_LEAST = 360, 300
_RIGHT_FULL = 744


class FormBody(QScrollArea):
    """Scrolls as one when the window is low; the columns share its width."""

    def __init__(
        self,
        theme: Theme,
        personal: PersonalSection,
        address: AddressSection,
        grid: PrescriptionGrid,
        files: AttachmentTiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.personal = personal
        self.address = address
        self.grid = grid
        self.files = files
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left = self._left_column()
        ground = Ground(theme)
        self._columns = QHBoxLayout(ground)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._left)
        self._columns.addWidget(Divider(theme, upright=True))
        self._columns.addWidget(self._right_column(), 1)
        self.setWidget(ground)
        self._order_tabs()

    @property
    def inputs(self) -> tuple[FormInputs, FormInputs]:
        """The inputs of both sections."""
        return self.personal.inputs, self.address.inputs

    def values(self) -> FormValues:
        """Return the texts as they stand."""
        return self.address.inputs.read(self.personal.inputs.read(FormValues()))

    def show_values(self, values: FormValues) -> None:
        """Show other texts."""
        for inputs in self.inputs:
            inputs.write(values)
        self.grid.set_age(self.personal.born.age())

    def focus_field(self, field: FormField) -> None:
        """Go to a field and bring it into sight."""
        for inputs in self.inputs:
            inputs.focus(field)
        self.show_focus()

    def show_focus(self) -> None:
        """Bring what has the focus into sight."""
        here = self.window().focusWidget()
        if self.isAncestorOf(here):
            self.ensureWidgetVisible(here)

    def sizeHint(self) -> QSize:
        """Return the room of the design."""
        return QSize(self._theme.px(1200), self._theme.px(664))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the left column what the prescription can spare."""
        px = self._theme.px
        spare = self.width() - px(_RIGHT_FULL) - px(4 * _SIDE)
        self._left.setFixedWidth(max(px(_LEFT_LEAST), min(px(_LEFT_FULL), spare)) + px(2 * _SIDE))
        self._columns.activate()
        super().resizeEvent(event)

    def _left_column(self) -> QWidget:
        px = self._theme.px
        left = Ground(self._theme)
        column = QVBoxLayout(left)
        column.setContentsMargins(px(_SIDE), px(_TOP), px(_SIDE), px(_TOP))
        column.setSpacing(0)
        column.addWidget(self.personal)
        column.addSpacing(px(20))
        column.addWidget(Divider(self._theme))
        column.addSpacing(px(9))
        column.addWidget(self.address)
        column.addStretch(1)
        return left

    def _right_column(self) -> QWidget:
        """Keep half a side free for the scroll bar, so that the prescription has its least width beside it."""
        px = self._theme.px
        right = Ground(self._theme)
        column = QVBoxLayout(right)
        column.setContentsMargins(px(_SIDE) - 1, px(_TOP) - 4, px(_SIDE), px(_TOP))
        column.setSpacing(0)
        column.addWidget(self.grid)
        column.addSpacing(px(16))
        column.addWidget(self.files)
        column.addStretch(1)
        self._right_margins = column
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        return right

    def _make_room(self, least: int, most: int) -> None:
        taken = self._theme.px(EXTENT) if most > least else 0
        margins = self._right_margins.contentsMargins()
        end = self._theme.px(_SIDE) - taken
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = self._theme.px(_SIDE) - 1
        left, right = (end, start) if from_right else (start, end)
        self._right_margins.setContentsMargins(left, margins.top(), right, margins.bottom())

    def _order_tabs(self) -> None:
        """Let Tab come to the powers before their tools; all else is walked in the order it is read."""
        last_cell = tuple(self.grid.board.cells.values())[-1]
        for one, following in pairwise((last_cell, *self.grid.findChildren(Button))):
            QWidget.setTabOrder(one, following)
