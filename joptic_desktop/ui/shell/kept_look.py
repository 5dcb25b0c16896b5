"""The look of the last time."""

from __future__ import annotations

from joptic_desktop.ui.shell.window_file import LOOK
from joptic_desktop.ui.shell.window_state import WindowState
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme


class KeptLook:
    """Takes the look of the last time, unless this start names one (`given`), and keeps what is chosen."""

    def __init__(self, theme: Theme, state: WindowState, given: SchemeChoice | None) -> None:
        self._state = state
        kept = (state.load(LOOK) or b"").decode("ascii", "replace")
        if given is None and kept in {choice.value for choice in SchemeChoice}:
            theme.scheme.choose(SchemeChoice(kept))

    def keep(self, choice: SchemeChoice) -> None:
        """Keep a look for the next start."""
        self._state.save(LOOK, choice.value.encode("ascii"))
