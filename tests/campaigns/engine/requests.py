"""A request as a service reads it: who asks, for which store, and what the body holds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import httpx

from joptic_desktop.api.token import read_claims


@dataclass(frozen=True, slots=True)
class Sent:
    """A file of a request."""

    field: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. `data` is `jsonData` or the JSON of the body."""

    method: str
    path: str
    params: dict[str, str]
    store: str
    account: str
    data: dict[str, Any]
    files: tuple[Sent, ...] = ()

    @property
    def customer(self) -> str:
        """The id in the path, "" for none."""
        return self.path.removeprefix("/customer").removeprefix("/")

    @property
    def is_write(self) -> bool:
        """True when it changes customers."""
        return self.method != "GET"


def read_request(request: httpx.Request, body: bytes) -> Asked:
    """Read a whole request."""
    token = request.headers.get("authorization", "").removeprefix("Bearer ")
    kind = request.headers.get("content-type", "")
    data: dict[str, Any] = {}
    files: tuple[Sent, ...] = ()
    if kind.startswith("multipart/form-data"):
        data, files = _parts(body, kind.partition("boundary=")[2].encode())
    elif body:
        data = json.loads(body)
    store, account = request.headers.get("x-store-id", ""), read_claims(token).subject
    return Asked(request.method, request.url.path, dict(request.url.params), store, account, data, files)


def _parts(body: bytes, boundary: bytes) -> tuple[dict[str, Any], tuple[Sent, ...]]:
    data: dict[str, Any] = {}
    files = []
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        content = content[:-2]
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        if b"filename=" in head:
            files.append(Sent(name, sha256(content).hexdigest(), len(content)))
        else:
            data = json.loads(content)
    return data, tuple(files)
