"""What may be part of this program: licences.toml, read, and SPDX expressions judged by it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from license_expression import ExpressionError, LicenseWithExceptionSymbol, Licensing, get_spdx_licensing

TABLE = Path(__file__).with_name("licences.toml")


@dataclass(frozen=True, slots=True)
class FileRule:
    """Binary files by name (and folder), their licence, and why they never ship ("" when they may)."""

    names: tuple[str, ...]
    folders: tuple[str, ...]
    licence: str
    not_shipped: str

    def matches(self, path: PurePosixPath) -> bool:
        """Tell whether a file is meant."""
        named = any(fnmatchcase(path.name, name) for name in self.names)
        return named and any(fnmatchcase(str(path.parent), folder) for folder in self.folders)


class KnownLicences:
    """The table of licences. `record` is what the TOML file holds."""

    def __init__(self, record: dict[str, Any]) -> None:
        self._allowed = frozenset(record["allowed"])
        self._words: dict[str, str] = record.get("words", {})
        self.packages: dict[str, dict[str, str]] = record.get("packages", {})
        self.rules = tuple(
            FileRule(
                tuple(rule["names"]), tuple(rule.get("folders", "*")), rule["licence"], rule.get("not_shipped", "")
            )
            for rule in record.get("files", ())
        )

    @classmethod
    def load(cls) -> KnownLicences:
        """Read the project's own table."""
        return cls(tomllib.loads(TABLE.read_text(encoding="utf-8")))

    def by_hand(self, package: str) -> str:
        """Return the licence that the table gives a package, "" for none."""
        return self.packages.get(package, {}).get("licence", "")

    def expression(self, words: str) -> str:
        """Return a package's own words as an SPDX expression, "" when they are none."""
        words = self._words.get(words.strip(), words.strip())
        try:
            parsed = self._licensing.parse(words, validate=True)
        except ExpressionError:
            return ""
        return str(parsed) if parsed is not None else ""

    def allows(self, expression: str) -> bool:
        """Tell whether a licence may be part of the program: of alternatives one, of what holds together all."""
        return self._allows(self._licensing.parse(expression))

    def rule_of(self, path: PurePosixPath) -> FileRule | None:
        """Return what the table says of a binary file."""
        return next((rule for rule in self.rules if rule.matches(path)), None)

    @cached_property
    def _licensing(self) -> Licensing:
        return get_spdx_licensing()

    def _allows(self, node: Any) -> bool:
        if isinstance(node, self._licensing.OR):
            return any(map(self._allows, node.args))
        if isinstance(node, self._licensing.AND):
            return all(map(self._allows, node.args))
        if isinstance(node, LicenseWithExceptionSymbol):
            return f"{node.license_symbol.key} WITH {node.exception_symbol.key}" in self._allowed
        return node is not None and node.key in self._allowed
