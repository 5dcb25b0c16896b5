"""The Qt binding and this Python fit together: some pairings lose references and abort after a while."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import tomllib
from pathlib import Path

from PySide6.QtCore import QObject

import joptic_desktop


def test_the_binding_keeps_singleton_references() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setParent(None)
    assert abs(sys.getrefcount(None) - before) < 200


def test_every_module_can_be_imported() -> None:
    """A stub without its module type-checks and fails at run time; this does not."""
    modules = [m.name for m in pkgutil.walk_packages(joptic_desktop.__path__, "joptic_desktop.")]
    for name in modules:
        if not name.endswith("__main__"):
            importlib.import_module(name)
    assert "joptic_desktop.domain.customers" in modules


def test_the_program_and_its_package_have_one_version() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert joptic_desktop.__version__ == project["project"]["version"]
