"""What a build is made of: its licences checked, its list of parts (CycloneDX) and the SHA-256 of every file beside it.

`python3 dev.py build` runs this on dist/joptic-desktop.
"""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import distribution, distributions
from pathlib import Path, PurePosixPath

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from supply.binaries import is_code, is_extension
from supply.known_licences import KnownLicences
from supply.licences import ROOT, LicenceReport, Line
from supply.locked import read_lock

PROGRAM = "joptic-desktop"
_INSIDE = "_internal"


@dataclass(frozen=True, slots=True)
class Part:
    """A library of the system or of a wheel that a build holds: its place in it, licence and SHA-256."""

    path: PurePosixPath
    licence: str
    sha256: str


def parts_of(build: Path, known: KnownLicences) -> tuple[list[Part], list[str]]:
    """Return the libraries of a build that are no Python modules, and what must not be in it."""
    parts: list[Part] = []
    wrong: list[str] = []
    for file in _files(build):
        path = PurePosixPath(file.relative_to(build).as_posix())
        if not is_code(file):
            continue
        rule = known.rule_of(_in_wheel(path))
        if rule is None and is_extension(path.name):
            continue
        if rule is None:
            wrong.append(f"{path} is a library of unknown licence")
        elif rule.not_shipped:
            wrong.append(f"{path}: {rule.licence} ({rule.not_shipped})")
        elif not known.allows(rule.licence):
            wrong.append(f"{path}: {rule.licence} is not allowed")
        else:
            parts.append(Part(path, rule.licence, _sha256(file)))
    return parts, wrong


def needed(package: str) -> frozenset[str]:
    """Return the canonical names of everything that a package needs here, itself left out."""
    found: set[str] = set()
    waiting = [package]
    while waiting:
        for text in distribution(waiting.pop()).requires or ():
            requirement = Requirement(text)
            name = canonicalize_name(requirement.name)
            if name not in found and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
                found.add(name)
                waiting.append(requirement.name)
    return frozenset(found)


def list_of_parts(packages: Iterable[Line], parts: Iterable[Part], version: str) -> str:
    """Return the list of parts as CycloneDX JSON."""
    bom = Bom()
    bom.metadata.component = Component(
        name=PROGRAM,
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=PROGRAM,
        licenses=[LicenseExpression("MIT")],
    )
    python = Component(
        name="CPython", version=platform.python_version(), type=ComponentType.PLATFORM, licenses=_licences("Python-2.0")
    )
    bom.components.add(python)
    for line in packages:
        bom.components.add(_package(line))
    for part in parts:
        bom.components.add(_library(part))
    bom.register_dependency(bom.metadata.component, list(bom.components))
    return make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)


def hashes(build: Path, beside: Iterable[Path]) -> str:
    """Return the SHA-256 of every file of a build and of the files beside it, as `sha256sum --check` reads them."""
    files = [*_files(build), *beside]
    return "".join(f"{_sha256(file)}  {file.relative_to(build.parent).as_posix()}\n" for file in files)


def main(arguments: Sequence[str]) -> int:
    """Check a build and write what stands beside it; return 1 when something must not be in it."""
    build = Path(arguments[0]).resolve()
    known = KnownLicences.load()
    parts, wrong = parts_of(build, known)
    for sentence in wrong:
        print(f"build: {sentence}", file=sys.stderr)
    if wrong:
        return 1
    names = needed(PROGRAM)
    locked = [package for package in read_lock(ROOT / "requirements.lock") if package.name in names]
    packages = LicenceReport(known, distributions()).lines(locked)
    listed = build.with_name(f"{PROGRAM}.cdx.json")
    listed.write_text(list_of_parts(packages, parts, distribution(PROGRAM).version), encoding="utf-8")
    build.with_name(f"{PROGRAM}.sha256").write_text(hashes(build, [listed]), encoding="utf-8")
    print(f"{listed.name}: {len(packages)} packages, {len(parts)} libraries; {PROGRAM}.sha256")
    return 0


def _package(line: Line) -> Component:
    name, version = line.package.name, line.package.version
    url = PackageURL("pypi", name=name, version=version)
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=str(url),
        purl=url,
        licenses=_licences(line.licence),
    )


def _library(part: Part) -> Component:
    return Component(
        name=part.path.name,
        type=ComponentType.FILE,
        bom_ref=str(part.path),
        licenses=_licences(part.licence),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sha256)],
    )


def _licences(expression: str) -> list[LicenseExpression]:
    return [LicenseExpression(expression)] if expression else []


def _in_wheel(path: PurePosixPath) -> PurePosixPath:
    """Return a file's place as its wheel names it."""
    return PurePosixPath(*path.parts[1:]) if path.parts[0] == _INSIDE else path


def _files(build: Path) -> Iterator[Path]:
    return (path for path in sorted(build.rglob("*")) if path.is_file() and not path.is_symlink())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
