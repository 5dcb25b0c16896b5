"""The shop's details are kept for each store, encrypted, and refused in a sentence when they cannot be used."""

from dataclasses import replace

import pytest

from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.errors import InvalidInput
from joptic_desktop.storage.audit import AuditAction
from tests.shop import Shop

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
DETAILS = ShopDetails(
    "Optique Atlas", "14, rue des Orangers", "+212 5 22", PNG, Paper.A4, SheetLanguage.ARABIC, SheetKind.WORKSHOP
)


async def test_before_anything_is_set_sheets_begin_in_the_language_of_the_screens(shop: Shop) -> None:
    async with shop.at_work() as store:
        found = await store.services.shop_details.load()
    assert (found.paper, found.language, found.kind) == (Paper.A5, None, SheetKind.PRESCRIPTION)


async def test_details_come_back_as_they_were_also_the_next_day(shop: Shop) -> None:
    async with shop.at_work() as store:
        heard: list[ShopDetails] = []

        def hear(details: ShopDetails) -> None:
            heard.append(details)

        store.services.shop_details.changed.connect(hear)
        kept = await store.services.shop_details.save(replace(DETAILS, name="  Optique Atlas\n"))
        assert heard == [kept] == [DETAILS]
    async with shop.at_work() as store:
        assert await store.services.shop_details.load() == DETAILS


async def test_another_store_has_details_of_its_own(shop: Shop) -> None:
    async with shop.at_work() as store:
        await store.services.shop_details.save(DETAILS)
        elsewhere = replace(store.local.place, store_id="another")
        assert store.local.records.shops.get(elsewhere) is None


@pytest.mark.parametrize(
    ("details", "sentence"),
    [
        (ShopDetails(name="x" * 121), "The name is too long: at most 120 characters."),
        (ShopDetails(address="x" * 301), "The address is too long"),
        (ShopDetails(phone="1" * 61), "The phone is too long"),
        (ShopDetails(logo=b"GIF89a"), "no picture that can be printed"),
        (ShopDetails(logo=PNG + bytes(1024 * 1024)), "The logo is too large"),
    ],
)
async def test_what_cannot_be_printed_is_refused(shop: Shop, details: ShopDetails, sentence: str) -> None:
    async with shop.at_work() as store:
        with pytest.raises(InvalidInput, match=sentence):
            await store.services.shop_details.save(details)


async def test_a_print_is_written_down_without_values(shop: Shop) -> None:
    async with shop.at_work() as store:
        await store.services.shop_details.note_printed(("u1", "u2"), SheetKind.WORKSHOP)
        lines = [line for line in store.local.records.audit.newest(9) if line.action is AuditAction.PRINTED]
        assert [(line.uid, line.note) for line in lines] == [("u2", "workshop"), ("u1", "workshop")]
