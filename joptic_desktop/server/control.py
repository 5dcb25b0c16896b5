"""What tests may ask of a running server: the ledger, the requests seen, faults, quirks. Only by `--test-control`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, delete, select
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from joptic_desktop.server import ledger, stamps
from joptic_desktop.server.answers import json_answer
from joptic_desktop.server.bodies import read_object
from joptic_desktop.server.customer_input import Json
from joptic_desktop.server.faults import Fault, FaultBoard, When
from joptic_desktop.server.problems import UnknownCustomer, bad_request
from joptic_desktop.server.quirks import read_quirks
from joptic_desktop.server.seeding import Role, add_store, add_synthetic
from joptic_desktop.server.service import Service
from joptic_desktop.server.tables import files, sessions, users
from joptic_desktop.server.tokens import InvalidToken, read_token

PREFIX = "/__test__"


@dataclass(slots=True)
class SeenRequest:
    """A request that reached the server; `status` is empty until, and unless, an answer was begun."""

    method: str
    path: str
    query: str
    account: str | None
    store_id: str | None
    at: str
    bytes_received: int = 0
    status: int | None = None

    def shape(self) -> dict[str, object]:
        """Return it as JSON."""
        target = f"{self.path}?{self.query}" if self.query else self.path
        return {
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "target": target,
            "account": self.account,
            "storeId": self.store_id,
            "time": self.at,
            "bytes": self.bytes_received,
            "status": self.status,
        }


class RequestLog:
    """Notes every request on its way to an application, those of the controls excepted."""

    def __init__(self, app: ASGIApp, secret: bytes, seen: list[SeenRequest]) -> None:
        self._app = app
        self._secret = secret
        self._seen = seen

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"].startswith(PREFIX):
            await self._app(scope, receive, send)
            return
        seen = self._note(scope)

        async def count(message_in: Receive = receive) -> Message:
            message = await message_in()
            seen.bytes_received += len(message.get("body", b""))
            return message

        async def watch(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = message["status"]
            await send(message)

        await self._app(scope, count, watch)

    def _note(self, scope: Scope) -> SeenRequest:
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        query = scope["query_string"].decode("latin-1")
        account = self._account(headers.get(b"authorization", ""))
        at = stamps.iso(stamps.now())
        seen = SeenRequest(scope["method"], scope["path"], query, account, headers.get(b"x-store-id"), at)
        self._seen.append(seen)
        return seen

    def _account(self, authorization: str) -> str | None:
        try:
            return read_token(self._secret, authorization.partition(" ")[2], 0).email
        except InvalidToken:
            return None


class Controls:
    """The routes under `/__test__`."""

    def __init__(self, service: Service, board: FaultBoard, seen: list[SeenRequest]) -> None:
        self._service = service
        self._board = board
        self._seen = seen

    def routes(self) -> list[Route]:
        """Return the routes."""
        table = [
            ("GET", "/ledger", self._ledger),
            ("GET", "/requests", self._requests),
            ("DELETE", "/requests", self._forget_requests),
            ("POST", "/faults", self._order_fault),
            ("DELETE", "/faults", self._forget_faults),
            ("PUT", "/quirks", self._turn_quirks),
            ("POST", "/stores", self._add_store),
            ("POST", "/tokens", self._make_token),
            ("DELETE", "/sessions", self._end_sessions),
            ("GET", "/files", self._files),
            ("GET", "/files/{id}", self._file),
        ]
        return [Route(PREFIX + path, handler, methods=[method]) for method, path, handler in table]

    async def _ledger(self, _request: Request) -> Response:
        return json_answer(await self._service.database.run(ledger.lines))

    async def _requests(self, _request: Request) -> Response:
        return json_answer([seen.shape() for seen in self._seen])

    async def _forget_requests(self, _request: Request) -> Response:
        self._seen.clear()
        return json_answer({})

    async def _order_fault(self, request: Request) -> Response:
        self._board.order(read_fault(await read_object(request)))
        return json_answer({}, 201)

    async def _forget_faults(self, request: Request) -> Response:
        self._board.forget(request.query_params.get("match"))
        return json_answer({})

    async def _turn_quirks(self, request: Request) -> Response:
        names = (await read_object(request)).get("quirks")
        try:
            quirks = read_quirks([str(name) for name in names] if isinstance(names, list) else [])
        except ValueError as unknown:
            raise bad_request(str(unknown)) from unknown
        self._service.quirks.turn_to(quirks)
        self._service.throttle.forget()
        return json_answer({"quirks": self._service.quirks.names})

    async def _add_store(self, request: Request) -> Response:
        body = await read_object(request)
        name, count = str(body.get("name", "Test store")), int(str(body.get("synthetic", 0)))

        def work(connection: Connection) -> str:
            store_id = add_store(connection, name, "Casablanca", roles={"owner": Role.OWNER, "reader": Role.READER})
            add_synthetic(connection, store_id, count)
            return store_id

        return json_answer({"store": await self._service.database.run(work)}, 201)

    async def _make_token(self, request: Request) -> Response:
        body = await read_object(request)
        email, seconds = str(body.get("email")), int(str(body.get("seconds", 900)))
        used_seconds = int(str(body.get("usedSeconds", 0)))

        def work(connection: Connection) -> dict[str, object]:
            user_id = connection.execute(select(users.c.id).where(users.c.email == email)).scalar_one()
            account = self._service.accounts.account(connection, user_id)
            pair = self._service.accounts.open_session(connection, account, seconds, used_seconds)
            return {"accessToken": pair.access, "refreshToken": pair.refresh, "expiresIn": pair.expires_in}

        return json_answer(await self._service.database.run(work), 201)

    async def _end_sessions(self, _request: Request) -> Response:
        await self._service.database.run(lambda c: c.execute(delete(sessions)).rowcount)
        return json_answer({})

    async def _files(self, _request: Request) -> Response:
        def work(connection: Connection) -> list[dict[str, Any]]:
            return [dict(row) for row in connection.execute(select(files)).mappings()]

        return json_answer(await self._service.database.run(work))

    async def _file(self, request: Request) -> Response:
        path = self._service.folder.path(request.path_params["id"])
        if not path.is_file():
            raise UnknownCustomer("No such file")
        return FileResponse(path, media_type="application/octet-stream")


def read_fault(found: dict[str, Json]) -> Fault:
    """Return the fault that a body describes, by the names of `Fault` in camel case or its own.

    Raises:
        Problem: 400 when it names something else.
    """
    values: dict[str, Any] = dict(found)
    if "afterBytes" in values:
        values["after_bytes"] = values.pop("afterBytes")
    known = {item.name for item in fields(Fault) if item.init}
    unknown = [name for name in values if name not in known]
    if unknown or "match" not in values:
        raise bad_request([f"property {name} should not exist" for name in unknown] or ["match is required"])
    values["when"] = When(values.get("when", When.BEFORE))
    return Fault(**values)
