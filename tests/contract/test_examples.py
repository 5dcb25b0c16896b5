"""Every documented request, in its curl and its Python form, gets the documented answer."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.contract.counter import EXAMPLES, Counter
from tests.contract.likeness import differences
from tests.server_process import ServerProcess

every_example = pytest.mark.parametrize("example", EXAMPLES["examples"], ids=lambda example: example["name"])


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@every_example
def test_curl(example: dict[str, Any], documented: ServerProcess, desk: Path) -> None:
    counter = Counter(documented, example["given"])
    command = ["sh", "-c", counter.words(example["curl"])]
    sent = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    body, _, status = sent.stdout.rpartition("\n")
    assert int(status) == example["status"]
    assert differences(example["answer"], json.loads(body)) == []
    _check_papers(counter, example, desk)


@every_example
def test_python(example: dict[str, Any], documented: ServerProcess, desk: Path) -> None:
    counter = Counter(documented, example["given"])
    names: dict[str, Any] = {}
    exec(compile(counter.words(example["python"]), example["name"], "exec"), names)
    for _field, (_name, handle, _type) in names.get("files", ()):
        handle.close()  # the sample leaves them open
    assert names["response"].status_code == example["status"]
    assert differences(example["answer"], names["response"].json()) == []
    _check_papers(counter, example, desk)


def _check_papers(counter: Counter, example: dict[str, Any], desk: Path) -> None:
    """The files that an example uploads arrive byte for byte, under their field names."""
    sent = {
        (field, hashlib.sha256((desk / name).read_bytes()).hexdigest())
        for field, name in (("prescription", "prescription.pdf"), ("idCard", "id-card.jpg"))
        if f"{field}=@{name}" in example["curl"]
    }
    lines = [line for line in counter.server.ledger("file") if line["storeId"] == counter.store]
    assert {(line["field"], line["sha256"]) for line in lines} == sent
    for line in lines:
        assert hashlib.sha256(counter.server.file(line["fileId"])).hexdigest() == line["sha256"]
