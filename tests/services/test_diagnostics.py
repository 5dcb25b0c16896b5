"""What whoever helps is told of a profile: states and counts, and not one word that somebody typed or was sent."""

from __future__ import annotations

from joptic_desktop.services.diagnostics import state_parts
from tests.photos import jpeg
from tests.server_process import ServerProcess
from tests.shop import EYES, LAYLA, Shop, person

NOON = 1_794_916_800.0
STREET = {"street": "Rue Canary", "city": "Canaryville", "zipCode": "98761", "state": "Canaryland"}


async def test_states_and_counts_are_told_and_no_word_of_a_customer(shop: Shop, server: ServerProcess) -> None:
    shop.file("canary.jpg", jpeg(pixels=b"canary"))
    shop.create({**person(1), "address": STREET, "opticData": EYES}, f"idCard={shop.folder / 'canary.jpg'}")
    shop.sync()
    shop.update("zineb1@example.com", {"customerData": {"firstName": "Canary"}})
    (shop.profile / "Canary.pdf").write_bytes(b"put here by somebody")
    async with shop.at_work() as store:
        shown = store.services.session.shop
        parts = await state_parts(store.services, shop.profile, lambda: NOON)
    assert shown is not None
    text = "\n".join(part.text for part in parts)
    told = server.announcement
    secret = [*LAYLA.values(), *STREET.values(), "zineb", "Zineb", "-1.25", "canary", "Canary", shown.store_id]
    secret += [told.owner.access_token, told.owner.id, told.owner.email, *([shown.name] if shown.name else [])]
    assert [word for word in secret if word in text] == []
    assert [part.name for part in parts] == ["settings.txt", "state.txt"]
    assert {"stores: 1", f"service: {told.service}"} <= set(parts[0].text.splitlines())
    assert {"line waiting: 0", "customers all: 1"} <= set(parts[1].text.splitlines())
    assert "files records.db: 1, " in text
    assert "files other: " in text


async def test_what_waits_is_counted_by_kind_and_state(shop: Shop) -> None:
    shop.create(person(1))
    shop.create(person(2))
    async with shop.at_work() as store:
        _, state = await state_parts(store.services, None, lambda: NOON)
    assert "outbox create queued: 2" in state.text.splitlines()
    assert "outbox most attempts: 0" in state.text.splitlines()
