"""A profile that is damaged: each command says what is, and what to do, as the window does."""

from __future__ import annotations

import os

import pytest

from joptic_desktop.errors import StoreDamaged
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.session.trouble import trouble_of
from tests.shop import Shop

COMMANDS = [["list"], ["list", "--offline"], ["outbox"], ["sync"], ["audit"], ["held"], ["sign-out"]]


def files(shop: Shop) -> dict[str, bytes]:
    """Return what lies in the profile's folder, but for the lock."""
    found = (path for path in shop.profile.rglob("*") if path.is_file() and path.name != "lock")
    return {str(path): path.read_bytes() for path in found}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_key_file_that_cannot_be_read_is_told_with_what_to_do(shop: Shop, command: list[str]) -> None:
    Profile(shop.profile).keys_path.write_text("{}")
    before = files(shop)
    ran = shop.joptic(*command)
    advice = trouble_of(StoreDamaged("keys.json cannot be read."), passphrase=False).remedy
    assert (ran.code, ran.out, ran.err) == (2, "", f"keys.json cannot be read. {advice}\n")
    assert files(shop) == before


def test_records_that_the_next_start_mends_are_told_as_that_alone(shop: Shop) -> None:
    records = Profile(shop.profile).records_path
    content = records.read_bytes()
    records.write_bytes(content[:4096] + os.urandom(len(content) - 4096))
    ran = shop.joptic("audit")
    assert (ran.code, ran.err) == (2, "records.db is damaged. It is mended when the program starts again.\n")
