"""Beside a build stand its list of parts and its hashes; under the GPL nothing gets into one."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from supply.build_parts import hashes, list_of_parts, needed, parts_of
from supply.known_licences import KnownLicences
from supply.licences import Line
from supply.locked import Locked

CODE = b"\x7fELF and so on"


@pytest.fixture
def build(tmp_path: Path) -> Path:
    """A build with a library of the system, one of Qt, a Python module and a text."""
    build = tmp_path / "joptic-desktop"
    for name in ("joptic-desktop", "_internal/libz.so.1", "_internal/PySide6/Qt/lib/libQt6Core.so.6"):
        _put(build, name, CODE)
    _put(build, "_internal/x/_x.abi3.so", CODE)
    _put(build, "_internal/libreadme.so.txt", b"no code")
    return build


def _put(build: Path, name: str, content: bytes) -> None:
    (build / name).parent.mkdir(parents=True, exist_ok=True)
    (build / name).write_bytes(content)


def test_libraries_are_listed_with_their_licences(build: Path) -> None:
    parts, wrong = parts_of(build, KnownLicences.load())
    assert wrong == []
    assert {part.path.name: part.licence for part in parts} == {
        "joptic-desktop": "MIT AND GPL-2.0-or-later WITH Bootloader-exception",
        "libz.so.1": "Zlib",
        "libQt6Core.so.6": "LGPL-3.0-only",
    }


@pytest.mark.parametrize(
    "name",
    [
        "_internal/libreadline.so.8",
        "_internal/python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
        "_internal/PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "_internal/PySide6/Qt/lib/libQt6Lottie.so.6",
        "_internal/PySide6/designer",
        "_internal/libunheard-of.so.1",
    ],
)
def test_what_is_under_the_gpl_or_unknown_stops_a_build(build: Path, name: str) -> None:
    _put(build, name, CODE)
    _, (wrong,) = parts_of(build, KnownLicences.load())
    assert wrong.startswith(name)


def test_the_list_of_parts_is_cyclonedx(build: Path) -> None:
    parts, _ = parts_of(build, KnownLicences.load())
    line = Line(Locked(canonicalize_name("httpx"), "0.28.1"), "BSD-3-Clause")
    listed = json.loads(list_of_parts([line], parts, "0.1.0"))
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["component"]["name"] == "joptic-desktop"
    named = {one["name"]: one for one in listed["components"]}
    assert set(named) == {"CPython", "httpx", "joptic-desktop", "libz.so.1", "libQt6Core.so.6"}
    assert named["httpx"]["purl"] == "pkg:pypi/httpx@0.28.1"
    assert named["httpx"]["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert named["libz.so.1"]["hashes"][0]["alg"] == "SHA-256"


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_the_hashes_are_checked_by_the_usual_tool(build: Path) -> None:
    path = build.with_name("joptic-desktop.sha256")
    path.write_text(hashes(build, []))
    command = ["sha256sum", "--check", "--strict", path.name]
    assert subprocess.run(command, cwd=build.parent, capture_output=True, check=False).returncode == 0
    (build / "_internal" / "libz.so.1").write_bytes(b"changed")
    assert subprocess.run(command, cwd=build.parent, capture_output=True, check=False).returncode == 1


def test_the_program_needs_what_runs_it_and_no_tool() -> None:
    names = needed("joptic-desktop")
    assert {"pyside6-essentials", "shiboken6", "httpx", "httpcore", "certifi"} <= names
    assert not names & {"pytest", "pyinstaller", "hatchling", "psycopg", "pip-audit"}
