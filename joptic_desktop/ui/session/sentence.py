"""A sentence with its sign that may take more than one line: nothing said of a start is cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import MESSAGE_HEIGHT
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_ICON = 14
_ENDLESS = 10_000
_INKS: dict[Tone, TokenName] = {Tone.HINT: "muted", Tone.OK: "ok", Tone.AMBER: "warn", Tone.RED: "danger"}
_ICONS = {Tone.OK: "sent", Tone.AMBER: "conflict", Tone.RED: "refused"}


class Sentence(QWidget):
    """Keeps the room of one line while it says nothing; what it says is also spoken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.HINT
        self._icon = IconView(theme, "refused", "danger", _ICON)
        self._label = PlainLabel(theme, "", FontRole.SMALL, wrap=True)
        self._sign = QVBoxLayout()
        self._sign.addWidget(self._icon)
        self._sign.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._sign)
        self._row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignTop)
        self._icon.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What is said, empty for nothing."""
        return self._label.text()

    @property
    def tone(self) -> Tone:
        """How it is meant."""
        return self._tone

    def say(self, text: str, tone: Tone = Tone.HINT) -> None:
        """Say something, or nothing with an empty text."""
        self._tone = tone
        icon = _ICONS.get(tone) if text else None
        self._icon.setVisible(icon is not None)
        if icon is not None:
            self._icon.set_icon(icon, _INKS[tone])
        self._label.set_role(FontRole.SMALL_STRONG if tone in {Tone.AMBER, Tone.RED} else FontRole.SMALL)
        self._label.set_ink(_INKS[tone])
        self._label.setText(text)
        self._level()
        self.setAccessibleName(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _level(self) -> None:
        """Put the sign on the height of the first line: one of Arabic is taller than one of Latin letters."""
        room = self._label.heightForWidth(_ENDLESS) - self._theme.px(_ICON)
        self._sign.setContentsMargins(0, max(self._theme.px(1), room // 2), 0, 0)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, px(2), 0, px(8))
        self._row.setSpacing(px(6))
        self._level()
        self._label.setMinimumHeight(px(MESSAGE_HEIGHT))
