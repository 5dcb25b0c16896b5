"""Which files are machine code: by their first bytes, whatever their name."""

from __future__ import annotations

from pathlib import Path

_SUFFIXES = frozenset({"", ".so", ".dll", ".dylib", ".exe", ".pyd"})
_MAGIC = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_EXTENSIONS = (".cpython-", ".cp3", ".pypy", ".pyd", ".abi3.")


def may_be_code(name: str) -> bool:
    """Tell by its name whether a file is worth a look."""
    return ".so." in name or any(name.endswith(suffix) for suffix in _SUFFIXES if suffix) or "." not in name


def is_code(path: Path) -> bool:
    """Tell whether a file is a program or a library."""
    try:
        with path.open("rb") as file:
            return file.read(4).startswith(_MAGIC)
    except OSError:
        return False


def is_extension(name: str) -> bool:
    """Tell whether a library is a Python module: it bears the licence of its package."""
    return any(mark in name for mark in _EXTENSIONS)
