"""A profile that was opened once, to begin each run with: making one takes longer than the run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.campaigns.engine.computer import Computer
from tests.campaigns.engine.manner import Manner
from tests.campaigns.engine.shop_service import ShopService
from tests.campaigns.engine.till import STORES, Till
from tests.campaigns.engine.transport import Net
from tests.campaigns.engine.virtual_loop import run_virtually
from tests.campaigns.one_thread import memory_folder
from tests.campaigns.virtual_clock import EPOCH


@contextmanager
def templates(origins: tuple[str, ...]) -> Iterator[dict[str, Path]]:
    """Make an empty profile for each origin."""
    with memory_folder() as folder:
        paths = {origin: Path(folder) / str(number) for number, origin in enumerate(origins)}
        for origin, path in paths.items():
            path.mkdir()
            run_virtually(_make(path, origin))
            for copy in (path / "copies").iterdir():
                os.utime(copy, (EPOCH, EPOCH))
        yield paths


async def _make(folder: Path, origin: str) -> None:
    computer, random = Computer(), Random(0)
    net = Net(ShopService(Manner(), random, lambda: 0.0), random, computer)
    till = Till(folder, origin, computer, net, random)
    await till.start()
    for _ in STORES:
        await till.switch()
    await till.stop()
