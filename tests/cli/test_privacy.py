"""`joptic audit`, `export` and `held`."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from tests.shop import Shop, person


def test_audit_prints_lines_of_json_newest_first(shop: Shop) -> None:
    uid = shop.create(person(1))
    lines = [json.loads(line) for line in shop.joptic("audit", "--json").out.splitlines()]
    assert [line["action"] for line in lines] == ["created", "signed_in"]
    assert lines[0]["uid"] == uid
    assert "exported" in shop.joptic("audit").out


def whom(shop: Shop, uid: str) -> set[str]:
    """Return what the lines on a customer call them, and see that the lines for a person say the same."""
    found = {
        line["whom"] for line in map(json.loads, shop.joptic("audit", "--json").out.splitlines()) if line["uid"] == uid
    }
    printed = [line.split("\t") for line in shop.joptic("audit").out.splitlines()]
    assert {line[-1] for line in printed if line[3] == uid} == found
    return found


def test_audit_names_whom_this_computer_knows(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.show(uid)
    assert whom(shop, uid) == {"Zineb 1 Hassan"}
    with ProfileLock(Profile(shop.profile).lock_path):
        assert whom(shop, uid) == {"Zineb 1 Hassan"}


@pytest.mark.parametrize("content", [None, b"", b"foreign" * 9000], ids=["missing", "empty", "foreign"])
def test_audit_is_printed_without_names_where_no_copy_can_be_read(shop: Shop, content: bytes | None) -> None:
    uid = shop.create(person(1))
    (copy,) = Profile(shop.profile).folder.rglob("cache.db")
    copy.unlink() if content is None else copy.write_bytes(content)
    assert whom(shop, uid) == {""}
    assert copy.exists() == (content is not None)


def test_audit_is_printed_where_the_copy_is_damaged_inside(shop: Shop) -> None:
    uid = shop.create(person(1))
    (copy,) = Profile(shop.profile).folder.rglob("cache.db")
    content = copy.read_bytes()
    copy.write_bytes(content[:4096] + os.urandom(len(content) - 4096))
    assert whom(shop, uid) == {""}


def test_audit_begins_at_a_day(shop: Shop) -> None:
    assert shop.joptic("audit", "--json", "--since", "2100-01-01").out == ""
    assert shop.joptic("audit", "--json", "--since", "2000-01-01").out
    refused = shop.joptic("audit", "--since", "yesterday")
    assert (refused.code, refused.out) == (2, "")


def test_audit_ends_with_a_day(shop: Shop) -> None:
    today = datetime.now().astimezone()
    assert shop.joptic("audit", "--json", "--until", f"{today:%Y-%m-%d}").out
    assert shop.joptic("audit", "--json", "--until", f"{today - timedelta(days=2):%Y-%m-%d}").out == ""
    for nonsense in ("2026-02-30", "9999-12-31"):
        refused = shop.joptic("audit", "--until", nonsense)
        assert (refused.code, refused.out) == (2, "")
        assert f"{nonsense} is no day" in refused.err


def test_showing_a_customer_is_a_look(shop: Shop) -> None:
    uid = shop.create(person(1))
    shop.show(uid)
    shop.show(uid)
    lines = [json.loads(line) for line in shop.joptic("audit", "--json").out.splitlines()]
    assert [line["action"] for line in lines if line["uid"] == uid] == ["viewed", "created"]


def test_export_prints_the_folder_and_what_that_means(shop: Shop, tmp_path: Path) -> None:
    uid = shop.create(person(1))
    ran = shop.joptic("export", uid, "--to", tmp_path / "out")
    assert ran.code == 0
    data = json.loads((Path(ran.out.strip()) / "data.json").read_text(encoding="utf-8"))
    assert data["uid"] == uid
    assert "not encrypted" in ran.err
    assert shop.joptic("export", "nobody", "--to", tmp_path).code == 2


def test_held_lists_everybody(shop: Shop) -> None:
    shop.create(person(1))
    found = shop.joptic("held", "--json").json
    assert (found["people"], found["list"][0]["name"]) == (1, "Zineb 1 Hassan")
    assert "waiting changes" in shop.joptic("held").out
