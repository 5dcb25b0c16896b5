"""The window's program: Qt, the one event loop, the order of a start and of an end."""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_API", "pyside6")

import qasync
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from joptic_desktop.program import Program, Start
from joptic_desktop.resource_files import resource
from joptic_desktop.settings import Settings, default_profile
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme

RTL_LANGUAGES = ("ar",)


def main(arguments: Sequence[str]) -> int:
    """Run the program; return its exit code."""
    given = build_parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    if given.self_test:
        from joptic_desktop.self_test import run

        return run()
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("JOptic Desktop")
    app.setQuitOnLastWindowClosed(False)
    _speak(app, given.language)
    theme = Theme(app.styleHints(), SchemeChoice(given.scheme or "system"), arabic=given.language in RTL_LANGUAGES)
    theme.apply(app)
    program = Program(theme, _start_of(given))
    program.show_first()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(_run(program))


async def _run(program: Program) -> int:
    asyncio.get_running_loop().set_exception_handler(program.report)
    sys.excepthook = program.report_error
    calm_collector()
    return await program.run()


def calm_collector() -> None:
    """Let the collector of garbage stop the program less often: what was built for the start stays anyway."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 50, 50)


def build_parser() -> argparse.ArgumentParser:
    """Return the grammar of the command line."""
    parser = argparse.ArgumentParser(prog="joptic-desktop", description="The front counter of an optical shop.")
    parser.add_argument("--demo", action="store_true", help="work on sample customers; nothing leaves this computer")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the profile's folder")
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="a file whose first line opens the profile")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture of the window and end")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help="the window's size")
    parser.add_argument("--scheme", choices=[choice.value for choice in SchemeChoice])
    parser.add_argument("--language", default=QLocale().name().partition("_")[0], metavar="en|fr|ar")
    parser.add_argument("--self-test", action="store_true", help="check that this build has all its parts, and end")
    return parser


def _start_of(given: argparse.Namespace) -> Start:
    profile = given.profile if given.profile or given.demo else default_profile()
    settings = Settings(profile, given.passphrase_file, demo=given.demo)
    return Start(settings, given.screenshot, given.size, SchemeChoice(given.scheme) if given.scheme else None)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _speak(app: QApplication, language: str) -> None:
    """Load what is translated, and lay right-to-left languages out so."""
    if language in RTL_LANGUAGES:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource("translations")))
    for name, folder in zip((f"qtbase_{language}", f"joptic_{language}"), folders, strict=True):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
