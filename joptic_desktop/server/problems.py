"""Every way in which a request is refused, and the bodies the contract gives to them."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus


class Problem(Exception):
    """A request that is answered with an error.

    `error` is the third key of the body; the contract leaves it out in some answers.
    """

    def __init__(
        self,
        status: int,
        message: str | list[str],
        error: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.error = error
        self.headers = dict(headers or {})

    def body(self) -> dict[str, object]:
        """Return the JSON body, its keys in the contract's order."""
        found: dict[str, object] = {"statusCode": self.status, "message": self.message}
        if self.error is not None:
            found["error"] = self.error
        return found


class UnknownCustomer(Problem):
    """The customer does not exist, is deleted, or belongs to another store."""

    def __init__(self, message: str = "Customer not found or does not belong to this store") -> None:
        super().__init__(HTTPStatus.NOT_FOUND, message)


class NotSignedIn(Problem):
    """The request carries no token (two keys), or one that does not hold (three keys)."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(HTTPStatus.UNAUTHORIZED, message or "Unauthorized", "Unauthorized" if message else None)


class NoAccess(Problem):
    """The store is not the caller's, or the call needs its owner."""

    def __init__(self, message: str = "You do not have access to this store") -> None:
        super().__init__(HTTPStatus.FORBIDDEN, message, "Forbidden")


def bad_request(message: str | list[str]) -> Problem:
    """Return the 400 of broken input: a list for fields, a string for everything else."""
    return Problem(HTTPStatus.BAD_REQUEST, message, "Bad Request")


def no_ids() -> Problem:
    """Return the 400 of a bulk delete without ids, which has two keys in the contract."""
    return Problem(HTTPStatus.BAD_REQUEST, "No customer IDs provided")


def email_taken() -> Problem:
    """Return the 409 of an e-mail that another customer of the store has."""
    return Problem(HTTPStatus.CONFLICT, "Customer with this email already exists", "Conflict")


def file_too_large() -> Problem:
    """Return the 413 of a file over the limit."""
    return Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "File too large", "Payload Too Large")


def body_too_large() -> Problem:
    """Return the 413 of a JSON body over its limit."""
    return Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "request entity too large", "Payload Too Large")


def wrong_content_type() -> Problem:
    """Return the 415 of a body that is not multipart/form-data."""
    return Problem(
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type must be multipart/form-data", "Unsupported Media Type"
    )


def too_many_requests(headers: Mapping[str, str]) -> Problem:
    """Return the 429 of the throttler."""
    return Problem(HTTPStatus.TOO_MANY_REQUESTS, "ThrottlerException: Too Many Requests", headers=headers)


def no_route(method: str, path: str) -> Problem:
    """Return the 404 of an address that is no call of the service."""
    return Problem(HTTPStatus.NOT_FOUND, f"Cannot {method} {path}", "Not Found")
