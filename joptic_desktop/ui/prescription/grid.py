"""The prescription of a form: its tools, the card of cells, what was changed, and undo."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Place
from joptic_desktop.domain.typed_powers import read_addition
from joptic_desktop.ui.prescription.board import RxBoard
from joptic_desktop.ui.prescription.commands import KEYS, RxCommand
from joptic_desktop.ui.prescription.steps import Steps
from joptic_desktop.ui.prescription.tool_row import RxToolRow
from joptic_desktop.ui.prescription.words import finding_text
from joptic_desktop.ui.theme.theme import Theme

_GAP = 8
_UNFINISHED = {Fault.AXIS_MISSING, Fault.HALF_FILLED}
_ON_ALL: dict[RxCommand, Callable[[RxEntry], RxEntry]] = {
    RxCommand.COPY: RxEntry.copied_to_left,
    RxCommand.TRANSPOSE: RxEntry.transposed,
    RxCommand.MINUS: partial(RxEntry.with_cylinder_sign, minus=True),
    RxCommand.PLUS: partial(RxEntry.with_cylinder_sign, minus=False),
    RxCommand.CLEAR: RxEntry.cleared,
}


class PrescriptionGrid(QWidget):
    """Six eyes to be written. ``changed`` fires when a cell was left with another value, or other findings show."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = Steps(RxEntry())
        self._age: int | None = None
        self._focused: Place | None = None
        self._place: Place | None = None
        self._shown: tuple[Finding, ...] = ()
        self.tools = RxToolRow(theme)
        self.board = RxBoard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.tools)
        column.addWidget(self.board)
        self._connect()
        self._refresh()

    def in_order(self) -> tuple[QWidget, ...]:
        """Return the inputs in the order of tabs, for the window to chain: the cells, then the tools above them."""
        return (*self.board.in_order(), *self.tools.in_order())

    def set_prescription(self, prescription: Prescription | None) -> None:
        """Show a record's prescription; what was typed and every undo step are forgotten."""
        self._steps = Steps(RxEntry(prescription or Prescription()))
        for cell in self.board.cells.values():
            cell.setModified(False)
        self.board.close_addition()
        self._refresh()

    def restore(self, changes: tuple[EyeChange, ...]) -> None:
        """Lay the eyes of a draft over the record's prescription, as one step."""
        self._take(self._steps.now.with_changes(changes))

    def set_age(self, age: int | None) -> None:
        """Judge the additions for an age in years."""
        self._age = age
        self._refresh()

    def changes(self) -> tuple[EyeChange, ...]:
        """Return the eyes the person changed, whole, as they go to the service; what is being typed counts."""
        return self._pending_entry().changes()

    def findings(self) -> tuple[Finding, ...]:
        """Return what is shown now, the gravest first; what an eye still lacks is not said while it is being typed."""
        return self._shown

    def blocking(self) -> tuple[Finding, ...]:
        """Return all that must be corrected before a save; what is being typed counts."""
        return self._pending_entry().blocking()

    def commit(self) -> None:
        """Judge what is being typed and show every finding, as before a save."""
        self._leave_cells()
        self._focused = None
        self._refresh()

    def focus_first(self) -> None:
        """Go to the first cell."""
        next(iter(self.board.cells.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def focus_finding(self, finding: Finding) -> None:
        """Go to the cell of a finding."""
        if finding.place is not None:
            self.board.cells[finding.place].setFocus(Qt.FocusReason.TabFocusReason)

    def run(self, command: RxCommand) -> None:
        """Carry out a command, as one step that can be undone."""
        self._leave_cells()
        place = self._place
        if command in _ON_ALL:
            self._take(_ON_ALL[command](self._steps.now))
        elif command is RxCommand.COPY_ROW and place is not None:
            self._take(self._steps.now.copied_to_left(place.distance))
        elif command is RxCommand.TRANSPOSE_ROW and place is not None:
            self._take(self._steps.now.transposed(place.distance))
        elif command is RxCommand.NEAR:
            self.board.ask_addition()
        elif command in {RxCommand.UNDO, RxCommand.REDO}:
            self._go_back(self._steps.undo if command is RxCommand.UNDO else self._steps.redo)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands where the mouse is."""
        self.tools.open_menu(event.globalPos())

    def _connect(self) -> None:
        for place, cell in self.board.cells.items():
            cell.left.connect(partial(self._left, place))
            cell.stepped.connect(partial(self._stepped, place))
            cell.asked.connect(self.run)
            cell.focus_changed.connect(partial(self._focus_moved, place))
        self.tools.asked.connect(self.run)
        self.board.addition_cell.left.connect(self._addition_typed)
        self.board.addition_cell.given_up.connect(self._addition_given_up)
        self.board.addition_cell.focus_changed.connect(self._addition_focus)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for command in (RxCommand.TRANSPOSE, RxCommand.NEAR):
            QShortcut(QKeySequence(KEYS[command]), self, partial(self.run, command), context=within)

    def _left(self, place: Place, text: str) -> None:
        self._take(self._steps.now.typed(place, text))

    def _stepped(self, place: Place, step: Decimal) -> None:
        self._take(self._steps.now.stepped(place, step))

    def _focus_moved(self, place: Place, entered: bool) -> None:  # noqa: FBT001  - the payload of a signal
        self._focused = place if entered else None
        self._place = place
        self._refresh()

    def _addition_typed(self, text: str) -> None:
        reading = read_addition(text)
        if reading.is_unreadable:
            self.board.refuse_addition(text, finding_text(reading.findings[0]))
            return
        if reading.value is not None:
            self._take(self._steps.now.with_near_from(reading.value))
        self.board.close_addition()

    def _addition_focus(self, entered: bool) -> None:  # noqa: FBT001  - the payload of a signal
        if not entered and not self.board.addition_cell.text():
            self.board.close_addition()

    def _addition_given_up(self) -> None:
        self.board.close_addition()
        cells = self.board.cells
        (cells[self._place] if self._place else next(iter(cells.values()))).setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_cells(self) -> None:
        for cell in self.board.cells.values():
            cell.leave()

    def _take(self, entry: RxEntry) -> None:
        told = entry != self._steps.now
        self._steps.take(entry)
        self._refresh(told=told)

    def _go_back(self, step: Callable[[], None]) -> None:
        before = self._steps.now
        step()
        self._refresh(told=before != self._steps.now)

    def _refresh(self, *, told: bool = False) -> None:
        entry = self._steps.now
        shown = tuple(finding for finding in entry.findings(self._age) if not self._is_unfinished(finding))
        told = told or shown != self._shown
        self._shown = shown
        self.board.show_entry(entry, shown)
        if told:
            self.changed.emit()

    def _is_unfinished(self, finding: Finding) -> bool:
        """Tell whether an eye merely lacks something while hands are in it, which is no mistake."""
        place, focused = finding.place, self._focused
        if finding.fault not in _UNFINISHED or place is None or focused is None:
            return False
        return (place.distance, place.side) == (focused.distance, focused.side)

    def _pending_entry(self) -> RxEntry:
        entry = self._steps.now
        for place, cell in self.board.cells.items():
            if cell.pending is not None:
                entry = entry.typed(place, cell.pending)
        return entry
