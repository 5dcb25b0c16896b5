"""A profile is one private folder; one process works with it at a time."""

import errno
import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import ProfileInUse, Refusal, StoreDamaged, StoreFull, StoreNewer
from joptic_desktop.storage.durable_files import disk_errors
from joptic_desktop.storage.profile import Profile
from joptic_desktop.storage.profile_lock import ProfileLock
from joptic_desktop.storage.profile_settings import (
    KnownPlace,
    ProfileSettings,
    settings_from_json,
    settings_to_json,
)
from joptic_desktop.storage.refusals import folder_refused
from tests.storage.stores import NOON, OTHER_PLACE, PLACE

KNOWN = KnownPlace("https://joptic.example", "https://accounts.example", "store-1", "Optique Atlas")
plain = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)


def test_only_its_owner_can_enter(tmp_path: Path) -> None:
    Profile(tmp_path / "p").create(NOON, os.urandom)
    assert stat.S_IMODE((tmp_path / "p").stat().st_mode) == 0o700


def test_making_it_again_keeps_its_name_and_settings(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    first = profile.create(NOON, os.urandom)
    profile.save(ProfileSettings(quiet_time=2.0))
    assert profile.create(NOON + 9, os.urandom) == replace(first, settings=ProfileSettings(quiet_time=2.0))


@given(
    st.builds(
        ProfileSettings,
        places=st.lists(st.builds(KnownPlace, plain, plain, plain, plain), max_size=2).map(tuple),
        current=st.none() | st.builds(Place, plain, plain),
        quiet_time=st.floats(0, 600),
        phone_region=plain,
        walk_in_domain=plain,
        auto_lock_minutes=st.integers(1, 30),
    )
)
def test_settings_come_back_as_they_were(settings: ProfileSettings) -> None:
    assert settings_from_json(settings_to_json(settings)) == settings


def test_settings_of_a_wrong_kind_fall_back() -> None:
    assert settings_from_json({"quiet_time": "soon", "places": 3, "current": [], "new": 1}) == ProfileSettings()


@pytest.mark.parametrize(("written", "read"), [(-5, 1), (0, 1), (30, 30), (10**6, 30)])
def test_no_edited_file_turns_the_lock_off(written: int, read: int) -> None:
    assert settings_from_json({"auto_lock_minutes": written}).auto_lock_minutes == read


def test_a_whole_number_of_seconds_is_a_time() -> None:
    assert settings_from_json({"quiet_time": 0}).quiet_time == 0.0


def test_a_connected_store_becomes_the_current_one() -> None:
    settings = ProfileSettings().with_place(KNOWN).with_place(replace(KNOWN, store_name="Atlas"))
    assert settings.current_place == replace(KNOWN, store_name="Atlas")
    assert len(settings.places) == 1


def test_each_store_has_a_folder_that_tells_nothing(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    assert profile.cache_path(PLACE) != profile.cache_path(OTHER_PLACE)
    assert "store" not in profile.cache_folder(PLACE).name


def test_a_newer_profile_is_refused(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.create(NOON, os.urandom)
    profile.info_path.write_text('{"version": 2}')
    with pytest.raises(StoreNewer):
        profile.load()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"version": 1}'])
def test_a_damaged_profile_is_told(tmp_path: Path, content: bytes) -> None:
    profile = Profile(tmp_path)
    profile.info_path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        profile.load()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the disk that is always full")
def test_a_full_disk_leaves_the_old_settings(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.create(NOON, os.urandom)
    (tmp_path / "profile.json.part").symlink_to("/dev/full")
    with pytest.raises(StoreFull):
        profile.save(ProfileSettings(quiet_time=1.0))
    assert profile.load().settings == ProfileSettings()


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    sentence = f"The folder .*{name} cannot be made, nothing was saved: a file stands in its place."
    with pytest.raises(StoreFull, match=sentence) as told:
        Profile(tmp_path / name).create(NOON, os.urandom)
    assert told.value.refusal is Refusal.FILE_THERE


@pytest.mark.parametrize(
    ("number", "refusal", "words"),
    [
        (errno.ENOSPC, Refusal.FULL, "the disk is full"),
        (errno.EROFS, Refusal.READ_ONLY, "the disk or the folder is read-only"),
        (errno.EACCES, Refusal.NOT_ALLOWED, "you are not allowed to write there"),
        (errno.EPERM, Refusal.NOT_ALLOWED, "you are not allowed to write there"),
        (errno.EIO, Refusal.OTHER, os.strerror(errno.EIO)),
    ],
)
def test_a_refusal_is_told_for_what_it_is(tmp_path: Path, number: int, refusal: Refusal, words: str) -> None:
    with pytest.raises(StoreFull) as told, disk_errors():
        raise OSError(number, os.strerror(number))
    assert (str(told.value), told.value.refusal) == (
        f"The disk refuses to write, nothing was saved: {words}.",
        refusal,
    )
    of_folder = folder_refused(tmp_path, OSError(number, os.strerror(number)))
    assert str(of_folder) == f"The folder {tmp_path} cannot be written, nothing was saved: {words}."


@pytest.mark.skipif(not Path("/sys/kernel").exists(), reason="needs a place where nobody may make a folder")
def test_where_nobody_may_write_the_disk_is_not_called_full() -> None:
    with pytest.raises(StoreFull, match="The folder /sys/joptic cannot be made") as told:
        Profile(Path("/sys/joptic")).create(NOON, os.urandom)
    assert told.value.refusal in {Refusal.NOT_ALLOWED, Refusal.READ_ONLY}


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place where no folder can be made")
def test_a_drive_that_is_not_there_is_named() -> None:
    with pytest.raises(StoreFull, match="The folder /proc/gone/p cannot be made"):
        Profile(Path("/proc/gone/p")).create(NOON, os.urandom)


def test_a_second_holder_is_told(tmp_path: Path) -> None:
    with ProfileLock(tmp_path / "lock"), pytest.raises(ProfileInUse):
        ProfileLock(tmp_path / "lock")
    ProfileLock(tmp_path / "lock").release()


def test_the_lock_ends_with_its_process(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib; from joptic_desktop.storage.profile_lock import ProfileLock;"
        "lock = ProfileLock(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(ProfileInUse):
            ProfileLock(tmp_path / "lock")
        holder.kill()
    ProfileLock(tmp_path / "lock").release()
