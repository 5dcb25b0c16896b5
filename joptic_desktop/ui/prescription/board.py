"""The card of eighteen cells that a prescription is written on; it shows an entry and knows no rule."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.powers import show_power
from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import EYES, RxEntry
from joptic_desktop.domain.rx_findings import Finding, Level, Measure, Place
from joptic_desktop.ui.prescription.card_ground import paint_ground
from joptic_desktop.ui.prescription.cell import RxCell
from joptic_desktop.ui.prescription.dial import dial_ink, paint_dial
from joptic_desktop.ui.prescription.eye_head import paint_eye_head
from joptic_desktop.ui.prescription.grid_measures import COMPACT_WIDTH, FULL_WIDTH, HEAD, ROW, GridMeasures
from joptic_desktop.ui.prescription.words import (
    NOTHING,
    derived_text,
    distance_name,
    finding_text,
    place_name,
    translate,
)
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.paint import line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.field_frame import FieldState
from joptic_desktop.ui.widgets.plain_text import set_tooltip

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_ICON, _ICON_GAP = 14, 5
_STATES = {Level.INFO: FieldState.NORMAL, Level.WARN: FieldState.AMBER, Level.BLOCK: FieldState.RED}
_SIGNS: dict[Level, tuple[str, TokenName]] = {
    Level.INFO: ("info", "info"),
    Level.WARN: ("conflict", "warn"),
    Level.BLOCK: ("refused", "danger"),
}
PLACES = tuple(Place(distance, side, measure) for distance, side in EYES for measure in Measure)


class AdditionCell(RxCell):
    """The box in which an addition is typed; ``given_up`` fires on Escape."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close the box and not the window."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class RxBoard(QWidget):
    """Cells in the order of hands: right sphere, cylinder, axis, left …, then the next distance. Never mirrored."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = RxEntry()
        self._findings: tuple[Finding, ...] = ()
        self._addition_fault = ""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cells = {place: RxCell(theme, place.measure, self) for place in PLACES}
        self.addition_cell = AdditionCell(theme, Measure.SPHERE, self)
        self.addition_cell.hide()
        for one, following in pairwise(self.in_order()):
            QWidget.setTabOrder(one, following)
        self._name_cells()
        theme.changed.connect(self._restyle)

    def in_order(self) -> tuple[RxCell, ...]:
        """Return the cells in the order of hands; the box for an addition comes before near."""
        cells = list(self.cells.values())
        near = list(self.cells).index(Place(Distance.NEAR, Side.RIGHT, Measure.SPHERE))
        return (*cells[:near], self.addition_cell, *cells[near:])

    def show_entry(self, entry: RxEntry, findings: tuple[Finding, ...]) -> None:
        """Show what stands in the cells and what is to be said of it, the gravest first."""
        self._entry, self._findings = entry, findings
        for place, cell in self.cells.items():
            said = [finding for finding in findings if finding.place == place]
            cell.show_value(entry.shown(place), _STATES[said[0].level] if said else FieldState.NORMAL)
            cell.setAccessibleDescription(" ".join(finding_text(finding) for finding in said))
        self.update()

    def ask_addition(self) -> None:
        """Open the box for an addition."""
        self._addition_fault = ""
        self.addition_cell.show_value("", FieldState.NORMAL)
        self.addition_cell.show()
        self.addition_cell.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.update()

    def refuse_addition(self, text: str, sentence: str) -> None:
        """Keep the box open with what was typed and say why it cannot be used."""
        self._addition_fault = sentence
        self.addition_cell.show_value(text, FieldState.RED)
        self.update()

    def close_addition(self) -> None:
        """Close the box for an addition."""
        self.addition_cell.hide()
        self.update()

    def sentence(self, distance: Distance, side: Side) -> str:
        """Return the line under one eye: the gravest finding, or what follows from the lens."""
        finding = self._worst(distance, side)
        if finding is not None:
            return finding_text(finding)
        lens = self._entry.lens(distance, side)
        return derived_text(lens) if lens else ""

    def sizeHint(self) -> QSize:
        """Return the size at which all is comfortable."""
        return QSize(self._theme.px(FULL_WIDTH), self._measures().height)

    def minimumSizeHint(self) -> QSize:
        """Return the size with narrow cells."""
        return QSize(self._theme.px(COMPACT_WIDTH), self._measures().height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cells."""
        super().resizeEvent(event)
        self._place_cells()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_cells()
            self.show_entry(self._entry, self._findings)

    def event(self, event: QEvent) -> bool:
        """Tell all findings of an eye where the mouse rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            set_tooltip(self, self._explained(event.pos()))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all but the cells."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        at, px = self._measures(), self._theme.px
        rows = tuple(px(HEAD) + px(ROW) * n for n in range(4))
        paint_ground(painter, self._theme.tokens, QRectF(self.rect()), rows)
        for side in Side:
            paint_eye_head(painter, self._theme, at.half(side), side, at.head)
            self._paint_addition(painter, at, side)
        for distance, side in EYES:
            self._write(painter, at.name(distance, side), distance_name(distance), FontRole.SMALL, "muted")
            self._paint_line(painter, at.derived(distance, side), distance, side)
            ink = dial_ink(self._theme.tokens, side)
            centre = at.dial_centre(distance, side)
            paint_dial(painter, centre, at.dial_radius, ink, self._entry.axis(distance, side))

    def _paint_line(self, painter: QPainter, room: QRectF, distance: Distance, side: Side) -> None:
        finding, text = self._worst(distance, side), self.sentence(distance, side)
        if finding is None:
            self._write(painter, room, text, FontRole.DIGITS_SMALL, "muted")
            return
        icon, ink = _SIGNS[finding.level]
        size = self._theme.px(_ICON)
        self._theme.icons.paint(
            painter, QRectF(room.left(), room.top(), size, room.height()), icon, self._theme.colour(ink), size
        )
        self._write(painter, room.adjusted(size + self._theme.px(_ICON_GAP), 0, 0, 0), text, FontRole.SMALL_STRONG, ink)

    def _paint_addition(self, painter: QPainter, at: GridMeasures, side: Side) -> None:
        label = translate("Prescription", "Addition")
        self._write(painter, at.addition_label(side), label, FontRole.SMALL, "muted")
        if side is Side.RIGHT and not self.addition_cell.isHidden():
            note = self._addition_fault or translate("Prescription", "Enter makes near")
            self._write(
                painter, at.addition_note(side), note, FontRole.SMALL, "danger" if self._addition_fault else "muted"
            )
            return
        entered = self._entry.addition(side)
        value = NOTHING if entered.value is None else show_power(entered.value)
        ink: TokenName = "muted" if entered.value is None else "text"
        self._write(painter, at.addition_value(side), value, FontRole.RX_STRONG, ink, _RIGHT)
        if entered.value is not None:
            note = translate("Prescription", "near − distance")
            self._write(painter, at.addition_note(side), note, FontRole.SMALL, "muted")
        elif entered.waits_for_sign:
            note = translate("Prescription", "waits for the sign")
            self._write(painter, at.addition_note(side), note, FontRole.SMALL, "warn")

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        role: FontRole,
        ink: TokenName,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._theme.font(role, text))
        painter.setPen(self._theme.colour(ink))
        line(painter, room, text, align)

    def _worst(self, distance: Distance, side: Side) -> Finding | None:
        """Return the gravest finding of the cell one works in, or else of its eye."""
        said = self._of_eye(distance, side)
        here = [finding for finding in said if finding.place and self.cells[finding.place].hasFocus()]
        return next(iter(here or said), None)

    def _of_eye(self, distance: Distance, side: Side) -> list[Finding]:
        return [f for f in self._findings if f.place and (f.place.distance, f.place.side) == (distance, side)]

    def _explained(self, at: QPoint) -> str:
        for distance, side in EYES:
            if self._measures().row(distance, side).contains(QPointF(at)):
                return "\n".join(finding_text(finding) for finding in self._of_eye(distance, side))
        return ""

    def _measures(self) -> GridMeasures:
        return GridMeasures(self._theme, self.width())

    def _place_cells(self) -> None:
        at = self._measures()
        for place, cell in self.cells.items():
            cell.setGeometry(at.cell(place))
        self.addition_cell.setGeometry(at.addition_cell())

    def _name_cells(self) -> None:
        for place, cell in self.cells.items():
            cell.setAccessibleName(place_name(place))
        self.addition_cell.setAccessibleName(translate("Prescription", "Addition"))

    def _restyle(self) -> None:
        self.updateGeometry()
        self._place_cells()
        self.update()
