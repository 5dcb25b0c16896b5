"""Which languages the screens can be read in, and the one that they are in."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from joptic_desktop.resource_files import resource

# where most of the shops are: its Arabic names the months, and writes the digits, as they do
_HOME = QLocale.Country.Morocco
_LATIN_ZERO = "0"


class LanguageChoice(StrEnum):
    """What a person may choose; the values are kept between starts and name the catalogues."""

    SYSTEM = "system"
    ENGLISH = "en"
    FRENCH = "fr"
    ARABIC = "ar"


_NAMES = {LanguageChoice.ENGLISH: "English", LanguageChoice.FRENCH: "Français", LanguageChoice.ARABIC: "العربية"}
_IN_QT = {
    LanguageChoice.ENGLISH: QLocale.Language.English,
    LanguageChoice.FRENCH: QLocale.Language.French,
    LanguageChoice.ARABIC: QLocale.Language.Arabic,
}


def own_name(language: LanguageChoice) -> str:
    """Return what a language is called by those who speak it; "" for the system's."""
    return _NAMES.get(language, "")


def choice_of(kept: str) -> LanguageChoice:
    """Return a choice as it was kept; anything else is the system's."""
    return LanguageChoice(kept) if kept in set(LanguageChoice) else LanguageChoice.SYSTEM


def language_of(choice: LanguageChoice, wished: Iterable[str]) -> LanguageChoice:
    """Return the language that a choice leads to: of the system's `wished` ones ("fr-MA", …) the first known here."""
    if choice is not LanguageChoice.SYSTEM:
        return choice
    codes = (name.replace("_", "-").partition("-")[0].casefold() for name in wished)
    return next((LanguageChoice(code) for code in codes if code in _NAMES), LanguageChoice.ENGLISH)


def is_from_right(language: LanguageChoice) -> bool:
    """Tell whether a language is written from right to left."""
    return language is LanguageChoice.ARABIC


def system_wishes() -> list[str]:
    """Return the languages that the system asks for, the most wanted first."""
    return QLocale.system().uiLanguages()


def locale_of(language: LanguageChoice, system: QLocale) -> QLocale:
    """Return how a language writes dates and numbers, as where the computer stands where that is known.

    The digits are always those of a prescription: Latin ones.
    """
    wanted = _IN_QT[language]
    if language is LanguageChoice.ENGLISH and system.language() in {wanted, QLocale.Language.C}:
        return system
    places = (system, QLocale(wanted, system.territory()), QLocale(wanted, _HOME))
    fitting = (each for each in places if each.language() == wanted and each.zeroDigit() == _LATIN_ZERO)
    return next(fitting, QLocale(wanted))


class Language:
    """Puts an application into one language after the other: texts, those of Qt too, direction, dates and numbers.

    `folder` holds the compiled catalogues. Windows that stand already keep their texts: make them anew.
    """

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or resource("translations")
        self._installed: list[QTranslator] = []
        self.choice = LanguageChoice.SYSTEM
        self.spoken = LanguageChoice.ENGLISH

    @property
    def offered(self) -> tuple[LanguageChoice, ...]:
        """The languages whose catalogues are here; English needs none."""
        others = [each for each in (LanguageChoice.FRENCH, LanguageChoice.ARABIC) if self._catalogue(each).exists()]
        return (LanguageChoice.ENGLISH, *others)

    def speak(self, choice: LanguageChoice) -> None:
        """Be in a language from now on; English where the catalogue of another is missing."""
        self.choice = choice
        language = language_of(choice, system_wishes())
        self.spoken = language if language in self.offered else LanguageChoice.ENGLISH
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        if self.spoken is not LanguageChoice.ENGLISH:
            self._install(f"qtbase_{self.spoken}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
            self._install(self._catalogue(self.spoken).stem, self._folder)
        QLocale.setDefault(locale_of(self.spoken, QLocale.system()))
        from_right = is_from_right(self.spoken)
        direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        if isinstance(self._app, QGuiApplication):
            self._app.setLayoutDirection(direction)

    def _catalogue(self, language: LanguageChoice) -> Path:
        return self._folder / f"joptic_{language}.qm"

    def _install(self, name: str, folder: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, str(folder)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
