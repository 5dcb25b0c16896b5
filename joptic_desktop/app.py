"""The window's program: Qt, the one event loop, the order of a start and of an end.

A start paints the window's frame before it imports what fills it: the names at the top are all that the frame needs.
"""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from joptic_desktop.diagnostics.core_dumps import forbid_core_dumps
from joptic_desktop.settings import Settings, default_profile, knows_a_store
from joptic_desktop.ui.language.language import Language, LanguageChoice, choice_of, is_from_right
from joptic_desktop.ui.shell.first_frame import FirstFrame
from joptic_desktop.ui.shell.raise_socket import may_listen
from joptic_desktop.ui.shell.window_file import LANGUAGE, LOOK, kept_state, kept_word

if TYPE_CHECKING:
    from joptic_desktop.program import Program
    from joptic_desktop.ui.shell.window_state import WindowState

SCHEMES = ("system", "light", "dark")
FRAME_PATIENCE_MS = 500
STARTED_SECONDS = 2.0
FAULT = 70
# by these the environment would hand Qt code of others
PLUGIN_PATHS = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS")
NO_SCREEN = """There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). For a picture instead:
    joptic-desktop --demo --screenshot window.png
"""


def main(arguments: Sequence[str]) -> int:
    """Run the program; return its exit code."""
    forbid_core_dumps()
    _import_plainly()
    _take_own_plugins(os.environ)
    gc.disable()  # a start makes much that stays: looking through it again and again is waste
    given = build_parser().parse_args(arguments)
    if not _has_screen(os.environ):
        if not (given.screenshot or given.self_test):
            sys.stderr.write(NO_SCREEN)
            return 2
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if given.self_test:
        from joptic_desktop.self_test import run

        return run()
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("JOptic Desktop")
    app.setQuitOnLastWindowClosed(False)
    settings = _settings_of(given)
    if settings.profile and not given.screenshot and _raised_other(settings.profile):
        return 0
    language = Language(app)
    kept = kept_state(settings.profile)
    language.speak(choice_of(given.language or kept_word(kept, LANGUAGE)))
    frame = _first_frame(app, given, settings, kept, language)
    if frame is not None:
        _paint(app, frame)
    return _work(app, given, settings, language, frame)


def _import_plainly() -> None:
    """Import by Python alone from now on.

    PySide's own way reads the source of each module that is imported after it, to learn whether names in snake case
    are wanted there. Nothing here wants them, and it is a tenth of a start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _take_own_plugins(environment: MutableMapping[str, str], own: str = getattr(sys, "_MEIPASS", "")) -> None:
    """Let Qt load the plugins that came with it alone; `own` is the folder of a frozen program, which names its own."""
    for name in PLUGIN_PATHS:
        if not own or not environment.get(name, "").startswith(own + os.sep):
            environment.pop(name, None)


def _has_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown; Qt ends the whole process where it cannot."""
    named = any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    return named or sys.platform != "linux"


def _raised_other(profile: Path) -> bool:
    """Bring the window to the front that works with the profile already; tell whether there is one that heard."""
    if not may_listen(profile):
        return False
    from joptic_desktop.ui.shell.raising import raise_other

    return raise_other(profile)


def _first_frame(
    app: QApplication, given: argparse.Namespace, settings: Settings, kept: WindowState, language: Language
) -> FirstFrame | None:
    """Return the frame of the counter; None when something else is shown first, or a picture is all that is wanted."""
    profile = settings.profile
    if given.screenshot or not (settings.demo or (profile and knows_a_store(profile))):
        return None
    look = given.scheme or kept_word(kept, LOOK)
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark if look not in SCHEMES[1:] else look == "dark"
    frame = FirstFrame(dark=dark, from_right=is_from_right(language.spoken))
    frame.take_place(kept.load("window"))
    if given.size:
        frame.resize(*given.size)
    return frame


class _PaintEnds(QObject):
    """Ends the application's loop once a window was painted."""

    def __init__(self, app: QApplication, window: QObject) -> None:
        super().__init__(window)
        self._app = app
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave in the loop's next turn: by then the paint is done."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._app.exit)
        return super().eventFilter(watched, event)


def _paint(app: QApplication, frame: FirstFrame) -> None:
    """Run the application's loop for as long as it takes to paint the frame; nothing asynchronous exists yet."""
    ends = _PaintEnds(app, frame)
    late = QTimer(ends, singleShot=True, interval=FRAME_PATIENCE_MS)
    late.timeout.connect(app.exit)
    late.start()
    frame.show()
    app.exec()
    frame.removeEventFilter(ends)
    ends.deleteLater()


def _work(
    app: QApplication, given: argparse.Namespace, settings: Settings, language: Language, frame: FirstFrame | None
) -> int:
    """Import the program, dress the application and let the program take the frame's place."""
    import asyncio
    import logging

    import qasync

    from joptic_desktop.diagnostics.log import Log
    from joptic_desktop.program import Program
    from joptic_desktop.ui.shell.start import Start
    from joptic_desktop.ui.theme.scheme import SchemeChoice
    from joptic_desktop.ui.theme.theme import Theme

    log = Log(sys.stderr)
    theme = Theme(app.styleHints(), SchemeChoice(given.scheme or "system"), arabic=is_from_right(language.spoken))
    theme.apply(app)
    look = SchemeChoice(given.scheme) if given.scheme else None
    program = Program(theme, Start(settings, given.screenshot, given.size, look), log, language)
    program.watch.install()
    program.show_first(frame)
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            return runner.run(_run(program, app))
    except Exception:
        logging.getLogger(__name__).exception("the program ended by a fault")
        return FAULT
    finally:
        program.watch.remove()
        log.close()


async def _run(program: Program, app: QApplication) -> int:
    from asyncio import get_running_loop

    from joptic_desktop.ui.shell.collector import Collector

    loop = get_running_loop()
    loop.set_exception_handler(program.watch.on_loop)
    loop.call_later(STARTED_SECONDS, Collector, app)
    return await program.run()


def build_parser() -> argparse.ArgumentParser:
    """Return the grammar of the command line."""
    parser = argparse.ArgumentParser(prog="joptic-desktop", description="The front counter of an optical shop.")
    parser.add_argument("--demo", action="store_true", help="work on sample customers; nothing leaves this computer")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the profile's folder")
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="a file whose first line opens the profile")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture of the window and end")
    parser.add_argument("--size", type=_size, metavar="WxH", help="the window's size")
    parser.add_argument("--scheme", choices=SCHEMES)
    parser.add_argument("--language", choices=tuple(LanguageChoice), metavar="system|en|fr|ar")
    parser.add_argument("--self-test", action="store_true", help="check that this build has all its parts, and end")
    return parser


def _settings_of(given: argparse.Namespace) -> Settings:
    profile = given.profile if given.profile or given.demo else default_profile()
    return Settings(profile, given.passphrase_file, demo=given.demo)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError("write the width and the height, as 1440x900")
    return int(width), int(height)
