"""A locked screen where nobody is signed in any more: signing in as somebody else is no way around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from joptic_desktop.services.lock import UnlockWay
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.running import Running, running
from tests.flows.test_lock import PIN, locked, page, told, unlock
from tests.flows.till import until
from tests.server_process import Announcement

__all__ = ["told"]


async def locked_for_a_run(run: Running, told: Announcement) -> None:
    """Sign in for this run alone, and lock."""
    await until(lambda: run.shows_page)
    run.page.signing.stay.box.setChecked(False)
    await run.signs_in(told, told.owner, told.store_name)
    await run.works(told.store)
    await until(run.rows)
    await run.services.screen.set_pin(PIN)
    await locked(run)


@pytest.mark.parametrize("way", [UnlockWay.PIN, UnlockWay.SIGN_IN])
async def test_the_lock_stands_before_signing_in(
    theme: Theme, tmp_path: Path, told: Announcement, way: UnlockWay
) -> None:
    async with running(theme, tmp_path) as run:
        await locked_for_a_run(run, told)
    async with running(theme, tmp_path) as run:
        await until(lambda: run.shows_page or run.program.lock.is_locked)
        assert page() is run.program.lock.page
        page().links[UnlockWay.SIGN_IN].click()
        page().email.set_text(told.stranger.email)
        await unlock(run, told.stranger.password)
        await until(lambda: page().secret.sentence.text)
        page().email.set_text(told.owner.email)
        if way is UnlockWay.PIN:
            page().links[UnlockWay.PIN].click()
        await unlock(run, PIN if way is UnlockWay.PIN else told.owner.password)
        await run.signs_in(told, told.owner, told.store_name)
        await run.works(told.store)
        assert not run.program.lock.is_locked
