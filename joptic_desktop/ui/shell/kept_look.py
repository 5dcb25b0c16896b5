"""The look and the language of the last time."""

from __future__ import annotations

from joptic_desktop.ui.language.language import Language, LanguageChoice, is_from_right
from joptic_desktop.ui.shell.window_file import LANGUAGE, LOOK, kept_word
from joptic_desktop.ui.shell.window_state import WindowState
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme


class KeptLook:
    """Takes the look of the last time, unless this start names one (`given`), and keeps what is chosen."""

    def __init__(self, theme: Theme, state: WindowState, given: SchemeChoice | None) -> None:
        self._theme = theme
        self._state = state
        kept = kept_word(state, LOOK)
        if given is None and kept in {choice.value for choice in SchemeChoice}:
            theme.scheme.choose(SchemeChoice(kept))

    def speak(self, language: Language, choice: LanguageChoice) -> None:
        """Be in a language from now on, in its letters, and keep it for the next start."""
        self.keep_language(choice)
        language.speak(choice)
        self._theme.set_arabic(arabic=is_from_right(language.spoken))

    def keep_language(self, choice: LanguageChoice) -> None:
        """Keep a language for the next start, which reads it before anything is shown."""
        self._state.save(LANGUAGE, choice.value.encode("ascii"))

    def keep(self, choice: SchemeChoice) -> None:
        """Keep a look for the next start."""
        self._state.save(LOOK, choice.value.encode("ascii"))
