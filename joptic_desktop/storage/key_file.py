"""`keys.json`: the data key of a profile, wrapped one to three times."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from joptic_desktop.domain.contract import JsonObject, as_object
from joptic_desktop.domain.sentences import tr
from joptic_desktop.errors import KeyMissing, StoreDamaged, StoreNewer
from joptic_desktop.storage.durable_files import write_durably
from joptic_desktop.storage.key_wrapping import Wrap, WrapKind, unwrap_key, wrap_from_json, wrap_to_json
from joptic_desktop.storage.keys import DataKey

FORMAT = 1
_NO_WAY = {
    WrapKind.PASSPHRASE: tr("This profile cannot be opened by a passphrase."),
    WrapKind.RECOVERY: tr("This profile cannot be opened by a recovery code."),
    WrapKind.KEYRING: tr("This profile cannot be opened by the key ring."),
}


class KeyFile:
    """The wraps of one profile; each change of them is one step on the disk.

    A wrap is looked at when it is to be opened: one that is damaged stays as it is, and in nobody's way.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def exists(self) -> bool:
        """True once a key was made."""
        return self._path.exists()

    def kinds(self) -> tuple[WrapKind, ...]:
        """Return the ways to the key that the profile has. Raises `StoreDamaged` or `StoreNewer`."""
        return tuple(_kind_of(record) for record in self._read())

    def unlock(self, kind: WrapKind, secret: str) -> DataKey:
        """Return the data key.

        Raises `KeyMissing` without a wrap of that kind, `KeyWrong` for another secret, `StoreDamaged` for a wrap that
        is none.
        """
        for record in self._read():
            if _kind_of(record) is kind:
                return unwrap_key(self._wrap_of(record), secret)
        raise KeyMissing(_NO_WAY[kind])

    def create(self, wrap: Wrap) -> None:
        """Write the file of a new profile. Raises `FileExistsError`: an existing one is never replaced."""
        if self.exists:
            raise FileExistsError(self._path)
        self._write([wrap_to_json(wrap)])

    def put(self, wrap: Wrap, *, closing: WrapKind | None = None) -> None:
        """Add a way to the key, in place of the one of the same kind, and close another one in the same step.

        Raises `StoreFull`.
        """
        gone = {wrap.kind, closing}
        self._write([*(old for old in self._read() if _kind_of(old) not in gone), wrap_to_json(wrap)])

    def remove(self, kind: WrapKind) -> None:
        """Close a way to the key. Raises `KeyMissing` when it is the only one left."""
        left = [record for record in self._read() if _kind_of(record) is not kind]
        if not left:
            raise KeyMissing(tr("The last way to the key cannot be closed."))
        self._write(left)

    def _wrap_of(self, record: JsonObject) -> Wrap:
        try:
            return wrap_from_json(record)
        except (ValueError, KeyError) as error:
            raise self._damaged() from error

    def _read(self) -> tuple[JsonObject, ...]:
        """Return the wraps as they stand there, each of a known kind."""
        if not self.exists:
            raise KeyMissing(tr("The key of this profile is not there."))
        try:
            record = json.loads(self._path.read_bytes())
            if record["version"] > FORMAT:
                raise StoreNewer(
                    tr("The key file was written by a newer version of JOptic Desktop: update the program.")
                )
            wraps = [as_object(wrap) or {} for wrap in record["wraps"]]
            return tuple(wrap for wrap in wraps if _kind_of(wrap))
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise self._damaged() from error

    def _damaged(self) -> StoreDamaged:
        return StoreDamaged(tr("{0} cannot be read.").format(self._path.name))

    def _write(self, wraps: Sequence[JsonObject]) -> None:
        record: JsonObject = {"version": FORMAT, "wraps": [*wraps]}
        write_durably(self._path, json.dumps(record, indent=2).encode())


def _kind_of(record: JsonObject) -> WrapKind:
    """Return which way a wrap is. Raises `ValueError` or `KeyError` when it is none."""
    return WrapKind(str(record["kind"]))
