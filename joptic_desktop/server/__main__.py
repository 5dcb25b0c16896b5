"""Starts the embedded server: `python -m joptic_desktop.server`, or the script `joptic-server`."""

from __future__ import annotations

import sys

from joptic_desktop.server.options import read_options


def main(arguments: list[str] | None = None) -> int:
    """Serve as the command line says; return the exit code: 0, 1 for what failed, 2 for what was asked wrongly."""
    options = read_options(arguments)
    from joptic_desktop.server.database import BadDatabase
    from joptic_desktop.server.running import CannotServe, run
    from joptic_desktop.server.seeding import BadSeed

    try:
        run(options)
    except KeyboardInterrupt:
        return 0
    except BadDatabase as bad:
        sys.stderr.write(f"joptic-server: the database of --database cannot be used: {bad}\n")
        return 2
    except (BadSeed, CannotServe, OSError) as failed:
        sys.stderr.write(f"joptic-server: {failed}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
