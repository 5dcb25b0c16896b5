"""Reading the bodies of requests: forms in a stream, JSON up to a limit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import parse_qs

from python_multipart.multipart import parse_options_header
from starlette.requests import ClientDisconnect, Request

from joptic_desktop.server.attachments import KNOWN_FIELDS, IncomingFile
from joptic_desktop.server.customer_input import Json, read_json
from joptic_desktop.server.multipart import JSON_FIELD, Form, FormReader
from joptic_desktop.server.problems import bad_request, body_too_large, wrong_content_type
from joptic_desktop.server.quirks import Quirk, QuirkBoard
from joptic_desktop.server.service import Service

JSON_BYTES = 1024 * 1024
DRAINED_BYTES = 256 * 1024 * 1024
KNOWN_TYPES = ("application/pdf", "image/jpeg", "image/png", "image/webp")
OPEN_FIELDS_QUIRKS = (Quirk.STRICT_FIELDS, Quirk.STRICT_FIELDS_OLD)


async def drain(request: Request) -> None:
    """Read what is left of a body, so that a caller still sending gets to see the answer."""
    taken = 0
    try:
        async for chunk in request.stream():
            taken += len(chunk)
            if taken > DRAINED_BYTES:
                return
    except (ClientDisconnect, RuntimeError):  # the caller went, or the body was read before
        return


async def read_form(request: Request, service: Service) -> Form:
    """Return the form of a create or an update; its files lie in the folder and are the caller's to forget.

    Raises:
        Problem: 400, 413 or 415.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    if kind != b"multipart/form-data":
        return await _read_small(request, kind, service.quirks)
    if not options.get(b"boundary"):
        raise bad_request("Multipart: Boundary not found")
    reader = FormReader(options[b"boundary"], service.folder, service.options.max_file_bytes)
    try:
        async for chunk in request.stream():
            reader.feed(chunk)
        form = reader.finish()
        check_files(form.files, service.quirks)
    except BaseException:  # a cancelled upload leaves no bytes behind either
        reader.abandon()
        raise
    if Quirk.MANGLE_NAMES in service.quirks:
        return replace(form, files=tuple(replace(file, name=_mangled(file.name)) for file in form.files))
    return form


def _mangled(name: str) -> str:
    """Return a name as a server shows it that takes UTF-8 for latin-1."""
    return name.encode("utf-8").decode("latin-1")


async def _read_small(request: Request, kind: bytes, quirks: QuirkBoard) -> Form:
    """Return the form of a body without files: urlencoded, as the documented Python samples send it."""
    urlencoded = kind == b"application/x-www-form-urlencoded" and Quirk.STRICT_BODY not in quirks
    if not urlencoded and not (kind == b"application/json" and Quirk.LAX_BODY in quirks):
        raise wrong_content_type()
    text = (await _read_limited(request)).decode("utf-8", "replace")
    if not urlencoded:
        return Form(text, ())
    texts = parse_qs(text, keep_blank_values=True).get(JSON_FIELD, [])
    if len(texts) > 1:
        raise bad_request("jsonData must be given once")
    return Form(texts[0] if texts else None, ())


def check_files(incoming: Iterable[IncomingFile], quirks: QuirkBoard) -> None:
    """Refuse files that the quirks in force do not take.

    Raises:
        Problem: 400.
    """
    seen: set[str] = set()
    for file in incoming:
        unknown = file.field not in KNOWN_FIELDS and any(quirk in quirks for quirk in OPEN_FIELDS_QUIRKS)
        if unknown or (file.field in seen and Quirk.ONE_FILE_PER_FIELD in quirks):
            old_text = Quirk.STRICT_FIELDS_OLD in quirks
            raise bad_request("Unexpected field" if old_text else f"Unexpected file field - {file.field}")
        if Quirk.TYPE_ALLOW_LIST in quirks and file.content_type not in KNOWN_TYPES:
            wanted = "|".join(KNOWN_TYPES)
            raise bad_request(
                f"Validation failed (current file type is {file.content_type}, expected type is {wanted})"
            )
        seen.add(file.field)


async def _read_limited(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > JSON_BYTES:
            raise body_too_large()
    return bytes(body)


async def read_object(request: Request) -> dict[str, Json]:
    """Return the JSON object of a body; without a JSON body, or with another JSON value, an empty one.

    Raises:
        Problem: 400 when it is no JSON, 413 when it is too long.
    """
    body = await _read_limited(request)
    kind, _ = parse_options_header(request.headers.get("content-type"))
    if kind != b"application/json" or not body:
        return {}
    try:
        found = read_json(body)
    except ValueError as broken:
        raise bad_request("Unexpected token in JSON") from broken
    return found if isinstance(found, dict) else {}
