"""The eyes of a proposal, cell by cell: what stands there now and what would."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.ui.prescription.dial import eye_colour
from joptic_desktop.ui.prescription.proposal import OPEN, ProposedEye
from joptic_desktop.ui.prescription.words import NOTHING, distance_name, eye_letter, eye_name, measure_head, translate
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box, line
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.theme.tokens import TokenName

_HEAD, _ROW = 22, 28
_LETTER, _NAME_LEFT, _VALUES_LEFT = 18, 28, 128
_ARROW = 22
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ProposalRows(QWidget):
    """A painted table, left to right in every language, like the card below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._eyes: tuple[ProposedEye, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_eyes(self, eyes: tuple[ProposedEye, ...]) -> None:
        """Show other eyes; none take no room."""
        self._eyes = eyes
        self.setVisible(bool(eyes))
        self.updateGeometry()
        self.update()

    def spoken(self) -> str:
        """Return all changes as text for screen readers."""
        return ". ".join(_spoken(eye) for eye in self._eyes)

    def sizeHint(self) -> QSize:
        """Return the room of a head and the rows."""
        px = self._theme.px
        return QSize(px(520), px(_HEAD) + len(self._eyes) * px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads of the columns and a row for each eye."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        px = self._theme.px
        for index, measure in enumerate(Measure):
            self._write(painter, self._column(index, 0, px(_HEAD)), measure_head(measure), FontRole.COLUMN, "muted")
        for number, eye in enumerate(self._eyes):
            top = px(_HEAD) + number * px(_ROW)
            painter.fillRect(QRectF(0, top, self.width(), 1), self._theme.tokens.card_line)
            self._paint_eye(painter, top, eye)

    def _paint_eye(self, painter: QPainter, top: float, eye: ProposedEye) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        square = QRectF(0, top + (px(_ROW) - px(_LETTER)) / 2, px(_LETTER), px(_LETTER))
        box(painter, square, RADIUS_SMALL, eye_colour(tokens, eye.side))
        letter = eye_letter(eye.side)
        font = QFont(self._theme.font(FontRole.COLUMN, letter))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(tokens.on_eye)
        line(painter, square, letter, _CENTRE)
        name = QRectF(px(_NAME_LEFT), top, px(_VALUES_LEFT - _NAME_LEFT), px(_ROW))
        self._write(painter, name, distance_name(eye.distance), FontRole.BODY, "text", Qt.AlignmentFlag.AlignLeft)
        for index, (before, after) in enumerate(zip(eye.before, eye.after, strict=True)):
            self._paint_value(painter, self._column(index, top, px(_ROW)), before, after)

    def _paint_value(self, painter: QPainter, room: QRectF, before: str, after: str) -> None:
        if before == after:
            self._write(painter, room, after, FontRole.DIGITS, "muted")
            return
        half, arrow = (room.width() - self._theme.px(_ARROW)) / 2, self._theme.px(_ARROW)
        left = QRectF(room.left(), room.top(), half, room.height())
        middle = QRectF(left.right(), room.top(), arrow, room.height())
        right = QRectF(middle.right(), room.top(), half, room.height())
        self._write(painter, left, before or NOTHING, FontRole.DIGITS, "muted")
        self._theme.icons.paint(painter, middle, "arrow-right", self._theme.tokens.muted, self._theme.px(12))
        ink: TokenName = "warn" if after.endswith(OPEN) else "accent"
        self._write(painter, right, after or NOTHING, FontRole.RX_STRONG, ink)

    def _column(self, index: int, top: float, height: float) -> QRectF:
        left = self._theme.px(_VALUES_LEFT)
        width = (self.width() - left) / 3
        return QRectF(left + index * width, top, width - self._theme.px(8), height)

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        role: FontRole,
        ink: TokenName,
        align: Qt.AlignmentFlag = _RIGHT,
    ) -> None:
        painter.setFont(self._theme.font(role, text))
        painter.setPen(self._theme.colour(ink))
        line(painter, room, text, align)


def _spoken(eye: ProposedEye) -> str:
    before, after = (" ".join(value or NOTHING for value in values) for values in (eye.before, eye.after))
    where = f"{eye_name(eye.side)}, {distance_name(eye.distance).lower()}"
    if before == after:
        return f"{where}: {after}"
    return translate("Prescription", "{where}: {before} becomes {after}").format(
        where=where, before=before, after=after
    )
