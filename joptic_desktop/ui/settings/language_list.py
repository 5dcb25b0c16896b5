"""The language of the screens in the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from joptic_desktop.ui.language.language import Language, LanguageChoice, own_name
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.choice import Choice

translate = QCoreApplication.translate


class LanguageList(Choice):
    """The system's language and those whose texts are here, each by its own name."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, translate("Settings", "Language"))
        self._now = language.choice
        self.addItem(translate("Settings", "As the system"), LanguageChoice.SYSTEM)
        for each in language.offered:
            self.addItem(own_name(each), each)
        self.setCurrentIndex(max(0, self.findData(language.choice)))

    @property
    def choice(self) -> LanguageChoice:
        """What is chosen."""
        return LanguageChoice(self.currentData())

    @property
    def is_other(self) -> bool:
        """Whether it is another one than the screens are in."""
        return self.choice is not self._now
