"""Signing in, renewing, signing out, the person and their stores over HTTP."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from joptic_desktop.server import stamps
from joptic_desktop.server.access import claims_of
from joptic_desktop.server.accounts import Account, TokenPair, stores_of
from joptic_desktop.server.answers import json_answer
from joptic_desktop.server.bodies import drain, read_object
from joptic_desktop.server.customer_query import read_query
from joptic_desktop.server.problems import NotSignedIn, bad_request
from joptic_desktop.server.quirks import Quirk
from joptic_desktop.server.service import Service
from joptic_desktop.server.shapes import Shape, pagination
from joptic_desktop.server.tokens import Claims

Handler = Callable[[Request], Awaitable[Response]]


def person(account: Account) -> Shape:
    """Return an account as the service shows it."""
    return {"id": account.id, "email": account.email, "name": account.name, "isVerified": account.verified}


def pair_body(pair: TokenPair) -> Shape:
    """Return a pair of tokens as the bodies carry it."""
    return {"accessToken": pair.access, "refreshToken": pair.refresh, "expiresIn": pair.expires_in}


class AccountRoutes:
    """Answers the calls of the authentication host."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            self._route("POST", "/auth/signin", self._sign_in),
            self._route("POST", "/auth/refresh-token", self._refresh),
            self._route("POST", "/auth/logout", self._sign_out),
            self._route("GET", "/users/me", self._me),
            self._route("GET", "/stores/my", self._stores),
        ]

    def _route(self, method: str, path: str, handler: Handler) -> Route:
        async def endpoint(request: Request) -> Response:
            try:
                address = request.client.host if request.client else ""
                budgets = self._service.throttle.count(method, path, address)
                answer = await handler(request)
            except Exception:
                await drain(request)
                raise
            answer.headers.update(budgets)
            return answer

        return Route(path, endpoint, methods=[method], name=f"{method} {path}")

    def _claims(self, request: Request) -> Claims:
        return claims_of(request, self._service.database.secret)

    async def _sign_in(self, request: Request) -> Response:
        body = await read_object(request)
        email, password = body.get("email"), body.get("password")
        if not isinstance(email, str) or not isinstance(password, str):
            raise bad_request(
                [f"{name} must be a string" for name in ("email", "password") if not _text(body.get(name))]
            )

        def work(connection: Connection) -> tuple[Account, TokenPair]:
            return self._service.accounts.sign_in(connection, email.strip(), password)

        account, pair = await self._service.database.run(work)
        return json_answer({"message": "Signed in successfully", "user": person(account), **pair_body(pair)})

    async def _refresh(self, request: Request) -> Response:
        token = request.headers.get("x-refresh-token", "").strip()
        if not token:
            raise NotSignedIn("Refresh token is required")
        pair = await self._service.database.run(lambda c: self._service.accounts.refresh(c, token))
        body: Shape = {"message": "Token refreshed successfully"}
        if Quirk.REFRESH_IN_HEADERS not in self._service.quirks:
            return json_answer(body | pair_body(pair))
        return json_answer(body, headers={"x-new-access-token": pair.access, "x-new-refresh-token": pair.refresh})

    async def _sign_out(self, request: Request) -> Response:
        claims = self._claims(request)
        await self._service.database.run(lambda c: self._service.accounts.end_session(c, claims))
        return json_answer({"message": "Signed out successfully"})

    async def _me(self, request: Request) -> Response:
        claims = self._claims(request)
        account = await self._service.database.run(lambda c: self._service.accounts.account(c, claims.user_id))
        return json_answer(person(account))

    async def _stores(self, request: Request) -> Response:
        claims, quirks = self._claims(request), self._service.quirks
        asked = [pair for pair in request.query_params.multi_items() if pair[0] in {"search", "page", "limit"}]
        query = read_query(asked, quirks)

        def work(connection: Connection) -> Shape:
            page = stores_of(connection, claims.user_id, query.search, query.page, query.limit)
            rows = [dict(row._mapping) for row in page.rows]  # noqa: SLF001  - the documented way to name its columns
            key = "stores" if Quirk.STORES_UNDER_STORES in quirks else "store"
            return {key: [_store(row) for row in rows], "pagination": pagination(query, page.total, quirks)}

        return json_answer(await self._service.database.run(work))


def _text(value: object) -> bool:
    return isinstance(value, str)


def _store(row: dict[str, object]) -> Shape:
    created = row["created_at"]
    return {
        "id": row["id"],
        "name": row["name"],
        "city": row["city"],
        "status": row["status"],
        "isActive": row["is_active"],
        "role": row["role"],
        "createdAt": stamps.iso(created) if isinstance(created, int) else None,
    }
