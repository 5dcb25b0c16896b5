"""A file is taken whole and as it is, or refused in a sentence; its own name never travels."""

from __future__ import annotations

import hashlib
import re

import pytest

from joptic_desktop.domain.attachments import DEFAULT_SIZE_LIMIT
from joptic_desktop.errors import InvalidInput
from tests.photos import PLACE, exif, jpeg, png, riff, segment, webp
from tests.shop import Shop, person

KINDS = [
    (b"%PDF-1.7 x", "application/pdf", "pdf"),
    (jpeg(), "image/jpeg", "jpg"),
    (png(), "image/png", "png"),
    (webp(riff(b"VP8 ", b"pixels")), "image/webp", "webp"),
]


@pytest.mark.parametrize(("content", "content_type", "ending"), KINDS)
async def test_a_kind_is_known_by_its_bytes(shop: Shop, content: bytes, content_type: str, ending: str) -> None:
    path = shop.file("وصفة طبية.dat", content)
    async with shop.opened() as opened:
        taken = await opened.attachments.take_path(path, "prescription")
        path.unlink()
        with opened.attachments.open(taken) as reader:
            assert reader.read() == content
    assert (taken.content_type, taken.size) == (content_type, len(content))
    assert taken.sha256 == hashlib.sha256(content).hexdigest()
    assert taken.real_name == "وصفة طبية.dat"
    assert re.fullmatch(rf"prescription-\d{{8}}-{taken.sha256[:8]}\.{ending}", taken.sent_name)


@pytest.mark.parametrize(
    ("content", "field", "words"),
    [
        (b"", "prescription", "is empty"),
        (b"plain text", "prescription", "is not accepted"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "prescription", "is not accepted"),
        (b"\xff\xd8\xff\xe1\xff\xff cut off", "prescription", "scan is damaged: save it anew"),
        (b"%PDF-1.7", "jsonData", "field name"),
        (b"%PDF-1.7", "1st", "field name"),
        (b"%PDF-1.7", "id-card", "field name"),
    ],
)
async def test_what_cannot_be_sent_is_refused(shop: Shop, content: bytes, field: str, words: str) -> None:
    async with shop.opened() as opened:
        with pytest.raises(InvalidInput, match=words):
            await opened.attachments.take_bytes(content, "scan", field)
        with pytest.raises(InvalidInput, match=words):
            await opened.attachments.take_path(shop.file("scan", content), field)
        assert not opened.profile.blobs.exists() or not any(opened.profile.blobs.iterdir())


async def test_what_is_too_large_is_told_with_the_limit_that_the_form_tells(shop: Shop) -> None:
    async with shop.opened() as opened:
        with pytest.raises(InvalidInput, match=re.escape("20.0 MB, at most 20 MB go through")):
            await opened.attachments.take_bytes(b"%PDF-1.7" + bytes(DEFAULT_SIZE_LIMIT), "scan", "prescription")


async def test_a_path_that_is_no_file_is_named(shop: Shop) -> None:
    async with shop.opened() as opened:
        with pytest.raises(InvalidInput, match="cannot be read"):
            await opened.attachments.take_path(shop.folder / "nowhere.pdf", "prescription")
        with pytest.raises(InvalidInput, match="is a folder"):
            await opened.attachments.take_path(shop.folder, "prescription")


async def test_another_field_changes_the_name_it_travels_under(shop: Shop) -> None:
    async with shop.opened() as opened:
        taken = await opened.attachments.take_bytes(KINDS[0][0], "scan.pdf", "prescription")
        moved = await opened.attachments.rename_field(taken, "idCard")
        assert (moved.field, moved.blob) == ("idCard", taken.blob)
        assert moved.sent_name == taken.sent_name.replace("prescription", "idCard")
        with pytest.raises(InvalidInput):
            await opened.attachments.rename_field(taken, "jsonData")


async def test_a_file_given_up_leaves_nothing(shop: Shop) -> None:
    async with shop.opened() as opened:
        taken = await opened.attachments.take_bytes(KINDS[0][0], "scan.pdf", "prescription")
        await opened.attachments.release(taken)
        await opened.attachments.release(taken)
        assert list(opened.profile.blobs.iterdir()) == []


async def test_a_file_that_a_save_holds_on_to_is_not_given_up(shop: Shop) -> None:
    shop.create(person(1), f"prescription={shop.file('scan.pdf', KINDS[0][0])}")
    async with shop.opened() as opened:
        (write,) = opened.records.outbox.unfinished()
        await opened.attachments.release(write.files[0])
        assert [path.name for path in opened.profile.blobs.iterdir()] == [write.files[0].blob]


async def test_no_plain_byte_of_a_file_is_on_the_disk(shop: Shop) -> None:
    secret = b"canary text of a prescription"
    async with shop.opened() as opened:
        await opened.attachments.take_bytes(b"%PDF-1.7 " + secret * 100, "canary.pdf", "prescription")
    for path in shop.profile.rglob("*"):
        if path.is_file():
            assert secret not in path.read_bytes()
            assert b"canary.pdf" not in path.read_bytes()


async def test_what_is_kept_and_sent_of_a_photo_tells_no_place(shop: Shop) -> None:
    photo, plain = jpeg(segment(0xE1, b"Exif\0\0" + exif())), jpeg()
    async with shop.opened() as opened:
        for taken in (
            await opened.attachments.take_bytes(photo, "card.jpg", "idCard"),
            await opened.attachments.take_path(shop.file("card.jpg", photo), "idCard"),
        ):
            with opened.attachments.open(taken) as reader:
                assert reader.read() == plain
            assert (taken.size, taken.sha256) == (len(plain), hashlib.sha256(plain).hexdigest())


async def test_a_shop_may_keep_the_places(shop: Shop) -> None:
    photo = jpeg(segment(0xE1, b"Exif\0\0" + exif()))
    async with shop.opened() as opened:
        await opened.session.set_photo_places(removed=False)
        taken = await opened.attachments.take_bytes(photo, "card.jpg", "idCard")
        with opened.attachments.open(taken) as reader:
            assert PLACE in reader.read()
