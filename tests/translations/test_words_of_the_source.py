"""No words for a person are written past the translation tool."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from joptic_desktop import errors
from tests.translations.catalogues import ROOT

PACKAGE = ROOT / "joptic_desktop"
BELOW = ("api", "storage", "sync", "services", "compose")
# what only the command line says, which speaks English
ENGLISH_BELOW = ("storage/profile_beginning.py",)
MARKING = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})
# nobody is told that a store closed
SILENT = frozenset({"StoreClosed"})
ERRORS = (
    frozenset(
        name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.JOpticError)
    )
    - SILENT
)
# for paper, which has languages of its own, and for whoever helps, who reads English
ENGLISH_SCREENS = ("print/catalogue.py", "print/tongue.py", "print/proof.py", "sync_centre/report.py")
SENTENCE = re.compile(r"[A-Z][a-z]+ [a-z]+")
NOT_FOR_A_PERSON = frozenset(
    {"RuntimeError", "ValueError", "getLogger", "debug", "info", "warning", "error", "exception"}
)


def test_each_error_from_below_the_screens_is_a_sentence_that_can_be_said() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}: {ast.unparse(call)}"
        for layer in BELOW
        for path in sorted((PACKAGE / layer).rglob("*.py"))
        if not str(path).endswith(ENGLISH_BELOW)
        for call in _calls(path)
        if _name(call) in ERRORS and call.args and isinstance(call.args[0], ast.Constant | ast.JoinedStr)
    ]
    assert found == []


def test_each_sentence_of_the_screens_is_translated() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{words.lineno}: {words.value!r}"
        for path in sorted((PACKAGE / "ui").rglob("*.py"))
        if not str(path).endswith(ENGLISH_SCREENS)
        for words in _unmarked(path)
    ]
    assert found == []


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _unmarked(path: Path) -> Iterator[ast.Constant]:
    """Give the texts of a file that read like words for a person and stand in no call that marks them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spared: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            spared.add(node.value)
        elif isinstance(node, ast.Call) and _name(node) in MARKING | NOT_FOR_A_PERSON:
            spared.update(each for argument in node.args for each in ast.walk(argument))
        elif isinstance(node, ast.Dict):
            spared.update(_told_to_the_loop(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node not in spared and SENTENCE.match(str(node.value)):
            yield node


def _told_to_the_loop(context: ast.Dict) -> list[ast.expr]:
    keys = [key.value for key in context.keys if isinstance(key, ast.Constant)]
    return context.values if "message" in keys else []
