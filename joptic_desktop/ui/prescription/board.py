"""The card of eighteen cells that a prescription is written on; it shows an entry and knows no rule."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import EYES, RxEntry
from joptic_desktop.domain.rx_findings import Finding, Level, Measure, Place
from joptic_desktop.ui.prescription.addition_strip import AdditionCell, paint_addition
from joptic_desktop.ui.prescription.cell import RxCell
from joptic_desktop.ui.prescription.choice_chips import LEVEL_INKS, ChipRow
from joptic_desktop.ui.prescription.choices import SIGN_FAULTS
from joptic_desktop.ui.prescription.eye_lines import EyeLine, derived_line, finding_line
from joptic_desktop.ui.prescription.figures import cell_text
from joptic_desktop.ui.prescription.grid_measures import COMPACT_WIDTH, FULL_WIDTH, GridMeasures
from joptic_desktop.ui.prescription.sheet import RxSheet
from joptic_desktop.ui.prescription.words import SEPARATOR, finding_text, place_name, translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field_frame import FieldState

_ICON, _ICON_GAP, _CHIP_GAP = 14, 5, 6
_STATES = {Level.INFO: FieldState.NORMAL, Level.WARN: FieldState.AMBER, Level.BLOCK: FieldState.RED}
_ICONS = {Level.INFO: "info", Level.WARN: "conflict", Level.BLOCK: "refused"}
PLACES = tuple(Place(distance, side, measure) for distance, side in EYES for measure in Measure)


class RxBoard(RxSheet):
    """Cells in the order of hands: right sphere, cylinder, axis, left …, then the next distance.

    ``chosen`` carries a `Choice`, ``finding_chosen`` a `Finding` picked from the list of an eye's findings.
    """

    chosen = Signal(object)
    finding_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._typing: Place | None = None
        self._remark: tuple[Place, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cells = {place: RxCell(theme, place.measure, self) for place in PLACES}
        self.chips = {eye: ChipRow(theme, self) for eye in EYES}
        self._lines = dict.fromkeys(EYES, EyeLine())
        self.addition_cell = AdditionCell(theme, self)
        for one, following in pairwise(self.in_order()):
            QWidget.setTabOrder(one, following)
        for (distance, side), row in self.chips.items():
            row.chosen.connect(self.chosen)
            row.rest_asked.connect(partial(self._list_findings, distance, side))
        self.tell()

    def in_order(self) -> tuple[RxCell, ...]:
        """Return the cells in the order of hands; the box for an addition comes before near."""
        cells = list(self.cells.values())
        near = list(self.cells).index(Place(Distance.NEAR, Side.RIGHT, Measure.SPHERE))
        return (*cells[:near], self.addition_cell, *cells[near:])

    def measures(self) -> GridMeasures:
        """Return where everything stands at the present width."""
        return GridMeasures(self._theme, self.width())

    def show_entry(self, entry: RxEntry, findings: tuple[Finding, ...]) -> None:
        """Show what stands in the cells and what is to be said of it, the gravest first."""
        if (entry, findings) != (self._entry, self._findings) or self._typing is not None:
            typed, self._typing = self._typing, None
            self._entry, self._findings = entry, findings
            self._show_cells()
            if typed is not None:
                self._update_eye(typed)
            for side in Side:
                self.update(self.measures().strip(side).toAlignedRect())
        self._show_lines()

    def show_typing(self, entry: RxEntry, place: Place, echo: tuple[str, ...]) -> None:
        """Show what a text being typed would mean: its dial, additions, and as much of an echo as has room.

        Nothing is judged.
        """
        self._entry, self._typing, self._remark = entry, place, None
        eye = (place.distance, place.side)
        self._set_line(eye, EyeLine(self._fitting(echo, self.measures().derived(*eye).width())))
        self._update_eye(place)
        self.update(self.measures().strip(place.side).toAlignedRect())

    def show_remark(self, place: Place, sentence: str) -> None:
        """Say something of one eye until the next change, whatever else is said of it."""
        self._remark = (place, sentence)
        self.cells[place].setAccessibleDescription(sentence)
        self._show_lines()

    def drop_remark(self) -> None:
        """Say what is to be said of the values again."""
        if self._remark is not None:
            self._remark = None
            self._show_cells()

    def ask_addition(self, word: str, text: str) -> None:
        """Open the box for an addition; `word` says what Enter makes, `text` is the addition of now."""
        self.addition_cell.ask(word, text)
        self.update()

    def refuse_addition(self, text: str, sentence: str) -> None:
        """Keep the box open with what was typed and say why it cannot be used."""
        self.addition_cell.refuse(text, sentence)
        self.update()

    def close_addition(self) -> None:
        """Close the box for an addition."""
        self.addition_cell.hide()
        self.update()

    def sentence(self, distance: Distance, side: Side) -> str:
        """Return the line under one eye: the gravest finding, or what follows from the lens."""
        return self._lines[distance, side].text

    def sizeHint(self) -> QSize:
        """Return the size at which all is comfortable."""
        return QSize(self._theme.px(FULL_WIDTH), self.measures().height)

    def minimumSizeHint(self) -> QSize:
        """Return the size with narrow cells."""
        return QSize(self._theme.px(COMPACT_WIDTH), self.measures().height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cells."""
        super().resizeEvent(event)
        self._place_all()

    def tell(self) -> None:
        """Name the cells and say everything in the present language."""
        for place, cell in self.cells.items():
            cell.setAccessibleName(place_name(place))
        self.addition_cell.setAccessibleName(translate("Prescription", "Addition"))
        self._show_cells()
        self._show_lines()

    def paint_eye(self, painter: QPainter, distance: Distance, side: Side) -> None:
        """Paint the line under the cells of one eye."""
        shown, room = self._lines[distance, side], self.measures().derived(distance, side)
        row = self.chips[distance, side]
        if not row.isHidden():
            room.setRight(row.x() - self._theme.px(_CHIP_GAP) + 1)
        if shown.level is None:
            self.write(painter, room, shown.text, FontRole.DIGITS_SMALL, "muted")
            return
        ink, size = LEVEL_INKS[shown.level], self._theme.px(_ICON)
        icon = QRectF(room.left(), room.top(), size, room.height())
        self._theme.icons.paint(painter, icon, _ICONS[shown.level], self._theme.colour(ink), size)
        self.write(painter, room.adjusted(self._text_inset(shown), 0, 0, 0), shown.text, FontRole.SMALL_STRONG, ink)

    def paint_foot(self, painter: QPainter, side: Side) -> None:
        """Paint the addition of one eye."""
        is_asked = side is Side.RIGHT and not self.addition_cell.isHidden()
        shown = self.addition_cell if is_asked else self._entry.addition(side)
        paint_addition(self, painter, self.measures(), side, shown)

    def _show_cells(self) -> None:
        entry, findings = self._entry, self._findings
        for place, cell in self.cells.items():
            said = [finding for finding in findings if finding.place == place]
            asks_sign = any(finding.fault in SIGN_FAULTS for finding in said)
            state = _STATES[said[0].level] if said else FieldState.NORMAL
            if (cell.text(), cell.state) != (shown := cell_text(entry, place), state):
                self._update_eye(place)
            cell.show_value(shown, state, asks_sign=asks_sign)
            cell.setAccessibleDescription(" ".join(finding_text(finding) for finding in said))

    def _show_lines(self) -> None:
        focused = next((place for place, cell in self.cells.items() if cell.hasFocus()), None)
        for eye in EYES:
            if self._remark is not None and eye == (self._remark[0].distance, self._remark[0].side):
                self._set_line(eye, EyeLine(self._remark[1], Level.WARN))
            else:
                said = finding_line(self.said_of(*eye), focused, self._entry)
                self._set_line(eye, said or derived_line(self._entry, *eye))

    def _update_eye(self, place: Place) -> None:
        """Have one eye's row painted again; the other rows stay as they are."""
        self.update(self.measures().row(place.distance, place.side).toAlignedRect())

    def _set_line(self, eye: tuple[Distance, Side], shown: EyeLine) -> None:
        if shown == self._lines[eye]:
            return
        self._lines[eye] = shown
        self.update(self.measures().row(*eye).toAlignedRect())
        self.chips[eye].show_line(shown)
        self._place_chips(eye)

    def _fitting(self, parts: tuple[str, ...], room: float) -> str:
        """Join the first parts that stand in the room whole; a number must not be cut."""
        for count in range(len(parts), 1, -1):
            text = SEPARATOR.join(parts[:count])
            if QFontMetricsF(self._theme.font(FontRole.DIGITS_SMALL, text)).horizontalAdvance(text) <= room:
                return text
        return parts[0] if parts else ""

    def _text_inset(self, shown: EyeLine) -> int:
        return self._theme.px(_ICON) + self._theme.px(_ICON_GAP) if shown.level is not None else 0

    def _place_chips(self, eye: tuple[Distance, Side]) -> None:
        """Put the chips behind the sentence; where both have no room, the sentence gives way."""
        row, shown, px = self.chips[eye], self._lines[eye], self._theme.px
        if row.isHidden():
            return
        at = self.measures()
        room = at.derived(*eye)
        role = FontRole.SMALL_STRONG if shown.level is not None else FontRole.DIGITS_SMALL
        words = QFontMetricsF(self._theme.font(role, shown.text)).horizontalAdvance(shown.text)
        behind = room.left() + self._text_inset(shown) + words + px(_CHIP_GAP)
        row.fit(room.right() - behind)
        width = row.needed_width()
        left = min(behind, room.right() - width)
        row.setGeometry(round(left), at.chips_top(*eye), width, at.chips_height)

    def _list_findings(self, distance: Distance, side: Side) -> None:
        """List all that is said of an eye; a sentence that is picked leads to its cell."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for finding in self.said_of(distance, side):
            icon = self._theme.icons.icon(
                _ICONS[finding.level], self._theme.colour(LEVEL_INKS[finding.level]), self._theme.tokens.disabled
            )
            menu.addAction(icon, finding_text(finding), partial(self.finding_chosen.emit, finding))
        row = self.chips[distance, side]
        menu.popup(row.mapToGlobal(QPoint(0, row.height())))

    def _place_all(self) -> None:
        at = self.measures()
        for place, cell in self.cells.items():
            cell.setGeometry(at.cell(place))
        for eye in EYES:
            self._place_chips(eye)
        self.addition_cell.setGeometry(at.addition_cell())

    def _restyle(self) -> None:
        super()._restyle()
        self._place_all()
