"""The process: how it starts, what it says, how it ends, what it keeps."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from joptic_desktop.server.__main__ import main
from tests.server.till import Till, Upload, eventually
from tests.server_process import END_SECONDS, ServerProcess

COMMAND = [sys.executable, "-m", "joptic_desktop.server"]


def till_of(server: ServerProcess, http: requests.Session) -> Till:
    said = server.announcement
    return Till(http, said.service, said.store, said.owner.access_token)


def test_it_announces_itself_with_tokens_that_live_for_hours(server: ServerProcess) -> None:
    said = server.announcement
    assert said.service.startswith("http://127.0.0.1:")
    assert said.accounts == said.service
    assert said.store_name == "Optique Atlas"
    assert min(person.expires_in for person in (said.owner, said.reader, said.stranger)) >= 3600


def test_it_ends_when_its_standard_input_closes() -> None:
    server = ServerProcess(whole_start=True)
    with server:
        assert server.stop() == 0


def test_everything_outlives_a_restart_and_a_kill(http: requests.Session) -> None:
    paper: Upload = ("prescription", ("rx.pdf", b"%PDF", "application/pdf"))
    with ServerProcess() as server:
        till = till_of(server, http)
        customer = till.add([paper])
        server.kill()
        with pytest.raises(requests.ConnectionError):
            till.page()
        server.restart()
        assert till.detail(customer)["id"] == customer
        assert server.file(server.ledger("file")[0]["fileId"]) == b"%PDF"
        before = server.announcement
        server.restart()
        assert (before.service, before.store, before.owner.password) == (
            server.announcement.service,
            server.announcement.store,
            server.announcement.owner.password,
        )
        assert till.names() == ["Layla Hassan"]


def test_a_request_in_flight_is_answered_before_the_end(http: requests.Session) -> None:
    with ServerProcess() as server, ThreadPoolExecutor(1) as thread:
        server.add_fault("GET /customer", when="after", delay=0.3)
        answer = thread.submit(till_of(server, http).call, "GET", "/customer")
        eventually(lambda: server.requests() != [])
        assert server.stop() == 0
        assert answer.result().status_code == 200


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_started_by_hand_it_greets_and_ends_by_a_signal(number: signal.Signals, tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    process = subprocess.Popen([*COMMAND, "--port", "0"], stdout=subprocess.PIPE, text=True, env=environment)
    with process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(5)]
        assert lines[0].startswith("JOptic Customer API at http://127.0.0.1:")
        assert "owner@joptic.example" in lines[2]
        assert list(tmp_path.iterdir()) != []
        # it greets before it serves: a signal is heard from the first answer on, wherever the run itself was started
        address = lines[0].partition(" at ")[2].split()[0]
        assert requests.get(f"{address}/openapi.json", timeout=120).status_code == 200
        process.send_signal(number)
        assert process.wait(END_SECONDS) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_port_in_use_is_told_in_a_sentence(server: ServerProcess) -> None:
    port = server.announcement.service.rpartition(":")[2]
    ended = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"joptic-server: cannot listen on 127.0.0.1, port {port}: ")
    assert "Traceback" not in ended.stderr


def test_files_that_are_no_certificate_are_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["--port", "0", "--tls-cert", str(tmp_path / "c.pem"), "--tls-key", str(tmp_path / "k.pem")])
    said = capsys.readouterr()
    assert (code, said.out) == (1, "")
    assert "are no certificate and its key" in said.err


def test_the_controls_exist_in_tests_alone(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", "--announce"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        address = process.stdout.readline().split('"')[3]
        answer = requests.get(f"{address}/__test__/ledger", timeout=120)
        assert answer.json()["message"] == "Cannot GET /__test__/ledger"
        assert process.stdin is not None
        process.stdin.close()


def test_a_failure_of_its_own_is_a_500(http: requests.Session) -> None:
    paper: Upload = ("prescription", ("rx.pdf", b"%PDF", "application/pdf"))
    with ServerProcess() as server:
        till = till_of(server, http)
        customer = till.add()
        server.files.rmdir()
        created = till.create([paper], email="b@example.com")
        updated = till.form("PUT", f"/customer/{customer}", {}, [paper])
        server.set_quirks("bare-500")
        bare = till.create([paper], email="b@example.com")
    assert created.json() == {
        "statusCode": 500,
        "message": "Failed to create customer",
        "error": "Internal Server Error",
    }
    plain = {"statusCode": 500, "message": "Internal server error"}
    assert (updated.json(), bare.json()) == (plain, plain)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs the figures of Linux")
def test_a_large_file_never_lies_in_memory(http: requests.Session) -> None:
    def peak(pid: int) -> int:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

    with ServerProcess(whole_start=True) as server:
        till = till_of(server, http)
        till.add([("prescription", ("small.pdf", b"x" * 300_000, "application/pdf"))])
        before = peak(server.pid)
        till.add([("prescription", ("large.pdf", b"x" * 50_000_000, "application/pdf"))], email="b@example.com")
        assert peak(server.pid) - before < 5_000
