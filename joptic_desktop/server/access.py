"""Who is calling, and what the store allows them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select
from starlette.requests import Request

from joptic_desktop.server import stamps
from joptic_desktop.server.problems import NoAccess, NotSignedIn, bad_request
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.tables import relations, stores
from joptic_desktop.server.tokens import Claims, InvalidToken, read_token

OWNER = "owner"
READER = "reader"


@dataclass(frozen=True, slots=True)
class Caller:
    """The signed-in person of a request and the store it names."""

    claims: Claims
    store_id: str


def claims_of(request: Request, secret: bytes) -> Claims:
    """Return the claims of the request's bearer token.

    Raises:
        NotSignedIn: there is none, or it does not hold.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise NotSignedIn
    try:
        return read_token(secret, token.strip(), stamps.now() // 1000)
    except InvalidToken as invalid:
        raise NotSignedIn("Invalid or expired token") from invalid


def caller_of(request: Request, secret: bytes) -> Caller:
    """Return who calls and for which store; the store's own rules are looked at by `require`.

    Raises:
        NotSignedIn: see `claims_of`.
        Problem: the header `x-store-id` is missing.
    """
    claims = claims_of(request, secret)
    store_id = request.headers.get("x-store-id", "").strip()
    if not store_id:
        raise bad_request("x-store-id header is required")
    return Caller(claims, store_id)


def require(connection: Connection, caller: Caller, quirks: QuirkBoard, *, owner: bool) -> None:
    """Refuse the caller unless the store is accepted and gives them access (or, for `owner`, is theirs).

    Raises:
        NoAccess: with the text of the contract, or that of a guard by quirk.
    """
    role = connection.execute(
        select(relations.c.role)
        .join(stores, stores.c.id == relations.c.store_id)
        .where(relations.c.user_id == caller.claims.user_id, relations.c.store_id == caller.store_id)
        .where(relations.c.is_active, stores.c.is_active, stores.c.status == "accepted")
    ).scalar()
    if role == OWNER or (role is not None and not owner):
        return
    if Quirk.GUARD_403 in quirks:
        raise NoAccess("Forbidden resource")
    raise NoAccess
