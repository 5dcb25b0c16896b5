"""The OpenAPI description of everything the server answers."""

from __future__ import annotations


def openapi_document() -> dict[str, object]:
    """Return the document."""
    return {"openapi": "3.1.0", "info": {"title": "JOptic Customer API", "version": "1"}, "paths": {}}
