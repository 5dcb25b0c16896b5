"""The ways to the key are changed by who can prove one; a cut in between leaves the old or the new."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from joptic_desktop.compose.profiles import OpenProfile, Outside, open_profile, passphrase_source
from joptic_desktop.errors import InvalidInput, KeyMissing, KeyWrong, StoreFull
from joptic_desktop.services.keys import KeyService, KeyWays
from joptic_desktop.settings import Settings
from joptic_desktop.storage import key_file
from joptic_desktop.storage.erasing import MARK, forget_profile, is_forgotten
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.profile import Profile
from tests.shop import CHEAP
from tests.storage.test_keys import KeyRing

WORDS, OTHER = "four words on paper", "four other words"
PIN = "271828"
BY_RING = ""


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing()


@pytest.fixture
def outside(ring: KeyRing) -> Outside:
    """A computer with a key ring."""
    return Outside(key_ring=KeyringEntry(lambda: (ring,)))


@pytest.fixture
async def opened(tmp_path: Path, outside: Outside) -> AsyncIterator[OpenProfile]:
    """A profile whose key ring holds its key; a passphrase of it is cheap to try."""
    opened = open_profile(Settings(tmp_path / "p"), outside=outside)
    parts = (opened.profile, opened.key, opened.records, opened.threads, outside.random_bytes, outside.key_ring)
    keys = opened.screen._keys = KeyService(*parts, CHEAP)
    opened.screen._pin_cost = CHEAP
    yield replace(opened, keys=keys)
    opened.close()


def reopens(folder: Path, outside: Outside, passphrase: str = "", code: str = "") -> bool:
    source = passphrase_source(passphrase or code) if passphrase or code else None
    try:
        open_profile(Settings(folder), source, outside=outside, exclusive=False).close()
    except (KeyMissing, KeyWrong):
        return False
    return True


async def test_a_recovery_code_is_made_once_and_opens_the_files(opened: OpenProfile, outside: Outside) -> None:
    assert await opened.keys.offers_recovery()
    told: list[KeyWays] = []
    opened.keys.changed.connect(told.append)
    code = await opened.keys.new_recovery_code(BY_RING)
    assert told == [KeyWays(keyring=True, recovery=True)] == [await opened.keys.ways()]
    assert await opened.keys.offers_recovery(), "nobody said that it was written down"
    await opened.keys.code_is_kept()
    assert not await opened.keys.offers_recovery()
    assert reopens(opened.profile.folder, outside, code=code.lower())
    await opened.keys.new_recovery_code(BY_RING)
    assert not reopens(opened.profile.folder, outside, code=code)


class SlowRing(KeyRing):
    """Answers when it may."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.may_answer = threading.Semaphore(0), threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.release()
        self.may_answer.wait(30)
        return super().get_password(service, username)


@pytest.mark.parametrize("passphrase", ["", OTHER])
async def test_who_cancels_before_it_is_proven_changes_nothing_and_the_next_waits_for_that(
    tmp_path: Path, passphrase: str
) -> None:
    ring = SlowRing()
    ring.may_answer.set()
    outside = Outside(key_ring=KeyringEntry(lambda: (ring,), limit_seconds=30))
    opened = open_profile(Settings(tmp_path / "p"), outside=outside)
    keys, before = opened.keys, await opened.keys.ways()
    while ring.asked.acquire(blocking=False):
        pass
    ring.may_answer.clear()
    change = keys.set_passphrase(passphrase) if passphrase else keys.new_recovery_code()
    cancelled = asyncio.ensure_future(change)
    await asyncio.to_thread(ring.asked.acquire)
    cancelled.cancel()
    following = asyncio.ensure_future(keys.new_recovery_code())
    assert not await asyncio.to_thread(ring.asked.acquire, timeout=0.05)
    assert await keys.ways() == before
    ring.may_answer.set()
    await asyncio.wait((cancelled,))
    assert cancelled.cancelled()
    assert await keys.ways() == before
    assert await following
    opened.close()


async def test_who_declined_a_recovery_code_is_not_asked_again(opened: OpenProfile) -> None:
    await opened.keys.decline_recovery()
    assert not await opened.keys.offers_recovery()


async def test_from_the_key_ring_to_a_passphrase_and_back(opened: OpenProfile, outside: Outside, ring: KeyRing) -> None:
    folder = opened.profile.folder
    await opened.keys.set_passphrase(WORDS, BY_RING)
    assert (await opened.keys.ways(), ring.kept) == (KeyWays(passphrase=True), {})
    assert reopens(folder, outside, passphrase=WORDS)
    assert not reopens(folder, outside)
    await opened.keys.use_keyring(WORDS)
    assert await opened.keys.ways() == KeyWays(keyring=True)
    assert reopens(folder, outside)
    assert not reopens(folder, outside, passphrase=WORDS)


async def test_the_passphrase_stays_where_it_is_the_only_way_back_behind_a_pin(opened: OpenProfile) -> None:
    await opened.keys.set_passphrase(WORDS, BY_RING)
    await opened.screen.set_pin(PIN)
    with pytest.raises(KeyWrong):
        await opened.keys.use_keyring(OTHER)
    with pytest.raises(InvalidInput, match="recovery code first"):
        await opened.keys.use_keyring(WORDS)
    assert await opened.keys.ways() == KeyWays(passphrase=True)
    code = await opened.keys.new_recovery_code(WORDS)
    await opened.keys.use_keyring(code)
    assert await opened.keys.ways() == KeyWays(keyring=True, recovery=True)


async def test_a_pin_that_is_set_as_the_passphrase_goes_finds_no_way_back(opened: OpenProfile) -> None:
    await opened.keys.set_passphrase(WORDS, BY_RING)
    going, setting = await asyncio.gather(
        opened.keys.use_keyring(WORDS), opened.screen.set_pin(PIN), return_exceptions=True
    )
    assert isinstance(going, InvalidInput) != isinstance(setting, InvalidInput), "one of the two, whichever came late"
    view = await opened.screen.load()
    assert not view.has_pin or view.ways.typed


async def test_a_wrong_secret_is_named_as_all_that_would_do(opened: OpenProfile) -> None:
    await opened.keys.new_recovery_code(BY_RING)
    with pytest.raises(KeyWrong, match=r"^This recovery code does not open the profile"):
        await opened.keys.prove(OTHER)
    await opened.keys.set_passphrase(WORDS, BY_RING)
    with pytest.raises(KeyWrong, match=r"^This passphrase or recovery code does not open the profile"):
        await opened.keys.prove(OTHER)


async def test_only_a_passphrase_is_named_where_there_is_no_code(opened: OpenProfile) -> None:
    await opened.keys.set_passphrase(WORDS, BY_RING)
    with pytest.raises(KeyWrong, match=r"^This passphrase does not open the profile"):
        await opened.keys.prove(OTHER)


async def test_a_passphrase_is_changed_by_the_old_one_or_the_recovery_code(
    opened: OpenProfile, outside: Outside
) -> None:
    code = await opened.keys.new_recovery_code(BY_RING)
    await opened.keys.set_passphrase(WORDS, BY_RING)
    with pytest.raises(KeyWrong):
        await opened.keys.set_passphrase(OTHER, OTHER)
    with pytest.raises(KeyMissing):
        await opened.keys.set_passphrase(OTHER, BY_RING)
    with pytest.raises(InvalidInput, match="8 letters"):
        await opened.keys.set_passphrase("short", code)
    assert reopens(opened.profile.folder, outside, passphrase=WORDS)
    await opened.keys.set_passphrase(OTHER, code)
    assert reopens(opened.profile.folder, outside, passphrase=OTHER)
    assert reopens(opened.profile.folder, outside, code=code)


async def test_a_key_ring_that_went_away_proves_nothing(opened: OpenProfile, ring: KeyRing) -> None:
    ring.kept.clear()
    with pytest.raises(KeyMissing, match="lost"):
        await opened.keys.new_recovery_code(BY_RING)
    assert await opened.keys.ways() == KeyWays(keyring=True)


async def test_a_cut_while_the_key_moves_leaves_the_old_way(
    opened: OpenProfile, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(path: Path, data: bytes) -> None:
        path.with_name(f"{path.name}.part").write_bytes(data[:40])
        raise StoreFull("cut")

    monkeypatch.setattr(key_file, "write_durably", cut)
    with pytest.raises(StoreFull):
        await opened.keys.set_passphrase(WORDS, BY_RING)
    monkeypatch.undo()
    assert reopens(opened.profile.folder, outside)
    await opened.keys.set_passphrase(WORDS, BY_RING)
    assert reopens(opened.profile.folder, outside, passphrase=WORDS)


async def test_a_trial_has_no_ways(tmp_path: Path) -> None:
    trial = open_profile(Settings(None, demo=True))
    assert not (await trial.keys.ways()).lasts
    assert not await trial.keys.offers_recovery()
    trial.close()


def test_forgetting_destroys_the_keys_then_the_files(tmp_path: Path, outside: Outside, ring: KeyRing) -> None:
    folder = tmp_path / "p"
    open_profile(Settings(folder), outside=outside).close()
    (folder / "not ours.txt").write_text("stays")
    forget_profile(Profile(folder), outside.key_ring)
    assert ring.kept == {}
    assert sorted(path.name for path in folder.iterdir()) == ["lock", "not ours.txt"]


@pytest.mark.parametrize("reached", ["mark", "keys"])
def test_forgetting_that_was_cut_off_is_finished_at_the_next_start(
    tmp_path: Path, outside: Outside, ring: KeyRing, reached: str
) -> None:
    folder = tmp_path / "p"
    first = open_profile(Settings(folder), outside=outside)
    name = first.profile.load().id
    first.close()
    (folder / MARK).write_text(name)
    if reached == "keys":
        (folder / "keys.json").unlink()
    again = open_profile(Settings(folder), outside=outside)
    assert again.profile.load().id != name
    assert not is_forgotten(again.profile)
    assert len(ring.kept) == 1
    again.close()


async def test_what_forgetting_loses_is_counted(opened: OpenProfile) -> None:
    unsent = await opened.keys.unsent()
    assert (unsent.changes, unsent.drafts) == (0, 0)
