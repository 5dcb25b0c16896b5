"""What can be asked of a whole prescription, by button, key or menu."""

from enum import Enum

from joptic_desktop.domain.rx_findings import Place
from joptic_desktop.ui.prescription.words import distance_name, eye_name, translate


class RxCommand(Enum):
    """One command; those of a row or an eye are for the one that one works in."""

    COPY = "copy"
    COPY_ROW = "copy_row"
    SWAP = "swap"
    TRANSPOSE = "transpose"
    TRANSPOSE_ROW = "transpose_row"
    NEAR = "near"
    INTERMEDIATE = "intermediate"
    MINUS = "minus"
    PLUS = "plus"
    PREVIOUS = "previous"
    HISTORY = "history"
    PASTE = "paste"
    NEXT_FINDING = "next_finding"
    REMOVE_EYE = "remove_eye"
    REMOVE_ROW = "remove_row"
    CLEAR = "clear"
    UNDO = "undo"
    REDO = "redo"


KEYS = {
    RxCommand.COPY_ROW: "=",
    RxCommand.TRANSPOSE_ROW: "T",
    RxCommand.TRANSPOSE: "Ctrl+T",
    RxCommand.NEAR: "Ctrl+D",
    RxCommand.MINUS: "Ctrl+-",
    RxCommand.PLUS: "Ctrl++",
    RxCommand.PREVIOUS: "Alt+P",
    RxCommand.HISTORY: "Ctrl+H",
    RxCommand.PASTE: "Ctrl+V",
    RxCommand.NEXT_FINDING: "F8",
    RxCommand.UNDO: "Ctrl+Z",
    RxCommand.REDO: "Ctrl+Y",
}
MENU = (
    (RxCommand.COPY_ROW, RxCommand.TRANSPOSE_ROW, RxCommand.REMOVE_EYE, RxCommand.REMOVE_ROW),
    (RxCommand.COPY, RxCommand.SWAP, RxCommand.TRANSPOSE, RxCommand.MINUS, RxCommand.PLUS),
    (RxCommand.NEAR, RxCommand.INTERMEDIATE, RxCommand.PREVIOUS, RxCommand.HISTORY, RxCommand.PASTE),
    (RxCommand.NEXT_FINDING, RxCommand.UNDO, RxCommand.REDO, RxCommand.CLEAR),
)


def command_words(command: RxCommand) -> str:
    """Return the words of a command on its button and in the menu."""
    return {
        RxCommand.COPY: translate("Prescription", "Copy R to L"),
        RxCommand.COPY_ROW: translate("Prescription", "Copy this row R to L"),
        RxCommand.SWAP: translate("Prescription", "Swap right and left"),
        RxCommand.TRANSPOSE: translate("Prescription", "Transpose"),
        RxCommand.TRANSPOSE_ROW: translate("Prescription", "Transpose this row"),
        RxCommand.NEAR: translate("Prescription", "Near from addition"),
        RxCommand.INTERMEDIATE: translate("Prescription", "Intermediate from addition"),
        RxCommand.MINUS: translate("Prescription", "Make all cylinders −"),
        RxCommand.PLUS: translate("Prescription", "Make all cylinders +"),
        RxCommand.PREVIOUS: translate("Prescription", "Previous Rx"),
        RxCommand.HISTORY: translate("Prescription", "History of prescriptions"),
        RxCommand.PASTE: translate("Prescription", "Paste a prescription"),
        RxCommand.NEXT_FINDING: translate("Prescription", "Go to the next remark"),
        RxCommand.REMOVE_EYE: translate("Prescription", "Remove this eye"),
        RxCommand.REMOVE_ROW: translate("Prescription", "Remove this distance"),
        RxCommand.CLEAR: translate("Prescription", "Clear"),
        RxCommand.UNDO: translate("Prescription", "Undo"),
        RxCommand.REDO: translate("Prescription", "Redo"),
    }[command]


def menu_words(command: RxCommand, place: Place | None) -> str:
    """Return the words of a command in the menu; a removal names what it takes away."""
    if place is None or command not in {RxCommand.REMOVE_EYE, RxCommand.REMOVE_ROW}:
        return command_words(command)
    distance = distance_name(place.distance).lower()
    if command is RxCommand.REMOVE_ROW:
        return translate("Prescription", "Remove {distance}, both eyes").format(distance=distance)
    eye = eye_name(place.side).lower()
    return translate("Prescription", "Remove {eye}, {distance}").format(eye=eye, distance=distance)
