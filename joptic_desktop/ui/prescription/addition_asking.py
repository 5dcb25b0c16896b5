"""Asks for an addition in the strip under the rows, and makes near or intermediate from it."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from joptic_desktop.domain.lenses import intermediate_parts
from joptic_desktop.domain.prescription import Side
from joptic_desktop.domain.rx_checks import judge_addition
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Level
from joptic_desktop.domain.typed_powers import read_addition
from joptic_desktop.ui.prescription.board import RxBoard
from joptic_desktop.ui.prescription.commands import RxCommand
from joptic_desktop.ui.prescription.figures import power_text
from joptic_desktop.ui.prescription.proposal import Answer, RxProposal
from joptic_desktop.ui.prescription.words import finding_text, translate, with_numbers

_LONGEST = 12


class AdditionAsking(QObject):
    """``made`` carries an `RxEntry`, or an `RxProposal` where a choice is left; ``given_up`` fires on Escape.

    `now` gives what stands in the cells at the moment the addition is taken: the mouse may have changed them meanwhile.
    """

    made = Signal(object)
    given_up = Signal()

    def __init__(self, board: RxBoard, now: Callable[[], RxEntry], parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._now = now
        self._command = RxCommand.NEAR
        cell = board.addition_cell
        cell.left.connect(self._typed)
        cell.given_up.connect(self._give_up)
        cell.focus_changed.connect(self._focus_moved)
        cell.asked.connect(self._asked)

    def ask(self, command: RxCommand) -> None:
        """Open the box, with the addition of now where it is one for both eyes."""
        self._command = command
        entry = self._now()
        adds = {add for side in Side if (add := entry.addition(side).value) is not None}
        known = adds.pop() if len(adds) == 1 else None
        if command is RxCommand.NEAR:
            word = translate("Prescription", "Enter makes near")
        else:
            word = translate("Prescription", "Enter makes intermediate")
        self._board.ask_addition(word, power_text(known) if known and known > 0 else "")

    @property
    def is_refused(self) -> bool:
        """Whether the box waits with a text that says no addition."""
        cell = self._board.addition_cell
        return not cell.isHidden() and bool(cell.fault)

    def finish(self) -> None:
        """Take what was typed, as if the box were left; an addition that is only offered is not taken."""
        cell = self._board.addition_cell
        if cell.isHidden():
            return
        cell.leave()
        if not cell.fault:
            self._board.close_addition()

    def return_to_box(self) -> None:
        """Go to what was typed and cannot be used."""
        self._board.addition_cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        reading = read_addition(text)
        judged = judge_addition(reading.value) if reading.value is not None else ()
        refused = [finding for finding in (*reading.findings, *judged) if finding.level is Level.BLOCK]
        if refused:
            self._board.refuse_addition(text, finding_text(refused[0]))
            return
        self._board.close_addition()
        if reading.value is not None:
            self.made.emit(self._made(reading.value))

    def _made(self, add: Decimal) -> RxEntry | RxProposal:
        entry = self._now()
        if self._command is RxCommand.NEAR:
            return entry.with_near_from(add)
        parts = intermediate_parts(add)
        if len(parts) == 1:
            return entry.intermediate_from(add)
        made = [entry.intermediate_from(add, part) for part in parts]
        answers = tuple(Answer(power_text(part), entry) for part, entry in zip(parts, made, strict=True))
        words = translate("Prescription", "Half of {0} is {1}, between two steps. How much over distance?")
        return RxProposal(
            translate("Prescription", "Intermediate from addition"),
            with_numbers(words, power_text(add), power_text(add / 2)),
            entry,
            made[0],
            answers,
        )

    def _focus_moved(self, entered: bool) -> None:  # noqa: FBT001  - the payload of a signal
        cell = self._board.addition_cell
        if not entered and cell.pending is None and not cell.fault:
            self._board.close_addition()

    def _give_up(self) -> None:
        self._board.close_addition()
        self.given_up.emit()

    def _asked(self, command: RxCommand) -> None:
        if command is RxCommand.PASTE:
            self._board.addition_cell.insert(QGuiApplication.clipboard().text().strip()[:_LONGEST])
