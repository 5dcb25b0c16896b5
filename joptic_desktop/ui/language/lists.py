"""Several words one after the other, parted as the language of the screens does it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def listed(words: Iterable[str]) -> str:
    """Return ``Phone, City``."""
    return translate("Lists", ", ").join(words)


def listed_apart(words: Iterable[str]) -> str:
    """Return ``Phone; Distance, right eye``, where the words may hold commas themselves."""
    return translate("Lists", "; ").join(words)
