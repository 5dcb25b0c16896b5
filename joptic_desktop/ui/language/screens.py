"""The language that the screens are in now, as one of those that sheets are written in."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from joptic_desktop.domain.shop_details import SheetLanguage

_SHEETS = {QLocale.Language.French: SheetLanguage.FRENCH, QLocale.Language.Arabic: SheetLanguage.ARABIC}


def screens_language() -> SheetLanguage:
    """Return the language of the screens: dates and numbers are set with it."""
    return _SHEETS.get(QLocale().language(), SheetLanguage.ENGLISH)
