"""Where the key of a profile comes from: the key ring, a passphrase, the recovery code, or the memory of a trial."""

from __future__ import annotations

import base64
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from joptic_desktop.domain.passphrases import LEAST_LETTERS
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import KeyMissing, KeyWrong
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_wrapping import WrapKind, new_recovery_code, wrap_key
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import KEY_BYTES, DataKey, RandomBytes
from joptic_desktop.storage.profile import Profile


class KeySource(Protocol):
    """A way to the key of a profile."""

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        """Return the key of a profile, making it when the profile is new.

        Raises `KeyMissing` when this way does not lead to it, `KeyWrong` when its secret is another one. An existing
        key or database is never replaced.
        """


@dataclass(frozen=True, slots=True)
class EphemeralKey:
    """A key that lives in memory alone: the profile ends with the process."""

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        """Return a fresh key for a fresh profile. Raises `KeyMissing` when encrypted files are there."""
        if KeyFile(profile.keys_path).exists or profile.has_data:
            raise KeyMissing(tr("This profile has a key of its own."))
        return DataKey.new(random_bytes)


@dataclass(frozen=True, slots=True)
class PassphraseKey:
    """A passphrase that a person types or a file holds."""

    passphrase: str = field(repr=False)

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        """Open the profile by the passphrase; see `KeySource`."""
        if not self.passphrase:
            raise KeyMissing(tr("The passphrase is empty."))
        keys = KeyFile(profile.keys_path)
        if keys.exists:
            return keys.unlock(WrapKind.PASSPHRASE, self.passphrase)
        if len(self.passphrase) < LEAST_LETTERS:
            raise KeyMissing(tr("A new profile needs a passphrase of {0} letters or more.").format(LEAST_LETTERS))
        return _create(profile, keys, WrapKind.PASSPHRASE, self.passphrase, random_bytes)


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The recovery code that was written down when the profile was made. It opens, it never makes."""

    code: str = field(repr=False)

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:  # noqa: ARG002  - the protocol's shape
        """Open the profile by its recovery code; see `KeySource`."""
        return KeyFile(profile.keys_path).unlock(WrapKind.RECOVERY, self.code)


@dataclass(frozen=True, slots=True)
class TypedKey:
    """What a person types: the passphrase, or the recovery code. A new profile takes it for its passphrase."""

    typed: str = field(repr=False)

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        """Open the profile by what was typed; see `KeySource`."""
        keys = KeyFile(profile.keys_path)
        return (
            unlock_typed(keys, self.typed) if keys.exists else PassphraseKey(self.typed).data_key(profile, random_bytes)
        )


@dataclass(frozen=True, slots=True)
class KeyringKey:
    """The key ring of the operating system; it holds 44 characters for the profile and nothing else."""

    entry: KeyringEntry = field(default_factory=KeyringEntry)

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        """Open the profile by the key ring; see `KeySource`."""
        keys = KeyFile(profile.keys_path)
        name = profile.load().id
        if keys.exists:
            if WrapKind.KEYRING not in keys.kinds():
                raise KeyMissing(tr("This profile is not kept in the key ring: give its passphrase."))
            secret = self.entry.get(name)
            if secret is None:
                raise KeyMissing(
                    tr("The key ring has lost the key of this profile: give the passphrase or recovery code.")
                )
            return keys.unlock(WrapKind.KEYRING, secret)
        _refuse_orphans(profile)
        secret = base64.b64encode(random_bytes(KEY_BYTES)).decode()
        self.entry.put(name, secret)
        return _create(profile, keys, WrapKind.KEYRING, secret, random_bytes)


def unlock_typed(keys: KeyFile, typed: str) -> DataKey:
    """Return the data key by a passphrase or a recovery code, whichever it is.

    Raises `KeyMissing` when the profile has neither, `KeyWrong` when it is neither.
    """
    kinds = keys.kinds()
    if WrapKind.RECOVERY in kinds:
        with suppress(KeyWrong):
            return keys.unlock(WrapKind.RECOVERY, typed)
    if WrapKind.PASSPHRASE in kinds:
        return keys.unlock(WrapKind.PASSPHRASE, typed)
    if WrapKind.RECOVERY in kinds:
        raise KeyWrong(tr("This recovery code does not open the profile."))
    raise KeyMissing(tr("This profile has no passphrase and no recovery code."))


def add_recovery_code(profile: Profile, key: DataKey, random_bytes: RandomBytes) -> str:
    """Make a new recovery code, in place of an older one; return it for its one showing. Raises `StoreFull`."""
    code = new_recovery_code(random_bytes)
    KeyFile(profile.keys_path).put(wrap_key(key, WrapKind.RECOVERY, code, random_bytes))
    return code


def _create(profile: Profile, keys: KeyFile, kind: WrapKind, secret: str, random_bytes: RandomBytes) -> DataKey:
    _refuse_orphans(profile)
    key = DataKey.new(random_bytes)
    keys.create(wrap_key(key, kind, secret, random_bytes))
    return key


def _refuse_orphans(profile: Profile) -> None:
    if profile.has_data:
        raise KeyMissing(tr("The key file of this profile is missing; its files stay as they are."))
