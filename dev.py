#!/usr/bin/env python3
"""Every chore of the project, with the standard library only.

    python3 dev.py run [-- ARGS]   the program, on sample customers when nothing is configured
    python3 dev.py test [ARGS]     lint, format, types, architecture and the suite (ARGS go to pytest)
    python3 dev.py check           lint, format, types and licences; --licences prints them, --audit asks for
                                   known vulnerabilities instead (3: packages were not audited, which is no pass)
    python3 dev.py bench [NAMES]   the measurements, as ratios against a named peer
    python3 dev.py campaign        the long reliability runs (--short for the form CI runs)
    python3 dev.py screens [DIR]   pictures of every screen
    python3 dev.py build           the frozen program in dist/, with its list of parts and hashes beside it
    python3 dev.py lock            compile the locks again (needs uv)

The first call makes .venv from the hashed locks; later calls only look whether they changed. So it is with the compiled
translations of the screens.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from supply.catalogues import stale

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}
WITHOUT_SCREEN = frozenset({"--screenshot", "--self-test", "--help", "-h"})
# one more than the cores of a small machine: many tests wait for a socket or a disk
WHOLE_SUITE = ("-q", "-n", "3", "--dist", "worksteal")
# where a save waits for no disk, and how much of it the suite's profiles may take
MEMORY, ROOM = Path("/dev/shm"), 2 << 30  # noqa: S108  - folders of random names are made there
LINUX_LIBRARIES = "libgl1 libegl1 libxkbcommon0 libfontconfig1 libglib2.0-0 libdbus-1-3"
SCREEN_LIBRARIES = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
    "libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1"
)
CAN_DRAW = """
import ctypes, pathlib, PySide6.QtWidgets
ctypes.CDLL(str(next(pathlib.Path(PySide6.__file__).parent.rglob("libqxcb.so"))))
"""


class Failed(Exception):
    """A chore that cannot go on; its text is the sentence shown."""


def _wanted(lock: str) -> str:
    """Return the fingerprint of everything the environment is made from."""
    digest = hashlib.sha256(sys.version.encode())
    digest.update((ROOT / lock).read_bytes())
    digest.update((ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("[tool.")[0].encode())
    return digest.hexdigest()


def _run(*command: str | Path, check: bool = True, env: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder; raise `Failed` when it fails and `check` is set."""
    code = subprocess.call([str(part) for part in command], cwd=ROOT, env=env)
    if check and code:
        raise Failed(f"{' '.join(str(part) for part in command[:4])} … ended with {code}")
    return code


def ensure(kind: str) -> None:
    """Make `.venv` from the lock of `kind`, and the compiled catalogues of the screens, unless they are there."""
    _environment(kind)
    if any(stale()):
        _run(PYTHON, "-m", "supply.catalogues")


def _environment(kind: str) -> None:
    """Make `.venv` unless it is there already ("dev" holds all of "run")."""
    stamps = {name: VENV / f".stamp-{name}" for name in LOCKS}
    for name in ("dev",) if kind == "dev" else ("dev", "run"):
        if stamps[name].exists() and stamps[name].read_text() == _wanted(LOCKS[name]):
            return
    print(f"making the environment from {LOCKS[kind]} (once) …", flush=True)
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, ImportError) as error:
        raise Failed("Python's venv module lacks ensurepip: on Debian, apt-get install python3-venv") from error
    pip = (PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check")
    _run(*pip, "--require-hashes", "-r", LOCKS[kind])
    _run(*pip, "--no-deps", "--no-build-isolation", "-e", ".")
    stamps[kind].write_text(_wanted(LOCKS[kind]))


def _offscreen() -> dict[str, str]:
    """Return the environment in which windows are drawn without a screen, and compiled modules are kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def _has_display() -> bool:
    """Tell whether a window could be shown here."""
    if sys.platform != "linux" or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> int:
    """Start the program; without a screen say so, unless a picture was asked for."""
    ensure("run")
    env = dict(os.environ)
    if WITHOUT_SCREEN.intersection(argument.partition("=")[0] for argument in arguments):
        env = _offscreen()
    elif not _has_display():
        raise Failed(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). For a picture instead:\n"
            "    python3 dev.py run -- --demo --screenshot window.png"
        )
    code = _run(PYTHON, "-m", "joptic_desktop", *(arguments or ["--demo"]), check=False, env=env)
    if code and sys.platform == "linux" and _run(PYTHON, "-c", CAN_DRAW, check=False):
        raise Failed(f"Qt's libraries are missing: on Debian, apt-get install {LINUX_LIBRARIES} {SCREEN_LIBRARIES}")
    return code


def _lint() -> None:
    """Lint and formatting: a second, so that no test starts before a slip is told."""
    _run(PYTHON, "-m", "ruff", "check", ".")
    _run(PYTHON, "-m", "ruff", "format", "--check", ".")


def check(arguments: list[str]) -> int:
    """Lint, formatting, types and licences; or the licences alone, as a table; or known vulnerabilities alone."""
    ensure("dev")
    if arguments[:1] == ["--audit"]:
        return _run(PYTHON, "-m", "supply.audit", *arguments[1:], check=False)
    if arguments == ["--licences"]:
        return _run(PYTHON, "-m", "supply.licences", "--table", check=False)
    if arguments:
        raise Failed("check takes --licences or --audit, or nothing")
    _lint()
    _run(PYTHON, "-m", "mypy")
    return _run(PYTHON, "-m", "supply.licences", check=False)


def test(arguments: list[str]) -> int:
    """Everything a change must pass; the types are checked beside the suite and told after it."""
    ensure("dev")
    if arguments:
        return _suite(arguments)
    types = subprocess.Popen((PYTHON, "-m", "mypy"), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        _lint()
        with _scratch() as told:
            failed = _suite(WHOLE_SUITE, told)
        print(types.communicate()[0].decode(), end="", flush=True)
    finally:
        types.kill()  # nothing when it has ended; after a slip, or when the suite was interrupted, nobody waits for it
    return failed or types.returncode


@contextmanager
def _scratch() -> Iterator[dict[str, str]]:
    """Give the variables that put temporary files into memory, where there is room: the suite forces thousands to disk.

    They are gone afterwards; the same tests called by name leave theirs where pytest leaves them.
    """
    if not (os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM):
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="joptic-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        yield {"TMPDIR": folder}


def _suite(options: Sequence[str], variables: dict[str, str] | None = None) -> int:
    return _run(PYTHON, "-m", "pytest", *options, check=False, env=_offscreen() | (variables or {}))


def bench(arguments: list[str]) -> int:
    """Measure, as ratios against a named peer in the same run."""
    ensure("dev")
    return _run(PYTHON, "-m", "tests.benchmarks", *arguments, check=False, env=_offscreen())


def campaign(arguments: list[str]) -> int:
    """Run the long reliability campaigns."""
    ensure("dev")
    return _run(PYTHON, "-m", "tests.campaigns", *arguments, check=False, env=_offscreen())


def screens(arguments: list[str]) -> int:
    """Draw every screen, light and dark, in both sizes, into a folder."""
    ensure("dev")
    return _run(PYTHON, "-m", "tests.screens", *(arguments or ["screens"]), check=False, env=_offscreen())


def build(arguments: list[str]) -> int:
    """Freeze the program into dist/joptic-desktop, list its parts and hashes beside it, and let it prove itself."""
    ensure("dev")
    _run(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *arguments, "build.spec")
    _run(PYTHON, "-m", "supply.build_parts", "dist/joptic-desktop")
    program = ROOT / "dist" / "joptic-desktop" / ("joptic-desktop.exe" if os.name == "nt" else "joptic-desktop")
    return _run(program, "--self-test", check=False, env=_offscreen())


def lock(arguments: list[str]) -> int:
    """Compile both locks from pyproject.toml, for every platform, with hashes and without addresses."""
    uv = shutil.which("uv")
    if uv is None:
        raise Failed("lock needs uv on the PATH (pip install uv in an environment of its own)")
    base = (uv, "pip", "compile", "--universal", "--generate-hashes", "--no-header", "--no-annotate", "-q")
    common = (*base, "--python-version", "3.11", "pyproject.toml", *arguments, "--group", "install")
    _run(*common, "-o", LOCKS["run"])
    _run(*common, "--group", "dev", "--group", "build", "-o", LOCKS["dev"])
    return 0


CHORES = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "campaign": campaign,
    "screens": screens,
    "build": build,
    "lock": lock,
}


def main() -> int:
    """Dispatch one chore; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chore", choices=CHORES)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    arguments = given.arguments[1:] if given.arguments[:1] == ["--"] else given.arguments
    try:
        return CHORES[given.chore](arguments)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
