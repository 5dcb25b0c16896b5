"""How long the window stands still while 10,000 changes go out to a service that sets no limit.

Run as a module with a profile and a passphrase file it is the program itself, watched: it ends when nothing waits any
more. The service is a process of its own.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, QTimer

from joptic_desktop import app, program
from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.identity import new_uids
from joptic_desktop.domain.writes import NewWrite, Verb
from joptic_desktop.services.views import SyncState
from joptic_desktop.settings import Settings
from joptic_desktop.ui.shell.first_frame import FirstFrame
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.stores import Stores
from tests.server_process import ServerProcess
from tests.shop import Shop

CHANGES = 10_000
BOUND_MS = 50
TICK_MS = 5
LOOK_MS = 250
PATIENCE_MS = 900_000


def run(_stores: Stores, changes: int = CHANGES) -> list[Figure]:
    """Queue new customers, open the window on them, and watch it until the service has them all."""
    with ServerProcess() as server, TemporaryDirectory(prefix="joptic-bench-") as folder:
        shop = Shop(Path(folder))
        ran = shop.connect(server, server.new_store())
        assert ran.code == 0, ran.err
        _queue(shop, changes)
        words = ("tests.benchmarks.draining", str(shop.profile), str(shop.folder / "passphrase"))
        command = [sys.executable, "-m", *words]
        begin = time.perf_counter()
        said = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
        seconds = time.perf_counter() - begin
        arrived = len(server.ledger("create"))
    assert arrived == changes, f"{arrived} of {changes} arrived, {said['left']} are left"
    late = [second * 1000 for second in said["late"]]
    detail = (
        f"{len(late)} ticks in {seconds:.0f} s, late by {percentile(late, 0.99):.1f} ms at p99,"
        f" {sum(one > BOUND_MS for one in late)} over the bound; {changes / seconds:.0f} changes a second"
    )
    return [Figure(f"longest stall while {changes:,} changes go out", max(late), BOUND_MS, "ms", detail)]


def _queue(shop: Shop, changes: int) -> None:
    opened = open_profile(Settings(shop.profile, shop.folder / "passphrase"))
    known = opened.session.settings.current_place
    assert known is not None
    session = opened.records.sessions.latest(known.origin)
    assert session is not None
    now = time.time()
    uids = new_uids(changes, now, secrets.token_bytes)
    opened.records.outbox.add_many(
        NewWrite(uid, Verb.CREATE, known.place, session.account, now, _person(number))
        for number, uid in enumerate(uids)
    )
    opened.close()


def _person(number: int) -> CustomerChange:
    email, phone = f"new{number}@example.com", f"+2126{number:08}"
    return CustomerChange(PersonalChange(f"Zineb {number}", "Alami", email, phone, date(1980, 1, 1), Sex.FEMALE))


class Watch(QObject):
    """A tick of the loop: the time beyond its 5 ms is what somebody would have waited."""

    def __init__(self, watched: program.Program) -> None:
        super().__init__()
        self._watched = watched
        self._late: list[float] = []
        self._saw_work = False
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._eye = QTimer(self, interval=LOOK_MS)
        self._eye.timeout.connect(self._look)
        self._eye.start()
        self._end = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._end.timeout.connect(self._tell)
        self._end.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append(now - self._last - TICK_MS / 1000)
        self._last = now

    @property
    def _left(self) -> int:
        store = self._watched._store
        status = store.services.sync.status if store is not None else None
        if status is None or status.state is not SyncState.ONLINE:
            return -1
        return status.waiting + status.in_doubt + status.conflict + status.refused

    def _look(self) -> None:
        left = self._left
        self._saw_work = self._saw_work or left > 0
        if self._saw_work and left == 0:
            self._tell()

    def _tell(self) -> None:
        print(json.dumps({"late": self._late, "left": self._left}), flush=True)
        os._exit(0)


class Watched(program.Program):
    """The program, watched from the moment its window was painted."""

    def show_first(self, frame: FirstFrame | None = None) -> None:
        super().show_first(frame)
        seen = self._first_paint
        assert seen is not None
        self._watch: Watch | None = None
        original = seen.seen

        async def watched() -> None:
            await original()
            self._watch = Watch(self)

        seen.seen = watched  # type: ignore[method-assign]  # the program offers no look at itself


if __name__ == "__main__":
    program.Program = Watched  # type: ignore[misc]  # as above
    sys.exit(app.main(["--profile", sys.argv[1], "--passphrase-file", sys.argv[2]]))
