"""The foot of the form: what still stands in the way, and the three ways out."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from joptic_desktop.ui.customer_form.form_words import FormCounts
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace, IconButton
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_HEIGHT = 64
_SIDE = 24
_ICON = 14
_AFTER = 12


class _Count(QWidget):
    """An icon and words that are there only while there is something to say."""

    def __init__(self, theme: Theme, icon: str, ink: TokenName, *, wrap: bool = False) -> None:
        super().__init__()
        self.words = PlainLabel(theme, "", FontRole.HEADLINE if not wrap else FontRole.STRONG, ink, wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(7))
        row.addWidget(IconView(theme, icon, ink, _ICON))
        row.addWidget(self.words, 1)
        row.addSpacing(theme.px(_AFTER))
        self.hide()

    def say(self, text: str) -> None:
        self.words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class FormFoot(Ground):
    """Counts at its start, buttons at its end; an error takes the place of the counts until the next try.

    One pixel of its height is left to the line above it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "window", parent)
        self._to_correct = _Count(theme, "refused", "danger")
        self._signs = _Count(theme, "conflict", "warn")
        self._to_check = _Count(theme, "info", "info")
        self._error = _Count(theme, "refused", "danger", wrap=True)
        self.read_back = IconButton(theme, "speech", self.tr("Read back"))
        self.print = IconButton(theme, "printer", self.tr("Print"))
        self.cancel = Button(theme, self.tr("Cancel"))
        self.save_and_new = Button(theme, self.tr("Save and new"))
        self.save = Button(theme, self.tr("Save"), ButtonKind.PRIMARY, face=ButtonFace(hint=self.tr("Ctrl S")))
        self.cancel.setMinimumWidth(theme.px(88))
        for button in (self.save_and_new, self.save):
            button.setMinimumWidth(theme.px(128))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(_SIDE), 0, theme.px(_SIDE), 0)
        row.setSpacing(theme.px(8))
        for count in (self._to_correct, self._signs, self._to_check):
            row.addWidget(count)
        row.addWidget(self._error, 100)
        row.addStretch(1)
        row.addWidget(self.read_back)
        row.addWidget(self.print)
        for button in (self.cancel, self.save_and_new, self.save):
            button.setAccessibleName(button.words())
            row.addWidget(button)
        self.setFixedHeight(theme.px(_HEIGHT) - 1)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the foot says now, start to end."""
        counts = (self._to_correct, self._signs, self._to_check, self._error)
        return tuple(count.words.text() for count in counts if not count.isHidden())

    def show_counts(self, wrong: int, unsigned: int, odd: int) -> None:
        """Say how many values stop a save, wait for a sign, or are merely unusual."""
        self._error.say("")
        counts = FormCounts()
        self._to_correct.say(counts.to_correct(wrong) if wrong else "")
        self._signs.say(counts.signs_to_confirm(unsigned) if unsigned else "")
        self._to_check.say(counts.to_check(odd) if odd else "")

    def show_error(self, sentence: str) -> None:
        """Say why nothing was saved."""
        self.show_counts(0, 0, 0)
        self._error.say(sentence)

    def set_busy(self, *, busy: bool) -> None:
        """Take no second press while a save is under way."""
        for button in (self.save, self.save_and_new, self.cancel):
            button.setEnabled(not busy)
