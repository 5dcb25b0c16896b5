"""Which database an option names, and in which sentence one is refused that cannot be used."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from joptic_desktop.server.__main__ import main
from joptic_desktop.server.database import BadDatabase, database_url


@pytest.mark.parametrize(
    ("given", "driver", "host", "name"),
    [
        (None, "sqlite+pysqlite", None, ":memory:"),
        ("shop.db", "sqlite+pysqlite", None, "shop.db"),
        ("100% ours?.db", "sqlite+pysqlite", None, "100% ours?.db"),
        ("sqlite:////var/lib/shop.db", "sqlite+pysqlite", None, "/var/lib/shop.db"),
        ("postgres://shop@db/joptic", "postgresql+psycopg", "db", "joptic"),
        ("postgresql://shop@db/joptic", "postgresql+psycopg", "db", "joptic"),
        ("postgresql+psycopg://shop@db/joptic", "postgresql+psycopg", "db", "joptic"),
    ],
)
def test_a_database_is_memory_a_file_or_a_url(given: str | None, driver: str, host: str | None, name: str) -> None:
    url = database_url(given)
    assert (url.drivername, url.host, url.database) == (driver, host, name)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("mysql://shop:secret@db/joptic", "mysql is unknown here; SQLite and PostgreSQL"),
        ("postgresql+asyncpg://shop:secret@db/joptic", "postgresql+asyncpg is unknown here"),
        ("postgresql://shop:secret@db:port/joptic", "it is not written as a URL: postgresql://"),
        ("://secret", "it is not written as a URL"),
    ],
)
def test_a_database_of_another_kind_is_refused_without_its_password(given: str, sentence: str) -> None:
    with pytest.raises(BadDatabase, match=re.escape(sentence)) as refused:
        database_url(given)
    assert "secret" not in str(refused.value)


def refused(database: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the program says of a database that it cannot use; it says one line and ends with 2."""
    assert main(["--port", "0", "--database", database]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "secret" not in said.err
    return said.err.strip().removeprefix("joptic-server: the database of --database cannot be used: ")


@pytest.mark.parametrize(
    ("database", "reason"),
    [
        ("nothing://here", "nothing is unknown here; SQLite and PostgreSQL (postgresql://) can be used"),
        ("postgresql://", "connection "),
        ("postgresql://shop:secret@127.0.0.1:1/joptic", "connection failed: "),
        ("postgresql://shop:secret@127.0.0.1:1/joptic?speed=9", "invalid connection option"),
        ("sqlite:///{folder}/shop.db?timeout=soon", "an option of it is wrong: could not convert string to float"),
        ("{folder}/missing/shop.db", "unable to open database file"),
        ("{folder}/text.db", "file is not a database"),
    ],
)
def test_a_database_that_cannot_be_used_is_told_in_a_sentence(
    database: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PGHOST", str(tmp_path))
    (tmp_path / "text.db").write_text("no database " * 100, encoding="utf-8")
    assert refused(database.format(folder=tmp_path), capsys).startswith(reason)


def test_a_driver_that_is_not_installed_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    sentence = "its driver is not installed; install joptic-desktop[postgresql]"
    assert refused("postgresql://shop:secret@127.0.0.1/joptic", capsys) == sentence
