"""The parts of what a person hands on when asking for help, and the file that holds them."""

from __future__ import annotations

import io
import platform
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from joptic_desktop import __version__
from joptic_desktop.diagnostics.faults import Fault

LIBRARIES = ("PySide6-Essentials", "apsw-sqlite3mc", "cryptography", "httpx", "keyring", "pydantic", "qasync")
_STAMP = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Part:
    """A text and the name of its file."""

    name: str
    text: str


def about(now: float) -> Part:
    """Return what the program and the computer are: versions, no names. `now` is in seconds."""
    facts = [
        ("JOptic Desktop", __version__),
        ("written", stamp(now)),
        ("Python", platform.python_version()),
        ("system", f"{platform.system()} {platform.release()} {platform.machine()}"),
        *((name, _version(name)) for name in LIBRARIES),
    ]
    return Part("about.txt", lines_of(facts))


def fault_report(faults: Sequence[Fault], around: Iterable[str], now: float) -> str:
    """Return the report on faults, with the last lines of the log, `around` them."""
    told = [
        f"{stamp(fault.at)} {fault.doing}{f' ({fault.times} times)' if fault.times > 1 else ''}\n"
        + "\n".join(fault.lines)
        for fault in faults
    ]
    return "\n\n".join([*told, about(now).text, "the last lines of the log:\n" + "\n".join(around)])


def lines_of(facts: Iterable[tuple[str, object]]) -> str:
    """Return facts as lines "name: value"."""
    return "\n".join(f"{name}: {value}" for name, value in facts)


def stamp(at: float) -> str:
    """Return seconds since the epoch as a time in UTC."""
    return datetime.fromtimestamp(at, UTC).strftime(_STAMP)


def as_text(parts: Iterable[Part]) -> str:
    """Return everything that the file will hold, to be read before it is saved."""
    return "\n\n".join(f"== {part.name}\n{part.text or '(empty)'}" for part in parts)


def zipped(parts: Iterable[Part], now: float) -> bytes:
    """Return the parts as a ZIP file; `now` is the time of its entries."""
    day = datetime.fromtimestamp(now, UTC).timetuple()[:6]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for part in parts:
            file.writestr(zipfile.ZipInfo(part.name, day), part.text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "part of the build"
