"""`python3 dev.py bench [NAMES]`: each measurement beside its peer; exit 1 when one is over its bound."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import Figure
from tests.benchmarks.stores import Stores

BENCHES = (
    *("start", "rows", "scrolling", "typing", "listing", "upload", "stalls", "grid", "opening", "parsing"),
    *("saving", "draining"),
)


def main(names: list[str]) -> int:
    unknown = set(names) - set(BENCHES)
    if unknown:
        print(f"no such measurement: {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    with TemporaryDirectory(prefix="joptic-bench-") as folder:
        stores = Stores(Path(folder))
        for name in names or BENCHES:
            for figure in importlib.import_module(f"tests.benchmarks.{name}").run(stores):
                print(figure.line(), flush=True)
                figures.append(figure)
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
