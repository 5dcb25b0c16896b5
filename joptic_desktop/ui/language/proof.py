"""Proof that a build carries the catalogues of all languages, Qt's own too."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator

from joptic_desktop.resource_files import resource
from joptic_desktop.ui.language.language import LanguageChoice

_LANGUAGES = (LanguageChoice.FRENCH, LanguageChoice.ARABIC)


def loaded_catalogues() -> str:
    """Load them and return the languages; raises FileNotFoundError for one that cannot be loaded."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in _LANGUAGES:
        for name, folder in ((f"joptic_{language}", str(resource("translations"))), (f"qtbase_{language}", of_qt)):
            translator = QTranslator()
            if not translator.load(name, folder):
                raise FileNotFoundError(f"{name}.qm in {folder}")
    return ", ".join(_LANGUAGES)
