"""What an upload of 50 MB adds to the memory of the process that sends it from an encrypted file."""

from __future__ import annotations

import asyncio
import json
import resource
import secrets
import subprocess
import sys
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, cast

from joptic_desktop.api.budget import RateBudget
from joptic_desktop.api.customers import CustomersApi
from joptic_desktop.api.line import Line, http_transports
from joptic_desktop.api.outcome import Kind
from joptic_desktop.api.sending import UploadFile
from joptic_desktop.api.throttle import Throttle
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.storage.blobs import BlobStore
from joptic_desktop.storage.key_sources import PassphraseKey
from joptic_desktop.storage.profile import Profile
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.stores import PASSPHRASE, Stores, make_profile
from tests.server_process import ServerProcess

SIZE, SMALL = 50_000_000, 1_000_000
ROUNDS = 3
MEGABYTE = 1e6
RESETS_PEAK = Path("/proc/self/clear_refs")


@dataclass(frozen=True, slots=True)
class Task:
    """What the sending process is told: where to send, and which encrypted files."""

    service: str
    store: str
    token: str
    profile: str
    small: str
    large: str


def run(_stores: Stores) -> list[Figure]:
    """Send from a process of its own; its machinery is warmed by a small file of the same kind."""
    grown, peaks = [], []
    with ServerProcess(options=("--max-file-bytes", str(2 * SIZE))) as server, TemporaryDirectory() as folder:
        filled = make_profile(Path(folder) / "profile")
        blobs = BlobStore(filled.profile.blobs, filled.key, secrets.token_bytes)
        small, large = (blobs.write(secrets.token_bytes(size)).name for size in (SMALL, SIZE))
        told = server.announcement
        task = Task(told.service, told.store, told.owner.access_token, str(filled.profile.folder), small, large)
        for _ in range(ROUNDS):
            command = [sys.executable, "-m", "tests.benchmarks.upload", json.dumps(asdict(task))]
            before, after = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
            grown.append((after - before) / MEGABYTE)
            peaks.append(after / MEGABYTE)
        assert sorted(line["size"] for line in server.ledger("file")) == [SMALL] * ROUNDS + [SIZE] * ROUNDS
    detail = f"peak of the sending process {median(peaks):.1f} MB, at most {max(grown):.1f} MB more in {ROUNDS} rounds"
    return [Figure("memory grown by a 50 MB upload", median(grown), 5, "MB", detail)]


def _forget_peak() -> None:
    """Let the peak count from now on, where the system can: what was needed to import is no slack for an upload."""
    if RESETS_PEAK.exists():
        RESETS_PEAK.write_text("5")


def _peak() -> int:
    """Return the largest memory this process had since then, in bytes."""
    if RESETS_PEAK.exists():
        status = Path("/proc/self/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


async def _send(task: Task) -> tuple[int, int]:
    """Send both files; return the peaks before and after the large one."""
    line = Line(task.service, http_transports(task.service, None), Throttle(RateBudget(unlimited=True)))
    api = CustomersApi(line, task.store, lambda: task.token)
    await _create(api, task, task.small, SMALL)
    _forget_peak()
    before = _peak()
    await _create(api, task, task.large, SIZE)
    after = _peak()
    await line.close()
    return before, after


async def _create(api: CustomersApi, task: Task, blob: str, size: int) -> None:
    profile = Profile(Path(task.profile))
    key = PassphraseKey(PASSPHRASE).data_key(profile, secrets.token_bytes)
    blobs = BlobStore(profile.blobs, key, secrets.token_bytes)

    def open_blob() -> BinaryIO:
        return cast("BinaryIO", blobs.open(blob))

    file = UploadFile("prescription", "p.pdf", "application/pdf", size, open_blob)
    email = f"{secrets.token_hex(8)}@example.com"
    personal = PersonalChange("Amine", "Benali", email, "+212600000000", date(1980, 1, 1), Sex.MALE)
    outcome = await api.create(CustomerChange(personal), (file,), progress=lambda _percent: None)
    assert outcome.kind is Kind.DONE, outcome


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_send(Task(**json.loads(sys.argv[1]))))))
