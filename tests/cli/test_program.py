"""`joptic` as a program: its grammar, its way to the key, and what it does not load."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shop import Shop

NO_KEY_RING = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "HOME": "/nonexistent"}
WITHOUT_QT = """
import sys
from joptic_desktop.cli import main
assert main(sys.argv[1:]) == 0
print(sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6", "qasync", "sqlalchemy"}))
"""

FAILS = """
import sys
from joptic_desktop.cli import main
from joptic_desktop.commands import rx
def fail(arguments):
    raise ValueError(arguments.text)
rx.read = fail
sys.exit(main(["rx", "read", "Layla-Canary"]))
"""


def test_the_help_lists_the_exit_codes(shop: Shop) -> None:
    ran = shop.joptic("--help")
    assert ran.code == 0
    listed = {line.split()[0] for line in ran.out.partition("exit codes:\n")[2].splitlines() if line.startswith("  ")}
    assert listed == {"0", "2", "3", "4", "5", "6", "70", "75"}


def test_a_fault_of_the_program_is_told_without_what_it_worked_on() -> None:
    done = subprocess.run([sys.executable, "-c", FAILS], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 70
    assert done.stderr.startswith("The program met a fault that it did not foresee.")
    assert "ValueError\n  joptic_desktop/cli.py:" in done.stderr
    assert "Canary" not in done.stderr


@pytest.mark.parametrize(
    "words",
    [[], ["conjure"], ["create"], ["delete"], ["list", "--page", "0"], ["list", "--sort-by", "age"], ["sync", "-x"]],
)
def test_a_wrong_command_line_is_a_usage_error(shop: Shop, words: list[str]) -> None:
    assert shop.joptic(*words).code == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["list", "--page", "x"], "argument --page: must be a whole number, 1 or more"),
        (["list", "--limit", "1.5"], "argument --limit: must be a whole number, 1 or more"),
        (["sync", "--timeout", "soon"], "argument --timeout: must be a number of seconds, 0 or more"),
        (["sync", "--timeout", "nan"], "argument --timeout: must be a number of seconds, 0 or more"),
    ],
)
def test_a_wrong_number_is_told_in_a_sentence(shop: Shop, words: list[str], sentence: str) -> None:
    assert sentence in shop.joptic(*words).err


def test_neither_qt_nor_the_server_is_loaded(shop: Shop) -> None:
    command = [sys.executable, "-c", WITHOUT_QT, *shop.options, "list", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


@pytest.mark.parametrize("words", [["read", "OD -1.25"], ["read", "OD -1.25", "--json"]])
def test_an_answer_that_nobody_reads_to_its_end_is_no_fault(words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "joptic_desktop.cli", "rx", *words]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a key ring")
def test_without_a_key_ring_a_passphrase_is_asked_for(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "joptic_desktop.cli", "--profile", str(tmp_path / "p"), "sign-in"]
    command += ["--service", "http://127.0.0.1:1", "--email", "owner@example.com"]
    done = subprocess.run(command, input="secret", capture_output=True, text=True, env=NO_KEY_RING, check=False)
    assert done.returncode == 3
    assert not (tmp_path / "p").exists()
    assert done.stderr == "no key store: give --passphrase-file. There is no key ring on this computer.\n"


def test_another_passphrase_does_not_open_the_profile(shop: Shop) -> None:
    shop.file("passphrase", "something else")
    ran = shop.joptic("outbox")
    assert (ran.code, ran.err) == (3, "This passphrase does not open the profile.\n")


def test_an_empty_passphrase_is_no_key(shop: Shop) -> None:
    shop.file("passphrase", "\n")
    assert shop.joptic("outbox").code == 3


def test_a_passphrase_file_that_is_missing_is_named(shop: Shop) -> None:
    (shop.folder / "passphrase").unlink()
    ran = shop.joptic("outbox")
    assert ran.code == 2
    assert "cannot be read" in ran.err


def test_commands_keep_at_most_one_copy_of_the_records_a_day(shop: Shop) -> None:
    for _ in range(3):
        shop.listed()
    assert len(list((shop.profile / "copies").glob("records-*.db"))) == 1
