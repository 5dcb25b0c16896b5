"""Two first starts of one new profile at once: one makes it, the other is told so; and there is one key ever."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from joptic_desktop.compose.profiles import OpenProfile, Outside, open_profile
from joptic_desktop.errors import KeyMissing, ProfileInUse, StoreFull
from joptic_desktop.settings import Settings
from joptic_desktop.storage import profile_lock
from joptic_desktop.storage.key_sources import EphemeralKey, KeyringKey, KeySource
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.keys import DataKey, RandomBytes
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from tests.storage.test_keys import KeyRing


class NoWay:
    """A way that leads to no key; `meanwhile` is called as it is tried."""

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        self._meanwhile = meanwhile

    def data_key(self, profile: Profile, random_bytes: RandomBytes) -> DataKey:
        self._meanwhile()
        raise KeyMissing("There is no key.")


def start(folder: Path, source: KeySource, random_bytes: RandomBytes = os.urandom) -> OpenProfile:
    return open_profile(Settings(folder), source, outside=Outside(random_bytes=random_bytes))


def test_whoever_comes_while_it_is_made_is_told(tmp_path: Path) -> None:
    ring = KeyRing()
    source = KeyringKey(KeyringEntry(lambda: (ring,)))
    tried: list[int] = []

    def meanwhile(count: int) -> bytes:
        tried.append(count)
        with pytest.raises(ProfileInUse):
            start(tmp_path / "p", source)
        return os.urandom(count)

    opened = start(tmp_path / "p", source, meanwhile)
    assert len(tried) >= 3, "the name of the profile, the key ring's secret and the key"
    key = opened.key.reveal()
    opened.close()
    assert len(ring.kept) == 1
    again = start(tmp_path / "p", source)
    assert again.key.reveal() == key
    again.close()


def test_who_finds_no_key_takes_nothing_from_who_comes_meanwhile(tmp_path: Path) -> None:
    def meanwhile() -> None:
        with pytest.raises(ProfileInUse):
            start(tmp_path / "new" / "p", EphemeralKey())

    with pytest.raises(KeyMissing):
        start(tmp_path / "new" / "p", NoWay(meanwhile))
    assert list(tmp_path.iterdir()) == []


def test_a_lock_whose_file_goes_as_it_is_taken_is_taken_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, take = tmp_path / "lock", profile_lock._take
    other = ProfileLock(path)
    tries: list[int] = []

    def take_after_the_other(handle: int) -> None:
        if not tries:
            other.discard()
        tries.append(handle)
        take(handle)

    monkeypatch.setattr(profile_lock, "_take", take_after_the_other)
    with ProfileLock(path), pytest.raises(ProfileInUse):
        ProfileLock(path)
    assert len(tries) == 3
    assert path.exists()


@pytest.mark.parametrize("error", [None, PermissionError(errno.EACCES, "about to be deleted")])
def test_a_file_that_never_is_the_one_of_its_name_is_told_and_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError | None
) -> None:
    path = tmp_path / "lock"
    path.touch()
    taken: list[int] = []
    monkeypatch.setattr(profile_lock, "_take", taken.append)

    def other_file(_: Path) -> os.stat_result:
        if len(taken) > 20:
            pytest.fail("it is tried without an end")
        if error is not None:
            raise error
        return os.stat_result(range(10))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", other_file)
        with pytest.raises(StoreFull, match="does not stay in its folder"):
            ProfileLock(path)
    assert taken
    for handle in set(taken):
        with pytest.raises(OSError, match="descriptor"):
            os.fstat(handle)


def test_a_lock_that_is_given_away_for_good_leaves_no_file(tmp_path: Path) -> None:
    ProfileLock(tmp_path / "lock").discard()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("begun", [False, True], ids=["new", "there before"])
def test_a_new_profile_that_found_no_store_is_taken_back_with_its_part_of_the_key_ring(
    tmp_path: Path, begun: bool
) -> None:
    ring = KeyRing()
    outside = Outside(key_ring=KeyringEntry(lambda: (ring,)))
    if begun:
        open_profile(Settings(tmp_path / "p"), outside=outside).close()
    open_profile(Settings(tmp_path / "p"), outside=outside).close(unless_used=True)
    assert (len(ring.kept), (tmp_path / "p").exists()) == ((1, True) if begun else (0, False))


def test_nothing_of_somebody_else_goes_with_a_new_profile_that_found_no_store(tmp_path: Path) -> None:
    """Their names are those that a profile uses too."""
    theirs = [tmp_path / name for name in ("records-2024.xlsx", "logs/till.log", "stores/list.txt", "window.json")]
    for path in theirs:
        path.parent.mkdir(exist_ok=True)
        path.write_text("somebody else's")
    ring = KeyRing()
    open_profile(Settings(tmp_path), KeyringKey(KeyringEntry(lambda: (ring,)))).close(unless_used=True)
    assert [path.read_text() for path in theirs] == ["somebody else's"] * len(theirs)
