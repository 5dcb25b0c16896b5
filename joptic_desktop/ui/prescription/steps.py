"""Undo and redo over values that do not change."""

from typing import Generic, TypeVar

Value = TypeVar("Value")
_KEPT = 200


class Steps(Generic[Value]):
    """The value of now, those before it and those taken back; the last 200 steps are kept."""

    def __init__(self, start: Value) -> None:
        self._now = start
        self._before: list[Value] = []
        self._after: list[Value] = []

    @property
    def now(self) -> Value:
        """The value of now."""
        return self._now

    def take(self, value: Value) -> None:
        """Go on to another value; the same value is no step."""
        if value != self._now:
            self._before = [*self._before[1 - _KEPT :], self._now]
            self._after.clear()
            self._now = value

    def undo(self) -> None:
        """Go back one step, if there is one."""
        if self._before:
            self._after.append(self._now)
            self._now = self._before.pop()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._after:
            self._before.append(self._now)
            self._now = self._after.pop()
