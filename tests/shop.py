"""A shop computer for tests: a profile with a cheap key, `joptic` run on it, and the store opened as a window does."""

from __future__ import annotations

import asyncio
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from joptic_desktop.cli import build_parser, main
from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.compose.stores import OpenStore, open_store
from joptic_desktop.domain.writes import Write
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_wrapping import Argon2Cost, WrapKind, wrap_at_cost
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from tests.server_process import PATIENCE, ServerProcess

PASSPHRASE = "correct horse battery staple"
# whoever looks without a pause takes the processor from what is waited for
BETWEEN_LOOKS = 0.005
CHEAP = Argon2Cost(memory=64, passes=1, lanes=1)
LAYLA: Mapping[str, str] = {
    "firstName": "Layla",
    "lastName": "Hassan",
    "email": "layla@example.com",
    "phoneNumber": "+1-555-0199",
    "dateOfBirth": "1992-05-12T00:00:00.000Z",
    "sex": "female",
}
EYES = {
    "distanceVision": {
        "rightEye": {"sph": "-1.25", "cyl": "-0.25", "axis": "90"},
        "leftEye": {"sph": "-1.00", "cyl": "-0.25", "axis": "85"},
    },
    "nearVision": {"rightEye": {"sph": "0", "cyl": "0", "axis": "0"}},
}


def person(number: int, **more: str) -> dict[str, Any]:
    """Return the `jsonData` of a customer who is like no other."""
    own = {
        "firstName": f"Zineb {number}",
        "email": f"zineb{number}@example.com",
        "phoneNumber": f"+21261234{abs(number):04}",
    }
    return {"customerData": {**LAYLA, **own, **more}}


def cheap_key(profile: Profile) -> DataKey:
    """Make the key of a profile whose passphrase is cheap to try, and return it."""
    profile.create(0.0, os.urandom)
    key = DataKey.new(os.urandom)
    KeyFile(profile.keys_path).create(wrap_at_cost(key, WrapKind.PASSPHRASE, PASSPHRASE, os.urandom, CHEAP))
    return key


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What was written, as JSON."""
        return json.loads(self.out)

    @property
    def uid(self) -> str:
        """The one uid that was printed."""
        assert self.code == 0, self.err
        (uid,) = self.out.split()
        return uid


_grammar = cache(build_parser)


def _run(arguments: list[str]) -> Ran:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(arguments, _grammar())
        except SystemExit as end:
            code = int(str(end.code))
    return Ran(code, out.getvalue(), err.getvalue())


def joptic(*arguments: object) -> Ran:
    """Run a command line in this process, in a thread: the caller may have a loop of its own."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(_run, [*map(str, arguments)]).result()


@cache
def _begun() -> Path:
    """Make a profile with an empty store, for shops to begin with; it goes with the run's temporary files."""
    shop = Shop(Path(tempfile.mkdtemp(prefix="joptic-begun-")))
    assert shop.joptic("outbox").code == 0
    (shop.folder / "passphrase").unlink()
    return shop.profile


@dataclass(slots=True)
class Shop:
    """One computer of a shop. `quiet_time` is in seconds."""

    folder: Path
    quiet_time: float = 0.0
    _files: int = field(default=0)

    def __post_init__(self) -> None:
        profile = Profile(self.profile)
        info = profile.create(0.0, os.urandom)
        if not profile.keys_path.exists():
            cheap_key(profile)
            profile.save(replace(info.settings, quiet_time=self.quiet_time))
            self.file("passphrase", PASSPHRASE)

    @classmethod
    def begun(cls, folder: Path) -> Shop:
        """Return a computer on which the program ran before: its store is there, and empty."""
        shutil.copytree(_begun(), folder / "profile")
        shop = cls(folder)
        shop.file("passphrase", PASSPHRASE)
        return shop

    @property
    def profile(self) -> Path:
        """The profile's folder."""
        return self.folder / "profile"

    @property
    def options(self) -> list[str]:
        """What every command line begins with."""
        return ["--profile", str(self.profile), "--passphrase-file", str(self.folder / "passphrase")]

    def file(self, name: str, content: str | bytes) -> Path:
        """Write a file beside the profile."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def data(self, record: object) -> Path:
        """Write a file of JSON beside the profile."""
        self._files += 1
        return self.file(f"data-{self._files}.json", json.dumps(record))

    def joptic(self, *arguments: object) -> Ran:
        """Run a command with this computer's profile, in this process."""
        return joptic(*self.options, *arguments)

    def command(self, *arguments: object) -> list[str]:
        """Return a command line that runs `joptic` as a process of its own."""
        return [sys.executable, "-m", "joptic_desktop.cli", *self.options, *map(str, arguments)]

    def process(self, *arguments: object) -> Ran:
        """Run a command in a process of its own."""
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=120, check=False)
        return Ran(done.returncode, done.stdout, done.stderr)

    def connect(self, server: ServerProcess, store: str, token: str | None = None) -> Ran:
        """Connect to a store of a server, as its owner or by another token."""
        told = server.announcement
        path = self.file("token", token or told.owner.access_token)
        return self.joptic("connect", "--service", told.service, "--store", store, "--token-file", path)

    def create(self, record: object, *attached: str) -> str:
        """Save a new customer; return the uid."""
        options = [word for pair in attached for word in ("--attach", pair)]
        return self.joptic("create", "--data", self.data(record), *options).uid

    def update(self, uid: str, record: object, *attached: str) -> Ran:
        """Save a change."""
        options = [word for pair in attached for word in ("--attach", pair)]
        return self.joptic("update", uid, "--data", self.data(record), *options)

    def sync(self, seconds: float = PATIENCE) -> Ran:
        """Send everything."""
        return self.joptic("sync", "--until-idle", "--timeout", seconds)

    def outbox(self) -> list[dict[str, Any]]:
        """Return what `outbox --json` prints."""
        return list(self.joptic("outbox", "--json").json)

    def show(self, name: str) -> dict[str, Any]:
        """Return what `show --json` prints."""
        return dict(self.joptic("show", name, "--json").json)

    def listed(self, *options: object) -> dict[str, Any]:
        """Return what `list --json` prints."""
        return dict(self.joptic("list", *options, "--json").json)

    @asynccontextmanager
    async def opened(self, *, exclusive: bool = True, copies: bool = False) -> AsyncIterator[OpenProfile]:
        """Open the profile as a window does (or beside one), on the test's own loop; `copies`: and keep a copy."""
        settings = Settings(self.profile, self.folder / "passphrase")
        profile = open_profile(settings, exclusive=exclusive, copy_each_start=copies)
        try:
            yield profile
        finally:
            profile.close()

    @asynccontextmanager
    async def at_work(self, *, exclusive: bool = True) -> AsyncIterator[OpenStore]:
        """Open the store in use as a window does; the engine stands still until a test starts it."""
        async with self.opened(exclusive=exclusive) as profile:
            store = await open_store(profile, first_canary=0.0)
            try:
                yield store
            finally:
                await store.close()


async def unfinished(store: OpenStore) -> list[Write]:
    """Return what is in the outbox of a store."""
    return await store.engine.drainer.unfinished()


async def eventually(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Look, in a thread, until a condition holds; fail when it does not in time."""
    end = time.monotonic() + seconds
    while not await asyncio.to_thread(condition):
        assert time.monotonic() < end, "it never came true"
        await asyncio.sleep(BETWEEN_LOOKS)


async def comes_true(condition: Callable[[], Awaitable[object]], seconds: float = PATIENCE) -> None:
    """Ask, on the test's own loop, until the answer is yes; a test that waits in vain fails by time."""
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110  - what is asked tells nobody when it turns
            await asyncio.sleep(BETWEEN_LOOKS)


async def settled(store: OpenStore, seconds: float = PATIENCE) -> None:
    """Let the engine work until nothing moves any more, and stop it."""
    moved = asyncio.Event()

    def wake(_news: object) -> None:
        moved.set()

    store.engine.drainer.changed.connect(wake)
    store.engine.start(reading=False)
    async with asyncio.timeout(seconds):
        while await store.engine.drainer.moving():
            moved.clear()
            await moved.wait()
    await store.engine.stop()
