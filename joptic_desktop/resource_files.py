"""Where the files shipped with the program lie: icons, fonts, sample customers."""

import sys
from functools import cache
from pathlib import Path

_FOLDER = "resources"


def resource(*parts: str) -> Path:
    """Return the path of one shipped file, e.g. ``resource("icons", "search.svg")``; it is not opened.

    Raises FileNotFoundError when the whole folder is missing, which means a broken installation.
    """
    return _shipped(getattr(sys, "_MEIPASS", None)).joinpath(*parts)


@cache
def _shipped(unpacked: str | None) -> Path:
    return resources_folder(Path(__file__).resolve().parent, Path(unpacked) if unpacked else None)


def resources_folder(package: Path, frozen: Path | None) -> Path:
    """Return the folder that holds the shipped files.

    ``package`` is the folder of the installed package, ``frozen`` the folder of a PyInstaller program if this is one.
    A frozen program has it beside the package, a wheel inside the package, a checkout beside the package.
    """
    candidates = [package / _FOLDER, package.parent / _FOLDER]
    if frozen is not None:
        candidates.insert(0, frozen / _FOLDER)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(
        f"The program's files are missing: no {_FOLDER} folder at {candidates[0]}. Install it again."
    )
