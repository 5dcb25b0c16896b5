"""The dark side of the first page: whose program this is, where the person stands, and what is promised."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.session.half_protractor import HalfProtractor
from joptic_desktop.ui.session.step_list import StepList
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import DARK
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_SIDE, _INSET, _TOP, _FOOT = 24, 24, 56, 80
_UNDER_BRAND, _OVER_PROMISE = 52, 46
_LOGO, _LOGO_GLASSES = 40, 24


class StartPanel(Ground):
    """Logo, steps, the drawing of the axis scale, and the promise; dark in both schemes."""

    def __init__(self, theme: Theme, steps: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self.steps = StepList(theme, steps)
        self._name = PlainLabel(theme, self.tr("JOptic Desktop"), FontRole.CUSTOMER_NAME, "panel_ink", elide=True)
        self._promise = (
            PlainLabel(theme, self.tr("Kept encrypted on this computer,"), FontRole.SECTION, "panel_ink", centred=True),
            PlainLabel(
                theme, self.tr("and at hand when the line is down."), FontRole.BODY, "panel_muted", centred=True
            ),
        )
        self._brand = QHBoxLayout()
        self._brand.addWidget(Logo(theme))
        self._brand.addWidget(self._name, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._brand)
        self._steps_row = QHBoxLayout()
        self._steps_row.addWidget(self.steps)
        self._column.addLayout(self._steps_row)
        self._column.addWidget(HalfProtractor(theme), 1)
        for label in self._promise:
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self._theme.px
        self._brand.setSpacing(px(16))
        self._column.setContentsMargins(px(_SIDE), px(_TOP), px(_SIDE), px(_FOOT))
        self._brand.setContentsMargins(px(_INSET), 0, px(_INSET), px(_UNDER_BRAND))
        self._steps_row.setContentsMargins(px(_INSET), 0, px(_INSET), 0)
        self._promise[0].setContentsMargins(0, px(_OVER_PROMISE), 0, 0)
        self._promise[1].setContentsMargins(0, px(4), 0, 0)


class Logo(QWidget):
    """The program's sign as it stands on the dark panel."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._restyle()
        theme.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glasses on their tile."""
        del event
        painter = QPainter(self)
        whole = QRectF(self.rect())
        box(painter, whole, RADIUS_CARD, DARK.accent)
        self._theme.icons.paint(painter, whole, "glasses", DARK.on_accent, self._theme.px(_LOGO_GLASSES))

    def _restyle(self) -> None:
        side = self._theme.px(_LOGO)
        self.setFixedSize(side, side)
        self.update()
