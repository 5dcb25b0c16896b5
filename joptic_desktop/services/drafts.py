"""Half-typed forms: kept at every pause in typing, offered at the next start, gone once saved or discarded."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.domain.writes import Place
from joptic_desktop.services.views import Draft
from joptic_desktop.storage import drafts as stored
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.threads import Threads

KIND = "customer"


class DraftService:
    """The drafts of customer forms. A form belongs to the store it was typed in and is offered there alone.

    `place` tells the store in use; a draft that names none is offered in every store.
    """

    def __init__(self, records: Records, threads: Threads, place: Callable[[], Place | None]) -> None:
        self._records = records
        self._threads = threads
        self._place = place

    async def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one with its id; returns once durable. Raises `StoreFull`."""
        place = self._place()
        whose = {"origin": place.origin, "store": place.store_id} if place is not None else {}
        body = json.dumps({"text": draft.text, "files": [asdict(file) for file in draft.files], **whose})
        blobs = tuple(dict.fromkeys(file.blob for file in draft.files))
        row = stored.Draft(draft.id, KIND, draft.uid, draft.saved_at, body, blobs)
        await self._threads.disk(self._records.drafts.save, row)

    async def all(self) -> tuple[Draft, ...]:
        """Return all drafts of the store in use, newest first."""
        rows = await self._threads.disk(self._records.drafts.all)
        place = self._place()
        return tuple(_draft(row) for row in rows if row.kind == KIND and _whose(row) in {None, place})

    async def discard(self, draft_id: str) -> None:
        """Forget a draft."""
        await self._threads.disk(self._records.drafts.delete, draft_id)


def _whose(row: stored.Draft) -> Place | None:
    body = json.loads(row.body)
    return Place(body["origin"], body["store"]) if "store" in body else None


def _draft(row: stored.Draft) -> Draft:
    body = json.loads(row.body)
    files = tuple(WriteFile(**{**file, "state": FileState(file["state"])}) for file in body["files"])
    return Draft(row.id, row.uid, row.saved_at, body["text"], files)
