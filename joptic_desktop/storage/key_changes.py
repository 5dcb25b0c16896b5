"""Changing the ways to a profile's key. The key itself, and every file under it, stays as it is."""

from __future__ import annotations

import base64
from contextlib import suppress

from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import KeyMissing, KeyWrong
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import unlock_typed
from joptic_desktop.storage.key_wrapping import Argon2Cost, Wrap, WrapKind, wrap_at_cost, wrap_key
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import KEY_BYTES, DataKey, RandomBytes
from joptic_desktop.storage.profile import Profile


def prove(profile: Profile, key: DataKey, typed: str, entry: KeyringEntry) -> None:
    """Check that somebody may change the ways to the key in use: by the passphrase or recovery code they typed.

    Who types nothing is vouched for by the key ring, where that opens the profile.
    Raises `KeyMissing` when the profile has no such way, or its key ring does not answer; `KeyWrong` for another
    secret.
    """
    keys = KeyFile(profile.keys_path)
    if typed:
        found = _found_by(keys, typed)
    elif WrapKind.KEYRING not in keys.kinds():
        raise KeyMissing(tr("Write the passphrase or the recovery code."))
    else:
        secret = entry.get(profile.load().id)
        if secret is None:
            raise KeyMissing(tr("The key ring has lost the key of this profile."))
        found = keys.unlock(WrapKind.KEYRING, secret)
    if found.reveal() != key.reveal():
        raise KeyWrong(tr("This key file belongs to other files."))


def _found_by(keys: KeyFile, typed: str) -> DataKey:
    """Return the key that was typed for; where either would do, a wrong one is named as both."""
    try:
        return unlock_typed(keys, typed)
    except KeyWrong as error:
        if {WrapKind.PASSPHRASE, WrapKind.RECOVERY} <= set(keys.kinds()):
            raise KeyWrong(tr("This passphrase or recovery code does not open the profile.")) from error
        raise


def change_passphrase(
    profile: Profile, key: DataKey, passphrase: str, random_bytes: RandomBytes, cost: Argon2Cost
) -> None:
    """Let a passphrase open the profile, as `put_passphrase` does. Raises `StoreFull`."""
    put_passphrase(profile, wrap_at_cost(key, WrapKind.PASSPHRASE, passphrase, random_bytes, cost))


def put_passphrase(profile: Profile, wrap: Wrap) -> None:
    """Let a passphrase open the profile, and an older one or the key ring no longer, in one step on the disk.

    A cut in between leaves the old way or the new one. Raises `StoreFull`.
    """
    KeyFile(profile.keys_path).put(wrap, closing=WrapKind.KEYRING)


def move_to_keyring(profile: Profile, key: DataKey, entry: KeyringEntry, random_bytes: RandomBytes) -> None:
    """Let the key ring open the profile, and the passphrase no longer; the key ring keeps its part first.

    Raises `KeyMissing` when the key ring does not answer, or does not keep what it is given, and `StoreFull`.
    """
    if WrapKind.KEYRING in KeyFile(profile.keys_path).kinds():
        raise KeyMissing(tr("The key ring opens this profile already."))
    secret = base64.b64encode(random_bytes(KEY_BYTES)).decode()
    entry.put(profile.load().id, secret)
    wrap = wrap_key(key, WrapKind.KEYRING, secret, random_bytes)
    KeyFile(profile.keys_path).put(wrap, closing=WrapKind.PASSPHRASE)


def forget_entry(name: str, entry: KeyringEntry) -> None:
    """Have a key ring forget its part; without the key file that opens nothing, so its silence is no fault."""
    with suppress(KeyMissing):
        if entry.get(name) is not None:
            entry.forget(name)
