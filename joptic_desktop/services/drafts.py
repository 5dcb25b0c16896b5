"""Half-typed forms: kept at every pause in typing, offered at the next start, gone once saved or discarded."""

from __future__ import annotations

import json
from dataclasses import asdict

from joptic_desktop.domain.attachments import FileState, WriteFile
from joptic_desktop.services.views import Draft
from joptic_desktop.storage import drafts as stored
from joptic_desktop.storage.records import Records
from joptic_desktop.sync.threads import Threads

KIND = "customer"


class DraftService:
    """The drafts of customer forms."""

    def __init__(self, records: Records, threads: Threads) -> None:
        self._records = records
        self._threads = threads

    async def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one with its id; returns once durable. Raises `StoreFull`."""
        body = json.dumps({"text": draft.text, "files": [asdict(file) for file in draft.files]})
        blobs = tuple(dict.fromkeys(file.blob for file in draft.files))
        row = stored.Draft(draft.id, KIND, draft.uid, draft.saved_at, body, blobs)
        await self._threads.disk(self._records.drafts.save, row)

    async def all(self) -> tuple[Draft, ...]:
        """Return all drafts, newest first."""
        rows = await self._threads.disk(self._records.drafts.all)
        return tuple(_draft(row) for row in rows if row.kind == KIND)

    async def discard(self, draft_id: str) -> None:
        """Forget a draft."""
        await self._threads.disk(self._records.drafts.delete, draft_id)


def _draft(row: stored.Draft) -> Draft:
    body = json.loads(row.body)
    files = tuple(WriteFile(**{**file, "state": FileState(file["state"])}) for file in body["files"])
    return Draft(row.id, row.uid, row.saved_at, body["text"], files)
