"""The demo's past: invented, kept through the real store, and at one with what the embedded server tells."""

import asyncio
import json
from pathlib import Path

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.compose.samples import start_demo
from joptic_desktop.compose.stores import open_store
from joptic_desktop.domain.contract import prescription_from_json
from joptic_desktop.domain.lenses import same_prescription
from joptic_desktop.resource_files import resource
from joptic_desktop.services.history import PastRx, RxFate, RxOrigin
from joptic_desktop.services.sample_history import read_sample_history
from joptic_desktop.settings import Settings
from tests.flows.till import FixedKey

FILE = resource("samples", "history.json")
CUSTOMERS = json.loads(resource("samples", "customers.json").read_text(encoding="utf-8"))["customers"]
KNOWN = {row["customerData"]["email"]: row for row in CUSTOMERS if row["customerData"]}


def test_every_past_ends_in_what_the_service_is_seeded_with() -> None:
    for email, past in read_sample_history(FILE).items():
        assert same_prescription(past[-1].prescription, prescription_from_json(KNOWN[email]["opticData"]))


def test_nobody_was_seen_before_they_were_customers() -> None:
    for email, past in read_sample_history(FILE).items():
        days = [sample.days_ago for sample in past]
        assert days == sorted(days, reverse=True)
        assert days[0] * 24 * 3600 < KNOWN[email]["createdAgo"]


async def demo_histories(folder: Path) -> list[tuple[PastRx, ...]]:
    """Start the demo on a profile; return the pasts of those who have one."""
    opened = await asyncio.to_thread(open_profile, Settings(folder, demo=True), FixedKey())
    server = await start_demo(opened)
    try:
        store = await open_store(opened)
        writes = await asyncio.to_thread(opened.records.outbox.finished_since, 0.0)
        uids = sorted({write.uid for write in writes})
        histories = [await store.services.history.of(uid) for uid in uids]
        await store.close()
        return histories
    finally:
        await asyncio.to_thread(server.stop)
        await asyncio.to_thread(opened.close)


async def test_the_demo_has_customers_with_a_past(tmp_path: Path) -> None:
    histories = await demo_histories(tmp_path / "profile")
    assert sorted(map(len, histories)) == sorted(map(len, read_sample_history(FILE).values()))
    entries = [past for history in histories for past in history]
    assert {past.origin for past in entries} == set(RxOrigin)
    assert {past.fate for past in entries} == {RxFate.ON_SERVICE, RxFate.NOT_SENT}
    assert all(history[0].fate is RxFate.ON_SERVICE for history in histories)
