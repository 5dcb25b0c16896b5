"""The PIN of the locked screen, as a hash in the encrypted records, with what was tried on it.

A PIN opens the screen and nothing else: the key of the files is never wrapped by six digits.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from joptic_desktop.domain.contract import Json, JsonObject, as_object
from joptic_desktop.storage.key_wrapping import Argon2Cost
from joptic_desktop.storage.keys import RandomBytes
from joptic_desktop.storage.learned import Learned

# RFC 9106, second choice: the hash lies under the key of the files, and the screen waits after failures
PIN_COST = Argon2Cost(memory=64 * 1024, passes=3, lanes=4)
SALT_BYTES, HASH_BYTES = 16, 32
_PROFILE, _NAME = "", "lock"


@dataclass(frozen=True, slots=True)
class PinHash:
    """A PIN that can be compared and not read."""

    salt: bytes
    cost: Argon2Cost
    digest: bytes

    @classmethod
    def of(cls, pin: str, random_bytes: RandomBytes, cost: Argon2Cost = PIN_COST) -> PinHash:
        """Hash a PIN."""
        salt = random_bytes(SALT_BYTES)
        return cls(salt, cost, _digest(pin, salt, cost))

    def fits(self, pin: str) -> bool:
        """Tell whether it is this PIN; takes as long as `cost` says."""
        return hmac.compare_digest(self.digest, _digest(pin, self.salt, self.cost))


@dataclass(frozen=True, slots=True)
class LockRecord:
    """What outlives a restart: whether the screen is locked, the failures since it was opened last, the PIN."""

    locked: bool = False
    failures: int = 0
    pin: PinHash | None = None


class LockRecords:
    """The record of a profile's lock, for the writer's thread."""

    def __init__(self, learned: Learned) -> None:
        self._learned = learned

    def load(self) -> LockRecord:
        """Return what is kept."""
        record = as_object(self._learned.get(_PROFILE, _NAME)) or {}
        pin, failures = as_object(record.get("pin")), record.get("failures")
        return LockRecord(
            record.get("locked") is True,
            failures if isinstance(failures, int) else 0,
            _pin_from_json(pin) if pin else None,
        )

    def save(self, record: LockRecord) -> None:
        """Keep a record; it is on the disk when this returns."""
        pin = _pin_to_json(record.pin) if record.pin else None
        self._learned.put(_PROFILE, _NAME, {"locked": record.locked, "failures": record.failures, "pin": pin})


def _pin_to_json(pin: PinHash) -> JsonObject:
    cost = pin.cost
    return {"salt": pin.salt.hex(), "cost": [cost.memory, cost.passes, cost.lanes], "digest": pin.digest.hex()}


def _pin_from_json(record: Mapping[str, Json]) -> PinHash:
    cost = record["cost"]
    known = Argon2Cost(*cost) if isinstance(cost, list) else PIN_COST  # type: ignore[arg-type]  # written by us, under the key
    return PinHash(bytes.fromhex(str(record["salt"])), known, bytes.fromhex(str(record["digest"])))


def _digest(pin: str, salt: bytes, cost: Argon2Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(pin.encode(), salt, cost.passes, cost.memory, cost.lanes, HASH_BYTES, Type.ID)
