"""`show` prints the contract's detail, fresh when the service answers, and how old it is when not."""

from __future__ import annotations

import time

from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.overlay_rows import stamp
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import EYES, Shop, person

ADDRESS = {"street": "12, rue Atlas", "city": "Casablanca", "zipCode": "20000", "state": "MA"}


def test_a_record_has_the_shape_of_the_contract(shop: Shop, other_till: Till) -> None:
    uid = shop.create({**person(1), "address": ADDRESS, "opticData": EYES})
    shop.sync()
    shown = shop.show(uid)
    told = other_till.detail(shown["id"])
    assert {name: shown[name] for name in told} == told
    assert set(shown) - set(told) == {"uid", "pending", "fetchedAt"}
    assert (shown["uid"], shown["pending"]) == (uid, False)
    assert shown["fetchedAt"].endswith("Z")


def test_the_newest_record_is_read_first(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    service_id = shop.show(uid)["id"]
    other_till.form("PUT", f"/customer/{service_id}", {"customerData": {"firstName": "Nour"}})
    assert shop.show(service_id)["localData"]["firstName"] == "Nour"


def test_a_customer_that_only_the_service_knows_is_found_by_its_id(shop: Shop, other_till: Till) -> None:
    service_id = other_till.add(email="far@example.com")
    shown = shop.show(service_id)
    assert shown["localData"]["email"] == "far@example.com"
    assert shop.show(shown["uid"])["id"] == service_id


def test_a_change_that_waits_is_laid_over(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    shop.sync()
    shop.update(uid, {"opticData": {"nearVision": {"rightEye": {"sph": "2.25", "cyl": "0", "axis": "0"}}}})
    shown = shop.show(uid)
    assert shown["pending"]
    assert shown["opticData"]["nearVision"]["rightEye"]["sph"] == "2.25"
    assert shown["opticData"]["distanceVision"] == EYES["distanceVision"]


def test_before_it_was_sent_a_customer_has_no_id(shop: Shop) -> None:
    shown = shop.show(shop.create(person(1)))
    assert (shown["id"], shown["fetchedAt"], shown["pending"]) == (None, None, True)


def test_offline_shows_what_is_known_and_since_when(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    fetched = shop.show(uid)["fetchedAt"]
    server.add_fault("GET /customer/*", drop=True, times=9)
    ran = shop.joptic("show", uid, "--json")
    assert (ran.code, ran.json["fetchedAt"]) == (0, fetched)
    assert "This is what this computer knows" in ran.err


def test_beside_an_open_window_the_copy_answers(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.sync()
    server.forget_requests()
    with ProfileLock(Profile(shop.profile).lock_path):
        assert shop.show(uid)["uid"] == uid
    assert server.requests() == []


def test_of_a_row_never_opened_only_the_row_is_known(shop: Shop, other_till: Till, server: ServerProcess) -> None:
    other_till.add()
    (row,) = shop.listed()["data"]
    server.add_fault("GET /customer/*", status=500, times=9)
    ran = shop.joptic("show", row["uid"], "--json")
    assert (ran.code, ran.json["id"], ran.json["fetchedAt"]) == (0, row["id"], None)
    assert "never read" in ran.err


def test_a_customer_gone_from_the_service_is_said_so(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    fetched = shop.show(uid)["fetchedAt"]
    other_till.call("DELETE", f"/customer/{shop.show(uid)['id']}")
    ran = shop.joptic("show", uid, "--json")
    assert (ran.code, ran.json["uid"]) == (0, uid)
    assert ran.err == (
        "The service has no such customer any more, it said just now: this is what this computer knew of it"
        f" at {ran.json['fetchedAt']}.\n"
    )
    assert ran.json["fetchedAt"] >= fetched


async def test_who_left_this_computer_too_is_said_to_be_gone_and_since_when(shop: Shop, other_till: Till) -> None:
    uid = shop.create(person(1))
    shop.sync()
    service_id = shop.show(uid)["id"]
    other_till.call("DELETE", f"/customer/{service_id}")

    at = time.time()

    def bury(cache: CacheWriter) -> None:
        cache.remove(uid)
        cache.suspects.bury(uid, service_id, at)

    async with shop.at_work() as store:
        await store.local.threads.disk(bury, store.local.cache)
    for name in (uid, service_id):
        ran = shop.joptic("show", name)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == (
            f"The service has no such customer any more, which is known here since {stamp(at)}."
            " Nothing of the record is kept.\n"
        )


def test_whom_this_computer_deleted_is_gone(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.sync()
    shop.joptic("delete", uid)
    assert shop.sync().code == 0
    ran = shop.joptic("show", uid)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "The service has no such customer any more. Nothing of the record is kept here.\n"


def test_nobody_is_said_so(shop: Shop) -> None:
    for name in ("nobody", "../x", "bulk"):
        ran = shop.joptic("show", name)
        assert (ran.code, ran.err) == (2, f"This computer knows no customer {name}.\n")


def test_a_record_for_people_is_one_fact_a_line(shop: Shop) -> None:
    uid = shop.create({**person(1), "opticData": EYES})
    lines = dict(line.split("\t") for line in shop.joptic("show", uid).out.splitlines())
    assert lines["uid"] == uid
    assert lines["localData.lastName"] == "Hassan"
    assert lines["opticData.nearVision.rightEye.sph"] == "0"
