"""Kill -9 at every named point of a save, of sending, of reading and of a start: nothing lost, nothing made twice."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from shutil import rmtree

from tests.campaigns.verdict import Verdict
from tests.faults.dying import POINTS, SAVING
from tests.server_process import ServerProcess
from tests.shop import Shop, person

PATIENCE = 120
QUIET_TIME = 0.5
LARGE = 2_500_000


def kill_at_points(
    folder: Path, server: ServerProcess, rounds: int, points: Iterable[str] = tuple(POINTS), plant: str = ""
) -> Verdict:
    """Kill a shop's `joptic` at each point, `rounds` times; a last `sync` must bring all that was printed over once.

    `plant` names a fault that the killed program is given.
    """
    folder.mkdir()
    broken: list[str] = []
    kills = 0
    for place, point in enumerate((*points,) * rounds):
        store = server.new_store()
        shop = Shop(_made(folder / f"shop-{place}"), quiet_time=QUIET_TIME)
        shop.connect(server, store)
        killed, found = _kill(shop, server, store, point, plant)
        kills += killed
        broken += [f"{point}: {one}" for one in found] + ([] if killed else [f"{point}: it was never reached"])
    done = f"{kills} kills at {len(set(points))} points"
    return Verdict("kill -9 at named points", done, tuple(broken[:8]))


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _kill(shop: Shop, server: ServerProcess, store: str, point: str, plant: str) -> tuple[bool, list[str]]:
    """Have a person's work killed at a point, and go on with it; return whether it was, and what is wrong."""
    scan = shop.file("scan.pdf", b"%PDF-1.7 " + b"x" * (LARGE if "adopting: f" in point or "a file" in point else 9))
    uids = {shop.create(person(1), f"prescription={scan}"): 1, shop.create(person(2)): 2}
    if "the copy is not" in point:
        # a command makes a copy where there is none of the last day
        rmtree(shop.profile / "copies")
    if point not in SAVING:
        if point == "sending: changed, nobody knows":
            shop.sync()
            for uid in uids:
                shop.update(uid, {"customerData": {"lastName": "Later"}})
        arguments: tuple[object, ...] = ("sync", "--timeout", 40)
    else:
        arguments = ("create", "--data", shop.data(person(3)), "--attach", f"prescription={scan}")
    code, printed = _run_dying(shop, point, plant, arguments)
    if printed.endswith("\n") and point in SAVING:
        uids[printed.strip()] = 3
    ran = shop.sync(PATIENCE)
    broken = [] if ran.code == 0 else [f"sync ended with {ran.code}: {ran.err}"]
    broken += [f"{write['verb']} {write['seq']} is {write['state']}" for write in shop.outbox()]
    return code == -signal.SIGKILL, broken + _wrong(server, store, uids)


def _run_dying(shop: Shop, point: str, plant: str, arguments: tuple[object, ...]) -> tuple[int, str]:
    words = [sys.executable, "-m", "tests.faults.dying", point, plant, *shop.options, *map(str, arguments)]
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=PATIENCE)  # noqa: PLW1510  - it is meant to die
    return done.returncode, done.stdout


def _wrong(server: ServerProcess, store: str, uids: dict[str, int]) -> list[str]:
    ledger = [line for line in server.ledger() if line["storeId"] == store]
    created = Counter(line["data"]["customerData"]["email"] for line in ledger if line["kind"] == "create")
    files = [line for line in ledger if line["kind"] == "file"]
    wrong = [f"{email} was created {count} times" for email, count in created.items() if count != 1]
    wrong += [f"customer {n} did not arrive" for n in uids.values() if created[f"zineb{n}@example.com"] != 1]
    return wrong + ([] if files else ["the file did not arrive"])
