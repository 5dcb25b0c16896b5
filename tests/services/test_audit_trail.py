"""The audit trail is found by name, action and time, read in windows, and handed out without formulas."""

from __future__ import annotations

import csv
import io
import json
import threading
import time
from pathlib import Path

import pytest

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.decisions import Choice, Decision
from joptic_desktop.domain.spreadsheets import BYTE_ORDER_MARK
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services import audit_trail
from joptic_desktop.services.audit_trail import AuditAction, AuditEntry, AuditTrail, AuditWanted, TrailForm
from joptic_desktop.storage.audit import AuditLine
from joptic_desktop.storage.overlay_rows import stamp
from tests.server.till import Till
from tests.server_process import ServerProcess
from tests.shop import Shop, person

MANY = 100_000


async def found(trail: AuditTrail, **wanted: object) -> tuple[AuditEntry, ...]:
    return await trail.entries(await trail.find(AuditWanted(**wanted)))  # type: ignore[arg-type]  # tests name real fields


async def test_a_line_tells_who_whom_and_which_fields(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.update(uid, {"customerData": {"lastName": "Amrani"}})
    async with shop.at_work() as store:
        edited, created, _ = await found(store.services.privacy.audit)
    assert (edited.action, edited.whom, edited.note) == (AuditAction.EDITED, "Zineb 1 Amrani", "last_name")
    assert (created.action, created.account) == (AuditAction.CREATED, server.announcement.owner.id)
    assert edited.who


async def test_lines_are_found_by_whom_by_who_by_action_and_by_day(shop: Shop, server: ServerProcess) -> None:
    uid = shop.create(person(1))
    shop.create(person(2))
    async with shop.at_work() as store:
        trail = store.services.privacy.audit
        assert [entry.whom for entry in await found(trail, text="zineb 1")] == ["Zineb 1 Hassan"]
        assert [entry.uid for entry in await found(trail, text=uid)] == [uid]
        assert len(await found(trail, text=server.announcement.owner.id)) == 3
        assert len(await found(trail, text="nobody at all")) == 0
        assert [entry.action for entry in await found(trail, action=AuditAction.SIGNED_IN)] == [AuditAction.SIGNED_IN]
        assert len(await found(trail, since=time.time() + 60)) == 0
        assert len(await found(trail, until=time.time() + 60)) == 3


async def test_what_a_person_gave_up_has_its_line(shop: Shop, other_till: Till) -> None:
    other_till.create(email="zineb1@example.com", firstName="Other")
    shop.create(person(1))
    shop.sync()
    async with shop.at_work() as store:
        (stopped,) = await store.services.sync.outbox()
        await store.services.customers.decide(stopped.seq, Decision(Choice.DISCARD))
        newest = (await found(store.services.privacy.audit))[0]
    assert newest.action is AuditAction.DISCARDED


async def test_the_trail_leaves_as_a_table_or_lines_and_says_so(shop: Shop, tmp_path: Path) -> None:
    async with shop.at_work() as store:
        trail = store.services.privacy.audit
        await store.services.customers.create(CustomerChange(PersonalChange(first_name="@SUM(A1)", last_name="X")))
        assert await trail.export(AuditWanted(), TrailForm.CSV, tmp_path / "audit.csv") == 2
        await trail.export(AuditWanted(action=AuditAction.EXPORTED), TrailForm.JSON, tmp_path / "audit.jsonl")
    text = (tmp_path / "audit.csv").read_text(encoding="utf-8").removeprefix(BYTE_ORDER_MARK)
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[1][3:5] == ["created", "'@SUM(A1) X"]
    (line,) = (tmp_path / "audit.jsonl").read_text(encoding="utf-8").splitlines()
    assert (json.loads(line)["action"], json.loads(line)["note"]) == ("exported", "the audit trail")


@pytest.mark.parametrize("form", TrailForm)
async def test_the_loop_writes_none_of_the_lines_itself(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: TrailForm
) -> None:
    made_in = set[int]()

    def stamped(at: float) -> str:
        made_in.add(threading.get_ident())
        return stamp(at)

    monkeypatch.setattr(audit_trail, "stamp", stamped)
    monkeypatch.setattr(audit_trail, "AT_ONCE", 2)
    async with shop.at_work() as store:
        place = store.local.place
        for number in range(5):
            store.local.records.audit.add(AuditLine(float(number), "me", AuditAction.VIEWED, place, f"u{number}"))
        path = tmp_path / f"audit.{form.value}"
        assert await store.services.privacy.audit.export(AuditWanted(action=AuditAction.VIEWED), form, path) == 5
    assert made_in
    assert threading.get_ident() not in made_in
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [f"u{number}" in line for number, line in zip((4, 3, 2, 1, 0), lines[-5:], strict=True)] == [True] * 5


async def test_a_trail_that_could_not_be_written_is_told_to_have_failed(shop: Shop, tmp_path: Path) -> None:
    async with shop.at_work() as store:
        with pytest.raises(InvalidInput, match="another folder"):
            await store.services.privacy.audit.export(AuditWanted(), TrailForm.CSV, tmp_path / "gone" / "audit.csv")
        lines = [(entry.action.value, entry.note) for entry in await found(store.services.privacy.audit)]
    assert lines[:2] == [("failed", "the audit trail: nothing was written"), ("exported", "the audit trail")]


async def test_a_hundred_thousand_lines_are_numbers_until_they_are_looked_at(shop: Shop) -> None:
    async with shop.at_work() as store:
        records = store.local.records
        with records.transaction():
            for number in range(MANY):
                records.audit.add(AuditLine(float(number), "me", AuditAction.VIEWED, store.local.place, f"u{number}"))
        numbers = await store.services.privacy.audit.find(AuditWanted(action=AuditAction.VIEWED))
        window = await store.services.privacy.audit.entries(numbers[:128])
    assert len(numbers) == MANY
    assert [entry.at for entry in window[:2]] == [MANY - 1.0, MANY - 2.0]
