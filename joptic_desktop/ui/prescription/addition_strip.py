"""The strip under the rows: the additions, and the box in which one is typed."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.powers import ZERO
from joptic_desktop.domain.prescription import Side
from joptic_desktop.domain.rx_entry import EnteredAddition
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.domain.typed_powers import read_addition
from joptic_desktop.ui.prescription.cell import RxCell
from joptic_desktop.ui.prescription.figures import power_text
from joptic_desktop.ui.prescription.grid_measures import GridMeasures
from joptic_desktop.ui.prescription.sheet import RIGHT, RxSheet
from joptic_desktop.ui.prescription.words import NOTHING, translate, with_numbers
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.field_frame import FieldState

_LARGEST = Decimal(5)


class AdditionCell(RxCell):
    """The box in which an addition is typed; ``given_up`` fires on Escape."""

    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Measure.SPHERE, parent)
        self.word = ""
        self.fault = ""
        self.hide()
        self.typing.connect(self._echo)

    def ask(self, word: str, text: str) -> None:
        """Open with a text that Enter takes as it is; `word` says what for."""
        self.word, self.fault = word, ""
        self.setModified(False)
        self.show_value(text, FieldState.NORMAL)
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, text: str, sentence: str) -> None:
        """Stay open with what was typed, and why it cannot be used."""
        self.fault = sentence
        self.show_value(text, FieldState.RED)

    def step_by(self, step: Decimal) -> None:
        """Move the addition of now; it stays to be taken by Enter."""
        value = max(ZERO, min(_LARGEST, (read_addition(self.text()).value or ZERO) + step))
        self.setText(power_text(value))
        self.setModified(True)
        self.selectAll()
        self.typing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter take an offered value, and Escape close the box and not the window."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.given_up.emit()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text():
            self.setModified(True)
        super().keyPressEvent(event)

    def _echo(self) -> None:
        """Tell what the text is read as."""
        value = read_addition(self.text()).value
        echo = "" if value is None else with_numbers(translate("Prescription", "reads {0}"), power_text(value))
        self.word, self.fault = echo, ""
        sheet = self.parentWidget()
        if sheet is not None:
            sheet.update()


def paint_addition(
    sheet: RxSheet,
    painter: QPainter,
    at: GridMeasures,
    side: Side,
    shown: EnteredAddition | AdditionCell,
) -> None:
    """Paint one eye's half of the strip: its addition, or what goes with the open box."""
    sheet.write(painter, at.addition_label(side), translate("Prescription", "Addition"), FontRole.SMALL, "muted")
    note, ink = _note(shown)
    sheet.write(painter, at.addition_note(side), note, FontRole.SMALL, ink)
    if isinstance(shown, EnteredAddition):
        value = NOTHING if shown.value is None else power_text(shown.value)
        value_ink: TokenName = "muted" if shown.value is None else "text"
        sheet.write(painter, at.addition_value(side), value, FontRole.RX_STRONG, value_ink, RIGHT)


def _note(shown: EnteredAddition | AdditionCell) -> tuple[str, TokenName]:
    if isinstance(shown, AdditionCell):
        return (shown.fault, "danger") if shown.fault else (shown.word, "muted")
    if shown.value is not None:
        return translate("Prescription", "near − distance"), "muted"
    return translate("Prescription", "waits for the sign") if shown.waits_for_sign else "", "warn"
