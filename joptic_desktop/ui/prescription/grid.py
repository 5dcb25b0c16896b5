"""The prescription of a form: its tools, the card of cells, what was changed, and undo."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.domain.changes import EyeChange
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Place
from joptic_desktop.services.views import PastRx
from joptic_desktop.ui.prescription.addition_asking import AdditionAsking
from joptic_desktop.ui.prescription.board import PLACES, RxBoard
from joptic_desktop.ui.prescription.choices import Choice, next_step
from joptic_desktop.ui.prescription.commands import KEYS, RxCommand
from joptic_desktop.ui.prescription.echo_words import echo_parts
from joptic_desktop.ui.prescription.kept_cells import TypedCell, retyped, typed_cells
from joptic_desktop.ui.prescription.pasting import is_line, is_value, proposal_from
from joptic_desktop.ui.prescription.previous import previous_proposal
from joptic_desktop.ui.prescription.proposal import RxProposal
from joptic_desktop.ui.prescription.proposal_panel import ProposalPanel
from joptic_desktop.ui.prescription.steps import Steps
from joptic_desktop.ui.prescription.tool_row import RxToolRow
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.theme.theme import Theme

_GAP = 8
_UNFINISHED = {Fault.AXIS_MISSING, Fault.HALF_FILLED}
_ON_ALL: dict[RxCommand, Callable[[RxEntry], RxEntry]] = {
    RxCommand.COPY: RxEntry.copied_to_left,
    RxCommand.SWAP: RxEntry.swapped,
    RxCommand.TRANSPOSE: RxEntry.transposed,
    RxCommand.MINUS: partial(RxEntry.with_cylinder_sign, minus=True),
    RxCommand.PLUS: partial(RxEntry.with_cylinder_sign, minus=False),
    RxCommand.CLEAR: RxEntry.cleared,
}
_ON_PLACE: dict[RxCommand, Callable[[RxEntry, Place], RxEntry]] = {
    RxCommand.COPY_ROW: lambda entry, place: entry.copied_to_left(place.distance),
    RxCommand.TRANSPOSE_ROW: lambda entry, place: entry.transposed(place.distance),
    RxCommand.REMOVE_EYE: lambda entry, place: entry.without_eye(place.distance, place.side),
    RxCommand.REMOVE_ROW: lambda entry, place: entry.without_distance(place.distance),
}
_GRID_KEYS = (RxCommand.TRANSPOSE, RxCommand.NEAR, RxCommand.MINUS, RxCommand.PLUS, RxCommand.NEXT_FINDING)


class PrescriptionGrid(QWidget):
    """Six eyes to be written.

    ``changed`` fires when a cell was left with another value, or other findings show; ``asking`` when a panel opened
    that waits for an answer; ``history_asked`` wants the history of the customer's prescriptions.
    """

    changed = Signal()
    asking = Signal()
    history_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = Steps(RxEntry())
        self._age: int | None = None
        self._past: PastRx | None = None
        self._focused: Place | None = None
        self._place = PLACES[0]
        self._shown: tuple[Finding, ...] = ()
        self._judgement: tuple[object, tuple[Finding, ...]] = (None, ())
        self.panel: ProposalPanel | None = None
        self.tools = RxToolRow(theme)
        self.board = RxBoard(theme)
        self._additions = AdditionAsking(self.board, self._settled_entry, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.tools)
        column.addWidget(self.board)
        self._connect()
        self._refresh()

    @property
    def is_asking(self) -> bool:
        """Whether a panel or the box of an addition waits for an answer; nothing of it is in the cells yet."""
        return self.panel is not None or self._additions.is_refused

    @property
    def is_typing(self) -> bool:
        """Whether a text stands in a cell that was not left yet, even one that changes nothing so far."""
        return any(cell.pending is not None for cell in (*self.board.cells.values(), self.board.addition_cell))

    def in_order(self) -> tuple[QWidget, ...]:
        """Return the inputs in the order of tabs, for the window to chain: the cells, then the tools above them."""
        return (*self.board.in_order(), *self.tools.in_order())

    def set_prescription(self, prescription: Prescription | None) -> None:
        """Show a record's prescription; what was typed and every undo step are forgotten."""
        self._steps = Steps(RxEntry(prescription or Prescription()))
        for cell in self.board.cells.values():
            cell.setModified(False)
        self.board.close_addition()
        self.board.drop_remark()
        self._drop_panel()
        self._refresh()

    def set_previous(self, past: PastRx | None) -> None:
        """Keep the prescription before the record's at hand, and judge the record by it."""
        self._past = past
        self._refresh()

    def restore(self, changes: tuple[EyeChange, ...], cells: Iterable[TypedCell] = ()) -> None:
        """Lay a draft over the record's prescription, as one step; typed texts are judged as when they were typed."""
        self._take(retyped(self._steps.now.with_changes(changes), cells))

    def set_age(self, age: int | None) -> None:
        """Judge the additions for an age in years."""
        self._age = age
        self._refresh()

    @property
    def entry(self) -> RxEntry:
        """What stands in the cells; what is being typed counts."""
        return self._pending_entry()

    def changes(self) -> tuple[EyeChange, ...]:
        """Return the eyes the person changed, whole, as they go to the service; what is being typed counts."""
        return self._pending_entry().changes()

    def typed_cells(self) -> tuple[TypedCell, ...]:
        """Return the touched cells as a draft keeps them; what is being typed counts."""
        return typed_cells(self._pending_entry())

    def findings(self) -> tuple[Finding, ...]:
        """Return what is shown now, the gravest first; what an eye still lacks is not said while it is being typed."""
        return self._shown

    def blocking(self) -> tuple[Finding, ...]:
        """Return all that must be corrected before a save; what is being typed counts."""
        return self._pending_entry().blocking()

    def commit(self) -> None:
        """Judge what is being typed and show every finding, as before a save."""
        self._leave_cells()
        self._additions.finish()
        self._focused = None
        self._refresh()

    def focus_question(self) -> None:
        """Go to what waits for an answer."""
        if self.panel is not None:
            self.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._additions.is_refused:
            self._additions.return_to_box()

    def focus_first(self) -> None:
        """Go to the first cell."""
        self._go_to(PLACES[0])

    def focus_finding(self, finding: Finding) -> None:
        """Go to the cell of a finding."""
        if finding.place is not None:
            self._go_to(finding.place)

    def run(self, command: RxCommand) -> None:
        """Carry out a command, as one step that can be undone; a panel that waits is answered first."""
        if self.panel is not None:
            self.focus_question()
        elif command is RxCommand.PASTE:
            self._paste(QGuiApplication.clipboard().text())
        else:
            self.board.drop_remark()
            self._leave_cells()
            if self.panel is None:
                self._carry_out(command)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands where the mouse is."""
        self.tools.open_menu(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel over the cells."""
        super().resizeEvent(event)
        self._place_panel()

    def _carry_out(self, command: RxCommand) -> None:
        now = self._steps.now
        if command in _ON_ALL:
            self._take(_ON_ALL[command](now))
        elif command in _ON_PLACE:
            self._take(_ON_PLACE[command](now, self._place))
        elif command in {RxCommand.NEAR, RxCommand.INTERMEDIATE}:
            self._additions.ask(command)
        elif command is RxCommand.PREVIOUS:
            self._offer(previous_proposal(now, self._past))
        elif command is RxCommand.HISTORY:
            self.history_asked.emit()
        elif command is RxCommand.NEXT_FINDING:
            self._go_to_next_finding()
        elif command in {RxCommand.UNDO, RxCommand.REDO}:
            self._go_back(self._steps.undo if command is RxCommand.UNDO else self._steps.redo)

    def _connect(self) -> None:
        for place, cell in self.board.cells.items():
            cell.left.connect(partial(self._left, place))
            cell.typing.connect(partial(self._typing, place))
            cell.stepped.connect(partial(self._stepped, place))
            cell.asked.connect(self.run)
            cell.focus_changed.connect(partial(self._focus_moved, place))
        self.tools.asked.connect(self.run)
        self.board.chosen.connect(self._choose)
        self.board.finding_chosen.connect(self.focus_finding)
        self._additions.made.connect(self._addition_made)
        self._additions.given_up.connect(self._return_to_cell)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for command in _GRID_KEYS:
            QShortcut(QKeySequence(KEYS[command]), self, partial(self.run, command), context=within)
        for command in (RxCommand.PREVIOUS, RxCommand.HISTORY):
            QShortcut(QKeySequence(KEYS[command]), self, partial(self.run, command))

    def _left(self, place: Place, text: str) -> None:
        offered = proposal_from(text, self._steps.now, place) if is_line(text) else ""
        if isinstance(offered, RxProposal):
            self._refresh()
            self._open_panel(offered)
        else:
            self._take(self._steps.now.typed(place, text))

    def _typing(self, place: Place) -> None:
        if self.board.cells[place].pending is None:
            self._refresh()
        else:
            self._echo(place)

    def _echo(self, place: Place) -> None:
        """Tell what the text in a cell is read as."""
        if is_line(self.board.cells[place].text()):
            echo = translate("Prescription", "Enter shows what this fills in")
            self.board.show_typing(self._steps.now, place, (echo,))
        else:
            entry = self._pending_entry()
            self.board.show_typing(entry, place, echo_parts(entry, place))

    def _stepped(self, place: Place, step: Decimal) -> None:
        self._take(next_step(self._steps.now, place, step))

    def _choose(self, choice: Choice) -> None:
        self._drop_panel()
        self._leave_cells()
        self._take(choice.then(self._steps.now))

    def _focus_moved(self, place: Place, entered: bool) -> None:  # noqa: FBT001  - the payload of a signal
        self._focused = place if entered else None
        if entered:
            # hands that go on elsewhere have left the question: its answers know nothing of what they do
            self._drop_panel()
        if place != self._place:
            self.board.drop_remark()
        self._place = place
        self.tools.set_place(place)
        self._refresh()

    def _go_to(self, place: Place) -> None:
        self.board.cells[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_next_finding(self) -> None:
        start = PLACES.index(self._place) + 1
        said = {finding.place for finding in self._shown}
        following = next((place for place in (*PLACES[start:], *PLACES[:start]) if place in said), None)
        if following is not None:
            self._go_to(following)

    def _paste(self, text: str) -> None:
        """Put one value into the cell in hand, or offer what a whole text says."""
        if is_value(self._place, text):
            self._go_to(self._place)
            self.board.cells[self._place].insert(text.strip())
            return
        offered = proposal_from(text, self._steps.now, self._place)
        if isinstance(offered, RxProposal):
            self._leave_cells()
            offered = proposal_from(text, self._steps.now, self._place)
        self._offer(offered)

    def _offer(self, offered: RxProposal | str) -> None:
        if isinstance(offered, RxProposal):
            self._open_panel(offered)
        else:
            self.board.show_remark(self._place, offered)

    def _open_panel(self, proposal: RxProposal) -> None:
        self._drop_panel()
        self.board.drop_remark()
        self.panel = ProposalPanel(self._theme, proposal, self)
        self.panel.taken.connect(self._panel_taken)
        self.panel.dismissed.connect(self._panel_dismissed)
        self._place_panel()
        self.panel.show()
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asking.emit()

    def _place_panel(self) -> None:
        """Lay the panel over whole rows."""
        if self.panel is not None:
            top, width = self.board.y(), self.width()
            needed = max(self.panel.sizeHint().height(), self.panel.heightForWidth(width))
            height = next((round(edge) for edge in self.board.measures().tops if edge >= needed), needed)
            self.panel.setGeometry(0, max(0, min(top, self.height() - height)), width, height + 1)
            self.panel.raise_()

    def _drop_panel(self) -> None:
        if self.panel is not None:
            panel, self.panel = self.panel, None
            panel.hide()
            panel.deleteLater()

    def _panel_taken(self, entry: RxEntry) -> None:
        self._drop_panel()
        self._take(entry)
        self._return_to_cell()

    def _panel_dismissed(self) -> None:
        self._drop_panel()
        self._return_to_cell()

    def _return_to_cell(self) -> None:
        self._go_to(self._place)

    def _addition_made(self, made: RxEntry | RxProposal) -> None:
        if isinstance(made, RxProposal):
            self._open_panel(made)
        else:
            self._take(made)

    def _leave_cells(self) -> None:
        for cell in self.board.cells.values():
            cell.leave()

    def _take(self, entry: RxEntry) -> None:
        told = entry != self._steps.now
        self._steps.take(entry)
        self.board.drop_remark()
        self._refresh(told=told)

    def _go_back(self, step: Callable[[], None]) -> None:
        before = self._steps.now
        step()
        self._refresh(told=before != self._steps.now)

    def _refresh(self, *, told: bool = False) -> None:
        entry = self._steps.now
        shown = tuple(finding for finding in self._judged(entry) if not self._is_unfinished(finding))
        told = told or shown != self._shown
        self._shown = shown
        self.board.show_entry(entry, shown)
        if self._focused is not None and self.board.cells[self._focused].pending is not None:
            self._echo(self._focused)
        if told:
            self.changed.emit()

    def _judged(self, entry: RxEntry) -> tuple[Finding, ...]:
        """Return all findings of an entry; moving the focus changes none of them."""
        asked = (entry, self._age, self._past)
        if asked != self._judgement[0]:
            before = self._past.prescription if self._past else None
            self._judgement = (asked, entry.findings(self._age, before))
        return self._judgement[1]

    def _is_unfinished(self, finding: Finding) -> bool:
        """Tell whether an eye merely lacks something while hands are in it, which is no mistake."""
        place, focused = finding.place, self._focused
        if finding.fault not in _UNFINISHED or place is None or focused is None:
            return False
        return (place.distance, place.side) == (focused.distance, focused.side)

    def _settled_entry(self) -> RxEntry:
        return self._steps.now

    def _pending_entry(self) -> RxEntry:
        entry = self._steps.now
        for place, cell in self.board.cells.items():
            if cell.pending is not None:
                entry = entry.typed(place, cell.pending)
        return entry
