"""The choice between the contract's two words for a sex."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from joptic_desktop.domain.customers import Sex
from joptic_desktop.ui.counter.state_words import sex_word
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import LabelledInput, Tone
from joptic_desktop.ui.widgets.field_frame import FieldState
from joptic_desktop.ui.widgets.segmented import Segmented

_TABS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class SexInput(LabelledInput):
    """Female | Male as a labelled input; its text is the contract's word, "" while none is chosen."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        self.choice = Segmented(theme, [(sex.value, sex_word(sex)) for sex in (Sex.FEMALE, Sex.MALE)], label)
        super().__init__(theme, label, self.choice, required=True, parent=parent)
        self.choice.setAccessibleName(label)
        self.choice.chosen.connect(self._tell)
        for button in self.choice.findChildren(QRadioButton):
            button.installEventFilter(self)

    def text(self) -> str:
        """Return the word chosen."""
        return str(self.choice.value() or "")

    def set_text(self, text: str) -> None:
        """Choose a word, or none, without telling `edited`."""
        self.choice.set_value(text or None)

    def show_message(self, text: str, tone: Tone = Tone.HINT) -> None:
        """Say something under the choice and colour it when that is a mistake."""
        super().show_message(text, tone)
        self.choice.set_state(FieldState.RED if tone is Tone.RED else FieldState.NORMAL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when Tab leaves the words; a click may be on its way to the other one."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _TABS:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _tell(self, value: object) -> None:
        self.edited.emit(str(value))
