"""One random key per profile, wrapped by what a person or the key ring knows; nothing existing is ever replaced."""

import json
import os
import threading
from pathlib import Path

import pytest

from joptic_desktop.errors import KeyMissing, KeyWrong, StoreDamaged, StoreNewer
from joptic_desktop.storage.key_changes import change_passphrase, move_to_keyring
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import (
    EphemeralKey,
    KeyringKey,
    KeySource,
    PassphraseKey,
    RecoveryKey,
    add_recovery_code,
)
from joptic_desktop.storage.key_wrapping import (
    Argon2Cost,
    WrapKind,
    new_recovery_code,
    unwrap_key,
    wrap_at_cost,
    wrap_key,
)
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import DataKey
from joptic_desktop.storage.profile import Profile
from tests.storage.stores import NOON

WEAK = Argon2Cost(memory=64, passes=1, lanes=1)
SECRET = "été à Oran"


class KeyRing:
    """A key ring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    profile = Profile(tmp_path / "p")
    profile.create(NOON, os.urandom)
    return profile


@pytest.fixture
def key(profile: Profile) -> DataKey:
    """The key of a profile whose passphrase is cheap to try: only tests write such a file."""
    key = DataKey.new(os.urandom)
    KeyFile(profile.keys_path).create(wrap_at_cost(key, WrapKind.PASSPHRASE, SECRET, os.urandom, WEAK))
    return key


def opened(key: DataKey) -> bytes:
    return key.reveal()


def test_a_passphrase_opens_however_its_letters_are_composed(profile: Profile, key: DataKey) -> None:
    typed = "e\u0301te\u0301 a\u0300 Oran"
    assert opened(PassphraseKey(typed).data_key(profile, os.urandom)) == opened(key)


def test_another_passphrase_does_not(profile: Profile, key: DataKey) -> None:
    with pytest.raises(KeyWrong):
        PassphraseKey("summer").data_key(profile, os.urandom)


def test_a_new_profile_gets_a_strong_wrap(profile: Profile) -> None:
    key = PassphraseKey("secret words").data_key(profile, os.urandom)
    cost = json.loads(profile.keys_path.read_text())["wraps"][0]["argon2id"]
    assert cost == {"memory": 262144, "passes": 3, "lanes": 4}
    assert opened(PassphraseKey("secret words").data_key(profile, os.urandom)) == opened(key)


def test_only_the_full_cost_is_strong() -> None:
    assert WEAK.is_weak
    assert not Argon2Cost().is_weak


def test_an_empty_passphrase_is_none(profile: Profile) -> None:
    with pytest.raises(KeyMissing):
        PassphraseKey("").data_key(profile, os.urandom)


def test_a_new_profile_asks_for_a_passphrase_of_some_length(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    with pytest.raises(KeyMissing, match="8 letters or more"):
        PassphraseKey("seven77").data_key(profile, os.urandom)
    assert not profile.keys_path.exists()


def test_the_recovery_code_opens_too(profile: Profile, key: DataKey) -> None:
    code = add_recovery_code(profile, key, os.urandom)
    sloppy = f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} "
    assert opened(RecoveryKey(sloppy).data_key(profile, os.urandom)) == opened(key)
    assert KeyFile(profile.keys_path).kinds() == (WrapKind.PASSPHRASE, WrapKind.RECOVERY)


def test_a_recovery_code_has_150_bits() -> None:
    groups = new_recovery_code(os.urandom).split("-")
    assert [len(group) for group in groups] == [5] * 6


def test_a_new_code_closes_the_old_one(profile: Profile, key: DataKey) -> None:
    old = add_recovery_code(profile, key, os.urandom)
    add_recovery_code(profile, key, os.urandom)
    with pytest.raises(KeyWrong):
        RecoveryKey(old).data_key(profile, os.urandom)


def test_a_changed_passphrase_opens_the_same_files(profile: Profile, key: DataKey) -> None:
    change_passphrase(profile, key, "winter", os.urandom, WEAK)
    assert opened(PassphraseKey("winter").data_key(profile, os.urandom)) == opened(key)


def test_the_last_way_cannot_be_closed(profile: Profile, key: DataKey) -> None:
    with pytest.raises(KeyMissing):
        KeyFile(profile.keys_path).remove(WrapKind.PASSPHRASE)


def test_an_existing_key_file_is_never_replaced(profile: Profile, key: DataKey) -> None:
    with pytest.raises(FileExistsError):
        KeyFile(profile.keys_path).create(wrap_key(key, WrapKind.RECOVERY, "code", os.urandom))


SOURCES: list[KeySource] = [PassphraseKey(SECRET), EphemeralKey(), KeyringKey(KeyringEntry(lambda: [KeyRing()]))]


@pytest.mark.parametrize("source", SOURCES)
def test_no_key_is_made_for_files_that_have_one(profile: Profile, source: KeySource) -> None:
    profile.records_path.write_bytes(b"encrypted")
    with pytest.raises(KeyMissing):
        source.data_key(profile, os.urandom)
    assert not profile.keys_path.exists()
    assert profile.records_path.read_bytes() == b"encrypted"


def test_a_trial_leaves_no_key(profile: Profile) -> None:
    EphemeralKey().data_key(profile, os.urandom)
    assert not profile.keys_path.exists()


@pytest.mark.parametrize("part", ["salt", "nonce", "sealed"])
def test_an_altered_wrap_does_not_open(profile: Profile, key: DataKey, part: str) -> None:
    record = json.loads(profile.keys_path.read_text())
    text = record["wraps"][0][part]
    record["wraps"][0][part] = ("0" if text[0] != "0" else "1") + text[1:]
    profile.keys_path.write_text(json.dumps(record))
    with pytest.raises(KeyWrong):
        PassphraseKey(SECRET).data_key(profile, os.urandom)


def test_a_lowered_cost_is_noticed(profile: Profile, key: DataKey) -> None:
    wrap = wrap_at_cost(key, WrapKind.RECOVERY, "code", os.urandom, None)
    with pytest.raises(KeyWrong):
        unwrap_key(type(wrap)(WrapKind.KEYRING, wrap.salt, wrap.nonce, wrap.sealed), "code")


@pytest.mark.parametrize("content", [b"", b"{}", b'{"version": 1, "wraps": [{"kind": "magic"}]}', b"\xff"])
def test_a_damaged_key_file_is_told(profile: Profile, content: bytes) -> None:
    profile.keys_path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        PassphraseKey(SECRET).data_key(profile, os.urandom)
    assert profile.keys_path.read_bytes() == content


def test_a_newer_key_file_is_refused(profile: Profile) -> None:
    profile.keys_path.write_text('{"version": 9, "wraps": []}')
    with pytest.raises(StoreNewer):
        PassphraseKey(SECRET).data_key(profile, os.urandom)


def test_the_key_ring_holds_44_characters_and_nothing_else(profile: Profile) -> None:
    ring = KeyRing()
    source = KeyringKey(KeyringEntry(lambda: [ring]))
    key = source.data_key(profile, os.urandom)
    assert [len(secret) for secret in ring.kept.values()] == [44]
    assert opened(source.data_key(profile, os.urandom)) == opened(key)


def test_a_key_ring_that_lost_its_entry_is_told(profile: Profile) -> None:
    ring = KeyRing()
    source = KeyringKey(KeyringEntry(lambda: [ring]))
    source.data_key(profile, os.urandom)
    ring.kept.clear()
    with pytest.raises(KeyMissing, match="lost"):
        source.data_key(profile, os.urandom)


def test_a_profile_with_a_passphrase_does_not_ask_the_key_ring(profile: Profile, key: DataKey) -> None:
    with pytest.raises(KeyMissing, match="passphrase"):
        KeyringKey(KeyringEntry(lambda: [KeyRing()])).data_key(profile, os.urandom)


def test_a_computer_without_a_key_ring_is_told(profile: Profile) -> None:
    with pytest.raises(KeyMissing, match="no key ring"):
        KeyringKey(KeyringEntry(list)).data_key(profile, os.urandom)
    assert not KeyringEntry(list).is_there()
    assert KeyringEntry(lambda: [KeyRing()]).is_there()


def test_a_key_ring_that_hangs_is_left_alone(profile: Profile) -> None:
    release = threading.Event()

    class Hanging(KeyRing):
        def set_password(self, service: str, username: str, password: str) -> None:
            release.wait(30)

    with pytest.raises(KeyMissing, match="does not answer"):
        KeyringKey(KeyringEntry(lambda: [Hanging()], limit_seconds=0.05)).data_key(profile, os.urandom)
    release.set()


def test_what_a_key_ring_does_late_never_replaces_what_opens_the_files(profile: Profile, key: DataKey) -> None:
    asked, released, done = threading.Event(), threading.Event(), threading.Event()

    class Prompting(KeyRing):
        """Waits the first time for somebody who types its password."""

        def set_password(self, service: str, username: str, password: str) -> None:
            first = not asked.is_set()
            asked.set()
            if first:
                released.wait(30)
            super().set_password(service, username, password)
            if first:
                done.set()

    entry = KeyringEntry(lambda: [ring], limit_seconds=0.05)
    ring = Prompting()
    for _ in range(2):
        with pytest.raises(KeyMissing, match="does not answer"):
            move_to_keyring(profile, key, entry, os.urandom)
    released.set()
    assert done.wait(30)
    assert opened(PassphraseKey(SECRET).data_key(profile, os.urandom)) == opened(key)
    move_to_keyring(profile, key, KeyringEntry(lambda: [ring]), os.urandom)
    assert opened(KeyringKey(KeyringEntry(lambda: [ring])).data_key(profile, os.urandom)) == opened(key)


def test_secrets_do_not_show_in_representations(key: DataKey) -> None:
    for value in (key, PassphraseKey(SECRET), RecoveryKey(SECRET)):
        assert SECRET not in repr(value)
        assert opened(key).hex() not in repr(value)


def test_each_purpose_has_its_own_key(key: DataKey) -> None:
    assert len({key.derive(purpose) for purpose in ("records", "blobs", "cache a", "cache b")}) == 4
