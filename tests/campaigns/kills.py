"""Kill -9 at random moments: what `joptic` said was saved is on the service exactly once, or still in the outbox."""

from __future__ import annotations

import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from tests.campaigns.verdict import Verdict
from tests.server_process import ServerProcess
from tests.shop import Shop, person

TOGETHER = 2
FILE_BYTES = 300_000
PATIENCE = 120.0
# of the time a command takes when it is left alone: most of that is the start of Python
KILLED_AT = (0.6, 1.15)


@dataclass(slots=True)
class Killer:
    """A shop's computer whose commands die young."""

    shop: Shop
    server: ServerProcess
    store: str
    random: Random

    @classmethod
    def at(cls, folder: Path, server: ServerProcess, seed: int) -> Killer:
        store = server.new_store()
        folder.mkdir()
        killer = cls(Shop(folder, quiet_time=1.0), server, store, Random(seed))
        ran = killer.shop.connect(server, store)
        assert ran.code == 0, ran.err
        return killer

    def start(self, *arguments: object) -> subprocess.Popen[str]:
        """Start a command as a process of its own."""
        return subprocess.Popen(
            self.shop.command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def usual_seconds(self, *commands: tuple[object, ...]) -> float:
        """Let commands live, side by side; return how long they took."""
        begin = time.monotonic()
        for process in [self.start(*command) for command in commands]:
            process.communicate(timeout=PATIENCE)
        return time.monotonic() - begin

    def killed(self, processes: list[subprocess.Popen[str]], usual: float) -> Iterator[str]:
        """Kill each process at a moment of its own; yield what it had written."""
        begin = time.monotonic()
        moments = sorted((self.random.uniform(*KILLED_AT) * usual, place) for place in range(len(processes)))
        written = [""] * len(processes)
        for moment, place in moments:
            try:
                written[place], _ = processes[place].communicate(timeout=max(0.0, begin + moment - time.monotonic()))
            except subprocess.TimeoutExpired:
                processes[place].kill()
                written[place], _ = processes[place].communicate()
        yield from written

    def arrived(self, kind: str) -> list[dict[str, Any]]:
        """Return the effects of one kind on this store."""
        return [line for line in self.server.ledger(kind) if line["storeId"] == self.store]

    def created(self) -> Counter[str]:
        """Return how often each e-mail was created."""
        return Counter(line["data"]["customerData"]["email"] for line in self.arrived("create"))


def kill_creates(folder: Path, server: ServerProcess, rounds: int, seed: int) -> Verdict:
    """Kill `joptic create` while it saves; afterwards `sync` must bring every printed uid to the service once."""
    killer = Killer.at(folder, server, seed)
    shop, number, promised = killer.shop, 0, {}
    usual = killer.usual_seconds(*(("create", "--data", shop.data(person(-n))) for n in range(1, TOGETHER + 1)))
    paper = b"%PDF-1.7 " + os.urandom(FILE_BYTES)
    scan = shop.file("scan.pdf", paper)
    for _ in range(rounds):
        numbers = range(number + 1, number + 1 + TOGETHER)
        number += TOGETHER
        attach = ("--attach", f"prescription={scan}") if killer.random.random() < 0.5 else ()
        begun = [killer.start("create", "--data", shop.data(person(n)), *attach) for n in numbers]
        for n, written in zip(numbers, killer.killed(begun, usual), strict=True):
            if written.endswith("\n"):
                promised[written.strip()] = f"zineb{n}@example.com"
    ran = shop.sync(PATIENCE)
    created = killer.created()
    breaches = [f"sync ended with {ran.code}: {ran.err}"] if ran.code else []
    breaches += [f"{email} was created {count} times" for email, count in created.items() if count != 1]
    for uid, email in promised.items():
        shown = shop.joptic("show", uid, "--json")
        if shown.code or shown.json["localData"]["email"] != email or shown.json["id"] is None:
            breaches.append(f"{uid} was printed for {email} and is not on the service")
    sizes = {line["size"] for line in killer.arrived("file")}
    breaches += [f"a file of {size} bytes arrived" for size in sizes - {len(paper)}]
    done = f"{number} creates killed, {len(promised)} uids printed, {len(created)} customers arrived (seed {seed})"
    return Verdict("kill -9 of create", done, tuple(breaches))


def kill_syncs(folder: Path, server: ServerProcess, rounds: int, seed: int) -> Verdict:
    """Kill `joptic sync` while it sends; afterwards `sync` must bring every write to the service exactly once."""
    killer = Killer.at(folder, server, seed)
    shop, uids = killer.shop, {}
    usual = killer.usual_seconds(("sync", "--timeout", 5))
    for turn in range(rounds):
        for n in range(turn * 3 + 1, turn * 3 + 4):
            uids[shop.create(person(n))] = f"zineb{n}@example.com"
        for uid in killer.random.sample(sorted(uids), 2):
            shop.update(uid, {"customerData": {"lastName": f"Turn {turn}"}})
        for _ in killer.killed([killer.start("sync", "--timeout", 5)], usual * 1.1):
            pass
    ran = shop.sync(PATIENCE)
    created = killer.created()
    breaches = [f"{email} was created {count} times" for email, count in created.items() if count != 1]
    breaches += [f"{line['verb']} {line['seq']} is {line['state']}" for line in shop.outbox()]
    breaches += [f"sync ended with {ran.code}: {ran.err}"] if ran.code else []
    breaches += [f"{uid} is not on the service" for uid, email in uids.items() if email not in created]
    done = f"{rounds} syncs killed, {len(uids)} customers (seed {seed})"
    return Verdict("kill -9 of sync", done, tuple(breaches))
