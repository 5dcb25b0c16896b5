"""`python3 dev.py screens [--language en|fr|ar] [DIR] [NAMES]`: every screen, drawn from the program itself.

`python3 dev.py screens --documents` renews the pictures of docs/pictures instead.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.language.language import LanguageChoice
from tests.conftest import window_loop
from tests.screens.day import SAMPLES, Day, prepare
from tests.screens.scenes import SCENES
from tests.screens.studio import Studio
from tests.server_process import ServerProcess

DOCUMENTS = Path(__file__).resolve().parents[2] / "docs" / "pictures"
CHOSEN = {
    "main-light.png": "counter-light-1440x900.png",
    "main-dark-offline.png": "offline-dark-1440x900.png",
    "form.png": "form-light-1200x784.png",
    "form-echo.png": "form-echo-light-1200x784.png",
    "history-chart.png": "history-chart-light-1440x900.png",
    "sheet-fr.png": "sheet-prescription-fr-a5.png",
    "first-run.png": "first-run-light-1440x900.png",
    "conflict.png": "conflict-half-light-1080x684.png",
    "locked.png": "locked-light-1024x640.png",
}
ARABIC = ("main-arabic.png", "counter-light-1440x900.png")
LANGUAGES = (LanguageChoice.ENGLISH, LanguageChoice.FRENCH, LanguageChoice.ARABIC)
USE = "it is called as `screens [--language en|fr|ar] [DIR] [NAMES]` or `screens --documents`"
CHOSEN_SCENES = (
    "counter",
    "offline",
    "written",
    "asked_forms",
    "histories",
    "sheets",
    "first_run",
    "conflicts",
    "locked",
)


def main(arguments: Sequence[str]) -> int:
    """Draw; return 0, or 2 for an option, a language or a scene that nobody knows."""
    if tuple(arguments) == ("--documents",):
        return renew_documents()
    language = LanguageChoice.ENGLISH
    if arguments[:1] == ["--language"]:
        asked = arguments[1] if len(arguments) > 1 else ""
        if asked not in {choice.value for choice in LANGUAGES}:
            return _refuse(f"no such language: {asked or 'none is named'}; there are {', '.join(LANGUAGES)}")
        language, arguments = LanguageChoice(asked), arguments[2:]
    if options := [word for word in arguments if word.startswith("-")]:
        return _refuse(f"no such option: {', '.join(options)}; {USE}")
    folder, names = Path(arguments[0] if arguments else "screens"), tuple(arguments[1:])
    unknown = set(names) - set(SCENES)
    if unknown:
        return _refuse(f"no such scene: {', '.join(sorted(unknown))}; there are {', '.join(SCENES)}")
    run(folder, names or drawn_in(language), language)
    return 0


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def drawn_in(language: LanguageChoice) -> tuple[str, ...]:
    """Return the scenes of a language: those that mirror English windows are English."""
    return tuple(name for name in SCENES if language is LanguageChoice.ENGLISH or not name.startswith("mirrored_"))


def renew_documents() -> int:
    """Draw the pictures that the documents show."""
    with TemporaryDirectory(prefix="joptic-documents-") as folder:
        run(Path(folder), CHOSEN_SCENES)
        for name, drawn in CHOSEN.items():
            shutil.copyfile(Path(folder, drawn), DOCUMENTS / name)
        run(Path(folder), ("counter",), LanguageChoice.ARABIC)
        shutil.copyfile(Path(folder, ARABIC[1]), DOCUMENTS / ARABIC[0])
    return 0


def run(folder: Path, names: Sequence[str], language: LanguageChoice = LanguageChoice.ENGLISH) -> None:
    """Draw scenes into a folder, on a loop of the program's kind."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="joptic-screens-") as scratch, asyncio.Runner(loop_factory=window_loop) as runner:
        runner.run(draw(folder, Path(scratch), names, language))


async def draw(folder: Path, scratch: Path, names: Sequence[str], language: LanguageChoice) -> None:
    """Draw these scenes into a folder."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    began = time.monotonic()
    with ServerProcess(seed=SAMPLES) as service:
        day = Day(Studio(app, folder, language=language), service, scratch, scratch / "known")
        await prepare(day)
        for name in names:
            await SCENES[name](day)
            service.clear_faults()
            print(f"{time.monotonic() - began:6.1f} s  {name}", flush=True)
        # some requests are still being answered slowly: nobody waits for them
        service.kill()
    print(f"{len(day.studio.names)} pictures in {folder}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
