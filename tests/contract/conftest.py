"""The server that the documented examples are sent to, and the two files that they upload."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.counter import seed
from tests.server_process import ServerProcess


@pytest.fixture(scope="session")
def documented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A server that starts with the customers of the documented list."""
    path = tmp_path_factory.mktemp("contract") / "seed.json"
    path.write_text(json.dumps(seed()), encoding="utf-8")
    with ServerProcess(seed=path) as process:
        yield process


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the examples run, with the files they name and without proxies."""
    (tmp_path / "prescription.pdf").write_bytes(b"%PDF-1.4 a prescription")
    (tmp_path / "id-card.jpg").write_bytes(b"\xff\xd8\xff an id card")
    (tmp_path / ".curlrc").write_text('silent\nnoproxy = "*"\nwrite-out = "\\n%{http_code}"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURL_HOME", str(tmp_path))
    monkeypatch.setenv("NO_PROXY", "*")
    return tmp_path
