"""The embedded server as a process of its own, for every test that needs the service on a real socket."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import requests

from tests.server_nursery import ForkedServer, nursery

START_SECONDS = 120
END_SECONDS = 60
# in seconds: only what never comes takes it, and how busy a computer is decides nothing
PATIENCE = 40.0
# how long a request is held that the test itself lets go
HELD = 50.0


@dataclass(frozen=True, slots=True)
class Person:
    """One of the announced people, with tokens that live for hours."""

    id: str
    email: str
    password: str
    access_token: str
    refresh_token: str
    expires_in: int


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the server said when it was ready.

    `store` is the owner's and the reader's, `branch` the owner's alone, `foreign_store` the stranger's.
    """

    service: str
    accounts: str
    store: str
    store_name: str
    branch: str
    foreign_store: str
    owner: Person
    reader: Person
    stranger: Person
    unverified_email: str
    unverified_password: str


def _person(found: dict[str, Any]) -> Person:
    return Person(
        found["id"],
        found["email"],
        found["password"],
        found["accessToken"],
        found["refreshToken"],
        found["expiresIn"],
    )


def read_announcement(line: str) -> Announcement:
    """Return the announcement that a line of JSON holds."""
    found = json.loads(line)
    return Announcement(
        found["service"],
        found["accounts"],
        found["store"],
        found["storeName"],
        found["branch"],
        found["foreignStore"],
        _person(found["owner"]),
        _person(found["reader"]),
        _person(found["stranger"]),
        found["unverified"]["email"],
        found["unverified"]["password"],
    )


def _started(arguments: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "joptic_desktop.server", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


class ServerProcess:
    """A context manager that starts the embedded server and ends it.

    The database and the uploaded files outlive `stop` and `kill`, so that `restart` brings the same
    service back on the same port. `database` takes what the server's `--database` takes. `files` is the
    folder of the uploaded bytes. `certificate` is the one that the test controls trust, for a server over TLS.
    The process is forked from one that has the server's imports, where a system can do that, unless it is to be a
    `whole_start`.
    """

    def __init__(
        self,
        *,
        seed: Path | None = None,
        synthetic: int = 0,
        quirks: tuple[str, ...] = (),
        port: int = 0,
        database: str | None = None,
        options: tuple[str, ...] = (),
        whole_start: bool = False,
        certificate: Path | None = None,
    ) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="joptic-service-")
        home = Path(self._home.name)
        self.files = home / "files"
        self._options = ["--database", database or str(home / "service.db"), "--files", str(self.files)]
        self._options += ["--seed", str(seed)] if seed else []
        self._options += ["--synthetic", str(synthetic)] if synthetic else []
        self._options += [word for quirk in quirks for word in ("--quirk", quirk)]
        self._has_quirks = self._starts_with_quirks = bool(quirks)
        self._has_faults = False
        self._options += options
        self._port = port
        self._is_forked = hasattr(os, "fork") and not whole_start
        self._outlives_all = database is not None
        self._process: subprocess.Popen[str] | ForkedServer | None = None
        self._announcement: Announcement | None = None
        self._http = requests.Session()
        self._http.trust_env = False
        self._http.verify = str(certificate) if certificate else True

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # what goes with its data needs no orderly end, which takes longer than most of what is tested
        self._end(kill=self._is_forked and not self._outlives_all)
        self._http.close()
        self._home.cleanup()

    @property
    def announcement(self) -> Announcement:
        """What the server said at its latest start."""
        assert self._announcement is not None, "the server was not started"
        return self._announcement

    @property
    def is_running(self) -> bool:
        """True between `start` and `stop` or `kill`."""
        return self._process is not None

    @property
    def pid(self) -> int:
        """The id of the running process."""
        assert self._process is not None, "the server does not run"
        return self._process.pid

    def start(self) -> None:
        """Start the process and wait for its announcement."""
        assert self._process is None, "the server runs already"
        arguments = ["--announce", "--test-control", "--port", str(self._port), *self._options]
        self._process = nursery().start(arguments) if self._is_forked else _started(arguments)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"the server ended with {self._process.wait(START_SECONDS)} before it was ready"
        self._announcement = read_announcement(line)
        self._port = int(self._announcement.service.rpartition(":")[2])
        self._has_quirks, self._has_faults = self._starts_with_quirks, False

    def stop(self) -> int | None:
        """Close the server's standard input, which ends it, and return its exit code."""
        return self._end(kill=False)

    def kill(self) -> int | None:
        """End the process without letting it finish anything."""
        return self._end(kill=True)

    def _end(self, *, kill: bool) -> int | None:
        process, self._process = self._process, None
        if process is None:
            return None
        if kill:
            process.kill()
        self._http.close()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        code = process.wait(END_SECONDS)
        process.stdout.close()
        return code

    def restart(self) -> None:
        """Stop the server, if it runs, and start it again on the same port with the same data."""
        self.stop()
        self.start()

    def control(self, method: str, path: str, body: object = None) -> Any:
        """Call one of the test controls and return the JSON it answers."""
        answer = self._http.request(method, f"{self.announcement.service}/__test__{path}", json=body, timeout=120)
        answer.raise_for_status()
        return answer.json()

    def ledger(self, kind: str | None = None) -> list[dict[str, Any]]:
        """Return every applied effect, oldest first; with `kind`, only creates, updates, deletes or files.

        Each has `seq`, `time`, `kind`, `storeId`, `customerId`, `account`; a write its `data`, a file its
        `fileId`, `field`, `name`, `contentType`, `size` and `sha256`.
        """
        return [line for line in self.control("GET", "/ledger") if kind in {None, line["kind"]}]

    def requests(self, method: str | None = None, path: str | None = None) -> list[dict[str, Any]]:
        """Return the requests that arrived, oldest first; with `method` or `path`, only those.

        Each has `method`, `path`, `query`, `target`, `account`, `storeId`, `time`, `bytes` and `status`.
        """
        return [
            seen
            for seen in self.control("GET", "/requests")
            if method in {None, seen["method"]} and path in {None, seen["path"]}
        ]

    def forget_requests(self) -> None:
        """Empty the list of requests."""
        self.control("DELETE", "/requests")

    def add_fault(self, match: str, **fault: object) -> None:
        """Order a fault for the next requests that match, e.g. `add_fault("POST /customer", status=500)`.

        Keys: `when` ("before" or "after" the effect), `times`, `skip`, `status`, `body`, `html`, `headers`,
        `drop`, `afterBytes`, `truncate`, `delay`, `late` (seconds; `HELD` is until the faults are called off).
        """
        self._has_faults = True
        self.control("POST", "/faults", {"match": match, **fault})

    def clear_faults(self, match: str = "") -> None:
        """Call every fault off, or those ordered for `match`; a request that one of them holds goes on at once."""
        self.control("DELETE", f"/faults?match={quote(match)}" if match else "/faults")
        self._has_faults = bool(match)

    def set_quirks(self, *names: str) -> None:
        """Put exactly these quirks or personalities in force."""
        self._has_quirks = True
        self.control("PUT", "/quirks", {"quirks": list(names)})
        self._has_quirks = bool(names)

    def forget_orders(self) -> None:
        """Call off the quirks and faults that a test left; nothing is asked when there are none."""
        if self._has_quirks:
            self.set_quirks()
        if self._has_faults:
            self.clear_faults()

    def new_store(self, name: str = "Test store", synthetic: int = 0) -> str:
        """Add an empty store of the owner's, which the reader may read, and return its id."""
        return str(self.control("POST", "/stores", {"name": name, "synthetic": synthetic})["store"])

    def new_token(self, email: str, seconds: int, used_seconds: int = 0) -> tuple[str, str]:
        """Open a session of somebody and return its two tokens.

        The access token has `seconds` left, after `used_seconds` of its life.
        """
        body = {"email": email, "seconds": seconds, "usedSeconds": used_seconds}
        found = self.control("POST", "/tokens", body)
        return found["accessToken"], found["refreshToken"]

    def end_sessions(self) -> None:
        """Make every refresh token invalid."""
        self.control("DELETE", "/sessions")

    def file(self, file_id: str) -> bytes:
        """Return the bytes of an uploaded file by its id in the ledger."""
        address = f"{self.announcement.service}/__test__/files/{file_id}"
        answer = self._http.get(address, timeout=120)
        answer.raise_for_status()
        return answer.content
