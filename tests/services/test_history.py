"""The history over the real store and the embedded server: saved here, sent, read again, changed at another till."""

import asyncio

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.domain.changes import CustomerChange, EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side
from joptic_desktop.services.history import PastRx, RxFate, RxOrigin
from tests.server.till import Till
from tests.server_process import PATIENCE, ServerProcess
from tests.shop import EYES, Shop, person, settled


def eye(sphere: str, side: Side = Side.RIGHT) -> CustomerChange:
    return CustomerChange(eyes=(EyeChange(Distance.DISTANCE, side, Eye(sphere, "-0.25", "90")),))


async def save(store: OpenStore, uid: str, sphere: str) -> None:
    customers = store.services.customers
    view = await customers.view(uid)
    await customers.update(uid, view.confirmed, eye(sphere))


async def read(store: OpenStore, uid: str) -> None:
    """Open a customer and wait for the service's answer."""
    told = asyncio.Event()

    def tell(_uid: str) -> None:
        told.set()

    store.services.customers.changed.connect(tell)
    await store.services.customers.open(uid)
    async with asyncio.timeout(PATIENCE):
        await told.wait()


def spheres(history: tuple[PastRx, ...], side: Side = Side.RIGHT) -> list[str | None]:
    eyes = [past.prescription.eye(Distance.DISTANCE, side) for past in history]
    return [eye.sphere if eye else None for eye in eyes]


async def test_a_save_that_was_sent_and_read_is_one_entry_by_the_account(shop: Shop) -> None:
    uid = shop.create(person(1) | {"opticData": EYES})
    shop.sync()
    async with shop.at_work() as store:
        await save(store, uid, "-1.50")
        waiting = (await store.services.history.of(uid))[0]
        await settled(store)
        await read(store, uid)
        history = await store.services.history.of(uid)
    assert waiting.fate is RxFate.WAITING
    assert spheres(history) == ["-1.50", "-1.25"]
    assert {past.origin for past in history} == {RxOrigin.THIS_COMPUTER}
    assert all("@" in past.who for past in history)
    assert [past.fate for past in history] == [RxFate.ON_SERVICE] * 2
    assert all(past.confirmed_at is not None for past in history)


async def test_what_one_saved_and_another_confirmed_names_both(shop: Shop, server: ServerProcess, store: str) -> None:
    shop.connect(server, store, server.announcement.reader.access_token)
    uid = shop.create(person(1) | {"opticData": EYES})
    shop.connect(server, store)
    async with shop.at_work() as work:
        await work.services.centre.confirm()
        await settled(work)
        (past,) = await work.services.history.of(uid)
    told = server.announcement
    assert (past.who, past.approved_by, past.fate) == (told.reader.email, told.owner.email, RxFate.ON_SERVICE)


async def test_a_change_of_another_till_is_the_services(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1) | {"opticData": EYES})
    shop.sync()
    service_id = shop.show(uid)["id"]
    changed = {"distanceVision": {"leftEye": {"sph": "-2.00", "cyl": "-0.25", "axis": "85"}}}
    assert other_till.form("PUT", f"/customer/{service_id}", {"opticData": changed}).status_code == 200
    async with shop.at_work() as store:
        await read(store, uid)
        history = await store.services.history.of(uid)
    assert [past.origin for past in history] == [RxOrigin.SERVICE, RxOrigin.THIS_COMPUTER]
    assert spheres(history, Side.LEFT) == ["-2.00", "-1.00"]
    assert history[0].who == ""


async def test_a_customer_without_a_prescription_has_no_history(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        await read(store, uid)
        assert await store.services.history.of(uid) == ()


async def test_the_previous_prescription_is_the_one_in_force_before(shop: Shop) -> None:
    uid = shop.create(person(1) | {"opticData": EYES})
    shop.sync()
    async with shop.at_work() as store:
        history = store.services.history
        first = (await history.of(uid))[0]
        assert await history.latest_before(uid, first.prescription) is None
        assert await history.latest_before(uid, Prescription()) == first
        await save(store, uid, "-1.50")
        second = (await history.of(uid))[0]
        assert await history.latest_before(uid, second.prescription) == first
        assert await history.latest_before(uid, None) == second
        assert await history.latest_before("nobody", None) is None


async def test_what_was_given_up_stays_but_is_no_previous_prescription(shop: Shop) -> None:
    uid = shop.create(person(1) | {"opticData": EYES})
    shop.sync()
    async with shop.at_work() as store:
        await save(store, uid, "-1.50")
        (write,) = await store.engine.drainer.unfinished()
        await store.services.centre.take_back(write.seq)
        given_up, before = await store.services.history.of(uid)
        assert given_up.fate is RxFate.NOT_SENT
        assert not given_up.is_valid
        assert await store.services.history.latest_before(uid, None) == before


async def test_neighbours_never_say_the_same(shop: Shop) -> None:
    uid = shop.create(person(1) | {"opticData": EYES})
    shop.sync()
    async with shop.at_work() as store:
        await save(store, uid, "-1.50")
        (write,) = await store.engine.drainer.unfinished()
        await store.services.centre.take_back(write.seq)
        await save(store, uid, "-1.50")
        history = await store.services.history.of(uid)
    assert spheres(history) == ["-1.50", "-1.25"]
    assert history[0].fate is RxFate.WAITING
