"""Errors that nobody foresaw: heard wherever they are raised, told once each."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from joptic_desktop.diagnostics.error_words import error_lines
from joptic_desktop.diagnostics.safe_lines import error_of, words_of
from joptic_desktop.errors import JOpticError

_log = logging.getLogger(__name__)
# a fault of painting comes with every frame: from then on it is counted only
_LOGGED_WHOLE = 3


@dataclass(frozen=True, slots=True)
class Fault:
    """What was going on and the error's kind and places, as lines; `times` it came so far. `at` is in seconds.

    `of_last_run` says that it ended the run before this one.
    """

    at: float
    doing: str
    lines: tuple[str, ...]
    times: int = 1
    of_last_run: bool = False


class FaultWatch(logging.Handler):
    """Hands every logged error that is not of the known ones to `tell`, on the thread that met it.

    `install` makes it log what nobody catches, on any thread; `on_loop` does for an event loop. What nobody catches but
    is known goes to `tell_known`: it has a sentence. An error met while one is told is logged, and told to nobody.
    """

    def __init__(self, tell: Callable[[Fault], None], tell_known: Callable[[JOpticError], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell
        self._tell_known = tell_known
        self._telling = threading.local()
        self._met: Counter[tuple[str, ...]] = Counter()
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Listen to the root logger, and take the place of what Python does with errors that nobody catches."""
        logging.getLogger().addHandler(self)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Give all that back."""
        logging.getLogger().removeHandler(self)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def on_loop(self, _loop: object, context: Mapping[str, Any]) -> None:
        """Take in what an event loop met, as its exception handler."""
        error = context.get("exception")
        self._meet("a task of the event loop failed", error if isinstance(error, BaseException) else LoopComplaint())

    def emit(self, record: logging.LogRecord) -> None:
        """Tell a record's error, unless it is a known one or is met while telling."""
        error = error_of(record)
        if error is None or isinstance(error, JOpticError) or getattr(self._telling, "now", False):
            return
        lines = tuple(error_lines(error))
        self._met[lines] += 1
        self._telling.now = True
        try:
            self._tell(Fault(record.created, words_of(record), lines, self._met[lines]))
        finally:
            self._telling.now = False

    def _meet(self, doing: str, error: BaseException) -> None:
        if isinstance(error, JOpticError):
            self._tell_known(error)
            return
        lines = tuple(error_lines(error))
        if self._met[lines] < _LOGGED_WHOLE:
            _log.error(doing, exc_info=error)
        else:
            self._met[lines] += 1

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        self._meet("an error that nobody caught", error)

    def _on_thread(self, met: threading.ExceptHookArgs) -> None:
        if met.exc_value is not None and not issubclass(met.exc_type, SystemExit):
            self._meet("an error in a thread that nobody caught", met.exc_value)

    def _on_unraisable(self, met: sys.UnraisableHookArgs) -> None:
        if met.exc_value is not None:
            self._meet("an error where none can be raised", met.exc_value)


class LoopComplaint(RuntimeError):
    """An event loop told of something that is no error, as a task that was dropped before its end."""
