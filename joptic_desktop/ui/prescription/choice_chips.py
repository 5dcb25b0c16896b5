"""Small buttons beside a sentence: the answers to a finding, and how many more findings there are."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from joptic_desktop.domain.rx_findings import Level
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.prescription.eye_lines import EyeLine
from joptic_desktop.ui.prescription.words import translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName
from joptic_desktop.ui.widgets.plain_text import set_tooltip

CHIP_HEIGHT = 28
_PILL = 20
_SIDE, _LEAST, _GAP = 8, 28, 2
_ELLIPSIS = "…"
LEVEL_INKS: dict[Level, TokenName] = {Level.INFO: "info", Level.WARN: "warn", Level.BLOCK: "danger"}


class ChoiceChip(QAbstractButton):
    """A pill inside a taller target. Tab passes it by: in its cell a key does the same."""

    def __init__(self, theme: Theme, text: str, name: str, ink: TokenName, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ink: TokenName = ink
        self.setText(text)
        self.setAccessibleName(name)
        set_tooltip(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font(FontRole.COUNT, text))

    def sizeHint(self) -> QSize:
        """Return the room of the words, and enough to be hit."""
        px = self._theme.px
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(max(px(_LEAST), round(words) + 2 * px(_SIDE)), px(CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill and its words."""
        del event
        painter, px, tokens = QPainter(self), self._theme.px, self._theme.tokens
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        pill = QRectF(1, (self.height() - px(_PILL)) / 2, self.width() - 2, px(_PILL))
        fill = tokens.hover if self.underMouse() or self.isDown() else tokens.button
        box(painter, pill, RADIUS_SMALL, fill, self._theme.colour(self._ink))
        painter.setFont(self.font())
        painter.setPen(self._theme.colour(self._ink))
        line(painter, pill, self.text(), Qt.AlignmentFlag.AlignHCenter)


class ChipRow(QWidget):
    """The chips of one eye. ``chosen`` carries a `Choice`, ``rest_asked`` fires on the count of further findings."""

    chosen = Signal(object)
    rest_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = EyeLine()
        self._is_short = False
        self._chips: list[ChoiceChip] = []
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.hide()
        theme.changed.connect(self._restyle)

    @property
    def chips(self) -> tuple[ChoiceChip, ...]:
        """The chips, left to right; the count of further findings is the last."""
        return tuple(self._chips)

    def show_line(self, shown: EyeLine) -> None:
        """Offer what belongs to another line."""
        if _offered(shown) != _offered(self._line):
            self._line = shown
            self._restyle()
        self._line = shown

    def fit(self, room: float) -> None:
        """Say how many findings follow where that has room, in pixels; otherwise only that some do."""
        if self._line.more:
            rest, self._is_short = self._chips[-1], False
            rest.setText(self._rest_words())
            self._is_short = self.needed_width() > room
            rest.setText(self._rest_words())
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()

    def needed_width(self) -> int:
        """Return the room of all chips, 0 without any."""
        widths = [chip.sizeHint().width() for chip in self._chips]
        return sum(widths) + _GAP * (len(widths) - 1) if widths else 0

    def _restyle(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(index) for index in range(len(self._line.choices))]
        if self._line.more:
            self._chips.append(self._rest())
        self._arrange()
        for chip in self._chips:
            chip.show()
        self.setVisible(bool(self._chips))

    def _arrange(self) -> None:
        x = 0
        for chip in self._chips:
            chip.setGeometry(x, 0, chip.sizeHint().width(), chip.sizeHint().height())
            x += chip.width() + _GAP

    def _chip(self, index: int) -> ChoiceChip:
        choice = self._line.choices[index]
        chip = ChoiceChip(self._theme, choice.label, choice.name, self._ink(), self)
        chip.clicked.connect(partial(self._choose, index))
        return chip

    def _rest(self) -> ChoiceChip:
        name = translate("Prescription", "Remarks that follow: {0}").format(self._line.more)
        chip = ChoiceChip(self._theme, self._rest_words(), name, "muted", self)
        chip.clicked.connect(self._ask_rest)
        return chip

    def _rest_words(self) -> str:
        return _ELLIPSIS if self._is_short else Plurals().remarks_follow(self._line.more, self.locale())

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._line.choices[index])

    def _ask_rest(self) -> None:
        self.rest_asked.emit()

    def _ink(self) -> TokenName:
        return LEVEL_INKS[self._line.level] if self._line.level else "muted"


def _offered(shown: EyeLine) -> tuple[object, ...]:
    return shown.level, shown.more, tuple((choice.label, choice.name) for choice in shown.choices)
