"""The licences of everything in the locks, of the files inside the wheels too. Fails on what is unknown or not allowed.

`python3 dev.py check --licences` prints the table; a plain `check` tells what fails alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from packaging.utils import canonicalize_name

from supply.binaries import is_code, is_extension, may_be_code
from supply.known_licences import KnownLicences
from supply.locked import Locked, read_lock

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
GPL_TEXT = "GNU GENERAL PUBLIC LICENSE"
_HEAD = 400


@dataclass(frozen=True, slots=True)
class Line:
    """A package of the report: its licence, what else its wheel holds, and what is wrong with it ("" for nothing)."""

    package: Locked
    licence: str
    bundled: tuple[str, ...] = ()
    wrong: str = ""


class LicenceReport:
    """Judges packages by the table. `installed` are the distributions whose metadata and files are looked into."""

    def __init__(self, known: KnownLicences, installed: Iterable[Distribution]) -> None:
        self._known = known
        self._installed = {canonicalize_name(found.name): found for found in installed if found.name}

    def lines(self, packages: Iterable[Locked]) -> list[Line]:
        """Return a line for each package, in order of their names."""
        return [self._line(package) for package in sorted(set(packages), key=lambda one: one.name)]

    def _line(self, package: Locked) -> Line:
        found = self._installed.get(package.name)
        by_hand = self._known.by_hand(package.name)
        if found is None and not by_hand:
            return Line(package, "", wrong="not installed here, and licences.toml does not name it")
        if found is None:
            return self._judged(package, by_hand, (), "")
        licence = by_hand or self._licence_of(found)
        bundled, wrong = self._bundled(found)
        if not by_hand and _has_gpl_text(found):
            wrong = wrong or "carries the text of the GPL"
        return self._judged(package, licence, bundled, wrong)

    def _judged(self, package: Locked, licence: str, bundled: tuple[str, ...], wrong: str) -> Line:
        if not licence:
            wrong = "says no licence that is known"
        elif not self._known.allows(licence):
            wrong = f"{licence} is not allowed"
        return Line(package, licence, bundled, wrong)

    def _licence_of(self, found: Distribution) -> str:
        """Return what a package says of itself: expression, then field, then all of its classifiers."""
        metadata = found.metadata
        for field in ("License-Expression", "License"):
            if field in metadata and (expression := self._known.expression(metadata[field])):
                return expression
        classifiers = [
            c.rpartition(" :: ")[2] for c in metadata.get_all("Classifier") or () if c.startswith("License ::")
        ]
        expressions = [self._known.expression(classifier) for classifier in classifiers if "approved" not in classifier]
        return " AND ".join(expressions) if all(expressions) else ""

    def _bundled(self, found: Distribution) -> tuple[tuple[str, ...], str]:
        """Return the licences of the machine code in a wheel that is no module of its own, and what is wrong."""
        licences: set[str] = set()
        for path, rule_path in _code_of(found):
            rule = self._known.rule_of(rule_path)
            if rule is None:
                if is_extension(path.name) or _is_its_own(found, path):
                    continue
                return tuple(sorted(licences)), f"{rule_path} is a library of unknown licence"
            if not rule.not_shipped and not self._known.allows(rule.licence):
                return tuple(sorted(licences)), f"{rule_path}: {rule.licence} is not allowed"
            licences.add(f"{rule.licence} (never built in)" if rule.not_shipped else rule.licence)
        return tuple(sorted(licences)), ""


def _code_of(found: Distribution) -> Iterator[tuple[Path, PurePosixPath]]:
    for file in found.files or ():
        if may_be_code(file.name) and ".dist-info" not in str(file):
            path = Path(str(file.locate()))
            if is_code(path):
                yield path, PurePosixPath(file.as_posix())


def _is_its_own(found: Distribution, path: Path) -> bool:
    """Tell whether a program bears the name of its package, as ruff's does."""
    return path.stem.replace("_", "-") == canonicalize_name(found.name)


def _has_gpl_text(found: Distribution) -> bool:
    texts = [file for file in found.files or () if ".dist-info/" in str(file) and "licen" in str(file).lower()]
    return any(GPL_TEXT in _head(Path(str(file.locate()))) for file in texts)


def _head(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")[:_HEAD].upper()
    except OSError:
        return ""


def table(lines: Iterable[Line]) -> str:
    """Return the report as text."""
    rows = [(f"{one.package.name} {one.package.version}", one.licence or "?", "; ".join(one.bundled)) for one in lines]
    width = max((len(name) for name, _, _ in rows), default=0)
    return "\n".join(
        f"{name:{width}}  {licence}{f'  | inside: {inside}' if inside else ''}" for name, licence, inside in rows
    )


def main(arguments: Sequence[str]) -> int:
    """Check both locks; with `--table` print every line. Return 1 when anything is wrong."""
    packages = [package for lock in LOCKS for package in read_lock(ROOT / lock)]
    lines = LicenceReport(KnownLicences.load(), distributions()).lines(packages)
    if "--table" in arguments:
        print(table(lines))
    wrong = [line for line in lines if line.wrong]
    for line in wrong:
        print(f"licence: {line.package.name} {line.package.version}: {line.wrong}", file=sys.stderr)
    print(f"Licences: {len(lines)} packages, {len(wrong)} to be looked at")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
