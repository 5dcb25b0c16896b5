"""What this computer holds: everybody of every store, which kinds of data, since when."""

from __future__ import annotations

import csv
import io
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.spreadsheets import BYTE_ORDER_MARK
from joptic_desktop.domain.writes import Place
from joptic_desktop.services.held import HeldKind, HeldList, HeldPerson, counted
from joptic_desktop.services.views import Draft
from joptic_desktop.storage.audit import AuditAction
from joptic_desktop.storage.profile import Profile
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import EYES, Shop, person


def of(held: HeldList, name: str) -> HeldPerson:
    (found,) = [each for each in held.people if each.name.startswith(name)]
    return found


async def test_each_kind_is_told(shop: Shop) -> None:
    path = shop.file("ordonnance.pdf", b"%PDF-1.7 rx")
    shop.create({**person(1), "opticData": EYES, "address": {"city": "Oran"}}, f"prescription={path}")
    shop.sync()
    shop.create(person(2))
    async with shop.at_work() as store:
        held = await store.services.privacy.held.read()
        lines = store.local.records.audit.newest(1)
    sent, waiting = of(held, "Zineb 1"), of(held, "Zineb 2")
    assert set(sent.kinds) == set(HeldKind) - {HeldKind.WAITING, HeldKind.DRAFTS}
    assert (sent.email, sent.phone) == ("zineb1@example.com", "+212612340001")
    assert HeldKind.WAITING in waiting.kinds
    assert sent.since <= waiting.since
    assert (lines[0].action, lines[0].note) == (AuditAction.EXPORTED, "what this computer held")


async def test_people_of_every_store_and_those_whom_the_service_deleted_are_told(
    shop: Shop, server: ServerProcess, other_till: Till
) -> None:
    gone = shop.create({**person(1), "opticData": EYES})
    shop.sync()
    other_till.call("DELETE", f"/customer/{shop.show(gone)['id']}")
    async with shop.at_work() as store:
        await store.local.threads.disk(store.local.cache.remove, gone)
    shop.connect(server, server.new_store())
    shop.create(person(2))
    async with shop.at_work() as store:
        held = await store.services.privacy.held.read()
    assert {each.name[:7] for each in held.people} == {"Zineb 1", "Zineb 2"}
    assert len({each.place for each in held.people}) == 2
    assert HeldKind.PAST_PRESCRIPTIONS in of(held, "Zineb 1").kinds
    assert held.counts[HeldKind.PAST_PRESCRIPTIONS] == 1


async def test_the_list_is_written_as_a_table_and_as_json(shop: Shop, tmp_path: Path) -> None:
    async with shop.at_work() as store:
        name = PersonalChange(first_name="=cmd()", last_name="X", phone_number="+212612345678", email="x@example.com")
        await store.services.customers.create(CustomerChange(name))
        holding = store.services.privacy.held
        held = await holding.read()
        await holding.write(held, tmp_path / "held.csv")
        await holding.write(held, tmp_path / "held.json")
    text = (tmp_path / "held.csv").read_text(encoding="utf-8").removeprefix(BYTE_ORDER_MARK)
    _, row = csv.reader(io.StringIO(text))
    assert row[:3] == ["'=cmd() X", "x@example.com", "'+212612345678"]
    document = json.loads((tmp_path / "held.json").read_text(encoding="utf-8"))
    assert (document["people"], document["list"][0]["name"]) == (1, "=cmd() X")
    assert (tmp_path / "held.csv").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("ending", ["csv", "json"])
async def test_the_loop_writes_nothing_of_the_list_itself(shop: Shop, tmp_path: Path, ending: str) -> None:
    made_in = set[int]()

    class Watched(tuple[HeldKind, ...]):
        """What is held of somebody, and who asks for it."""

        __slots__ = ()

        def __iter__(self) -> Iterator[HeldKind]:
            made_in.add(threading.get_ident())
            return super().__iter__()

    kinds = Watched((HeldKind.CONTACT,))
    people = tuple(HeldPerson(f"u{n}", f"Zineb {n}", "", "", kinds, "", None) for n in range(2001))
    async with shop.at_work() as store:
        path = tmp_path / f"held.{ending}"
        await store.services.privacy.held.write(HeldList(0.0, people, counted(())), path)
    assert made_in
    assert threading.get_ident() not in made_in
    assert path.read_text(encoding="utf-8").count("contact") == 2001


async def test_writing_the_list_touches_no_other_file(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    (folder / "held.csv.part").write_text("somebody else's")
    longest = f"{'h' * 251}.csv"
    async with shop.at_work() as store:
        holding = store.services.privacy.held
        for name in ("held.csv", longest):
            await holding.write(await holding.read(), folder / name)
    assert sorted(path.name for path in folder.iterdir()) == ["held.csv", "held.csv.part", longest]
    assert (folder / "held.csv.part").read_text() == "somebody else's"


async def test_a_store_whose_copy_is_of_another_key_is_told_as_unread(
    shop: Shop, server: ServerProcess, store: str
) -> None:
    shop.create(person(1))
    shop.connect(server, server.new_store())
    shop.create(person(2))
    broken = Profile(shop.profile).cache_path(Place(server.announcement.service, store))
    broken.write_bytes(os.urandom(8192))
    for log in broken.parent.glob("cache.db-*"):
        log.unlink()
    async with shop.at_work() as work:
        held = await work.services.privacy.held.read()
    assert [place.store_id for place in held.unread] == [store]
    assert [one.name[:7] for one in held.people if one.place and one.place.store_id != store] == ["Zineb 2"]


async def test_whoever_is_only_in_a_form_that_was_never_saved_is_one_of_them(shop: Shop) -> None:
    async with shop.at_work() as store:
        await store.services.drafts.save(Draft("d1", None, 1_750_000_000.0, '{"fields": {"first_name": "Layla"}}'))
        held = await store.services.privacy.held.read()
    (person,) = held.people
    assert (person.kinds, person.since[:4]) == ((HeldKind.DRAFTS,), "2025")
    assert person.place == store.local.place
