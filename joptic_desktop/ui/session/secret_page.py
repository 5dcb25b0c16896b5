"""A page that asks for something secret: sign, title, sentence, fields, a button, and quieter ways below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from joptic_desktop.ui.session.busy_sign import BusySign
from joptic_desktop.ui.session.disc_sign import DiscSign
from joptic_desktop.ui.session.start_field import StartField
from joptic_desktop.ui.session.start_page import StartPage
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, link
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_WIDTH, _BUTTON = 400, 44


class SecretPage(StartPage):
    """`quit_wanted` asks to leave. What is typed while something is judged is the next try: the fields stay open."""

    quit_wanted = Signal()

    def __init__(self, theme: Theme, *, button: str, quit_words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, width=_WIDTH, spacing=2, parent=parent)
        self.button = Button(theme, button, ButtonKind.PRIMARY, height=_BUTTON)
        self.quit_button = link(theme, quit_words)
        self.busy = BusySign(theme)
        self._title = PlainLabel(theme, "", FontRole.PAGE_TITLE, centred=True, wrap=True)
        self._sentence = PlainLabel(theme, "", FontRole.BODY, "muted", centred=True, wrap=True)
        self._judged = ""

    def _fill(self, fields: Sequence[StartField], links: Sequence[Button]) -> None:
        """Lay the page out, with `links` below its button, and submit by each field's Enter."""
        middle = Qt.AlignmentFlag.AlignHCenter
        self._column.addWidget(DiscSign(self._theme, "lock"), 0, middle)
        for part in (self._title, self._sentence, *fields, self.button, self.busy):
            self._column.addWidget(part)
        for button in (*links, self.quit_button):
            self._column.addWidget(button, 0, middle)
            button.setAutoDefault(True)
        for field in fields:
            field.edit.returnPressed.connect(self._submit)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._submit)
        self.quit_button.clicked.connect(self.quit_wanted)
        self._measure_words()
        self._theme.changed.connect(self._measure_words)

    def _submit(self) -> None:
        raise NotImplementedError

    def _complain(self, field: StartField, sentence: str) -> None:
        """Say at a field what stops the try."""
        field.show_message(sentence, Tone.RED)
        field.edit.setFocus()

    def _await_judgement(self, field: StartField) -> None:
        """Remember what is judged, and select it: whoever sees the slip meanwhile types over it."""
        self._judged = field.text()
        field.edit.selectAll()

    def _take_judged(self, field: StartField) -> bool:
        """Tell, once, whether a field still holds what was judged."""
        judged, self._judged = self._judged, ""
        return field.text() == judged

    def _measure_words(self) -> None:
        px = self._theme.px
        self._title.setContentsMargins(0, px(20), 0, 0)
        self._sentence.setContentsMargins(0, px(8), 0, px(24))
