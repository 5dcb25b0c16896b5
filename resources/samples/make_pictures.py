# noqa: INP001  - a script, never a package
"""Make ``files/carte-identite.jpg`` and ``files/monture-choisie.jpg``: an invented identity card and a chosen frame.

Run it with PySide6 as ``python resources/samples/make_pictures.py``. Nobody in it exists. Another version of Qt may
write other bytes of the same pictures.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

FOLDER = Path(__file__).with_name("files")
FONTS = Path(__file__).parents[1] / "fonts"
INK = QColor("#16202A")
MUTED = QColor("#55636F")
TEAL = QColor("#0F6E78")
LINES = (
    ("Nom", "BENKIRANE"),
    ("Prénom", "SAMIRA"),
    ("Née le", "12.05.1972"),
    ("Numéro", "ZZ 000000"),
    ("Valable jusqu'au", "31.12.2030"),
)
QUALITY = 82


def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _canvas(width: int, height: int, top: str, bottom: str) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = QLinearGradient(0, 0, width, height)
    fill.setColorAt(0, QColor(top))
    fill.setColorAt(1, QColor(bottom))
    painter.fillRect(image.rect(), fill)
    return image, painter


def _portrait(painter: QPainter, box: QRectF) -> None:
    painter.fillRect(box, QColor("#C9DCD3"))
    painter.save()
    painter.setClipRect(box)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = box.center()
    painter.setBrush(QColor("#6B4A3A"))
    painter.drawEllipse(QPointF(middle.x(), middle.y() - 26), 52, 62)
    painter.setBrush(TEAL)
    painter.drawEllipse(QPointF(middle.x(), box.bottom() + 30), 92, 88)
    painter.setBrush(QColor("#E6BFA0"))
    painter.drawEllipse(QPointF(middle.x(), middle.y() - 14), 38, 48)
    painter.restore()


def identity_card() -> QImage:
    """Draw the card as a counter camera sees it: a little turned, on a dark table."""
    image, painter = _canvas(720, 480, "#54675C", "#3E4C45")
    painter.translate(360, 240)
    painter.rotate(-3)
    painter.translate(-300, -188)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#F2F6F0"))
    painter.drawRoundedRect(QRectF(0, 0, 600, 376), 18, 18)
    painter.fillRect(QRectF(0, 34, 600, 44), TEAL)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(_font(21, QFont.Weight.DemiBold))
    painter.drawText(QRectF(26, 34, 548, 44), Qt.AlignmentFlag.AlignVCenter, "CARTE D'IDENTITÉ · SPÉCIMEN INVENTÉ")
    _portrait(painter, QRectF(30, 104, 170, 222))
    for place, (label, value) in enumerate(LINES):
        _card_line(painter, 104 + 49 * place, label, value)
    painter.end()
    return image


def _card_line(painter: QPainter, y: int, label: str, value: str) -> None:
    painter.setPen(MUTED)
    painter.setFont(_font(13, QFont.Weight.Normal))
    painter.drawText(QPointF(230, y + 12), label)
    painter.setPen(INK)
    painter.setFont(_font(20, QFont.Weight.DemiBold))
    painter.drawText(QPointF(230, y + 34), value)


def chosen_frame() -> QImage:
    """Draw a pair of glasses on a light table."""
    image, painter = _canvas(720, 480, "#EFE9DF", "#D9CFBF")
    for offset, colour, width in ((14, QColor(90, 80, 60, 40), 20), (0, QColor("#5B2E1F"), 15)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(QColor(255, 255, 255, 70) if offset == 0 else Qt.BrushStyle.NoBrush)
        painter.drawPath(_glasses(offset))
    painter.end()
    return image


def _glasses(offset: int) -> QPainterPath:
    path = QPainterPath()
    for x in (105, 405):
        path.addRoundedRect(QRectF(x, 190 + offset, 210, 150), 62, 62)
    path.moveTo(315, 250 + offset)
    path.quadTo(360, 215 + offset, 405, 250 + offset)
    for edge, side in ((105, 60), (615, 660)):
        path.moveTo(edge, 235 + offset)
        path.lineTo(side, 120 + offset)
    return path


def main() -> int:
    """Write both pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        QFontDatabase.addApplicationFont(str(FONTS / name))
    written = [
        identity_card().save(str(FOLDER / "carte-identite.jpg"), quality=QUALITY),
        chosen_frame().save(str(FOLDER / "monture-choisie.jpg"), quality=QUALITY),
    ]
    application.quit()
    return 0 if all(written) else 1


if __name__ == "__main__":
    raise SystemExit(main())
