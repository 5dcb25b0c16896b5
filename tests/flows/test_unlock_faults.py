"""A fault while a secret is checked leaves nobody before a page that takes no press."""

from __future__ import annotations

from pathlib import Path

import pytest

from joptic_desktop.services.lock import UnlockWay
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.running import running
from tests.flows.test_lock import PIN, at_the_counter, locked, page, told, unlock
from tests.flows.till import until
from tests.server_process import Announcement
from tests.shop import PASSPHRASE

__all__ = ["told"]


def break_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the check of a passphrase fail in a way that nobody foresaw."""

    def fail(*_arguments: object) -> bytes:
        raise RuntimeError("a library gave up")

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", fail)


async def test_the_locked_screen_takes_another_try_and_tells_the_fault_after_it(
    theme: Theme, tmp_path: Path, told: Announcement, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        await locked(run)
        break_checks(monkeypatch)
        page().links[UnlockWay.TYPED].click()
        await unlock(run, PASSPHRASE)
        await until(lambda: page().secret.sentence.text)
        monkeypatch.undo()
        page().links[UnlockWay.PIN].click()
        await unlock(run, PIN)
        await run.works(told.store)


async def test_the_question_of_the_settings_takes_another_try(
    theme: Theme, tmp_path: Path, told: Announcement, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        break_checks(monkeypatch)
        run.program.paper.open_security()
        await until(lambda: run.program.paper.settings)
        settings = run.program.paper.settings
        assert settings is not None
        assert settings.security is not None
        settings.security.code.click()
        dialog = settings.security.flows.dialog
        assert dialog is not None
        dialog.fields[0].set_text(PASSPHRASE)
        dialog.submit()
        await until(lambda: dialog.problem.text)
        monkeypatch.undo()
        dialog.submit()
        await until(lambda: settings.security and settings.security.flows.shown_code)
