"""What can be asked of a whole prescription, by button, key or menu."""

from enum import Enum

from joptic_desktop.ui.prescription.words import translate


class RxCommand(Enum):
    """One command; those of a row are for the row one works in."""

    COPY = "copy"
    COPY_ROW = "copy_row"
    TRANSPOSE = "transpose"
    TRANSPOSE_ROW = "transpose_row"
    NEAR = "near"
    MINUS = "minus"
    PLUS = "plus"
    CLEAR = "clear"
    UNDO = "undo"
    REDO = "redo"


KEYS = {
    RxCommand.COPY_ROW: "=",
    RxCommand.TRANSPOSE_ROW: "T",
    RxCommand.TRANSPOSE: "Ctrl+T",
    RxCommand.NEAR: "Ctrl+D",
    RxCommand.UNDO: "Ctrl+Z",
    RxCommand.REDO: "Ctrl+Y",
}


def command_words(command: RxCommand) -> str:
    """Return the words of a command on its button and in the menu."""
    return {
        RxCommand.COPY: translate("Prescription", "Copy R to L"),
        RxCommand.COPY_ROW: translate("Prescription", "Copy this row R to L"),
        RxCommand.TRANSPOSE: translate("Prescription", "Transpose"),
        RxCommand.TRANSPOSE_ROW: translate("Prescription", "Transpose this row"),
        RxCommand.NEAR: translate("Prescription", "Near from addition"),
        RxCommand.MINUS: translate("Prescription", "Make all cylinders −"),
        RxCommand.PLUS: translate("Prescription", "Make all cylinders +"),
        RxCommand.CLEAR: translate("Prescription", "Clear"),
        RxCommand.UNDO: translate("Prescription", "Undo"),
        RxCommand.REDO: translate("Prescription", "Redo"),
    }[command]
