"""On a real Secret Service: it opens the profile in another process too; locked, hanging or gone it is told."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from joptic_desktop.compose.profiles import OpenProfile, Outside, forget_computer, open_profile, passphrase_source
from joptic_desktop.errors import KeyMissing
from joptic_desktop.services.keys import KeyService, KeyWays
from joptic_desktop.settings import Settings
from joptic_desktop.storage.keyring_entry import LIMIT_SECONDS, SERVICE, KeyringEntry, usable_backends
from tests.server_process import PATIENCE
from tests.shop import CHEAP
from tests.storage.secret_service import MISSING, SecretService, is_pinned, secret_service

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
BY_RING, WORDS = "", "four words on paper"


@pytest.fixture
def ring() -> Iterator[SecretService]:
    with secret_service() as ring:
        yield ring
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        gc.collect()  # the library leaves its socket open when a key ring refuses


@pytest.fixture
def folder(ring: SecretService, tmp_path: Path) -> Path:
    """The folder of a profile whose key is in the key ring."""
    del ring
    open_profile(Settings(tmp_path / "p"), outside=patient()).close()
    return tmp_path / "p"


@pytest.fixture
def opened(folder: Path) -> Iterator[OpenProfile]:
    opened = open_profile(Settings(folder), outside=patient())
    parts = (opened.profile, opened.key, opened.records, opened.threads, os.urandom, opened.outside.key_ring)
    yield replace(opened, keys=KeyService(*parts, CHEAP))
    opened.close()


def patient() -> Outside:
    """Return the key ring of this computer, which may be a busy one."""
    return Outside(key_ring=KeyringEntry(limit_seconds=PATIENCE))


def refusal(folder: Path, entry: KeyringEntry) -> str:
    """Return the sentence that comes instead of an open profile, none of whose files is another one then."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(KeyMissing) as told:
        open_profile(Settings(folder), outside=Outside(key_ring=entry))
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    return str(told.value)


def test_a_profile_is_opened_by_another_process(ring: SecretService, folder: Path) -> None:
    assert [is_pinned(backend) for backend in usable_backends()] == [True]
    name = json.loads((folder / "profile.json").read_text())["id"]
    ((service, username, secret),) = ring.secrets()
    assert (service, username, len(secret)) == (SERVICE, name, 44)
    words = [sys.executable, "-m", "joptic_desktop.cli", "--profile", str(folder), "held", "--json"]
    told = subprocess.run(words, env=ring.environment, capture_output=True, text=True, timeout=120, check=True)
    assert json.loads(told.stdout)["people"] == 0


def test_a_locked_key_ring_is_told_at_once(ring: SecretService, folder: Path) -> None:
    ring.lock()
    began = time.monotonic()
    assert "is locked" in refusal(folder, KeyringEntry(limit_seconds=PATIENCE))
    assert time.monotonic() - began < PATIENCE


def test_a_hanging_key_ring_is_left_alone_after_its_time(ring: SecretService, folder: Path) -> None:
    limit = 0.3
    with ring.hanging():
        began = time.monotonic()
        assert "does not answer" in refusal(folder, KeyringEntry(limit_seconds=limit))
        assert limit <= time.monotonic() - began < PATIENCE
    open_profile(Settings(folder), outside=patient()).close()


def test_its_time_is_three_seconds() -> None:
    assert LIMIT_SECONDS == 3


async def test_without_the_key_ring_the_recovery_code_opens_and_a_new_profile_asks_for_a_passphrase(
    ring: SecretService, opened: OpenProfile, tmp_path: Path
) -> None:
    code = await opened.keys.new_recovery_code(BY_RING)
    opened.close()
    ring.end()
    assert "no key ring" in refusal(opened.profile.folder, KeyringEntry())
    open_profile(Settings(opened.profile.folder), passphrase_source(code)).close()
    with pytest.raises(KeyMissing, match="a passphrase is needed"):
        open_profile(Settings(tmp_path / "new"))
    assert not (tmp_path / "new" / "keys.json").exists()


async def test_the_key_moves_out_of_the_key_ring_and_back_and_is_forgotten(
    ring: SecretService, opened: OpenProfile
) -> None:
    await opened.keys.set_passphrase(WORDS, BY_RING)
    assert ring.secrets() == []
    await opened.keys.use_keyring(WORDS)
    assert await opened.keys.ways() == KeyWays(keyring=True)
    assert [len(secret) for _, _, secret in ring.secrets()] == [44]
    opened.close()
    forget_computer(opened)
    assert ring.secrets() == []
    assert [path.name for path in opened.profile.folder.iterdir()] == ["lock"]
