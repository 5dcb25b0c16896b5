"""The ASGI application: routes, errors, and in tests the faulty line in front of them."""

from __future__ import annotations

import logging
from http import HTTPStatus

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from joptic_desktop.server.account_routes import AccountRoutes
from joptic_desktop.server.answers import error_answer, json_answer
from joptic_desktop.server.control import Controls, RequestLog, SeenRequest
from joptic_desktop.server.customer_routes import CustomerRoutes
from joptic_desktop.server.faults import FaultBoard, FaultyLine
from joptic_desktop.server.openapi import openapi_document
from joptic_desktop.server.problems import Problem, no_route
from joptic_desktop.server.quirks import Quirk
from joptic_desktop.server.service import Service

LOG = logging.getLogger("uvicorn.error")


class ErrorAnswers:
    """Turns what the handlers raise into answers."""

    def __init__(self, service: Service) -> None:
        self._quirks = service.quirks

    async def problem(self, _request: Request, problem: Exception) -> Response:
        """Answer a refused request."""
        assert isinstance(problem, Problem)  # noqa: S101  - registered for this class alone
        return error_answer(problem, self._quirks)

    async def no_route(self, request: Request, _error: Exception) -> Response:
        """Answer a request for an address, or by a method, that the service does not have."""
        query = f"?{request.url.query}" if request.url.query else ""
        return error_answer(no_route(request.method, request.url.path + query), self._quirks)

    async def failure(self, request: Request, error: Exception) -> Response:
        """Answer when the service itself failed, and say so on standard error, without what may name a customer."""
        LOG.error("%s %s failed: %s", request.method, request.url.path, type(error).__name__)
        status = HTTPStatus.INTERNAL_SERVER_ERROR
        creating = request.method == "POST" and request.url.path == "/customer"
        if creating and Quirk.BARE_500 not in self._quirks:
            return error_answer(Problem(status, "Failed to create customer", "Internal Server Error"), self._quirks)
        return error_answer(Problem(status, "Internal server error"), self._quirks)

    async def gone(self, _request: Request, _error: Exception) -> Response:
        """Answer a caller who hung up while sending; nobody reads it."""
        return Response(status_code=HTTPStatus.BAD_REQUEST)


def make_app(service: Service) -> ASGIApp:
    """Return the application; with test control, its line can be made faulty."""
    board = FaultBoard(service.quirks, service.options.late_seconds)
    seen: list[SeenRequest] = []
    controls = Controls(service, board, seen).routes() if service.options.test_control else []
    errors = ErrorAnswers(service)
    routes = CustomerRoutes(service).routes() + AccountRoutes(service).routes() + [_openapi_route()] + controls
    application = Starlette(
        routes=routes,
        exception_handlers={
            Problem: errors.problem,
            HTTPException: errors.no_route,
            ClientDisconnect: errors.gone,
            # A full disk or a lost database is answered on a line that stays open; any other failure is a bug.
            OSError: errors.failure,
            SQLAlchemyError: errors.failure,
            Exception: errors.failure,
        },
    )
    application.router.redirect_slashes = False
    line = FaultyLine(application, board)
    return RequestLog(line, service.database.secret, seen) if service.options.test_control else line


def _openapi_route() -> Route:
    async def openapi(_request: Request) -> Response:
        return json_answer(openapi_document())

    return Route("/openapi.json", openapi)
