"""The key ring of a desktop, real and alone: gnome-keyring on a bus of its own, in a home of its own, no windows."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from keyring.backends.SecretService import Keyring

if sys.platform == "linux":
    from secretstorage import check_service_availability, dbus_init, get_default_collection

PROGRAMS = ("gnome-keyring-daemon", "dbus-run-session", "dbus-daemon")
MISSING = [program for program in PROGRAMS if shutil.which(program) is None]
# no folder of services: a key ring that was ended is not started again, and nobody is asked in a window
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
# ends with its input, however the test ends
_SESSION = """
printf known | gnome-keyring-daemon --foreground --components=secrets --unlock >/dev/null 2>&1 &
echo "$DBUS_SESSION_BUS_ADDRESS $!"
read -r end
kill -KILL $! 2>/dev/null
exit 0
"""
_PATIENCE, _BREATH = 40.0, 0.005


@dataclass(frozen=True, slots=True)
class SecretService:
    """A running key ring, unlocked at first. `bus` is what a program finds it by."""

    bus: str
    process: int

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program of this desktop starts with."""
        return {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.bus}

    def lock(self) -> None:
        """Lock it, as a desktop does after a while; the password is asked for in a window that there is not."""
        with closing(dbus_init()) as line:
            get_default_collection(line).lock()

    def secrets(self) -> list[tuple[str, str, str]]:
        """Return what it keeps: for which program, under which name, and the secret."""
        with closing(dbus_init()) as line:
            items = get_default_collection(line).get_all_items()
            told = [(item.get_attributes(), item.get_secret().decode()) for item in items]
        return [(names["service"], names["username"], secret) for names, secret in told]

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """Let it take every question and answer none."""
        os.kill(self.process, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.process, signal.SIGCONT)

    def end(self) -> None:
        """End it; the bus stays."""
        os.kill(self.process, signal.SIGKILL)
        _until(there=False)


@contextmanager
def secret_service() -> Iterator[SecretService]:
    """Run a key ring for this process and those that it starts, and leave nothing of it behind."""
    # a socket's path must be short
    with tempfile.TemporaryDirectory(prefix="joptic-ring-") as folder:
        home = Path(folder)
        (home / "bus.conf").write_text(_BUS.format(socket=home / "bus"))
        command = ["dbus-run-session", f"--config-file={home / 'bus.conf'}", "--", "sh", "-c", _SESSION]
        environment = {**os.environ, "HOME": folder, "XDG_RUNTIME_DIR": folder, "XDG_DATA_HOME": f"{folder}/data"}
        quiet, pipe = subprocess.DEVNULL, subprocess.PIPE
        with subprocess.Popen(command, env=environment, text=True, stdin=pipe, stdout=pipe, stderr=quiet) as session:
            assert session.stdout is not None
            bus, process = session.stdout.readline().split()
            with mock.patch.dict(os.environ, {"DBUS_SESSION_BUS_ADDRESS": bus}):
                _until(there=True)
                yield SecretService(bus, int(process))


def _until(*, there: bool) -> None:
    """Wait until the bus knows the key ring, or knows it no longer."""
    ends = time.monotonic() + _PATIENCE
    while _is_there() is not there:
        assert time.monotonic() < ends, "the key ring does not come, or does not go"
        time.sleep(_BREATH)


def _is_there() -> bool:
    with closing(dbus_init()) as line:
        return bool(check_service_availability(line))


def is_pinned(backend: object) -> bool:
    """Tell whether that is the class which the program may ask."""
    return type(backend) is Keyring
