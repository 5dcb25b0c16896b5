"""Whatever is sent, the embedded server answers as its OpenAPI document says: every phase, examples by a free seed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.campaigns.verdict import Verdict
from tests.contract.described_service import TOKEN, described_server, narrowed_document

_SECONDS = 3000


def describe(folder: Path, examples: int, seed: int) -> Verdict:
    """Send what the description allows and what it forbids, with `examples` a call beside those it names itself."""
    folder.mkdir(parents=True)
    document = folder / "openapi.json"
    document.write_text(json.dumps(narrowed_document()), encoding="utf-8")
    with described_server(folder) as server:
        command = [
            Path(sys.executable).with_name("schemathesis"),
            "run",
            document,
            "--url",
            server.announcement.service,
        ]
        command += ["--header", f"Authorization: Bearer {TOKEN}", "--phases", "examples,coverage,fuzzing"]
        # the service answers an unknown method as an unknown address, as NestJS does
        command += ["--exclude-checks", "unsupported_method", "--suppress-health-check", "all", "--warnings", "off"]
        command += ["--max-examples", str(examples), "--seed", str(seed), "--no-color", "--generation-database", "none"]
        done = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, timeout=_SECONDS, check=False, cwd=folder
        )
        calls = len(server.requests())
    broken = () if done.returncode == 0 else (done.stdout[-6000:] + done.stderr[-2000:],)
    return Verdict("answers as described", f"{calls} calls", broken)
