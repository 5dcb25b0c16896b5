"""Starts the window, or one of the processes that the frozen program is to itself."""

from __future__ import annotations

import sys


def main() -> int:
    """Dispatch on the first argument; the hidden ones serve the frozen program, which has no Python to run modules."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--embedded-server"]:
        from joptic_desktop.server.__main__ import main as serve

        return serve(arguments[1:])
    if arguments[:1] == ["--decode-thumbnail"]:
        from joptic_desktop.ui.attachments.decoder import main as decode

        return decode(arguments=arguments[1:])
    from joptic_desktop.app import main as show

    return show(arguments)


if __name__ == "__main__":
    sys.exit(main())
