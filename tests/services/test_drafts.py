"""A half-typed form outlives the program, with its files, until it is saved or given up."""

from __future__ import annotations

from joptic_desktop.services.views import Draft
from tests.shop import Shop


async def test_a_draft_is_there_at_the_next_start(shop: Shop) -> None:
    async with shop.opened() as opened:
        scan = await opened.attachments.take_bytes(b"%PDF-1.7", "scan.pdf", "prescription")
        older = Draft("one", None, 1.0, '{"first": "Lay"}')
        newer = Draft("two", "uid", 2.0, "{}", (scan,))
        for draft in (older, newer):
            await opened.drafts.save(draft)
    async with shop.opened() as opened:
        assert await opened.drafts.all() == (newer, older)
        with opened.attachments.open(scan) as reader:
            assert reader.read() == b"%PDF-1.7"


async def test_a_draft_takes_the_place_of_its_older_self(shop: Shop) -> None:
    async with shop.opened() as opened:
        await opened.drafts.save(Draft("one", None, 1.0, "{}"))
        await opened.drafts.save(Draft("one", None, 2.0, '{"first": "Layla"}'))
        (draft,) = await opened.drafts.all()
        assert (draft.saved_at, draft.text) == (2.0, '{"first": "Layla"}')
        await opened.drafts.discard("one")
        assert await opened.drafts.all() == ()


async def test_the_file_of_a_draft_is_in_use(shop: Shop) -> None:
    async with shop.opened() as opened:
        scan = await opened.attachments.take_bytes(b"%PDF-1.7", "scan.pdf", "prescription")
        await opened.drafts.save(Draft("one", None, 1.0, "{}", (scan,)))
        assert scan.blob in opened.records.blobs.in_use()
        await opened.drafts.discard("one")
        assert scan.blob not in opened.records.blobs.in_use()
