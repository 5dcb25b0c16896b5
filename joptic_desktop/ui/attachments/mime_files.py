"""Files in a drop or on the clipboard: paths of this computer, or a picture without a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from joptic_desktop.ui.attachments.decoder import png


@dataclass(frozen=True, slots=True)
class Brought:
    """What came with a drop or a paste: files, or a picture as PNG bytes."""

    paths: tuple[Path, ...] = ()
    picture: bytes = b""

    def __bool__(self) -> bool:
        return bool(self.paths or self.picture)


def brings_files(data: QMimeData) -> bool:
    """Tell whether there is a file or a picture in it; a picture beside a text is the look of that text."""
    return any(url.isLocalFile() for url in data.urls()) or (data.hasImage() and not data.hasText())


def brought_by(data: QMimeData) -> Brought:
    """Take the files or the picture out of a drop or of the clipboard."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return Brought(paths)
    image = data.imageData() if data.hasImage() and not data.hasText() else None
    return Brought(picture=png(image)) if isinstance(image, QImage) and not image.isNull() else Brought()
