"""Files: streamed to disk, grouped by field name, never half kept."""

from __future__ import annotations

import hashlib
import json
import socket
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from tests.server.till import LAYLA, Till, Upload, eventually
from tests.server_process import ServerProcess

PDF: Upload = ("prescription", ("rx.pdf", b"%PDF-1.4 one", "application/pdf"))
LIMIT = 3_000_000  # of the server of these tests
FORM = "multipart/form-data; boundary=b"


def kept(server: ServerProcess, till: Till) -> list[tuple[Any, ...]]:
    """Return the files that were kept in the till's store: field, name, bytes."""
    lines = [line for line in server.ledger("file") if line["storeId"] == till.store]
    return [(line["field"], line["name"], server.file(line["fileId"])) for line in lines]


def part(disposition: str, content: bytes, *headers: str) -> bytes:
    """Return one part of a form written by hand."""
    lines = [f"Content-Disposition: form-data; {disposition}", *headers]
    return b"--b\r\n" + "\r\n".join(lines).encode() + b"\r\n\r\n" + content + b"\r\n"


CUSTOMER = part('name="jsonData"', json.dumps({"customerData": LAYLA}).encode())


def post(till: Till, body: bytes, kind: str = FORM) -> requests.Response:
    return till.call("POST", "/customer", {"Content-Type": kind}, data=body)


def test_several_files_under_several_names_arrive_byte_for_byte(till: Till, server: ServerProcess) -> None:
    second: Upload = ("prescription", ("b.pdf", bytes(range(256)) * 1000, "application/pdf"))
    third: Upload = ("own name", ("وصفة é.png", b"\x89PNG", "image/png"))
    empty: Upload = ("idCard", ("empty.jpg", b"", "image/jpeg"))
    till.add([PDF, second, third, empty])
    assert kept(server, till) == [(field, name, content) for field, (name, content, _) in (PDF, second, third, empty)]
    line = server.ledger("file")[-4:][1]
    assert line["sha256"] == hashlib.sha256(second[1][1]).hexdigest()
    assert (line["size"], line["contentType"]) == (256_000, "application/pdf")


def test_the_order_of_the_parts_does_not_matter(till: Till, server: ServerProcess) -> None:
    body = part('name="idCard"; filename="a.jpg"', b"jpeg") + CUSTOMER + b"--b--\r\n"
    assert post(till, body).status_code == 201
    assert kept(server, till) == [("idCard", "a.jpg", b"jpeg")]


def test_parts_without_a_name_or_a_file_are_ignored(till: Till, server: ServerProcess) -> None:
    parts = [CUSTOMER, part('name="idCard"; filename=""', b""), part('filename="x"', b"y"), part('name="note"', b"z")]
    assert post(till, b"".join(parts) + b"--b--\r\n").status_code == 201
    assert kept(server, till) == []


@pytest.mark.parametrize("quirk", [None, "replace-files"])
def test_a_later_file_under_a_used_name_adds_or_replaces(quirk: str | None, till: Till, server: ServerProcess) -> None:
    server.set_quirks(*([quirk] if quirk else []))
    customer = till.add([PDF])
    till.call("PUT", f"/customer/{customer}", files={"prescription": ("new.pdf", b"%PDF new")})
    mine = [row for row in server.control("GET", "/files") if row["customer_id"] == customer]
    assert {row["name"]: bool(row["replaced"]) for row in mine} == {"rx.pdf": quirk is not None, "new.pdf": False}


def test_names_may_be_mangled(till: Till, server: ServerProcess) -> None:
    server.set_quirks("mangle-names")
    till.add([("prescription", ("é.pdf", b"x", "application/pdf"))])
    assert kept(server, till)[0][1] == "Ã©.pdf"


def test_a_file_over_the_limit(till: Till, server: ServerProcess) -> None:
    fits: Upload = ("idCard", ("fits.jpg", b"x" * LIMIT, "image/jpeg"))
    large: Upload = ("idCard", ("large.jpg", b"x" * (LIMIT + 1), "image/jpeg"))
    answer = till.create([fits, large])
    assert answer.status_code == 413
    assert answer.json() == {"statusCode": 413, "message": "File too large", "error": "Payload Too Large"}
    assert till.create([fits]).status_code == 201


@pytest.mark.parametrize(
    ("quirk", "uploads", "message"),
    [
        ("strict-fields", ["other"], "Unexpected file field - other"),
        ("strict-fields-old", ["other"], "Unexpected field"),
        ("one-file-per-field", ["idCard", "idCard"], "Unexpected file field - idCard"),
    ],
)
def test_fields_may_be_refused(quirk: str, uploads: list[str], message: str, till: Till, server: ServerProcess) -> None:
    files: list[Upload] = [(field, ("a.pdf", b"x", "application/pdf")) for field in uploads]
    server.set_quirks(quirk)
    answer = till.create(files)
    assert (answer.status_code, answer.json()["message"]) == (400, message)
    assert till.create([PDF]).status_code == 201
    server.set_quirks()
    assert till.create(files, email="b@example.com").status_code == 201


def test_kinds_of_files_may_be_refused(till: Till, server: ServerProcess) -> None:
    server.set_quirks("type-allow-list")
    answer = till.create([("idCard", ("a.svg", b"<svg/>", "image/svg+xml"))])
    assert answer.status_code == 400
    assert answer.json()["message"].startswith("Validation failed (current file type is image/svg+xml")
    assert till.create([PDF]).status_code == 201


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (CUSTOMER, "Multipart: Unexpected end of form"),
        (b"", "Multipart: Unexpected end of form"),
        (CUSTOMER + b'--b\r\nContent-Disposition: form-data; name="idCard"; filename="a"\r\n\r\nhal', None),
        (b"nonsense", "Multipart: Malformed part header"),
        (CUSTOMER + CUSTOMER + b"--b--\r\n", "jsonData must be given once"),
        (part('name="prescription"', b"rx.pdf") + b"--b--\r\n", "prescription must be a file"),
        (part('name="jsonData"', b"x" * (1024 * 1024 + 1)) + b"--b--\r\n", "Field value too long - jsonData"),
        (part('name="note"', b"x" * (1024 * 1024 + 1)) + b"--b--\r\n", "Field value too long - note"),
        (part('name="a"', b"") * 1001 + b"--b--\r\n", "Too many parts"),
    ],
)
def test_a_form_that_is_broken(body: bytes, message: str | None, till: Till, server: ServerProcess) -> None:
    answer = post(till, body)
    expected = message or "Multipart: Unexpected end of form"
    assert answer.json() == {"statusCode": 400, "message": expected, "error": "Bad Request"}
    assert till.names() == []


def test_json_data_of_a_megabyte_is_taken(till: Till) -> None:
    data = json.dumps({"customerData": LAYLA, "note": ""})
    padded = data[:-2] + "x" * (1024 * 1024 - len(data)) + data[-2:]
    assert till.form("POST", "/customer", None, raw=padded).status_code == 201


def test_a_form_without_a_boundary(till: Till) -> None:
    assert post(till, CUSTOMER, "multipart/form-data").json()["message"] == "Multipart: Boundary not found"


def test_other_bodies_are_refused_unless_a_quirk_takes_them(till: Till, server: ServerProcess) -> None:
    body = {"customerData": {**LAYLA, "email": "json@example.com"}}
    answer = till.call("POST", "/customer", json=body)
    assert answer.status_code == 415
    assert answer.json()["error"] == "Unsupported Media Type"
    server.set_quirks("lax-body")
    assert till.call("POST", "/customer", json=body).status_code == 201


def test_an_urlencoded_form_is_taken_unless_a_quirk_refuses_it(till: Till, server: ServerProcess) -> None:
    body = {"jsonData": json.dumps({"customerData": LAYLA})}
    assert till.call("POST", "/customer", data=body).status_code == 201
    twice = [("jsonData", "{}"), ("jsonData", "{}")]
    assert till.call("POST", "/customer", data=twice).json()["message"] == "jsonData must be given once"
    server.set_quirks("strict-body")
    assert till.call("POST", "/customer", data=body).status_code == 415


def test_a_caller_who_hangs_up_leaves_nothing(till: Till, server: ServerProcess, upload_folder: Path) -> None:
    place = urlsplit(till.service)
    before = set(upload_folder.iterdir())
    head = (
        f"POST /customer HTTP/1.1\r\nHost: {place.netloc}\r\nAuthorization: Bearer {till.token}\r\n"
        f"x-store-id: {till.store}\r\nContent-Type: {FORM}\r\nContent-Length: 2000000\r\n\r\n"
    )
    with socket.create_connection((place.hostname or "", place.port or 0)) as line:
        line.sendall(head.encode() + CUSTOMER + part('name="idCard"; filename="a"', b"x" * 500_000))
    eventually(lambda: [seen["status"] for seen in server.requests("POST")] == [400])
    assert server.requests("POST")[-1]["bytes"] > 500_000
    assert set(upload_folder.iterdir()) == before
    assert till.names() == []


def test_refused_writes_leave_no_bytes(till: Till, server: ServerProcess, upload_folder: Path) -> None:
    customer = till.add()
    before = set(upload_folder.iterdir())
    assert till.create([PDF]).status_code == 409
    assert till.create([PDF], sex="x", email="c@example.com").status_code == 400
    assert till.form("PUT", "/customer/nobody", {}, [PDF]).status_code == 404
    server.set_quirks("refuse-contract-users", "strict-fields")
    assert till.form("PUT", f"/customer/{customer}", {}, [("x", ("x", b"x", "x/y"))]).status_code == 400
    assert set(upload_folder.iterdir()) == before
