"""The shop's logo: a foreign picture, made small and harmless by the decoder in a process of its own."""

from __future__ import annotations

import asyncio
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.attachments import HEAD_BYTES, MEGABYTE, recognise
from joptic_desktop.errors import InvalidInput
from joptic_desktop.ui.attachments.decoder import png
from joptic_desktop.ui.attachments.thumbnails import Thumbnails

LOGO_SIDE = 384
LARGEST_FILE = 10 * MEGABYTE
translate = QCoreApplication.translate
_TAKEN = {"image/png", "image/jpeg"}


async def read_logo(path: Path, pictures: Thumbnails) -> bytes:
    """Return a file's picture as a PNG of at most `LOGO_SIDE` pixels a side; `pictures` decodes at that size.

    Raises `InvalidInput` with a sentence for anything that is no PNG or JPEG, is too large, or cannot be read.
    """
    data = await asyncio.to_thread(_content, path)
    kind = recognise(data[:HEAD_BYTES])
    if kind is None or kind.content_type not in _TAKEN:
        raise InvalidInput(translate("Print", "The logo must be a PNG or JPEG picture."))
    image = await pictures.of(BytesIO(data))
    if image is None:
        raise InvalidInput(translate("Print", "This picture cannot be read: save it anew as PNG and try again."))
    return png(image)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise InvalidInput(translate("Print", "The picture cannot be opened.")) from error
    if len(data) > LARGEST_FILE:
        raise InvalidInput(translate("Print", "The picture is too large: at most 10 MB."))
    return data
