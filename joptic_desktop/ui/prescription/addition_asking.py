"""Asks for an addition in the strip under the rows, and makes near or intermediate from it."""

from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from joptic_desktop.domain.lenses import intermediate_parts
from joptic_desktop.domain.powers import show_power
from joptic_desktop.domain.prescription import Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.typed_powers import read_addition
from joptic_desktop.ui.prescription.board import RxBoard
from joptic_desktop.ui.prescription.commands import RxCommand
from joptic_desktop.ui.prescription.proposal import Answer, RxProposal
from joptic_desktop.ui.prescription.words import finding_text, translate

_LONGEST = 12


class AdditionAsking(QObject):
    """``made`` carries an `RxEntry`, or an `RxProposal` where a choice is left; ``given_up`` fires on Escape."""

    made = Signal(object)
    given_up = Signal()

    def __init__(self, board: RxBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._command = RxCommand.NEAR
        self._entry = RxEntry()
        cell = board.addition_cell
        cell.left.connect(self._typed)
        cell.given_up.connect(self._give_up)
        cell.focus_changed.connect(self._focus_moved)
        cell.asked.connect(self._asked)

    def ask(self, command: RxCommand, entry: RxEntry) -> None:
        """Open the box, with the addition of now where there is one."""
        self._command, self._entry = command, entry
        known = next((add for side in Side if (add := entry.addition(side).value)), None)
        if command is RxCommand.NEAR:
            word = translate("Prescription", "Enter makes near")
        else:
            word = translate("Prescription", "Enter makes intermediate")
        self._board.ask_addition(word, show_power(known) if known and known > 0 else "")

    def _typed(self, text: str) -> None:
        reading = read_addition(text)
        if reading.is_unreadable:
            self._board.refuse_addition(text, finding_text(reading.findings[0]))
            return
        self._board.close_addition()
        if reading.value is not None:
            self.made.emit(self._made(reading.value))

    def _made(self, add: Decimal) -> RxEntry | RxProposal:
        if self._command is RxCommand.NEAR:
            return self._entry.with_near_from(add)
        parts = intermediate_parts(add)
        if len(parts) == 1:
            return self._entry.intermediate_from(add)
        made = [self._entry.intermediate_from(add, part) for part in parts]
        answers = tuple(Answer(show_power(part), entry) for part, entry in zip(parts, made, strict=True))
        words = translate("Prescription", "Half of {0} is {1}, between two steps. How much over distance?")
        return RxProposal(
            translate("Prescription", "Intermediate from addition"),
            words.format(show_power(add), show_power(add / 2)),
            self._entry,
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
