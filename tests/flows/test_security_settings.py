"""The settings of security in the program as it runs: what is typed there opens files and screen from then on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter

from joptic_desktop.errors import KeyWrong
from joptic_desktop.services.keys import KeyWays
from joptic_desktop.storage.key_file import KeyFile
from joptic_desktop.storage.key_sources import unlock_typed
from joptic_desktop.storage.keyring_entry import KeyringEntry
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.settings.code_paper import paint_code
from joptic_desktop.ui.settings.secret_dialog import SecretDialog
from joptic_desktop.ui.settings.security_page import SecurityPage
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.running import Running, running
from tests.flows.test_lock import PIN
from tests.flows.till import until
from tests.server_process import Announcement, ServerProcess
from tests.shop import CHEAP, PASSPHRASE
from tests.storage.test_keys import KeyRing
from tests.ui.print.paper_text import read_pages


@pytest.fixture
def told(service: ServerProcess) -> Announcement:
    return service.announcement


async def settings_of(run: Running, told: Announcement, *rings: KeyRing) -> tuple[SettingsDialog, SecurityPage]:
    """Open the settings of security on a computer with these key rings."""
    await run.signs_in(told, told.owner, told.store_name)
    await run.works(told.store)
    run.services.keys._entry = KeyringEntry(lambda: rings)
    run.services.keys._cost = run.services.screen._pin_cost = CHEAP
    run.program.paper.open_security()
    await until(lambda: run.program.paper.settings)
    settings = run.program.paper.settings
    assert settings is not None
    assert settings.security is not None
    return settings, settings.security


async def answer(page: SecurityPage, *typed: str) -> str:
    """Type into the dialog that is open and agree; return what it says, "" when it was done."""
    dialog = page.flows.dialog
    assert isinstance(dialog, SecretDialog)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    for field, text in zip(dialog.fields, typed, strict=True):
        field.set_text(text)
    dialog.agree.click()
    await until(lambda: ended or dialog.problem.text)
    if ended:
        return ""
    assert dialog.agree.isEnabled()
    said = dialog.problem.text
    dialog.problem.say("")
    return said


async def test_a_pin_is_set_changed_and_taken_away(theme: Theme, tmp_path: Path, told: Announcement) -> None:
    async with running(theme, tmp_path) as run:
        settings, page = await settings_of(run, told)
        assert page.pin.text() == "Set a PIN…"
        page.pin.click()
        assert await answer(page, PIN, "271827") == "The two are not the same."
        assert await answer(page, "123456", "123456") == "Too easy to guess: no rows as 123456 or 111111."
        assert await answer(page, PIN, PIN) == ""
        assert (page.pin.text(), page.no_pin.isVisible()) == ("Change the PIN…", True)
        page.pin.click()
        assert await answer(page, "999999", "161803", "161803") == "This is not the PIN."
        assert await answer(page, PASSPHRASE, "161803", "161803") == ""
        page.no_pin.click()
        assert await answer(page, "161803") == ""
        assert not page.no_pin.isVisible()
        assert "locks it" in page.lock_words.text()
        assert "Mac" not in page.lock_words.text()
        page._system = "darwin"
        page.show_state()
        assert page.lock_words.text().endswith(" by the minutes alone.")
        settings.reject()


async def test_minutes_and_photos_are_kept_by_save_and_hold_at_once(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        settings, page = await settings_of(run, told)
        assert settings.privacy is not None
        page.minutes.setCurrentIndex(page.minutes.findData(15))
        settings.privacy.photos.setCurrentIndex(1)
        settings.save.click()
        await until(lambda: run.program.paper.settings is None)
        assert run.program.lock._idle_seconds() == 15 * 60
        assert not run.services.session.removes_photo_places()


async def test_fewer_minutes_lock_whoever_walks_away_right_after_saving(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        settings, page = await settings_of(run, told)
        idle, touched = run.program.lock.idle, time.monotonic()
        idle._monotonic = lambda: touched  # how long a computer takes to save is no matter
        idle.touch()
        assert page.minutes.currentData() > 1
        page.minutes.setCurrentIndex(page.minutes.findData(1))
        settings.save.click()
        await until(lambda: run.program.paper.settings is None)
        assert [locks_at(run, touched + 59), locks_at(run, touched + 61)] == [False, True]
        await until(lambda: run.program.lock.page is not None and run.program.lock.page.button.isEnabled())


def locks_at(run: Running, moment: float) -> bool:
    """Look at a clock that went on, and tell whether the screen is locked."""
    idle = run.program.lock.idle
    idle._monotonic = lambda: moment
    idle.look()
    return run.program.lock.is_locked


async def test_another_passphrase_opens_the_files_and_the_one_before_no_longer(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        settings, page = await settings_of(run, told)
        keys = KeyFile(Profile(tmp_path / "profile").keys_path)
        before = keys.kinds()
        page.passphrase.click()
        assert "does not open" in await answer(page, "something else", "four new words", "four new words")
        assert await answer(page, PASSPHRASE, "four new words", "four new words") == ""
        assert set(keys.kinds()) == set(before)
        unlock_typed(keys, "four new words")
        with pytest.raises(KeyWrong):
            unlock_typed(keys, PASSPHRASE)
        settings.reject()


async def test_without_a_key_ring_the_passphrase_stays_and_its_button_says_why(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        settings, page = await settings_of(run, told)
        await until(page.no_ring.isVisible)
        assert page.no_ring.text() == "No key ring of this system answers: the passphrase stays."
        assert page.keyring.accessibleDescription() == page.no_ring.text()
        assert (page.keyring.isVisible(), page.keyring.isEnabled()) == (True, False)
        page.flows.use_keyring(await run.services.keys.ways())  # as when the key ring ends meanwhile
        assert "key ring" in await answer(page, PASSPHRASE)
        assert await run.services.keys.ways() == KeyWays(passphrase=True, recovery=True)
        settings.reject()


async def test_a_key_ring_that_is_there_opens_the_files_from_then_on(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        settings, page = await settings_of(run, told, KeyRing())
        await until(page.keyring.isEnabled)
        page.keyring.click()
        assert await answer(page, PASSPHRASE) == ""
        assert await run.services.keys.ways() == KeyWays(keyring=True, recovery=True)
        assert (page.keyring.isVisible(), page.no_ring.isVisible()) == (False, False)
        settings.reject()


async def test_with_a_pin_the_passphrase_stays_until_a_recovery_code_opens_the_screen_in_its_place(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path, has_code=False) as run:
        settings, page = await settings_of(run, told, KeyRing())
        await run.services.screen.set_pin(PIN)
        await until(page.keyring.isEnabled)
        page.keyring.click()
        assert (await answer(page, PASSPHRASE)).startswith("Make a recovery code first")
        settings.reject()


async def test_a_recovery_code_is_shown_once_copied_and_opens_the_files(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path, has_code=False) as run:
        settings, page = await settings_of(run, told)
        assert "There is no recovery code." in page.files.text()
        page.code.click()
        assert await answer(page, PASSPHRASE) == ""
        shown = page.flows.shown_code
        assert shown is not None
        lines = [label.text() for label in shown.lines]
        shown.copy.click()
        assert QGuiApplication.clipboard().text() == "-".join(lines)
        shown.print_now()
        assert shown.said.text == "No printer is set up on this computer. Write the code down."
        shown.done_button.click()
        assert [label.text() for label in shown.lines] == ["", ""]
        unlock_typed(KeyFile(Profile(tmp_path / "profile").keys_path), "-".join(lines))
        assert page.code.text() == "Make another recovery code…"
        assert "A recovery code on paper opens them too." in page.files.text()
        await until(lambda: not run.program.window.tasks.busy)
        assert not await run.services.keys.offers_recovery()
        settings.reject()


async def test_a_recovery_code_that_the_lock_took_away_unseen_is_offered_again(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path, has_code=False) as run:
        _, page = await settings_of(run, told)
        keys = run.services.keys
        page.code.click()
        assert await answer(page, PASSPHRASE) == ""
        run.program.lock.lock()
        await until(lambda: run.program.lock.page and run.program.lock.page.button.isEnabled())
        assert await keys.offers_recovery()


def test_a_code_on_paper_can_be_read(theme: Theme, tmp_path: Path) -> None:
    lines = ("7K2MQ-X9T4B-0HZRD", "C5W8N-JP3VY-E6GAF")
    writer = QPdfWriter(str(tmp_path / "code.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert paint_code(writer, lines)
    del writer
    (page,) = read_pages((tmp_path / "code.pdf").read_bytes())
    for words in (*lines, "whoever has both can read everything"):
        assert words in page.text.replace("\r\n", " ").replace("\n", " ")
