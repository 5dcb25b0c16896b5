"""The compiled catalogues of the screens (`.qm`), made from the `.ts` that translators write; never committed.

`python3 dev.py` runs this whenever one is missing or older than its source, and so does a build of the wheel.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "translations"
_RELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


def stale(folder: Path = SOURCES) -> Iterator[tuple[Path, Path]]:
    """Give each source whose compiled catalogue is missing or older, with the place of that."""
    for source in sorted(folder.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns:
            yield source, compiled


def compile_catalogue(source: Path, compiled: Path) -> None:
    """Compile one source; what is not translated is left out and stays English. Raises `CalledProcessError`."""
    command = (sys.executable, "-c", _RELEASE, "-silent", str(source), "-qm", str(compiled))
    subprocess.run(command, check=True)  # noqa: S603  - Qt's own tool, by the names of our files


def main() -> int:
    """Bring all catalogues up to date."""
    for source, compiled in stale():
        compile_catalogue(source, compiled)
    return 0


if __name__ == "__main__":
    sys.exit(main())
