"""`joptic-desktop --self-test`: proves that a build has all its parts, by using each of them for real."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from joptic_desktop.api.tls import build_tls_context
from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.samples import start_demo
from joptic_desktop.compose.stores import open_store
from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.resource_files import resource
from joptic_desktop.services.views import Counts
from joptic_desktop.settings import Settings
from joptic_desktop.ui.attachments.thumbnails import decoder_command
from joptic_desktop.ui.language.proof import loaded_catalogues
from joptic_desktop.ui.print.proof import printed_sheets
from joptic_desktop.ui.theme.proof import drawn_icons

SAMPLES = 500
PATIENCE = 20.0
_KEY_RINGS = {"linux": "SecretService", "darwin": "macOS", "win32": "Windows"}


def run() -> int:
    """Run every check, print a line for each, and return 0 when all of them hold."""
    checks = (_certificates, _key_ring, _icons_and_fonts, _languages, _sheets, _thumbnail, _network, _sample_customers)
    held = [_holds(check) for check in checks]
    return 0 if all(held) else 1


def _holds(check: Callable[[], str]) -> bool:
    name = check.__name__.strip("_").replace("_", " ")
    try:
        found = check()
    except Exception as error:  # noqa: BLE001  - whatever a missing part raises is the finding
        sys.stdout.write(f"FAIL {name}: {type(error).__name__}: {error}\n")
        return False
    sys.stdout.write(f"ok   {name}: {found}\n")
    sys.stdout.flush()
    return True


def _certificates() -> str:
    return f"{build_tls_context().protocol.name} with the system's trust store"


def _key_ring() -> str:
    name = _KEY_RINGS.get(sys.platform, "SecretService")
    importlib.import_module(f"keyring.backends.{name}")
    return name


def _icons_and_fonts() -> str:
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    drawn = drawn_icons(names)
    return f"{drawn} of {len(names)} icons drawn, fonts loaded"


def _languages() -> str:
    return loaded_catalogues()


def _sheets() -> str:
    return printed_sheets()


def _thumbnail() -> str:
    document = resource("samples", "files", "ordonnance-2026-11.pdf").read_bytes()
    done = subprocess.run(decoder_command(), input=document, capture_output=True, timeout=PATIENCE, check=True)  # noqa: S603  - this program itself
    return f"{len(done.stdout)} bytes"


def _network() -> str:
    """Load Qt's part for networks, which a start leaves for later."""
    from joptic_desktop.ui.shell.network_watch import NetworkWatch
    from joptic_desktop.ui.shell.raising import RaiseServer

    with tempfile.TemporaryDirectory(prefix="joptic-") as folder:
        server = RaiseServer(Path(folder))
        if not server.listens:
            raise OSError("no socket for a second start")
        server.close()
    return f"changes told by {NetworkWatch(lambda: None).told_by or 'nobody'}"


def _sample_customers() -> str:
    return asyncio.run(_list_samples())


async def _list_samples() -> str:
    """Open an encrypted profile, start the embedded server, and read its customers over a socket."""
    opened = await asyncio.to_thread(open_profile, Settings(None, demo=True))
    server = await start_demo(opened)
    store = await open_store(opened, first_canary=0.0)
    try:
        all_here = asyncio.Event()

        def count(counts: Counts) -> None:
            if counts.all >= SAMPLES:
                all_here.set()

        store.services.listing.counts_changed.connect(count)
        store.engine.start()
        async with asyncio.timeout(PATIENCE):
            await all_here.wait()
        listing = await store.services.listing.show(CustomerQuery())
        first = store.services.listing.rows(listing.keys[:1])[0]
        return f"{listing.total} customers, the newest {first.name}"
    finally:
        await store.close()
        await asyncio.to_thread(opened.close)
        await asyncio.to_thread(server.stop)
