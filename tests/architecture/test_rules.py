"""Every rule of the architecture holds for the tree, and every rule catches a planted breach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture import rules
from tests.architecture.rules import RULES, Source

ROOT = Path(__file__).resolve().parents[2]
ROOTS = ("joptic_desktop", "supply", "tests", "resources")

BREACHES: list[tuple[Callable[[Source], list[str]], str, str]] = [
    (rules.import_direction, "joptic_desktop/domain/a.py", "import joptic_desktop.storage.outbox"),
    (rules.import_direction, "joptic_desktop/domain/a.py", "from joptic_desktop import services"),
    (rules.import_direction, "joptic_desktop/api/a.py", "from joptic_desktop.storage import outbox"),
    (rules.import_direction, "joptic_desktop/storage/a.py", "from joptic_desktop.sync import engine"),
    (rules.import_direction, "joptic_desktop/ui/a.py", "def f():\n    from joptic_desktop.sync import engine"),
    (rules.import_direction, "joptic_desktop/server/a.py", "from joptic_desktop.domain import customers"),
    (rules.import_direction, "joptic_desktop/services/a.py", "from joptic_desktop.server import main"),
    (rules.import_direction, "joptic_desktop/ui/a.py", "from . import theme"),
    (rules.import_direction, "joptic_desktop/anything/a.py", ""),
    (rules.library_homes, "joptic_desktop/services/a.py", "import httpx"),
    (rules.library_homes, "joptic_desktop/services/a.py", "from httpx._models import Response"),
    (rules.library_homes, "joptic_desktop/sync/a.py", "import apsw.ext"),
    (rules.library_homes, "joptic_desktop/services/a.py", "from PySide6.QtCore import QObject"),
    (rules.library_homes, "joptic_desktop/compose/a.py", "import PySide6"),
    (rules.library_homes, "joptic_desktop/cli.py", "from PySide6 import QtCore"),
    (rules.library_homes, "joptic_desktop/ui/a.py", "import qasync"),
    (rules.library_homes, "joptic_desktop/storage/a.py", "import sqlalchemy"),
    (rules.library_homes, "joptic_desktop/storage/a.py", "import pickle"),
    (rules.domain_is_pure, "joptic_desktop/domain/a.py", "import time"),
    (rules.no_nested_loops, "joptic_desktop/ui/a.py", "dialog.exec()"),
    (rules.no_nested_loops, "joptic_desktop/ui/a.py", "app.exec()"),
    (rules.no_nested_loops, "joptic_desktop/app.py", "dialog.exec()"),
    (rules.no_nested_loops, "joptic_desktop/ui/a.py", "app.processEvents()"),
    (rules.no_nested_loops, "tests/ui/test_a.py", "qtbot.wait(10)"),
    (rules.no_star_imports, "joptic_desktop/ui/a.py", "from PySide6.QtWidgets import *"),
    (rules.file_length, "tests/test_a.py", "a = 1\n" * 401),
    (rules.function_length, "tests/test_a.py", "def f():\n" + "    a = 1\n" * 40),
    (rules.names_say_something, "joptic_desktop/ui/utils.py", ""),
    (rules.names_say_something, "joptic_desktop/ui/text_helpers.py", ""),
    (rules.names_say_something, "joptic_desktop/ui/a.py", "class WindowManager: ..."),
    (rules.foreign_text_is_plain, "joptic_desktop/ui/a.py", "QLabel('x')"),
    (rules.foreign_text_is_plain, "joptic_desktop/ui/a.py", "QTextBrowser(self)"),
    (rules.foreign_text_is_plain, "joptic_desktop/ui/a.py", "QStaticText(name)"),
    (rules.foreign_text_is_plain, "joptic_desktop/ui/a.py", "widget.setToolTip(name)"),
    (rules.foreign_text_is_plain, "joptic_desktop/ui/a.py", "document.setHtml(name)"),
    (rules.foreign_text_is_plain, "joptic_desktop/ui/a.py", "label.setTextFormat(Qt.TextFormat.RichText)"),
    (rules.one_way_out, "joptic_desktop/services/a.py", "import urllib.request"),
    (rules.one_way_out, "joptic_desktop/ui/a.py", "QDesktopServices.openUrl(url)"),
    (rules.environment_tells_nothing, "joptic_desktop/settings.py", "os.environ['JOPTIC_TOKEN']"),
    (rules.environment_tells_nothing, "joptic_desktop/cli.py", "os.getenv('JOPTIC_TOKEN')"),
    (rules.no_global_application, "joptic_desktop/ui/a.py", "QApplication.instance()"),
]


def _sources() -> Iterator[Source]:
    files = [file for root in ROOTS for file in sorted((ROOT / root).rglob("*.py"))]
    files.append(ROOT / "dev.py")
    return (Source.of(f.relative_to(ROOT).as_posix(), f.read_text(encoding="utf-8")) for f in files)


def test_the_tree_keeps_every_rule() -> None:
    """One test of all the rules, so that the tree is read once."""
    assert [f"{rule.__name__}: {breach}" for source in _sources() for rule in RULES for breach in rule(source)] == []


@pytest.mark.parametrize(("rule", "path", "text"), BREACHES)
def test_a_planted_breach_is_caught(rule: Callable[[Source], list[str]], path: str, text: str) -> None:
    assert rule(Source.of(path, text))


def test_every_rule_has_a_planted_breach() -> None:
    assert {rule for rule, _, _ in BREACHES} == set(RULES)
