"""What a window remembers between starts, through a port: the frame does not know where it is kept."""

from typing import Protocol


class WindowState(Protocol):
    """Keeps small pieces of bytes by name."""

    def load(self, name: str) -> bytes | None:
        """Return what was saved under a name, or None."""

    def save(self, name: str, state: bytes) -> None:
        """Keep a piece under a name."""

    def settle(self) -> None:
        """Keep for good what had no place yet: there is one now."""


class ForgetfulState:
    """Remembers for as long as the program runs: sample data and tests."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load(self, name: str) -> bytes | None:
        """Return what was saved under a name, or None."""
        return self._kept.get(name)

    def save(self, name: str, state: bytes) -> None:
        """Keep a piece under a name."""
        self._kept[name] = state

    def settle(self) -> None:
        """There is no place."""
