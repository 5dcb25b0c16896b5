"""The box inside a record that says what is the matter with it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.notice_bar import ICONS, INKS, TINTS, Notice, NoticeTone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_BUTTON = 28


class RecordNotice(QWidget):
    """A tinted box with a headline and sentences that can be copied; hidden while there is nothing to say.

    ``acted`` fires when its button is pressed; the button then waits for the next notice.
    """

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = NoticeTone.INFO
        self._icon = IconView(theme, "info", "info")
        self.headline = PlainLabel(theme, "", FontRole.STRONG)
        self.sentence = PlainLabel(theme, "", FontRole.BODY, wrap=True, selectable=True)
        self.sentence.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button = Button(theme, "", height=_BUTTON)
        self.button.hide()
        self.button.clicked.connect(self._act)
        self._words = QVBoxLayout()
        self._words.addWidget(self.headline)
        self._words.addWidget(self.sentence)
        self._words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_notice(self, notice: Notice | None) -> None:
        """Say something, or nothing."""
        self.setVisible(notice is not None)
        if notice is None:
            return
        self._tone = notice.tone
        self._icon.set_icon(notice.icon or ICONS[notice.tone], INKS[notice.tone])
        self.headline.setText(notice.headline)
        self.headline.set_ink(INKS[notice.tone])
        self.sentence.setText(notice.sentence)
        self.sentence.setVisible(bool(notice.sentence))
        self.button.setText(notice.action)
        self.button.setEnabled(True)
        self.button.setVisible(bool(notice.action))
        self.setAccessibleName(f"{notice.headline} {notice.sentence}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint."""
        del event
        box(QPainter(self), QRectF(self.rect()), RADIUS, self._theme.colour(TINTS[self._tone]))

    def _act(self) -> None:
        self.button.setEnabled(False)
        self.acted.emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(9), px(12), px(9))
        self._row.setSpacing(px(10))
        self._words.setSpacing(px(4))
