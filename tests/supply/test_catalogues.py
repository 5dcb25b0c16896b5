"""Catalogues are compiled where they are missing or older than what translators wrote, and not otherwise."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from supply.catalogues import SOURCES, compile_catalogue, stale


@pytest.fixture
def written(tmp_path: Path) -> Path:
    source = tmp_path / "joptic_fr.ts"
    source.write_bytes((SOURCES / "joptic_fr.ts").read_bytes())
    return source


def test_one_that_is_missing_or_older_is_compiled(written: Path) -> None:
    compiled = written.with_suffix(".qm")
    assert list(stale(written.parent)) == [(written, compiled)]
    compile_catalogue(written, compiled)
    assert list(stale(written.parent)) == []
    later = compiled.stat().st_mtime_ns + 1
    os.utime(written, ns=(later, later))
    assert list(stale(written.parent)) == [(written, compiled)]


def test_what_was_compiled_translates(written: Path) -> None:
    compile_catalogue(written, written.with_suffix(".qm"))
    translator = QTranslator()
    assert translator.load(written.stem, str(written.parent))
    assert translator.translate("Menu", "&File")
