"""The licence report: what it lets through, and every way in which something under the GPL is caught."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from supply.known_licences import KnownLicences
from supply.licences import LOCKS, ROOT, LicenceReport, Line, table
from supply.locked import Locked, read_lock

CODE = b"\x7fELF and so on"
PLANTED = Locked(canonicalize_name("planted"), "1.0")
Plant = Callable[..., Line]


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    """Install a package called planted, with these lines of metadata and these files; return its line."""

    def install(*metadata: str, files: dict[str, bytes] | None = None) -> Line:
        info = tmp_path / "planted-1.0.dist-info"
        info.mkdir()
        head = ("Metadata-Version: 2.4", "Name: planted", "Version: 1.0", *metadata)
        (info / "METADATA").write_text("\n".join(head) + "\n")
        files = files or {}
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(content)
        (info / "RECORD").write_text("".join(f"{name},,\n" for name in (*files, "planted-1.0.dist-info/METADATA")))
        (line,) = LicenceReport(KnownLicences.load(), distributions(path=[str(tmp_path)])).lines([PLANTED])
        return line

    return install


@pytest.mark.parametrize(
    "words",
    [
        "License-Expression: MIT",
        "License-Expression: LGPL-3.0-only OR GPL-3.0-only",
        "License-Expression: MPL-2.0 AND (BSD-3-Clause OR GPL-2.0-only)",
        "License: BSD 3-Clause License",
        "Classifier: License :: OSI Approved :: MIT License",
    ],
)
def test_what_is_permissive_mpl_or_lgpl_passes(plant: Plant, words: str) -> None:
    assert plant(words).wrong == ""


@pytest.mark.parametrize(
    "words",
    [
        "License-Expression: GPL-3.0-only",
        "License-Expression: MIT AND GPL-2.0-or-later",
        "License-Expression: AGPL-3.0-or-later",
        "License-Expression: GPL-2.0-only WITH Classpath-exception-2.0",
    ],
)
def test_a_planted_gpl_package_is_caught(plant: Plant, words: str) -> None:
    assert plant(words).wrong.endswith("is not allowed")


@pytest.mark.parametrize(
    "words",
    [
        "Summary: says nothing",
        "License: as is",
        "License-Expression: LicenseRef-Ours",
        "Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",
    ],
)
def test_an_unknown_licence_is_caught(plant: Plant, words: str) -> None:
    assert plant(words).wrong == "says no licence that is known"


@pytest.mark.parametrize(
    ("file", "wrong"),
    [
        ("planted.libs/libunheard-of-1.so.4", "planted.libs/libunheard-of-1.so.4 is a library of unknown licence"),
        ("planted/tool", "planted/tool is a library of unknown licence"),
        ("planted/_speed.cpython-311-x86_64-linux-gnu.so", ""),
        ("planted.libs/libz-1a2b.so.1", ""),
    ],
)
def test_libraries_inside_a_wheel_are_looked_at(plant: Plant, file: str, wrong: str) -> None:
    assert plant("License-Expression: MIT", files={file: CODE}).wrong == wrong


def test_a_gpl_library_inside_a_wheel_is_named_as_never_built_in(plant: Plant) -> None:
    line = plant("License-Expression: MIT", files={"planted.libs/libreadline-1.so.8": CODE})
    assert line.bundled == ("GPL-3.0-or-later (never built in)",)
    assert "never built in" in table([line])


def test_the_text_of_the_gpl_beside_another_word_is_caught(plant: Plant) -> None:
    text = b"                    GNU GENERAL PUBLIC LICENSE\n                       Version 3"
    line = plant("License-Expression: MIT", files={"planted-1.0.dist-info/licenses/LICENSE": text})
    assert line.wrong == "carries the text of the GPL"


def test_a_package_that_nobody_looked_at_is_caught(tmp_path: Path) -> None:
    (line,) = LicenceReport(KnownLicences.load(), distributions(path=[str(tmp_path)])).lines([PLANTED])
    assert line.wrong == "not installed here, and licences.toml does not name it"


def test_everything_in_the_locks_may_be_part_of_the_program() -> None:
    packages = [package for lock in LOCKS for package in read_lock(ROOT / lock)]
    lines = LicenceReport(KnownLicences.load(), distributions()).lines(packages)
    assert [(line.package.name, line.wrong) for line in lines if line.wrong] == []
    assert len(lines) > 90


def test_every_entry_by_hand_is_of_a_package_in_the_locks() -> None:
    locked = {package.name for lock in LOCKS for package in read_lock(ROOT / lock)}
    assert {name for name in KnownLicences.load().packages if name not in locked} == set()


def test_a_lock_tells_versions_and_systems(tmp_path: Path) -> None:
    lock = tmp_path / "a.lock"
    lock.write_text(
        "Foo_Bar==1.0 \\\n    --hash=sha256:00\nnever==2 ; sys_platform == 'amiga' \\\n    --hash=sha256:11\n"
    )
    first, second = read_lock(lock)
    assert (first.name, first.version, first.is_for_here) == ("foo-bar", "1.0", True)
    assert (second.marker, second.is_for_here) == ("sys_platform == 'amiga'", False)
    lock.write_text("nothing\n")
    with pytest.raises(ValueError, match="holds no package"):
        read_lock(lock)
