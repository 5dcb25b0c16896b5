"""Answers: JSON with a weak entity tag, errors in the contract's shapes, a proxy's page."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from joptic_desktop.server.problems import Problem
from joptic_desktop.server.quirks import Quirk, QuirkBoard

JSON_TYPE = "application/json; charset=utf-8"


def json_answer(body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON answer."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return Response(text, status, dict(headers or {}), media_type=JSON_TYPE)


def tagged(request: Request, body: object) -> Response:
    """Return a JSON answer with its weak entity tag, or 304 when the caller has it already."""
    answer = json_answer(body)
    digest = base64.b64encode(hashlib.sha1(answer.body, usedforsecurity=False).digest()).decode("ascii")
    tag = f'W/"{len(answer.body):x}-{digest[:27]}"'
    known = {part.strip() for part in request.headers.get("if-none-match", "").split(",")}
    if tag in known or "*" in known:
        return Response(status_code=304, headers={"ETag": tag})
    answer.headers["ETag"] = tag
    return answer


def error_answer(problem: Problem, quirks: QuirkBoard) -> Response:
    """Return the answer to a refused request, as the quirks in force shape it."""
    if Quirk.HTML_ERRORS in quirks:
        return proxy_page(problem.status)
    body = problem.body()
    if Quirk.NEST_404 in quirks and problem.status == 404:
        body["error"] = "Not Found"
    if Quirk.BARE_401 in quirks and problem.status == 401:
        body = {"message": "Unauthorized", "statusCode": 401}
    return json_answer(body, problem.status, problem.headers)


def proxy_page(status: int) -> Response:
    """Return the page by which a proxy answers in the service's place."""
    page = f"<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>proxy</body></html>"
    return HTMLResponse(page, status)
