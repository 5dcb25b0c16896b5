"""A process killed at any moment: what it said was saved is there, and the files open."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from joptic_desktop.domain.writes import WriteState
from joptic_desktop.errors import KeyWrong
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_wrapping import WrapKind, wrap_key
from joptic_desktop.storage.keys import DataKey
from tests.storage.stores import PLACE, Computer

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")

SAVING = """
import itertools, os, sys
from pathlib import Path
from joptic_desktop.storage.keys import DataKey
from tests.storage.stores import PLACE, Computer, new_create, new_delete, new_edit, record, summary
computer = Computer(Path(sys.argv[1]), DataKey(bytes(32)))
records, cache = computer.restarted(), computer.writer()
print("open", flush=True)
for n in itertools.count():
    uid = f"{os.getpid()}-{n}"
    created = records.outbox.add(new_create(uid, first_name="Layla"))
    print("saved", uid, flush=True)
    cache.project(uid, [created])
    if n % 3 == 0:
        records.outbox.mark_sending(created.seq, 1.0)
        print("sending", uid, flush=True)
        records.outbox.confirm(created.seq, 2.0, service_id=f"s-{uid}", verified=record(f"s-{uid}", "Layla"))
        print("confirmed", uid, flush=True)
        cache.put_detail(uid, record(f"s-{uid}", "Layla"), 2.0)
        cache.project(uid, [])
    if n % 50 == 0:
        records.keep_copy()
"""


def killed_while_saving(folder: Path, lines: int) -> dict[str, str]:
    """Return the last word said of each customer before the kill."""
    command = [sys.executable, "-c", SAVING, str(folder)]
    said: dict[str, str] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": "."}) as process:
        assert process.stdout is not None
        for number, line in enumerate(process.stdout):
            word, _, uid = line.strip().partition(" ")
            said[uid] = word
            if number == lines:
                process.send_signal(signal.SIGKILL)
    said.pop("")
    return said


def test_nothing_that_was_said_to_be_saved_is_lost(tmp_path: Path) -> None:
    chance = random.Random(7)
    computer = Computer(tmp_path / "profile", DataKey(bytes(32)))
    said: dict[str, str] = {}
    for _ in range(4):
        said |= killed_while_saving(computer.folder, chance.randrange(5, 200))
        records = computer.restarted()
        unfinished = {write.uid: write.state for write in records.outbox.unfinished()}
        for uid, word in said.items():
            mapped = records.ids.uid(PLACE, f"s-{uid}")
            if word == "confirmed":
                assert (mapped, uid in unfinished) == (uid, False)
            else:
                assert (mapped == uid) != (uid in unfinished)
        assert WriteState.SENDING not in unfinished.values()
        cache, reader = computer.writer(), computer.reader()
        cache.project_all(records.outbox.unfinished(PLACE))
        assert all(reader.key_of(uid) is not None for uid in unfinished)
        for part in (reader, cache, records):
            part.close()


MAKING_KEYS = """
import itertools, os, sys
from pathlib import Path
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_wrapping import WrapKind, wrap_key
from joptic_desktop.storage.keys import DataKey
keys = KeyFile(Path(sys.argv[1]))
for n in itertools.count():
    keys.put(wrap_key(DataKey(bytes(32)), WrapKind.RECOVERY, f"CODE {n}", os.urandom))
    print(n, flush=True)
"""


def opens(path: Path, code: str) -> bool:
    try:
        return KeyFile(path).unlock(WrapKind.RECOVERY, code).reveal() == bytes(32)
    except KeyWrong:
        return False


def test_a_kill_while_rewrapping_leaves_the_old_or_the_new_key(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    KeyFile(path).create(wrap_key(DataKey(bytes(32)), WrapKind.RECOVERY, "CODE 0", os.urandom))
    with subprocess.Popen([sys.executable, "-c", MAKING_KEYS, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        last = next(int(line) for line in process.stdout if int(line) >= 100)
        process.kill()
        last = max([last, *(int(line) for line in process.stdout if line.endswith("\n"))])
    assert [opens(path, f"CODE {number}") for number in (last, last + 1)].count(True) == 1
