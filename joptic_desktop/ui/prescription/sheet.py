"""What a prescription looks like wherever it stands: ground, both eyes' heads, named rows, dials, and what is said."""

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import EYES, RxEntry
from joptic_desktop.domain.rx_findings import Finding
from joptic_desktop.ui.prescription.card_ground import paint_ground
from joptic_desktop.ui.prescription.dial import dial_ink, paint_dial
from joptic_desktop.ui.prescription.eye_head import HeadMeasures, paint_eye_head
from joptic_desktop.ui.prescription.words import distance_name, finding_text
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.plain_text import set_tooltip

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class SheetMeasures(Protocol):
    """Where the parts of a sheet stand, in pixels at the text scale."""

    @property
    def head(self) -> HeadMeasures:
        """Where the parts of an eye's head stand."""

    @property
    def tops(self) -> tuple[float, ...]:
        """Where the three rows begin, and the foot."""

    @property
    def dial_radius(self) -> int:
        """The radius of a dial."""

    def half(self, side: Side) -> QRectF:
        """Return one eye's half of the sheet."""

    def row(self, distance: Distance, side: Side) -> QRectF:
        """Return one eye's part of a row."""

    def name(self, distance: Distance, side: Side) -> QRectF:
        """Return the line of a row's name."""

    def dial_centre(self, distance: Distance, side: Side) -> QPointF:
        """Return the middle of a dial."""


class RxSheet(QWidget):
    """Both eyes at three distances, right eye on the left, never mirrored; kinds of it add values and a foot."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = RxEntry()
        self._findings: tuple[Finding, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.changed.connect(self._restyle)

    def measures(self) -> SheetMeasures:
        """Return where everything stands at the present width."""
        raise NotImplementedError

    def paint_eye(self, painter: QPainter, distance: Distance, side: Side) -> None:
        """Paint what one eye says at one distance."""
        raise NotImplementedError

    def paint_foot(self, painter: QPainter, side: Side) -> None:
        """Paint what follows from all distances of one eye."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say everything in the present language."""
        raise NotImplementedError

    def said_of(self, distance: Distance, side: Side) -> tuple[Finding, ...]:
        """Return what is said of one eye, the gravest first."""
        return tuple(f for f in self._findings if f.place and (f.place.distance, f.place.side) == (distance, side))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Tell all findings of an eye where the mouse rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            set_tooltip(self, self._explained(event.pos()))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that need it; while somebody types that is one."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        at, asked = self.measures(), QRectF(event.rect())
        paint_ground(painter, self._theme.tokens, QRectF(self.rect()), at.tops)
        for side in Side:
            if asked.top() < at.tops[0]:
                paint_eye_head(painter, self._theme, at.half(side), side, at.head)
            if asked.bottom() > at.tops[-1]:
                self.paint_foot(painter, side)
        for distance, side in EYES:
            if at.row(distance, side).intersects(asked):
                self._paint_row(painter, at, distance, side)

    def write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        role: FontRole,
        ink: TokenName,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        """Write one line and return the width written."""
        painter.setFont(self._theme.font(role, text))
        painter.setPen(self._theme.colour(ink))
        return line(painter, room, text, align)

    def _paint_row(self, painter: QPainter, at: SheetMeasures, distance: Distance, side: Side) -> None:
        self.write(painter, at.name(distance, side), distance_name(distance), FontRole.SMALL, "muted")
        self.paint_eye(painter, distance, side)
        ink = dial_ink(self._theme.tokens, side)
        paint_dial(painter, at.dial_centre(distance, side), at.dial_radius, ink, self._entry.axis(distance, side))

    def _explained(self, at: QPoint) -> str:
        for distance, side in EYES:
            if self.measures().row(distance, side).contains(QPointF(at)):
                return "\n".join(finding_text(finding) for finding in self.said_of(distance, side))
        return ""

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
