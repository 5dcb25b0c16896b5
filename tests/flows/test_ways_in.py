"""A start where nothing opens the files by itself: the person is told why, and lets themselves in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from joptic_desktop.compose.profiles import open_profile
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import KeyringKey, add_recovery_code
from joptic_desktop.storage.key_wrapping import WrapKind
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.session.passphrase_page import PassphrasePage
from joptic_desktop.ui.session.trouble import TroubleAction
from joptic_desktop.ui.session.trouble_page import TroublePage
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.running import running
from tests.flows.test_lock import at_the_counter, locked
from tests.flows.till import until
from tests.server_process import ServerProcess
from tests.shop import PASSPHRASE, Shop
from tests.storage.test_keys import KeyRing

PageKind = TypeVar("PageKind", bound=QWidget)


async def stands(kind: type[PageKind], besides: QWidget | None = None) -> PageKind:
    """Wait for a page of this kind, another one than `besides`, and return it."""

    def found() -> list[PageKind]:
        pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each is not besides]
        return [page for page in pages if page.isVisible()]

    await until(found)
    return found()[0]


def by_ring(folder: Path, *, code: bool) -> str:
    """Make a profile whose key lies in a key ring that is gone; return its recovery code."""
    profile, source = Profile(folder), KeyringKey(KeyringEntry(lambda: (ring,)))
    ring = KeyRing()
    opened = open_profile(Settings(folder), source)
    made = add_recovery_code(profile, opened.key, os.urandom) if code else ""
    opened.close()
    return made


def try_it(page: PassphrasePage, typed: str) -> None:
    page.first.set_text(typed)
    page.button.click()


async def test_who_forgot_the_passphrase_opens_by_the_recovery_code_and_goes_straight_in(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    told, shop = service.announcement, Shop(tmp_path)
    key = KeyFile(Profile(shop.profile).keys_path).unlock(WrapKind.PASSPHRASE, PASSPHRASE)
    code = add_recovery_code(Profile(shop.profile), key, os.urandom)
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        await locked(run)
    async with running(theme, tmp_path, typed=True) as run:
        page = await stands(PassphrasePage)
        try_it(page, "something else")
        await until(lambda: page.first.sentence.text == "This passphrase does not open the profile.")
        assert "give its passphrase" in page.reason
        page.other_button.click()
        assert page.asks_code
        assert "passphrase" not in page.reason
        try_it(page, "AAAAA-BBBBB")
        await until(lambda: page.first.sentence.text == "This recovery code does not open the profile.")
        try_it(page, f" {code.lower()} ")
        await run.works(told.store)
        assert not run.program.lock.is_locked


async def test_a_key_file_that_is_missing_is_told_and_nothing_is_made_in_its_place(
    theme: Theme, tmp_path: Path
) -> None:
    shop = Shop(tmp_path)
    async with shop.opened():
        pass
    keys, records = shop.profile / "keys.json", (shop.profile / "records.db").read_bytes()
    kept = keys.rename(tmp_path / "keys.json")
    async with running(theme, tmp_path, typed=True) as run:
        page = await stands(TroublePage)
        assert "key file of this profile is missing" in page.trouble.what
        assert page.trouble.actions == (TroubleAction.RETRY, TroubleAction.QUIT)
        assert not keys.exists()
        assert (shop.profile / "records.db").read_bytes() == records
        kept.rename(keys)
        page.buttons[TroubleAction.RETRY].click()
        try_it(await stands(PassphrasePage), PASSPHRASE)
        await until(lambda: run.shows_page)


@pytest.mark.parametrize("code", [True, False])
async def test_a_key_ring_that_is_gone_is_told_and_the_recovery_code_opens_in_its_place(
    theme: Theme, tmp_path: Path, code: bool
) -> None:
    written = by_ring(tmp_path / "profile", code=code)
    before = (tmp_path / "profile" / "keys.json").read_bytes()
    async with running(theme, tmp_path, typed=True) as run:
        trouble = await stands(TroublePage)
        assert (TroubleAction.PASSPHRASE in trouble.trouble.actions) is code
        trouble.buttons[TroubleAction.RETRY].click()
        trouble = await stands(TroublePage, besides=trouble)
        if code:
            assert trouble.buttons[TroubleAction.PASSPHRASE].text() == "Use the recovery code"
            trouble.buttons[TroubleAction.PASSPHRASE].click()
            page = await stands(PassphrasePage)
            assert page.asks_code
            assert not page.other_button.isVisible()
            try_it(page, written)
            await until(lambda: run.shows_page)
    assert (tmp_path / "profile" / "keys.json").read_bytes() == before


async def test_a_new_computer_without_a_key_ring_lets_a_passphrase_be_chosen(theme: Theme, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    async with running(theme, tmp_path, typed=True) as run:
        if not run.shows_page:
            page = await stands(PassphrasePage)
            assert page.is_new
            page.quit_button.click()
    assert not (folder / "records.db").exists()
