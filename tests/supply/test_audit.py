"""An audit passes only when every package was asked about: pip-audit itself, against a service on a socket."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from supply.audit import Audit, Verdict, audit, judge
from supply.locked import read_lock

HASH = "--hash=sha256:" + "0" * 64
LOCK = f"sound==1.0 \\\n    {HASH}\nleaky==2.0 \\\n    {HASH}\n"
ELSEWHERE = f"never==3.0 ; sys_platform == 'amiga' \\\n    {HASH}\n"
LEAK = {"vulns": [{"id": "TEST-1", "summary": "leaks", "details": "leaks", "affected": []}]}


class Service(BaseHTTPRequestHandler):
    """Answers as OSV does: leaky leaks."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = json.dumps(LEAK if asked["package"]["name"] == "leaky" else {}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  - the name of the standard library
        """Say nothing."""


@pytest.fixture
def service() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/v1/query"
        server.shutdown()
        thread.join()


def lock(folder: Path, text: str) -> Path:
    path = folder / "some.lock"
    path.write_text(text)
    return path


def asked(folder: Path, text: str, url: str) -> Audit:
    return audit(lock(folder, text), ["--vulnerability-service", "osv", "--osv-url", url, "--timeout", "3"])


def test_a_known_vulnerability_fails_and_what_is_for_other_systems_was_not_audited(
    tmp_path: Path, service: str
) -> None:
    found = asked(tmp_path, LOCK + ELSEWHERE, service)
    assert found.verdict is Verdict.VULNERABLE
    assert found.vulnerable == ("leaky 2.0: TEST-1, mended in no version yet",)
    assert found.not_audited == ("never 3.0: not for this system (sys_platform == 'amiga')",)
    assert found.sentences()[-1] == "Audited 2 of 3 packages; 1 vulnerabilities"


def test_without_a_service_nothing_is_passed(tmp_path: Path) -> None:
    found = asked(tmp_path, LOCK, "http://127.0.0.1:9/v1/query")
    assert found.verdict is Verdict.NOT_AUDITED
    assert len(found.not_audited) == 2
    assert found.sentences()[-1] == "Audited 0 of 2 packages; 0 vulnerabilities"


def test_a_skipped_package_is_no_pass(tmp_path: Path) -> None:
    packages = read_lock(lock(tmp_path, LOCK))
    sound = {"name": "sound", "version": "1.0", "vulns": []}
    skipped = {"name": "leaky", "skip_reason": "Dependency not found on the service"}
    found = judge(packages, json.dumps({"dependencies": [sound, skipped]}), "")
    assert (found.verdict, found.vulnerable) == (Verdict.NOT_AUDITED, ())
    assert found.not_audited == ("leaky 2.0: Dependency not found on the service",)


@pytest.mark.parametrize("answer", ["", "[]", "null", "{}", '{"dependencies": [1, {"name": "sound"}]}'])
def test_an_answer_that_says_nothing_of_a_package_is_no_pass(tmp_path: Path, answer: str) -> None:
    found = judge(read_lock(lock(tmp_path, LOCK)), answer, "the service is away")
    assert found.verdict is Verdict.NOT_AUDITED
    assert len(found.not_audited) == 2


def test_all_of_them_audited_and_none_vulnerable_is_a_pass(tmp_path: Path) -> None:
    both = [{"name": "sound", "version": "1.0", "vulns": []}, {"name": "leaky", "version": "2.0", "vulns": []}]
    assert judge(read_lock(lock(tmp_path, LOCK)), json.dumps({"dependencies": both}), "").verdict is Verdict.PASSED
