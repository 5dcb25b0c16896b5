"""What only a database server can do: serve several of ours at once, go away and come back, refuse a character."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import quote

import psycopg
import pytest
import requests

from joptic_desktop.server.__main__ import main
from tests.server.postgresql.cluster import Cluster
from tests.server.till import Till, Upload
from tests.server_process import ServerProcess

# folded, each of these letters takes the most bytes that a letter can
WIDEST = [chr(number) for number in range(0x370, 0x2000) if len(chr(number).casefold().encode()) == 6]


def till_of(server: ServerProcess, http: requests.Session) -> Till:
    said = server.announcement
    return Till(http, said.service, said.store, said.owner.access_token)


@pytest.fixture(scope="module")
def second(running: ServerProcess, cluster: Cluster) -> Iterator[ServerProcess]:
    """Another embedded server on the same database."""
    with ServerProcess(database=cluster.url) as process:
        yield process


def test_two_servers_share_one_database(till: Till, second: ServerProcess) -> None:
    other = replace(till, service=second.announcement.service)
    customer = till.add()
    assert other.detail(customer)["localData"]["firstName"] == "Layla"
    assert other.create().status_code == 409


def test_two_servers_at_once_make_one_customer(till: Till, second: ServerProcess) -> None:
    other = replace(till, service=second.announcement.service)
    with ThreadPoolExecutor(6) as threads:
        codes = sorted(threads.map(lambda place: (till, other)[place % 2].create().status_code, range(12)))
    assert codes == [201] + [409] * 11


def test_two_servers_at_once_lose_no_change_and_delete_once(till: Till, second: ServerProcess) -> None:
    other, customer = replace(till, service=second.announcement.service), till.add()

    def put(place: int) -> int:
        vision, eye = ("distanceVision", "nearVision")[place % 2], {"rightEye": {"sph": f"-{place}.00"}}
        return (till, other)[place % 2].form("PUT", f"/customer/{customer}", {"opticData": {vision: eye}}).status_code

    with ThreadPoolExecutor(6) as threads:
        assert set(threads.map(put, range(12))) == {200}
        assert {"distanceVision", "nearVision"} <= set(till.detail(customer)["opticData"])
        gone = threads.map(lambda place: (till, other)[place % 2].call("DELETE", f"/customer/{customer}"), range(6))
        assert sorted(answer.status_code for answer in gone) == [200] + [404] * 5
    assert len([line for line in second.ledger("delete") if line["customerId"] == customer]) == 1


def test_bulk_deletes_of_two_servers_never_wait_for_each_other(till: Till, second: ServerProcess) -> None:
    ids = [till.add(email=f"{number}@example.com") for number in range(30)]

    def bulk(place: int) -> int:
        server = replace(till, service=second.announcement.service) if place else till
        answer = server.call("DELETE", "/customer/bulk", json={"ids": ids if place else ids[::-1]})
        return int(answer.json().get("deletedCount", 0))

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(bulk, range(2))) == [0, 30]


def test_everything_outlives_the_end_of_either_server(cluster: Cluster, http: requests.Session) -> None:
    paper: Upload = ("prescription", ("rx.pdf", b"%PDF", "application/pdf"))
    with ServerProcess(database=cluster.url) as server:
        till = replace(till_of(server, http), store=server.new_store())
        customer = till.add([paper])
        server.kill()
        server.restart()
        before = till.detail(customer)
        cluster.stop()
        assert till.call("GET", f"/customer/{customer}").status_code == 500
        cluster.start()
        assert till.detail(customer) == before
        file = next(line for line in server.ledger("file") if line["customerId"] == customer)
        assert server.file(file["fileId"]) == b"%PDF"


def test_the_character_that_cannot_be_stored(till: Till) -> None:
    customer = till.add()
    nul = "a\0b"
    refused = till.form("PUT", f"/customer/{customer}", {"address": {"city": nul}, "customerData": {"firstName": nul}})
    assert refused.json()["message"] == [
        f"{name} must not contain the character U+0000" for name in ("firstName", "city")
    ]
    assert till.page(search=nul)["data"] == till.page(name=nul)["data"] == []
    assert till.call("GET", f"/customer/{quote(nul)}").status_code == 404
    assert till.call("DELETE", "/customer/bulk", json={"ids": [nul, customer]}).json()["deletedCount"] == 1
    assert till.call("POST", "/auth/signin", json={"email": nul, "password": nul}).status_code == 401


def test_the_longest_names_fit_into_the_index(till: Till) -> None:
    draw = random.Random(1)  # nothing that could be packed
    first, last = ("".join(draw.choices(WIDEST, k=200)) for _ in range(2))
    customer = till.add(firstName=first, lastName=last, email="\U0001f453" * 308 + "@example.com")
    found = till.detail(customer)["localData"]
    assert (found["firstName"], found["lastName"]) == (first, last)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nowhere", 'database "nowhere" does not exist'),
        ("latin", "it is not encoded in UTF-8; create it with ENCODING 'UTF8'"),
        ("bytes", "it is not encoded in UTF-8; create it with ENCODING 'UTF8'"),
    ],
)
def test_a_database_that_cannot_be_used_is_told_in_a_sentence(
    name: str, reason: str, cluster: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    with psycopg.connect(cluster.url, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS latin")
        connection.execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
        connection.execute("DROP DATABASE IF EXISTS bytes")
        connection.execute(
            "CREATE DATABASE bytes TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER libc"
        )
    assert main(["--port", "0", "--database", cluster.url.replace("/postgres?", f"/{name}?")]) == 2
    said = capsys.readouterr().err
    assert said.startswith("joptic-server: the database of --database cannot be used: ")
    assert said.endswith(f"{reason}\n")
