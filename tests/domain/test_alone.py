"""The domain stands by itself: importing all of it brings in nothing of the layers above, and no library."""

from __future__ import annotations

import subprocess
import sys

IMPORT_ALL = """
import importlib, pkgutil, sys
before = set(sys.modules)
import joptic_desktop.domain as domain
for module in pkgutil.iter_modules(domain.__path__):
    importlib.import_module(f"{domain.__name__}.{module.name}")
own = {"joptic_desktop"} | sys.stdlib_module_names
print(sorted(n for n in set(sys.modules) - before if n.split(".")[0] not in own))
print(sorted(n for n in sys.modules if n.startswith("joptic_desktop.") and not n.startswith("joptic_desktop.domain")))
"""


def test_the_domain_imports_nothing_but_itself_and_the_standard_library() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "[]"]
