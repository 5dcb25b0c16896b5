"""A wheel carries the compiled catalogues: its build makes them first. In an editable install `dev.py` does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_EDITABLE = "editable"


class CatalogueHook(BuildHookInterface[BuilderConfig]):
    """Called by hatchling before it packs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  - hatchling's shape
        """Compile, and have the files taken along that no commit holds."""
        if version == _EDITABLE or self.target_name != "wheel":
            return
        import sys

        sys.path.insert(0, self.root)
        from supply.catalogues import compile_catalogue, stale

        for source, compiled in stale(Path(self.root, "resources", "translations")):
            compile_catalogue(source, compiled)
