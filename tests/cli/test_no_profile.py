"""Only `connect` and `sign-in` make a profile, and only for a store; whatever comes to nothing leaves nothing."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from joptic_desktop.storage.erasing import MARK
from joptic_desktop.storage.key_sources import PassphraseKey
from joptic_desktop.storage.profile import Profile
from tests.shop import PASSPHRASE, Ran, cheap_key, joptic

NOWHERE = "http://127.0.0.1:1"
SIGN_IN = ("sign-in", "--service", NOWHERE, "--email", "owner@example.com")


def joptic_at(folder: Path, passphrase: Path, *words: object) -> Ran:
    return joptic("--profile", folder, "--passphrase-file", passphrase, *words)


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE)
    return path


@pytest.mark.parametrize(
    "words",
    [
        *(["list"], ["list", "--offline"], ["show", "nobody"], ["outbox"], ["sync"], ["held"], ["audit"]),
        *(["delete", "nobody"], ["export", "nobody", "--to", "here"], ["outbox", "--confirm", "all"], ["sign-out"]),
    ],
    ids=" ".join,
)
def test_a_mistyped_folder_stays_untouched(tmp_path: Path, passphrase: Path, words: list[str]) -> None:
    folder = tmp_path / "mistyped" / "profile"
    ran = joptic_at(folder, passphrase, *words)
    how = "joptic sign-in makes one, or joptic connect with a token."
    assert (ran.code, ran.out, ran.err) == (2, "", f"There is no profile in {folder}: {how}\n")
    assert not folder.parent.exists()


def test_a_folder_of_something_else_stays_as_it_is(tmp_path: Path, passphrase: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir(mode=0o755)
    (folder / "cat.png").write_bytes(b"a cat")
    assert joptic_at(folder, passphrase, "list").code == 2
    assert [path.name for path in folder.iterdir()] == ["cat.png"]
    assert folder.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("content", [None, "", "\n", "short"], ids=["missing", "empty", "an empty line", "too short"])
def test_a_passphrase_that_makes_no_key_leaves_nothing_behind(
    tmp_path: Path, content: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    passphrase, folder = tmp_path / "passphrase", tmp_path / "new" / "profile"
    if content is not None:
        passphrase.write_text(content)
    monkeypatch.setattr("sys.stdin", io.StringIO("a password"))
    assert joptic_at(folder, passphrase, *SIGN_IN).code in {2, 3}
    assert not folder.parent.exists()


def test_a_sign_in_that_is_refused_leaves_nothing_behind(
    tmp_path: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "new" / "profile"
    monkeypatch.setattr("sys.stdin", io.StringIO("a password"))
    ran = joptic_at(folder, passphrase, *SIGN_IN, "--proxy", "http://127.0.0.1:3128")
    assert (ran.code, ran.out) == (4, "")
    assert not folder.parent.exists()


def test_a_connection_that_is_refused_leaves_a_profile_that_was_there_as_it_is(
    tmp_path: Path, passphrase: Path
) -> None:
    profile = Profile(tmp_path / "profile")
    key = cheap_key(profile).reveal()
    (tmp_path / "token").write_text("anything")
    connect = ("connect", "--service", NOWHERE, "--store", "s", "--token-file", tmp_path / "token")
    assert joptic_at(profile.folder, passphrase, *connect).code == 4
    assert PassphraseKey(PASSPHRASE).data_key(profile, os.urandom).reveal() == key
    assert profile.records_path.exists()


def test_an_empty_folder_that_was_there_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passphrase, folder = tmp_path / "passphrase", tmp_path / "profile"
    passphrase.write_text("")
    folder.mkdir()
    monkeypatch.setattr("sys.stdin", io.StringIO("a password"))
    assert joptic_at(folder, passphrase, *SIGN_IN).code == 3
    assert list(folder.iterdir()) == []


def test_what_was_to_be_forgotten_is_erased_and_not_made_anew(tmp_path: Path, passphrase: Path) -> None:
    profile = Profile(tmp_path / "profile")
    profile.create(0.0, os.urandom)
    (profile.folder / MARK).write_text("")
    ran = joptic_at(profile.folder, passphrase, "sync")
    assert (ran.code, ran.err.startswith("There is no profile in ")) == (2, True)
    assert [path.name for path in profile.folder.iterdir()] == ["lock"]


def test_a_file_in_the_place_of_the_folder_is_told(
    tmp_path: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a password"))
    ran = joptic_at(passphrase, passphrase, *SIGN_IN)
    words = "cannot be made, nothing was saved: a file stands in its place."
    assert (ran.code, ran.err) == (2, f"The folder {passphrase} {words}\n")
    assert passphrase.read_text() == PASSPHRASE


def test_files_that_lost_their_profile_file_are_no_new_profile(
    tmp_path: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a password"))
    profile = Profile(tmp_path / "profile")
    cheap_key(profile)
    assert joptic_at(profile.folder, passphrase, "outbox").code == 0
    profile.info_path.unlink()
    key = profile.keys_path.read_bytes()
    assert joptic_at(profile.folder, passphrase, *SIGN_IN).code == 4
    assert profile.keys_path.read_bytes() == key
    assert profile.records_path.exists()
