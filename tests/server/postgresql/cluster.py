"""A PostgreSQL server of the tests' own: in a temporary folder, behind a socket that only this computer sees."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

SERVER_USERS = ("postgres", "nobody")  # it refuses to run as root
SAFE_TO_LOSE = "-c fsync=off -c full_page_writes=off -c listen_addresses= -k {folder}"
LOCALE_PROVIDERS = 15  # the first version in which a cluster can have an order other than that of the C library


def programs() -> Path | None:
    """Return the folder with `initdb` and `pg_ctl`; None when no PostgreSQL server is installed."""
    if os.name != "posix":  # the tests reach the server by a socket in a folder
        return None
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return folders[-1].parent if folders else None


def _other_user() -> dict[str, Any]:
    """Return whom the server runs as, in the words of `subprocess`; nothing for whoever runs the tests."""
    if os.geteuid() != 0:
        return {}
    import pwd

    users = {user.pw_name: user for user in pwd.getpwall()}
    user = next(users[name] for name in SERVER_USERS if name in users)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


class Cluster:
    """A context manager around one server with one empty database, in which words sort as French, not as bytes."""

    def __init__(self, folder: Path) -> None:
        self._programs = folder
        self._user = _other_user()
        # a socket's path is short, and the server's user must come through to it
        self._home = tempfile.TemporaryDirectory(prefix="joptic-pg-", dir="/tmp")
        self._folder = Path(self._home.name)
        self.url = f"postgresql://joptic@/postgres?host={self._folder}"

    def __enter__(self) -> Self:
        if self._user:
            os.chown(self._folder, self._user["user"], self._user["group"])
        french = ("--locale-provider=icu", "--icu-locale=fr") if self._version() >= LOCALE_PROVIDERS else ()
        self._run("initdb", "-U", "joptic", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", *french)
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._home.cleanup()

    def start(self) -> None:
        """Start the server and wait until it can be asked."""
        options = SAFE_TO_LOSE.format(folder=self._folder)
        self._run("pg_ctl", "-w", "-s", "-l", str(self._folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        """End the server and every connection to it at once."""
        self._run("pg_ctl", "-w", "-s", "-m", "immediate", "stop")

    def _version(self) -> int:
        said = subprocess.run([self._programs / "initdb", "--version"], capture_output=True, text=True, check=True)
        return int(said.stdout.split()[2].partition(".")[0])

    def _run(self, program: str, *words: str) -> None:
        with (self._folder / f"{program}.txt").open("w", encoding="utf-8") as said:
            subprocess.run(
                [self._programs / program, "-D", self._folder / "data", *words],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                cwd=self._folder,
                check=True,
                **self._user,
            )
