"""What the service made of a write is compared with what was meant; a loss is told once, and never sent for ever."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.differences import Difference
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import Attention
from joptic_desktop.errors import BadAnswer
from joptic_desktop.storage.history import SnapshotState
from tests.server.till import Till
from tests.server_process import HELD, ServerProcess
from tests.shop import EYES, Shop, eventually, person, settled, unfinished

NEAR = {
    "rightEye": {"sph": "1.25", "cyl": "0", "axis": "0"},
    "leftEye": {"sph": "1.50", "cyl": "-0.25", "axis": "85"},
}
PLANO: Eye = Eye("0", "0", "0")
NO_NEAR = CustomerChange(eyes=tuple(EyeChange(Distance.NEAR, side, Eye()) for side in Side))


def seen(shop: Shop, **optic: object) -> str:
    """Return the uid of a customer with a prescription whom the service has."""
    uid = shop.create({**person(1), "opticData": {**EYES, "nearVision": NEAR, **optic}})
    assert shop.sync().code == 0
    return uid


async def save(store: OpenStore, uid: str, change: CustomerChange) -> None:
    view = await store.services.customers.view(uid)
    await store.services.customers.update(uid, view.customer, change)


async def told(store: OpenStore, uid: str) -> tuple[Difference, ...]:
    view = await store.services.customers.view(uid)
    return tuple(one for different in view.different for one in different.differences)


def puts(server: ServerProcess) -> int:
    return len(server.requests("PUT"))


async def test_a_service_that_does_as_it_is_told_makes_no_difference(shop: Shop) -> None:
    uid = seen(shop)
    async with shop.at_work() as store:
        await save(store, uid, NO_NEAR)
        await settled(store)
        assert await told(store, uid) == ()
        assert store.services.sync.status.different == 0
    assert shop.show(uid)["opticData"]["nearVision"] == {
        side: {"sph": "", "cyl": "", "axis": ""} for side in ("rightEye", "leftEye")
    }


async def test_the_service_s_own_writing_is_no_difference(shop: Shop, server: ServerProcess) -> None:
    server.set_quirks("own-writing")
    uid = shop.create({**person(1, email="Zineb@Example.com", phoneNumber="+1-555-0199"), "opticData": EYES})
    shop.sync()
    shop.update(uid, {"customerData": {"phoneNumber": "+1-555-0100"}, "opticData": {"nearVision": NEAR}})
    shop.sync()
    shop.update(uid, {"customerData": {"phoneNumber": "+1-555-0101"}})
    assert shop.sync().code == 0
    assert shop.outbox() == []
    assert shop.show(uid)["localData"]["phoneNumber"] == "+15550101"


async def test_a_field_that_is_ignored_is_told_with_both_values_and_not_sent_again(
    shop: Shop, server: ServerProcess
) -> None:
    uid = seen(shop)
    server.set_quirks("fixed-phone")
    server.forget_requests()
    async with shop.at_work() as store:
        await save(store, uid, CustomerChange(PersonalChange(phone_number="+212600000000", first_name="Nour")))
        await settled(store)
        assert await told(store, uid) == (Difference("phone_number", "+212600000000", "+212612340001"),)
        assert puts(server) == 1
        assert (await unfinished(store), store.services.sync.status.waiting) == ([], 0)
        row = store.local.windows.rows_of((uid,))[0]
        assert (row.attention, row.name) == (Attention.DIFFERENT, "Nour Hassan")
        assert (await store.services.sync.refresh()).different == 1


@pytest.mark.parametrize(
    ("quirk", "unit", "meant", "kept"),
    [
        ("drop-optic", "nearVision.rightEye", Eye("2.00", "0", "0"), Eye("1.25", "0", "0")),
        ("distance-only", "nearVision.rightEye", Eye("2.00", "0", "0"), Eye("1.25", "0", "0")),
    ],
)
async def test_an_eye_that_is_dropped_is_told(
    shop: Shop, server: ServerProcess, quirk: str, unit: str, meant: Eye, kept: Eye
) -> None:
    uid = seen(shop)
    server.set_quirks(quirk)
    async with shop.at_work() as store:
        await save(store, uid, CustomerChange(eyes=(EyeChange(Distance.NEAR, Side.RIGHT, meant),)))
        await settled(store)
        assert await told(store, uid) == (Difference(unit, meant, kept),)


async def test_a_prescription_of_a_new_customer_that_is_cut_is_told(shop: Shop, server: ServerProcess) -> None:
    server.set_quirks("distance-only")
    uid = seen(shop)
    async with shop.at_work() as store:
        found = {one.unit: one.kept for one in await told(store, uid)}
    assert found == {"nearVision.rightEye": Eye(), "nearVision.leftEye": Eye()}


async def test_an_eye_nobody_touched_that_a_replacing_service_lost_is_told(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("distance-only", "optic-replace")
    async with shop.at_work() as store:
        await save(store, uid, CustomerChange(eyes=(EyeChange(Distance.DISTANCE, Side.RIGHT, PLANO),)))
        await settled(store)
        assert {one.unit for one in await told(store, uid)} == {"nearVision.rightEye", "nearVision.leftEye"}


@pytest.mark.parametrize("quirks", [(), ("optic-replace",), ("optic-deep",)])
async def test_a_distance_taken_back_is_empty_on_the_service(
    shop: Shop, server: ServerProcess, quirks: tuple[str, ...]
) -> None:
    uid = seen(shop)
    server.set_quirks(*quirks)
    async with shop.at_work() as store:
        await save(store, uid, NO_NEAR)
        await settled(store)
        assert await told(store, uid) == ()
        view = await store.services.customers.view(uid)
        assert view.confirmed is not None
        assert view.confirmed.prescription is not None
        assert [eye.is_empty for d, _, eye in view.confirmed.prescription.eyes() if d is Distance.NEAR] == [True, True]
    sent = server.ledger("update")[-1]["data"]["opticData"]
    assert sent["nearVision"] == {side: {"sph": "", "cyl": "", "axis": ""} for side in ("rightEye", "leftEye")}
    assert sent["distanceVision"] == EYES["distanceVision"]


@pytest.mark.parametrize("quirks", [("clear-ignored",), ("clear-ignored", "optic-deep"), ("clear-400",)])
async def test_a_distance_that_the_service_keeps_is_told_and_shown(
    shop: Shop, server: ServerProcess, quirks: tuple[str, ...]
) -> None:
    uid = seen(shop)
    server.set_quirks(*quirks)
    async with shop.at_work() as store:
        await save(store, uid, NO_NEAR)
        await settled(store)
        found = await told(store, uid)
        assert [(one.unit, one.is_kept_eye) for one in found] == [
            ("nearVision.rightEye", True),
            ("nearVision.leftEye", True),
        ]
        assert found[1].kept == Eye("1.50", "-0.25", "85")
        view = await store.services.customers.view(uid)
        assert view.customer is not None
        assert view.customer.prescription is not None
        assert view.customer.prescription.eye(Distance.NEAR, Side.LEFT) == Eye("1.50", "-0.25", "85")
        assert view.pending == ()
        assert ("should not be empty" in view.different[0].said) is (quirks == ("clear-400",))
        history = await store.local.threads.disk(store.local.records.history.of_customer, uid)
        assert [entry.state for entry in history] == [SnapshotState.REFUSED, SnapshotState.ON_SERVICE]


async def test_nothing_made_zero_by_the_service_is_told(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("powers-as-numbers")
    async with shop.at_work() as store:
        await save(store, uid, NO_NEAR)
        await settled(store)
        found = await told(store, uid)
    assert [one.unit for one in found] == ["nearVision.rightEye", "nearVision.leftEye"]
    assert {one.is_kept_eye for one in found} == {False}


async def test_what_goes_with_a_removal_that_is_refused_arrives(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("clear-400")
    scan = shop.file("scan.pdf", b"%PDF-1.7 scan")
    data = {"customerData": {"firstName": "Nour"}, "opticData": {"nearVision": {side: {} for side in NEAR}}}
    shop.update(uid, data, f"prescription={scan}")
    assert shop.sync().code == 0
    assert shop.show(uid)["localData"]["firstName"] == "Nour"
    assert shop.show(uid)["opticData"]["nearVision"] == NEAR
    assert server.ledger("file")[-1]["name"].endswith(".pdf")
    (line,) = shop.outbox()
    assert [one["field"] for one in line["differences"]] == [
        "opticData.nearVision.rightEye",
        "opticData.nearVision.leftEye",
    ]


async def test_a_removal_does_not_hide_what_is_wrong_with_the_rest(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.add_fault(
        "PUT /customer/*", status=400, body={"statusCode": 400, "message": ["phoneNumber is bad"]}, times=2
    )
    change = CustomerChange(PersonalChange(phone_number="1"), eyes=NO_NEAR.eyes)
    async with shop.at_work() as store:
        await save(store, uid, change)
        await settled(store)
        (write,) = await unfinished(store)
        assert (write.state, write.service_words) == ("refused", "phoneNumber is bad")


async def test_large_files_do_not_have_ignored_data_sent_for_ever(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("fixed-phone")
    large = shop.file("large.pdf", b"%PDF-1.7" + bytes(2_200_000))
    shop.update(uid, {"customerData": {"phoneNumber": "+212600000000"}}, f"prescription={large}")
    server.forget_requests()
    assert shop.sync().code == 0
    assert puts(server) == 2
    (line,) = shop.outbox()
    assert line["differences"] == [
        {"field": "customerData.phoneNumber", "meant": "+212600000000", "kept": "+212612340001"}
    ]


async def test_a_difference_is_gone_once_it_was_seen(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("fixed-phone")
    shop.update(uid, {"customerData": {"phoneNumber": "+212600000000"}})
    shop.sync()
    async with shop.at_work() as store:
        assert store.local.windows.rows_of((uid,))[0].attention is Attention.DIFFERENT
        await store.services.customers.acknowledge(uid)
        assert await told(store, uid) == ()
        assert store.local.windows.rows_of((uid,))[0].attention is None
        assert store.services.sync.status.different == 0
    assert shop.outbox() == []


async def test_a_difference_is_seen_when_an_edit_follows(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("fixed-phone")
    shop.update(uid, {"customerData": {"phoneNumber": "+212600000000"}})
    shop.sync()
    shop.update(uid, {"customerData": {"firstName": "Nour"}})
    assert [line["state"] for line in shop.outbox()] == ["queued"]
    shop.sync()
    assert shop.outbox() == []


async def test_a_later_edit_that_arrives_overtakes_what_was_told_before(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    async with shop.at_work() as store:
        await save(store, uid, CustomerChange(PersonalChange(phone_number="+212600000000")))
        server.set_quirks("fixed-phone")
        server.add_fault("PUT /customer/*", delay=HELD)
        store.engine.start(reading=False)
        await eventually(lambda: bool(server.requests("PUT")))
        await save(store, uid, CustomerChange(PersonalChange(phone_number="+212611111111")))
        server.clear_faults()
        await store.engine.stop(HELD)
        assert [one.meant for one in await told(store, uid)] == ["+212600000000"]
        server.set_quirks()
        await settled(store)
        assert await told(store, uid) == ()


async def test_what_could_not_be_read_again_is_compared_when_it_can(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("fixed-phone")
    async with shop.at_work() as store:
        await save(store, uid, CustomerChange(PersonalChange(phone_number="+212600000000")))
        server.add_fault("GET /customer/*", status=500, times=2, skip=1)
        await settled(store)
        assert await told(store, uid) == ()
        server.clear_faults()
        await store.engine.drainer.step()
        assert [one.unit for one in await told(store, uid)] == ["phone_number"]


async def test_a_removal_that_was_refused_is_told_though_the_record_cannot_be_read_again(
    shop: Shop, server: ServerProcess
) -> None:
    uid = seen(shop)
    server.set_quirks("clear-400")
    async with shop.at_work() as store:
        await save(store, uid, replace(NO_NEAR, personal=PersonalChange(first_name="Nour")))
        server.add_fault("GET /customer/*", status=500, times=99, skip=1)
        await settled(store)
        found = await told(store, uid)
        assert {one.unit for one in found} == {"nearVision.rightEye", "nearVision.leftEye"}


async def test_a_record_that_cannot_be_read_does_not_keep_others_from_being_compared(
    shop: Shop, server: ServerProcess
) -> None:
    first, second = shop.create(person(1)), shop.create(person(2))
    shop.sync()
    server.set_quirks("fixed-phone")
    async with shop.at_work() as store:
        for uid in (first, second):
            await save(store, uid, CustomerChange(PersonalChange(phone_number="+212600000000")))
            server.add_fault("GET /customer/*", status=500, times=2, skip=1)
            await settled(store)
            server.clear_faults()
        never = (await store.services.customers.view(first)).service_id
        server.add_fault(f"GET /customer/{never}", status=200, body={"id": 5}, times=99)
        verifier, place = store.engine.drainer._sender.verifier, store.local.place
        with pytest.raises(BadAnswer):
            await verifier.compare_late(place)
        assert await verifier.compare_late(place) == second
        assert [one.unit for one in await told(store, second)] == ["phone_number"]
        assert await verifier.compare_late(place) is None


async def test_what_somebody_changed_meanwhile_is_not_told_of_a_write_read_late(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    uid = seen(shop)
    async with shop.at_work() as store:
        await save(store, uid, CustomerChange(PersonalChange(phone_number="+212600000000")))
        server.add_fault("GET /customer/*", status=500, times=2, skip=1)
        await settled(store)
        server.clear_faults()
        service_id = (await store.services.customers.view(uid)).service_id
        other_till.form("PUT", f"/customer/{service_id}", {"customerData": {"phoneNumber": "+212622222222"}})
        await store.engine.drainer.step()
        assert await told(store, uid) == ()


def line_of(shop: Shop) -> dict[str, Any]:
    (line,) = shop.outbox()
    return line


async def test_a_difference_outlives_the_program(shop: Shop, server: ServerProcess) -> None:
    uid = seen(shop)
    server.set_quirks("clear-ignored")
    shop.update(uid, {"opticData": {"nearVision": {side: {} for side in NEAR}}})
    assert "is done. The service keeps the old near prescription." in shop.sync().err
    assert [row["pending"] for row in shop.listed()["data"]] == [False]
    line = line_of(shop)
    assert (line["uid"], line["state"], line["verb"]) == (uid, "confirmed", "update")
    assert line["reason"] == "The service keeps the old near prescription."
    assert line["differences"][0] == {
        "field": "opticData.nearVision.rightEye",
        "meant": {"sph": "", "cyl": "", "axis": ""},
        "kept": {"sph": "1.25", "cyl": "0", "axis": "0"},
    }
    assert shop.joptic("outbox", "--seen", uid).code == 0
    assert shop.outbox() == []
