"""A key file that was edited or damaged: told in a sentence, paid for by nobody, and never written over."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.errors import StoreDamaged, StoreError, StoreNewer
from joptic_desktop.storage.key_changes import move_to_keyring
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import PassphraseKey, TypedKey, add_recovery_code
from joptic_desktop.storage.key_wrapping import WrapKind
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.profile import Profile
from tests.shop import PASSPHRASE, Shop, cheap_key
from tests.storage.test_keys import KeyRing

TEN_TERABYTES = 10 * 1024**3
NONSENSE: dict[str, Any] = {
    "no memory": {"memory": 0, "passes": 1, "lanes": 1},
    "less than a lane needs": {"memory": 8, "passes": 1, "lanes": 2},
    "10 TB": {"memory": TEN_TERABYTES, "passes": 1, "lanes": 1},
    "more than a computer has": {"memory": 4 * 1024**2 + 1, "passes": 1, "lanes": 1},
    "beyond any number": {"memory": 2**80, "passes": 1, "lanes": 1},
    "for hours": {"memory": 64, "passes": 10**6, "lanes": 1},
    "text": {"memory": "64", "passes": 1, "lanes": 1},
    "yes": {"memory": 64, "passes": True, "lanes": True},
    "a part of a KiB": {"memory": 64.0, "passes": 1, "lanes": 1},
    "negative": {"memory": -64, "passes": 1, "lanes": 1},
    "backwards": {"memory": 64, "passes": 1, "lanes": -1},
    "nothing in it": {},
    "one missing": {"memory": 64, "passes": 1},
    "one more": {"memory": 64, "passes": 1, "lanes": 1, "secret": ""},
    "a list": [64, 1, 1],
    "null": None,
}


def spend(*_arguments: object) -> bytes:
    raise AssertionError("argon2 was asked")


def edit_cost(keys: Path, cost: object) -> bytes:
    """Write a cost into the passphrase's wrap; return what the file is now."""
    record = json.loads(keys.read_bytes())
    next(wrap for wrap in record["wraps"] if wrap["kind"] == "passphrase")["argon2id"] = cost
    keys.write_text(json.dumps(record), encoding="utf-8")
    return keys.read_bytes()


@pytest.mark.parametrize("case", NONSENSE)
def test_a_cost_that_nobody_can_pay_is_told_before_it_is_paid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    shop = Shop(tmp_path)
    monkeypatch.setattr("argon2.low_level.hash_secret_raw", spend)
    keys = shop.profile / "keys.json"
    edited = edit_cost(keys, NONSENSE[case])
    ran = shop.joptic("outbox")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("The passphrase cannot be checked: ")
    assert ran.err.count("\n") == 1
    assert keys.read_bytes() == edited


def test_a_wrap_that_has_no_cost_at_all_is_told_too(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    cheap_key(profile)
    record = json.loads(profile.keys_path.read_bytes())
    del record["wraps"][0]["argon2id"]
    profile.keys_path.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(StoreDamaged, match="cannot be checked"):
        PassphraseKey(PASSPHRASE).data_key(profile, os.urandom)


def test_the_recovery_code_opens_beside_a_damaged_passphrase_and_leaves_it_as_it_is(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    key = cheap_key(profile)
    code = add_recovery_code(profile, key, os.urandom)
    edit_cost(profile.keys_path, NONSENSE["text"])
    assert TypedKey(code).data_key(profile, os.urandom).reveal() == key.reveal()
    add_recovery_code(profile, key, os.urandom)
    kept = json.loads(profile.keys_path.read_bytes())["wraps"]
    assert [wrap["kind"] for wrap in kept] == ["passphrase", "recovery"]
    assert kept[0]["argon2id"] == NONSENSE["text"]
    ring = KeyRing()
    move_to_keyring(profile, key, KeyringEntry(lambda: [ring]), os.urandom)
    assert set(KeyFile(profile.keys_path).kinds()) == {WrapKind.RECOVERY, WrapKind.KEYRING}


def test_too_little_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2.exceptions import HashingError

    def full(*_arguments: object) -> bytes:
        raise HashingError("Memory allocation error")

    profile = Profile(tmp_path)
    cheap_key(profile)
    monkeypatch.setattr("argon2.low_level.hash_secret_raw", full)
    with pytest.raises(StoreError, match="too little free memory"):
        PassphraseKey(PASSPHRASE).data_key(profile, os.urandom)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(), each, max_size=3),
    max_leaves=5,
)
HEX = st.binary(max_size=20).map(bytes.hex)
WRAP = st.fixed_dictionaries(
    {"kind": st.sampled_from(["passphrase", "recovery", "keyring", "other"]) | JSON},
    optional={"salt": HEX | JSON, "nonce": HEX | JSON, "sealed": HEX | JSON, "argon2id": JSON},
)
FILE = JSON | st.fixed_dictionaries({"version": st.just(1) | JSON, "wraps": st.lists(WRAP | JSON, max_size=3) | JSON})


@given(FILE)
def test_whatever_stands_there_is_told_as_an_error_of_the_files(tmp_path_factory: Any, record: object) -> None:
    path = tmp_path_factory.mktemp("any") / "keys.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    before = path.read_bytes()
    for kind in WrapKind:
        with pytest.raises(StoreError):
            KeyFile(path).unlock(kind, "a secret")
    with suppress(StoreDamaged, StoreNewer):
        assert set(KeyFile(path).kinds()) <= set(WrapKind)
    assert path.read_bytes() == before
