"""A fault while a secret is checked leaves nobody before a page that takes no press."""

from __future__ import annotations

import json
from pathlib import Path

from joptic_desktop.services.lock import UnlockWay
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.running import running
from tests.flows.test_lock import PIN, at_the_counter, locked, page, told, unlock
from tests.flows.till import until
from tests.server_process import Announcement
from tests.shop import PASSPHRASE

__all__ = ["told"]


def break_cost(keys: Path) -> None:
    """Have the check of a passphrase fail in a way that nobody foresaw, as where there is too little memory."""
    record = json.loads(keys.read_bytes())
    for wrap in record["wraps"]:
        if "argon2id" in wrap:
            wrap["argon2id"]["memory"] = 1
    keys.write_text(json.dumps(record), encoding="utf-8")


async def test_the_locked_screen_takes_another_try_and_tells_the_fault_after_it(
    theme: Theme, tmp_path: Path, told: Announcement
) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        assert run.program._opened is not None
        keys = run.program._opened.profile.keys_path
        whole = keys.read_bytes()
        break_cost(keys)
        await locked(run)
        page().links[UnlockWay.TYPED].click()
        await unlock(run, PASSPHRASE)
        await until(lambda: page().secret.sentence.text)
        page().links[UnlockWay.PIN].click()
        await unlock(run, PIN)
        await run.works(told.store)
        keys.write_bytes(whole)


async def test_the_question_of_the_settings_takes_another_try(theme: Theme, tmp_path: Path, told: Announcement) -> None:
    async with running(theme, tmp_path) as run:
        await at_the_counter(run, told)
        assert run.program._opened is not None
        keys = run.program._opened.profile.keys_path
        whole = keys.read_bytes()
        break_cost(keys)
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
        keys.write_bytes(whole)
        dialog.submit()
        await until(lambda: settings.security and settings.security.flows.shown_code)
