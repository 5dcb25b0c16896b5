"""Small real files for the tests: pictures made by Qt, a document made by pdfium."""

import io

import pypdfium2
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage


def picture(width: int = 60, height: int = 40, kind: str = "PNG", colour: str = "#336699") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return encoded(image, kind)


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]  # the stubs know bytes only, Qt takes either
    return bytes(buffer.data().data())


def document(width: float = 595, height: float = 842) -> bytes:
    pdf = pypdfium2.PdfDocument.new()
    pdf.new_page(width, height)
    target = io.BytesIO()
    pdf.save(target)
    pdf.close()
    return target.getvalue()
