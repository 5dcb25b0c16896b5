"""`connect` keeps a store only when it works, and says in an exit code why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.server_process import ServerProcess
from tests.shop import Shop, person


@pytest.fixture
def new_shop(tmp_path: Path) -> Shop:
    """A computer that knows no store."""
    return Shop(tmp_path)


def test_a_store_that_works_is_kept(new_shop: Shop, server: ServerProcess, store: str) -> None:
    ran = new_shop.connect(server, store)
    assert ran.code == 0
    assert ran.out == f"connected\t{server.announcement.service}\t{store}\t0 customers\n"
    assert new_shop.listed()["source"] == "service"


def test_the_account_of_a_write_is_the_subject_of_the_token(shop: Shop, server: ServerProcess) -> None:
    shop.create(person(1))
    assert shop.sync().code == 0
    (line,) = [line for line in server.ledger("create") if line["data"]["customerData"]["firstName"] == "Zineb 1"][-1:]
    assert line["account"] == server.announcement.owner.email


@pytest.mark.parametrize("command", [["list"], ["create"], ["sync"]])
def test_nothing_works_before_a_store_is_connected(new_shop: Shop, command: list[str]) -> None:
    options = ["--data", str(new_shop.data(person(1)))] if command == ["create"] else []
    ran = new_shop.joptic(*command, *options)
    assert ran.code == 5
    assert ran.err.startswith("No store is connected yet: joptic sign-in ")


def test_the_outbox_of_a_new_profile_is_empty(new_shop: Shop) -> None:
    assert new_shop.outbox() == []


def test_a_token_that_is_not_accepted_is_not_kept(new_shop: Shop, server: ServerProcess, store: str) -> None:
    ran = new_shop.connect(server, store, "stale")
    assert (ran.code, ran.err) == (5, "The service refuses this token: it has expired, or a part of it is missing.\n")
    assert new_shop.joptic("list").code == 5


def test_a_store_of_somebody_else_is_not_kept(new_shop: Shop, server: ServerProcess) -> None:
    ran = new_shop.connect(server, server.announcement.foreign_store)
    assert (ran.code, ran.err) == (5, "This account has no access to this store.\n")
    assert new_shop.joptic("list").code == 5


def test_a_service_that_is_not_there_is_not_kept(new_shop: Shop) -> None:
    token = new_shop.file("token", "anything")
    ran = new_shop.joptic("connect", "--service", "http://127.0.0.1:9", "--store", "s", "--token-file", token)
    assert ran.code == 4
    assert ran.err == "127.0.0.1:9 cannot be reached. Check the internet connection.\n"


@pytest.mark.parametrize(
    ("service", "token", "words"),
    [
        ("http://shop.example", "t", "Only https"),
        ("ftp://shop.example", "t", "not an address"),
        ("http://127.0.0.1:9", "", "token is empty"),
        ("http://127.0.0.1:9", "two\nlines", "token is empty or holds"),
    ],
)
def test_what_cannot_be_sent_is_refused_at_once(new_shop: Shop, service: str, token: str, words: str) -> None:
    path = new_shop.file("token", token)
    ran = new_shop.joptic("connect", "--service", service, "--store", "s", "--token-file", path)
    assert ran.code == 2
    assert words in ran.err


def test_a_token_file_that_is_missing_is_named(new_shop: Shop) -> None:
    ran = new_shop.joptic("connect", "--store", "s", "--token-file", "nowhere")
    assert (ran.code, ran.err) == (2, "The token file nowhere cannot be read.\n")


def test_a_second_store_leaves_the_work_of_the_first_where_it_is(shop: Shop, server: ServerProcess, store: str) -> None:
    uid = shop.create(person(1))
    other = server.new_store()
    assert shop.connect(server, other).code == 0
    (line,) = shop.outbox()
    assert (line["uid"], line["state"]) == (uid, "queued")
    assert "another store" in line["reason"]
    ran = shop.sync()
    assert ran.code == 6
    assert "another store" in ran.err
    assert [line for line in server.ledger("create") if line["storeId"] == other] == []
    shop.connect(server, store)
    assert shop.sync().code == 0
    assert [line["storeId"] for line in server.ledger("create")][-1] == store
