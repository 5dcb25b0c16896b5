"""Wrapping a data key by a secret: AES-256-GCM under a key that a key derivation makes from the secret."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, fields
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from joptic_desktop.domain.contract import JsonObject, as_object
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import KeyWrong, StoreDamaged, StoreError
from joptic_desktop.storage.keys import KEY_BYTES, DataKey, RandomBytes

SALT_BYTES = 16
NONCE_BYTES = 12
RECOVERY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RECOVERY_GROUPS = 6
GROUP_LETTERS = 5
# argon2 takes 8 KiB a lane at least (RFC 9106); above the most nobody waits, and the computer has other work
LEAST_MEMORY_A_LANE = 8
MOST_MEMORY, MOST_PASSES, MOST_LANES = 4 * 1024 * 1024, 64, 64
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


class WrapKind(StrEnum):
    """The ways to the data key."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  - the name of a way, not a secret
    RECOVERY = "recovery"


_WRONG = {
    WrapKind.PASSPHRASE: tr("This passphrase does not open the profile."),
    WrapKind.RECOVERY: tr("This recovery code does not open the profile."),
    WrapKind.KEYRING: tr("This stored key does not open the profile."),
}


_NO_COST = tr(
    "The passphrase cannot be checked: what its check costs is damaged in keys.json. A recovery code opens the files."
)
_NO_MEMORY = tr("This computer has too little free memory to check the passphrase: close other programs and try again.")


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess at a passphrase costs: memory in KiB, passes over it, lanes."""

    memory: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def can_be_paid(self) -> bool:
        """True when a guess can be judged at all, and within what a computer of a shop has."""
        memory = range(LEAST_MEMORY_A_LANE * self.lanes, MOST_MEMORY + 1)
        passes, lanes = range(1, MOST_PASSES + 1), range(1, MOST_LANES + 1)
        return self.lanes in lanes and self.passes in passes and self.memory in memory

    @property
    def is_weak(self) -> bool:
        """True when guessing would be cheaper than this program allows for a new wrap."""
        strong = Argon2Cost()
        return self.memory < strong.memory or self.passes < strong.passes or self.lanes < strong.lanes


@dataclass(frozen=True, slots=True)
class Wrap:
    """A data key sealed by one secret. `cost` belongs to passphrases alone: the other secrets are random."""

    kind: WrapKind
    salt: bytes
    nonce: bytes
    sealed: bytes
    cost: Argon2Cost | None = None


def wrap_key(key: DataKey, kind: WrapKind, secret: str, random_bytes: RandomBytes) -> Wrap:
    """Seal a key by a secret; a passphrase costs each guess what `Argon2Cost` says."""
    return wrap_at_cost(key, kind, secret, random_bytes, Argon2Cost() if kind is WrapKind.PASSPHRASE else None)


def wrap_at_cost(key: DataKey, kind: WrapKind, secret: str, random_bytes: RandomBytes, cost: Argon2Cost | None) -> Wrap:
    """Seal a key at a given cost. The product calls `wrap_key`, which knows no weak one."""
    salt, nonce = random_bytes(SALT_BYTES), random_bytes(NONCE_BYTES)
    sealed = AESGCM(_sealing_key(kind, secret, salt, cost)).encrypt(nonce, key.reveal(), _label(kind, cost))
    return Wrap(kind, salt, nonce, sealed, cost)


def unwrap_key(wrap: Wrap, secret: str) -> DataKey:
    """Open a wrap.

    Raises `KeyWrong` when the secret is another one or the wrap was altered, `StoreError` without the memory for it.
    """
    sealing = AESGCM(_sealing_key(wrap.kind, secret, wrap.salt, wrap.cost))
    try:
        return DataKey(sealing.decrypt(wrap.nonce, wrap.sealed, _label(wrap.kind, wrap.cost)))
    except (InvalidTag, ValueError) as error:
        raise KeyWrong(_WRONG[wrap.kind]) from error


def new_recovery_code(random_bytes: RandomBytes) -> str:
    """Return a code of 150 random bits to be written on paper, as six groups of five letters and digits."""
    letters = "".join(RECOVERY_ALPHABET[byte % 32] for byte in random_bytes(RECOVERY_GROUPS * GROUP_LETTERS))
    return "-".join(letters[i : i + GROUP_LETTERS] for i in range(0, len(letters), GROUP_LETTERS))


def wrap_to_json(wrap: Wrap) -> JsonObject:
    """Return a wrap as it stands in `keys.json`."""
    record: JsonObject = {
        "kind": wrap.kind.value,
        "salt": wrap.salt.hex(),
        "nonce": wrap.nonce.hex(),
        "sealed": wrap.sealed.hex(),
    }
    if wrap.cost is not None:
        record["argon2id"] = {"memory": wrap.cost.memory, "passes": wrap.cost.passes, "lanes": wrap.cost.lanes}
    return record


def wrap_from_json(record: JsonObject) -> Wrap:
    """Read a wrap back.

    Raises `ValueError` or `KeyError` when it is none, `StoreDamaged` for a cost that no passphrase was wrapped at: it
    is refused before anything is spent on it.
    """
    kind = WrapKind(str(record["kind"]))
    salt, nonce, sealed = (bytes.fromhex(str(record[name])) for name in ("salt", "nonce", "sealed"))
    if len(salt) != SALT_BYTES or len(nonce) != NONCE_BYTES:
        raise ValueError("a wrap has a salt of 16 bytes and a nonce of 12")
    return Wrap(kind, salt, nonce, sealed, _cost_of(record) if kind is WrapKind.PASSPHRASE else None)


def _cost_of(record: JsonObject) -> Argon2Cost:
    told = as_object(record.get("argon2id")) or {}
    numbers = [number for name in ("memory", "passes", "lanes") if type(number := told.get(name)) is int]
    cost = Argon2Cost(*numbers) if len(numbers) == len(told) == len(fields(Argon2Cost)) else None
    if cost is None or not cost.can_be_paid:
        raise StoreDamaged(_NO_COST)
    return cost


def _label(kind: WrapKind, cost: Argon2Cost | None) -> bytes:
    return json.dumps([kind.value, cost and [cost.memory, cost.passes, cost.lanes]]).encode()


def _sealing_key(kind: WrapKind, secret: str, salt: bytes, cost: Argon2Cost | None) -> bytes:
    plain = _as_typed(kind, secret).encode()
    if cost is None:
        return HKDF(SHA256(), KEY_BYTES, salt=salt, info=f"joptic-desktop wrap {kind}".encode()).derive(plain)
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(plain, salt, cost.passes, cost.memory, cost.lanes, KEY_BYTES, Type.ID)
    except HashingError as error:  # of all that can be wrong only the memory is left
        raise StoreError(_NO_MEMORY) from error


def _as_typed(kind: WrapKind, secret: str) -> str:
    if kind is WrapKind.RECOVERY:
        letters = secret.upper().translate(_READ_AS)
        return "".join(letter for letter in letters if letter in RECOVERY_ALPHABET)
    return unicodedata.normalize("NFC", secret)
