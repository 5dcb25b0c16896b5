"""The six customer calls over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from joptic_desktop.server import shapes, stamps
from joptic_desktop.server.access import Caller, caller_of, require
from joptic_desktop.server.answers import json_answer, tagged
from joptic_desktop.server.bodies import drain, read_form, read_object
from joptic_desktop.server.customer_input import GENERIC, CustomerInput, Json, read_customer
from joptic_desktop.server.customer_query import read_query
from joptic_desktop.server.customers import Write
from joptic_desktop.server.keeping import kept
from joptic_desktop.server.multipart import Form
from joptic_desktop.server.problems import bad_request, no_ids
from joptic_desktop.server.quirks import Quirk
from joptic_desktop.server.service import Service
from joptic_desktop.server.shapes import CustomerRow

Work = Callable[[Request, Caller], Awaitable[Response]]
RACE_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class _Call:
    """One of the six calls: what it does, the route it is counted under, whether it needs the owner."""

    work: Work
    path: str
    owner: bool


class CustomerRoutes:
    """Answers the six calls; `routes` has them in the order in which they must be looked at."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._quirks = service.quirks
        self._book = service.customers

    def routes(self) -> list[Route]:
        """Return the routes; `bulk` stands before the ids, which it would be taken for."""
        return [
            self._route("POST", _Call(self._create, "/customer", owner=True)),
            self._route("GET", _Call(self._page, "/customer", owner=False)),
            self._route("DELETE", _Call(self._delete_all, "/customer/bulk", owner=True)),
            self._route("GET", _Call(self._read, "/customer/{id}", owner=False)),
            self._route("PUT", _Call(self._update, "/customer/{id}", owner=True)),
            self._route("DELETE", _Call(self._delete, "/customer/{id}", owner=True)),
        ]

    def _route(self, method: str, call: _Call) -> Route:
        async def endpoint(request: Request) -> Response:
            try:
                return await self._answer(request, call)
            except Exception:
                await drain(request)
                raise

        return Route(call.path, endpoint, methods=[method], name=f"{method} {call.path}")

    async def _answer(self, request: Request, call: _Call) -> Response:
        address = request.client.host if request.client else ""
        budgets = self._service.throttle.count(request.method, call.path, address)
        caller = caller_of(request, self._service.database.secret)
        await self._service.database.run(lambda c: require(c, caller, self._quirks, owner=call.owner))
        answer = await call.work(request, caller)
        answer.headers.update(budgets | await self._renewal(caller))
        return answer

    async def _renewal(self, caller: Caller) -> dict[str, str]:
        claims, present = caller.claims, stamps.now() // 1000
        half_used = 2 * (claims.expires_at - present) <= claims.expires_at - claims.issued_at
        if Quirk.RENEW_ON_THE_WAY not in self._quirks or not half_used:
            return {}
        pair = await self._service.database.run(lambda c: self._service.accounts.renew_session(c, claims))
        return {
            "x-token-refreshed": "true",
            "x-new-access-token": pair.access,
            "x-new-refresh-token": pair.refresh,
        }

    async def _write(
        self, request: Request, *, creating: bool, carry: Callable[[Write], Awaitable[Response]]
    ) -> Response:
        form = await read_form(request, self._service)
        try:
            return await carry(Write(self._input(form, creating=creating), form.files))
        except BaseException:  # whatever went wrong, these bytes belong to no customer
            self._service.folder.forget(file.id for file in form.files)
            raise

    def _input(self, form: Form, *, creating: bool) -> CustomerInput:
        """Return what the form's `jsonData` holds; an update may bring files alone."""
        if form.json_data is not None:
            data = read_customer(form.json_data, self._quirks, creating=creating)
            return kept(data, self._quirks, creating=creating)
        if creating or not form.files:
            raise bad_request(GENERIC)
        return CustomerInput(None, None, None)

    async def _check_first(self, caller: Caller, write: Write, own_id: str = "") -> None:
        """Look for the e-mail; by quirk this is a step of its own, and another till may come in between."""
        email = (write.data.personal or {}).get("email")

        def check(connection: Connection) -> None:
            self._book.check_email(connection, caller.store_id, email, own_id)

        await self._service.database.run(check)
        if Quirk.CHECK_THEN_INSERT in self._quirks:
            await asyncio.sleep(RACE_SECONDS)

    async def _create(self, request: Request, caller: Caller) -> Response:
        async def carry(write: Write) -> Response:
            await self._check_first(caller, write)
            row = await self._service.database.run(lambda c: self._book.create(c, caller, write))
            return json_answer(shapes.written(row), HTTPStatus.CREATED)

        return await self._write(request, creating=True, carry=carry)

    async def _update(self, request: Request, caller: Caller) -> Response:
        customer_id = request.path_params["id"]

        async def carry(write: Write) -> Response:
            await self._known(caller, customer_id)
            await self._check_first(caller, write, customer_id)
            row = await self._service.database.run(lambda c: self._book.update(c, caller, customer_id, write))
            return json_answer(shapes.written(row))

        return await self._write(request, creating=False, carry=carry)

    async def _known(self, caller: Caller, customer_id: str) -> CustomerRow:
        return await self._service.database.run(lambda c: self._book.read(c, caller.store_id, customer_id))

    async def _read(self, request: Request, caller: Caller) -> Response:
        row = await self._known(caller, request.path_params["id"])
        return tagged(request, shapes.detail(row, self._quirks))

    async def _page(self, request: Request, caller: Caller) -> Response:
        query = read_query(request.query_params.multi_items(), self._quirks)
        return tagged(request, await self._service.database.run(lambda c: self._book.page(c, caller.store_id, query)))

    async def _delete(self, request: Request, caller: Caller) -> Response:
        customer_id = request.path_params["id"]
        await self._service.database.run(lambda c: self._book.delete(c, caller, customer_id))
        return json_answer({"message": "Customer successfully deleted", "customerId": customer_id})

    async def _delete_all(self, request: Request, caller: Caller) -> Response:
        body = await read_object(request)
        ids = read_ids({} if Quirk.STRIP_BODY in self._quirks else body)
        count = await self._service.database.run(lambda c: self._book.delete_all(c, caller, ids))
        return json_answer({"message": f"Successfully deleted {count} customer(s)", "deletedCount": count})


def read_ids(body: dict[str, Json]) -> list[str]:
    """Return the distinct ids of a bulk delete.

    Raises:
        Problem: 400 when there are none, or when they are not texts.
    """
    ids = body.get("ids")
    if ids is None or ids == []:
        raise no_ids()
    if not isinstance(ids, list):
        raise bad_request(["ids must be an array"])
    texts = [item for item in ids if isinstance(item, str)]
    if len(texts) < len(ids):
        raise bad_request(["each value in ids must be a string"])
    if not all(texts):
        raise bad_request(["each value in ids should not be empty"])
    return list(dict.fromkeys(texts))
