"""A day with one planted word in every field, typed or sent: it is read on no disk, in no log and in no report."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from datetime import date

import pytest

from joptic_desktop.compose.stores import OpenStore
from joptic_desktop.diagnostics.faults import Fault, FaultWatch
from joptic_desktop.diagnostics.log import Log
from joptic_desktop.diagnostics.parts import as_text, fault_report
from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import CustomerQuery
from joptic_desktop.domain.shop_details import ShopDetails
from joptic_desktop.services.diagnostics import state_parts
from joptic_desktop.services.views import Draft
from tests.canaries import CANARY, NEEDLES, live_files, profiles_in, readable
from tests.photos import jpeg
from tests.shop import Shop, settled

NOON = 1_794_916_800.0
EMAIL = f"{CANARY}@example.com"
EVERYTHING = CustomerChange(
    PersonalChange(CANARY, CANARY, EMAIL, "+212612340042", date(1992, 5, 12), Sex.FEMALE),
    AddressChange(CANARY, CANARY, CANARY, CANARY),
    tuple(EyeChange(d, s, Eye("-1.25", "-0.50", "90")) for d in Distance for s in Side),
)


class Ears:
    """All that the program says of itself: log, standard error, reports on faults."""

    def __init__(self) -> None:
        self.stream = io.StringIO()
        self.log = Log(self.stream)
        self.faults: list[Fault] = []
        self.watch = FaultWatch(self.faults.append, lambda error: None)

    @property
    def said(self) -> str:
        return self.stream.getvalue() + self.log.text() + fault_report(self.faults, self.log.recent, NOON)


@pytest.fixture
def ears() -> Iterator[Ears]:
    ears = Ears()
    ears.watch.install()
    yield ears
    ears.watch.remove()
    ears.log.close()


async def test_a_planted_word_is_read_nowhere(shop: Shop, ears: Ears) -> None:
    async with shop.at_work() as store:
        ears.log.keep_in(shop.profile)
        await _work(store)
        _fail(ears)
        parts = await state_parts(store.services, shop.profile, lambda: NOON)
        assert list(live_files(shop.profile))
        assert readable(profiles_in(shop.folder)) == []
        ears.log.leave()
    assert readable(profiles_in(shop.folder)) == []
    told = f"{ears.said}{as_text(parts)}".encode()
    assert len(ears.faults) == 2
    assert [needle for needle in NEEDLES if needle in told] == []


async def _work(store: OpenStore) -> None:
    """Save, attach, search, draft, clash and delete, with the planted word in whatever takes one."""
    services = store.services
    file = await services.attachments.take_bytes(jpeg(pixels=CANARY.encode() * 9), f"{CANARY}.jpg", "photo")
    uid = await services.customers.create(EVERYTHING, [file])
    await settled(store)
    await services.customers.create(EVERYTHING)  # the e-mail is in use: the service says so in its own words
    await services.customers.update(uid, None, CustomerChange(address=AddressChange(city=f"{CANARY} 2")))
    await settled(store)
    await services.drafts.save(Draft("d1", None, NOON, json.dumps({"firstName": CANARY}), (file,)))
    await services.shop_details.save(ShopDetails(CANARY, CANARY, CANARY))
    assert (await services.listing.show(CustomerQuery(search=CANARY, name=CANARY))).keys
    assert (await services.customers.view(uid)).customer is not None
    await services.customers.delete((uid,), undo_seconds=0.0)
    await settled(store)


def _fail(ears: Ears) -> None:
    """Meet faults whose errors hold the planted word, and messages of ours and of a library that do."""
    try:
        int(CANARY)
    except ValueError as error:
        ears.watch.on_loop(None, {"message": f"Exception in callback {CANARY}", "exception": error})
        logging.getLogger("joptic_desktop.sync").exception("%s at work", CANARY)
    logging.getLogger("httpx").warning("HTTP Request: GET %s", f"https://x/customers?search={CANARY}")
    theirs = logging.getLogger("library")
    theirs.error(f"cannot read {CANARY}")
