"""The log: in memory first, then in files of bounded size, whatever the disk says."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from joptic_desktop.diagnostics.log import FILE, FILE_BYTES, OLDER_FILES, RECENT, Log

OURS = logging.getLogger("joptic_desktop.test")


@pytest.fixture
def log() -> Iterator[Log]:
    log = Log(io.StringIO())
    yield log
    log.close()


def test_what_was_said_before_there_was_a_file_stands_in_it(log: Log, tmp_path: Path) -> None:
    OURS.info("first")
    folder = log.keep_in(tmp_path)
    OURS.info("second")
    lines = (folder / FILE).read_text().splitlines()
    assert [line.rsplit(" ", 1)[1] for line in lines] == ["first", "second"]
    assert log.text().splitlines() == lines


def test_the_files_never_grow_beyond_their_bound(log: Log, tmp_path: Path) -> None:
    folder = log.keep_in(tmp_path)
    for number in range(12_000):
        OURS.info("number %d of many, and a few words so that there is something to keep", number)
    sizes = [file.stat().st_size for file in folder.iterdir()]
    assert len(sizes) == OLDER_FILES + 1
    assert max(sizes) <= FILE_BYTES
    assert log.text().splitlines()[-1].split()[5] == "11999"
    assert len(log.recent) == RECENT


def test_what_libraries_say_of_every_request_is_not_kept(log: Log) -> None:
    for name in ("httpx", "httpcore.http11"):
        logging.getLogger(name).info("GET %s", "https://x/customers/1")
    assert log.recent == ()


def test_a_folder_that_cannot_be_written_leaves_the_lines_in_memory(log: Log, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in its place")
    log.keep_in(tmp_path)
    OURS.warning("still told")
    assert log.text().endswith("still told")


def test_a_full_disk_stops_nothing(log: Log, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device that is always full here")
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / FILE).symlink_to("/dev/full")
    log.keep_in(tmp_path)
    OURS.warning("lost there, kept here")
    log.leave()
    assert log.recent[-1].endswith("kept here")
    assert capfd.readouterr().err == ""


def test_another_profile_begins_a_file_of_its_own(log: Log, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    log.keep_in(tmp_path / "a")
    log.leave()
    OURS.info("between")
    log.keep_in(tmp_path / "b")
    assert "between" not in (tmp_path / "a" / "logs" / FILE).read_text()
    assert "between" in (tmp_path / "b" / "logs" / FILE).read_text()


def test_its_end_gives_the_loggers_back() -> None:
    before = list(logging.getLogger().handlers)
    log = Log(None)
    log.close()
    assert logging.getLogger().handlers == before
