"""A key ring that is locked, denied, empty, exchanged or hangs: it is asked for another way in, nothing is replaced."""

import threading
from pathlib import Path

import pytest

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.errors import KeyMissing, KeyWrong, StoreError
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_sources import KeyringKey
from joptic_desktop.storage.keyring_entry import Backend, KeyringEntry
from tests.server_process import PATIENCE
from tests.storage.test_keys import KeyRing


class Locked(KeyRing):
    """A key ring whose owner says no."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("the collection is locked")


class Hanging(KeyRing):
    """A key ring that waits for a window which nobody sees."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait(2)
        return None


class Exchanged(KeyRing):
    """A key ring that holds the key of another computer."""

    def get_password(self, service: str, username: str) -> str | None:
        return "A" * 43 + "="


def source(*rings: Backend) -> KeyringKey:
    """Return the key behind some key rings; who only hangs is not waited for."""
    limit = 0.05 if any(isinstance(ring, Hanging) for ring in rings) else PATIENCE
    return KeyringKey(KeyringEntry(lambda: rings, limit_seconds=limit))


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys") / "profile"
    ring = KeyRing()
    open_profile(Settings(folder), KeyringKey(KeyringEntry(lambda: (ring,)))).close()
    return folder


CASES: dict[str, tuple[tuple[Backend, ...], type[StoreError]]] = {
    "none": ((), KeyMissing),
    "empty": ((KeyRing(),), KeyMissing),
    "locked": ((Locked(),), KeyMissing),
    "hanging": ((Hanging(),), KeyMissing),
    "exchanged": ((Exchanged(),), KeyWrong),
}


@pytest.mark.parametrize("case", CASES)
def test_a_key_ring_that_does_not_open_changes_nothing(profile: Path, case: str) -> None:
    rings, error = CASES[case]
    before = {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()}
    with pytest.raises(error) as told:
        open_profile(Settings(profile), source(*rings))
    assert str(told.value).endswith(".")
    assert {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", ["keys.json", "profile.json"])
def test_a_file_that_is_gone_is_not_made_anew_over_encrypted_ones(profile: Path, name: str) -> None:
    kept = (profile / name).read_bytes()
    records = (profile / "records.db").read_bytes()
    (profile / name).unlink()
    with pytest.raises(StoreError):
        open_profile(Settings(profile), source(KeyRing()))
    assert (profile / "records.db").read_bytes() == records
    (profile / name).write_bytes(kept)
