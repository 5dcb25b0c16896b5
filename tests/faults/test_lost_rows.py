"""Records that lost rows, with a real service behind: nothing is lost, nothing is made twice, and somebody is told."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.server_process import ServerProcess
from tests.shop import Shop, person


@pytest.fixture
def store(server: ServerProcess) -> str:
    return server.new_store()


@pytest.fixture
def shop(tmp_path: Path, server: ServerProcess, store: str) -> Shop:
    shop = Shop(tmp_path, quiet_time=0.0)
    assert shop.connect(server, store).code == 0
    return shop


def created(server: ServerProcess, store: str) -> Counter[str]:
    lines = [line for line in server.ledger("create") if line["storeId"] == store]
    return Counter(line["data"]["customerData"]["email"] for line in lines)


def email(number: int) -> str:
    return f"zineb{number}@example.com"


def test_saves_that_only_the_list_knows_are_saved_again(shop: Shop, server: ServerProcess, store: str) -> None:
    """As when the log of the records is gone after a sudden end: SQLite says nothing of it."""
    shop.create(person(1))
    records = shop.profile / "records.db"
    older = shutil.copyfile(records, shop.folder / "older")
    shop.create(person(2))
    known = shop.create(person(3))
    assert shop.sync().code == 0
    shop.update(known, {"customerData": {"lastName": "Later"}})
    shutil.copyfile(older, records)
    ran = shop.sync()
    assert "saves for Zineb 3 Later" in ran.err
    assert ran.code == 0
    assert created(server, store) == {email(1): 1, email(2): 1, email(3): 1}
    assert shop.show(known)["localData"]["lastName"] == "Later"
    assert shop.outbox() == []


def test_what_a_copy_takes_for_not_sent_is_not_made_twice(shop: Shop, server: ServerProcess, store: str) -> None:
    first = shop.create(person(1))
    for copy in (shop.profile / "copies").iterdir():
        shutil.copyfile(shop.profile / "records.db", copy)
    second = shop.create(person(2))
    assert shop.sync().code == 0
    (shop.profile / "records.db").write_bytes(b"no database at all" * 4000)
    ran = shop.sync()
    assert "were damaged and are mended" in ran.err
    assert ran.code == 0
    assert created(server, store) == {email(1): 1, email(2): 1}
    assert [shop.show(uid)["localData"]["email"] for uid in (first, second)] == [email(1), email(2)]
    assert shop.sync().err == ""


@pytest.mark.parametrize("between", [("list", "--offline"), ("outbox",)], ids=["listed", "outbox"])
def test_who_signs_in_after_the_records_were_lost_finds_what_waited_and_everybody_once(
    shop: Shop, server: ServerProcess, store: str, between: tuple[str, ...]
) -> None:
    """The copy knows no session: whoever mends has no store to look into, and others look into it first."""
    known = shop.create(person(1))
    assert shop.sync().code == 0
    waiting = shop.create(person(2))
    for file in shop.profile.glob("records.db*"):
        file.unlink()
    ran = shop.sync()
    assert "What was saved after" in ran.err
    assert ran.code == 5
    assert shop.connect(server, store).code == 0
    assert shop.joptic(*between).code == 0
    assert sorted(row["uid"] for row in shop.listed("--offline")["data"]) == sorted([known, waiting])
    ran = shop.sync()
    assert "saves for Zineb 2" in ran.err
    assert ran.code == 0
    assert created(server, store) == {email(1): 1, email(2): 1}
    assert [row["uid"] for row in shop.listed()["data"]] == [waiting, known]
    assert shop.update(known, {"customerData": {"lastName": "Later"}}).code == 0
    assert shop.sync().err == ""
    assert shop.show(known)["localData"]["lastName"] == "Later"


def test_ids_are_known_again_though_nothing_waited(shop: Shop, server: ServerProcess, store: str) -> None:
    known = shop.create(person(1))
    assert shop.sync().code == 0
    for file in shop.profile.glob("records.db*"):
        file.unlink()
    assert "damaged" in shop.sync().err
    assert shop.connect(server, store).code == 0
    assert shop.sync().code == 0
    assert [row["uid"] for row in shop.listed()["data"]] == [known]
    assert shop.update(known, {"customerData": {"lastName": "Later"}}).code == 0
    assert shop.sync().code == 0
    assert shop.show(known)["localData"]["lastName"] == "Later"


def blob_of(shop: Shop, before: set[Path]) -> Path:
    (path,) = set((shop.profile / "blobs").iterdir()) - before
    return path


@pytest.mark.parametrize("damage", ["missing", "altered", "cut"])
def test_a_damaged_file_refuses_its_own_save_alone(shop: Shop, server: ServerProcess, store: str, damage: str) -> None:
    scan = shop.file("ordonnance.pdf", b"%PDF-1.7 " + b"x" * 5000)
    shop.create(person(1), f"prescription={scan}")
    blob = blob_of(shop, set())
    shop.create(person(2), f"prescription={scan}")
    match damage:
        case "missing":
            blob.unlink()
        case "altered":
            written = blob.read_bytes()
            blob.write_bytes(written[:-1] + bytes([written[-1] ^ 1]))
        case "cut":
            blob.write_bytes(blob.read_bytes()[:1000])
    assert shop.sync().code == 6
    (write,) = shop.outbox()
    assert write["state"] == "refused"
    assert "ordonnance.pdf" in write["reason"]
    assert created(server, store) == {email(2): 1}
